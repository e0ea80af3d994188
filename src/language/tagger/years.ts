import type { Word } from './forms.js';
import { datesNumber } from './probes.js';
import type { TagSet } from './tag-sets.js';

const YEARS = { first: 1400, last: 2100 };
/** Years of which less is asked. */
const NEAR = { first: 1920, last: 2025 };

const hasAny = (set: TagSet | undefined, ...tags: string[]): boolean => tags.some((tag) => set?.has(tag) === true);

/** "in 1850", "May 1850", "the 1850 Festival". */
const isDating = (word: Word | undefined): boolean =>
  word !== undefined &&
  (datesNumber(word.normal || word.implicit || '') ||
    hasAny(word.set, 'Date', 'Month', 'WeekDay', 'Year', 'ProperNoun'));

/** "May 3 2007", "2020 was". */
const isNearDate = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.set.has('Ordinal') ||
    (word.set.has('Cardinal') && word.normal.length < 3) ||
    word.normal === 'is' ||
    word.normal === 'was');

const isDate = (word: Word | undefined): boolean => hasAny(word?.set, 'Date', 'Month', 'WeekDay', 'Year');

/** True where the number at `at` is a year by its neighbours. */
export function isYear(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.normal.length !== 4 || !word.set.has('NumericValue') || !word.set.has('Cardinal')) return false;
  const year = Number(word.normal);
  if (!(year > YEARS.first && year < YEARS.last)) return false;
  const [left, right] = [words[at - 1], words[at + 1]];
  if (isDating(left) || isDating(right)) return true;
  if (year < NEAR.first || year >= NEAR.last) return false;
  if (isNearDate(left) || isNearDate(right) || isDate(words[at - 2]) || isDate(words[at + 2])) return true;
  // "the 2002 hit"
  return hasAny(left?.set, 'Determiner', 'Possessive') && hasAny(right?.set, 'Noun') && !hasAny(right?.set, 'Plural');
}
