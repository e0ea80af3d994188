import { InvalidArgumentError } from 'commander';

/** A calendar day; `2026-02-30` is none. */
export function parseDay(value: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const [year, month, day] = match ? match.slice(1).map(Number) : [];
  if (year && month && day) {
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return value;
  }
  throw new InvalidArgumentError('It must be a calendar day, written YYYY-MM-DD.');
}

export function parseCount(value: string): number {
  const number = Number(value.replaceAll(/[_,]/g, ''));
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return number;
}

/** A list with commas, each of which must be one of `allowed`. */
export const parseList =
  <T extends string>(allowed: readonly T[]) =>
  (value: string): readonly T[] => {
    const isAllowed = (word: string): word is T => (allowed as readonly string[]).includes(word);
    const list: T[] = [];
    for (const word of value.split(',').map((part) => part.trim())) {
      if (!isAllowed(word)) throw new InvalidArgumentError(`"${word}" is none of ${allowed.join(', ')}.`);
      list.push(word);
    }
    return list;
  };
