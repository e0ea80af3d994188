import { daysInMonth } from '../calendar.js';
import { capital, follows, gap, joined, lexemeAt, normAt, type Reading } from '../read.js';

/** The month that begins at the atom `i`; "may" and "march" only with a capital. */
export function monthAt(reading: Reading, i: number): number | null {
  const { month } = lexemeAt(reading, i);
  return month !== undefined && capital(reading, i) ? month : null;
}

/** "3", "3rd", "eighth": a day of the month. */
export function dayAt(reading: Reading, i: number, month: number): { day: number; last: number } | null {
  const { digits, number, nth, ordinal } = lexemeAt(reading, i);
  const day = digits !== undefined && digits.length <= 2 ? number : (nth ?? ordinal);
  if (day === undefined || day < 1 || day > daysInMonth(2000, month)) return null;
  return { day, last: i + 1 };
}

/** "last year", "this year", "next year" after a day or month. */
export function readShift(reading: Reading, i: number): { years: number; last: number } | null {
  if (!joined(reading, i) || !follows(reading, i + 1, 'year')) return null;
  const years = { last: -1, this: 0, next: 1 }[normAt(reading, i)];
  return years === undefined ? null : { years, last: i + 2 };
}

/** True where a capitalised word stands right after, as in "9/11 Memorial". */
export function nameFollows(reading: Reading, i: number): boolean {
  return gap(reading, i) === ' ' && capital(reading, i) && lexemeAt(reading, i).weekday === undefined;
}
