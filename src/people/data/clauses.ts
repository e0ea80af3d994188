const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs of saying and thinking, lemmas: their subject is the one who is heard. */
export const SAYING = words(`
  say tell add reply answer write ask insist argue claim note warn explain recall acknowledge admit believe think hope know suggest state declare announce promise deny concede confirm stress complain maintain testify tweet post
  vow accuse respond remark observe comment predict describe emphasize emphasise reiterate caution urge quip joke lament reveal agree speak
`);

/** Verbs whose object is the one who is heard: "a reporter asked X". Lemmas. */
export const ASKING = words('ask press question quote interview');

/** Words that open a clause of their own. Norms. */
export const CLAUSE_OPENERS = words(`
  that who which because when while as if after before and but where although though whether since until whom whose how why what to
`);
