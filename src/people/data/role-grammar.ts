const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** "Secretary-General", "attorney general": no rank. */
export const GENERALS = words(`
  secretary attorney prosecutor procurator advocate registrar consul surgeon director solicitor inspector governor comptroller auditor postmaster
`);
/** Small words that belong to a title in capitals: "former Vice President". */
export const QUALIFIERS = words(`
  former acting interim deputy vice assistant presidential ex then chief retired elect designate state federal
`);
/** Words that a noun phrase begins with. */
export const DETERMINERS = words(`
  the a an this that his her its their our my your whose one another some two three four both these those several
`);
/** Words that never stand inside a title. */
export const STOPS = words(`
  and or but with as to by in on at from when while said says told including like between against than whom where for after before not also later earlier meanwhile then today yesterday last only even still now once since until if that because so yet however nor instead perhaps thus hence indeed although though
`);
