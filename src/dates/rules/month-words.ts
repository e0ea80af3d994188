import { daysInMonth } from '../calendar.js';
import { capital, type DateInput, follows, gap, joined, lexemeAt, normAt } from '../read.js';

/** The month that begins at the atom `i`; "may" and "march" only with a capital. */
export function monthAt(reading: DateInput, i: number): number | null {
  const { month } = lexemeAt(reading, i);
  return month !== undefined && capital(reading, i) ? month : null;
}

/** "twenty-fourth" in two words. */
export function isComposed(reading: DateInput, i: number): boolean {
  const { ordinal } = lexemeAt(reading, i + 1);
  const isTens = normAt(reading, i) === 'twenty' || normAt(reading, i) === 'thirty';
  return isTens && ordinal !== undefined && ordinal < 10 && joined(reading, i + 1);
}

/** "3", "3rd", "eighth", "twenty-fourth": a day of the month, at most the `most`-th. */
export function dayAt(
  reading: DateInput,
  i: number,
  month: number,
  most = daysInMonth(2000, month),
): { day: number; last: number } | null {
  if (isComposed(reading, i)) {
    const day = (normAt(reading, i) === 'twenty' ? 20 : 30) + (lexemeAt(reading, i + 1).ordinal ?? 0);
    return day > daysInMonth(2000, month) ? null : { day, last: i + 2 };
  }
  const { digits, number, nth, ordinal } = lexemeAt(reading, i);
  const day = digits !== undefined && digits.length <= 2 ? number : (nth ?? ordinal);
  if (day === undefined || day < 1 || day > most) return null;
  return { day, last: i + 1 };
}

/** The year that a day or month is of, counted in years from the publication's or from the one before in the text. */
export interface YearShift {
  readonly yearShift: number;
  readonly from: 'publication' | 'text';
}

const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const TEXT_SHIFTS: Readonly<Record<string, number>> = { same: 0, following: 1, next: 1, previous: -1, preceding: -1 };

/** "last year", "of next year", "of that year", "the following year" after a day or month. */
export function readShift(reading: DateInput, i: number): { meaning: YearShift; last: number } | null {
  const at = follows(reading, i, 'of', 'in') ? i + 1 : i;
  if (!joined(reading, at)) return null;
  const word = normAt(reading, at);
  const shift = SHIFTS[word];
  if (shift !== undefined && follows(reading, at + 1, 'year'))
    return { meaning: { yearShift: shift, from: 'publication' }, last: at + 2 };
  const own = word === 'that' ? (follows(reading, at + 1, 'same') ? 2 : 1) : word === 'the' ? 2 : 0;
  const told = word === 'that' ? 0 : TEXT_SHIFTS[normAt(reading, at + 1)];
  if (own === 0 || told === undefined || !follows(reading, at + own, 'year') || !joined(reading, at + 1)) return null;
  return { meaning: { yearShift: told, from: 'text' }, last: at + own + 1 };
}

/** True where a capitalised word stands right after, as in "9/11 Memorial". */
export function nameFollows(reading: DateInput, i: number): boolean {
  return gap(reading, i) === ' ' && capital(reading, i) && lexemeAt(reading, i).weekday === undefined;
}
