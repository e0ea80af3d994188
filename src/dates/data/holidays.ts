/** A day of the year that has a name: a fixed day, the n-th weekday of a month (-1 the last) or so many days after it, or days from Easter Sunday. */
export type HolidayDay =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly after?: number }
  | { readonly easter: number };

const fixed = (month: number, day: number): HolidayDay => ({ month, day });
const nth = (month: number, weekday: number, n: number): HolidayDay => ({ month, weekday, nth: n });
const easter = (days: number): HolidayDay => ({ easter: days });

/** Names in lower case, without hyphens and possessive marks. */
export const HOLIDAYS: ReadonlyMap<string, HolidayDay> = new Map([
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ['new year s day', fixed(1, 1)],
  ['new year s eve', fixed(12, 31)],
  ['new year s', fixed(1, 1)],
  ['valentine s day', fixed(2, 14)],
  ['st patrick s day', fixed(3, 17)],
  ['may day', fixed(5, 1)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ['veterans day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['labor day', nth(9, 1, 1)],
  // The Tuesday after the first Monday in November.
  ['election day', { month: 11, weekday: 1, nth: 1, after: 1 }],
  ['memorial day', nth(5, 1, -1)],
  ['columbus day', nth(10, 1, 2)],
  ['martin luther king day', nth(1, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['good friday', easter(-2)],
  ['palm sunday', easter(-7)],
  ['ash wednesday', easter(-46)],
]);
