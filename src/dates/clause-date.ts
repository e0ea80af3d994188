import type { Doc } from '../language/types.js';
import { clauseOf } from './clauses.js';
import type { DateMention } from './types.js';

/**
 * Index into `dates` of the date that says when the clause of a token (a verb, a noun of action) takes place, or null.
 * Durations and sets say how long and how often, not when.
 */
export function clauseDate(doc: Doc, dates: readonly DateMention[], token: number): number | null {
  const { first, last } = clauseOf(doc, token);
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let i = lowerBound(dates, first); i < dates.length; i++) {
    const date = dates[i];
    if (!date || date.first >= last) break;
    if ((date.type !== 'DATE' && date.type !== 'TIME') || date.basis === 'vague' || date.value === null) continue;
    const away = date.first > token ? date.first - token : token - date.last + 1;
    if (away < distance) [best, distance] = [i, away];
  }
  return best;
}

/** Index of the first date that begins at or after a token; dates come in the order of the text. */
function lowerBound(dates: readonly DateMention[], token: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
