const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const CLAUSE_OPENERS = words(`
  that as if while because whether after before since until though although but than
  what when once and or who whom which
`);
export const BE = words(`
  is was are were be been 's being
`);
export const AUXILIARY = words(`
  has have had will would can could may might must should did does do
  cannot shall
`);
export const PASSED_OVER = words(`
  on last this earlier also not then itself never too both each meanwhile late now
`);
