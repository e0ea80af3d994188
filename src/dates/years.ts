import { CARDINALS } from './data/words.js';
import { readNumber } from './quantities.js';
import { type DateInput, follows, joined, lexemeAt, normAt } from './read.js';

/** A year in digits that newspapers write of: "1648", "2026". */
export function yearAt(reading: DateInput, i: number): number | null {
  const { digits, number } = lexemeAt(reading, i);
  return digits?.length === 4 && number !== undefined && number >= 1000 && number < 2200 && Number.isInteger(number)
    ? number
    : null;
}

/** "1997", "nineteen ninety-seven", "two thousand", "twenty twelve": a year, in words too. */
export function readYear(reading: DateInput, i: number): { readonly year: number; readonly last: number } | null {
  const digits = yearAt(reading, i);
  if (digits !== null) return { year: digits, last: i + 1 };
  const head = normAt(reading, i);
  if (head === 'two' && follows(reading, i + 1, 'thousand')) {
    const number = readNumber(reading, i);
    return number && typeof number.count === 'number' && number.count < 2100
      ? { year: number.count, last: number.last }
      : null;
  }
  const century = CARDINALS.get(head);
  if (century === undefined || century < 16 || century > 20 || !joined(reading, i + 1)) return null;
  const tens = CARDINALS.get(normAt(reading, i + 1));
  if (tens === undefined || tens < 10) return null;
  const ones = tens >= 20 && joined(reading, i + 2) ? CARDINALS.get(normAt(reading, i + 2)) : undefined;
  const year = century * 100 + tens + (ones !== undefined && ones < 10 ? ones : 0);
  return { year, last: ones !== undefined && ones < 10 ? i + 3 : i + 2 };
}
