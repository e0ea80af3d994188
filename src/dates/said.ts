import type { Doc, Token } from '../language/types.js';
import type { Meaning } from './meaning.js';
import type { Candidate, DateInput } from './read.js';

/** Words of saying that a day beside them dates: "he said Monday", "in a statement on Monday". Lemmas. */
const SAYING = new Set(
  `say tell write tweet post add announce ask declare report statement interview speech message letter address conference
  broadcast testify recall`.split(/\s+/),
);

/** How far a word of saying stands before its day, in tokens. */
const REACH = 6;

/** True where the expression leans on the very day of speaking: "yesterday", "last night", "this morning". */
function isNearWord(meaning: Meaning): boolean {
  if (meaning.kind === 'time') return meaning.day !== null && isNearWord(meaning.day);
  return meaning.kind === 'shift' && meaning.unit === 'day' && meaning.from === 'publication' && meaning.count >= -2;
}

const isDay = (meaning: Meaning): boolean =>
  meaning.kind === 'weekday' ||
  (meaning.kind === 'calendar' && meaning.day !== undefined) ||
  (meaning.kind === 'shift' && meaning.unit === 'day') ||
  (meaning.kind === 'time' && meaning.day !== null && isDay(meaning.day));

/**
 * Index of the candidate that tells on which day the quotation around another one was said, or null: "“It burned last
 * night,” she said on Saturday."
 */
export function saidOn(reading: DateInput, candidates: readonly Candidate[], index: number): number | null {
  const own = candidates[index];
  const token = own && tokenOf(reading, own);
  if (!own || !token || token.quotation < 0 || !isNearWord(own.meaning)) return null;
  let best: number | null = null;
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const other = candidates[at];
      const place = other && tokenOf(reading, other);
      if (!other || place?.paragraph !== token.paragraph || Math.abs(place.sentence - token.sentence) > 1) break;
      if (place.quotation >= 0 || !isDay(other.meaning) || !isOfSaying(reading.doc, place)) continue;
      if (best === null || Math.abs(other.first - own.first) < Math.abs((candidates[best]?.first ?? 0) - own.first))
        best = at;
      break;
    }
  }
  return best;
}

const tokenOf = ({ doc, atoms }: DateInput, { first }: Candidate): Token | undefined =>
  doc.tokens[atoms[first]?.token ?? -1];

/** True where a word of saying stands close before the token, outside quotations: "said in a statement on Sunday". */
export function isOfSaying(doc: Doc, { index, sentence }: Token): boolean {
  for (let at = index - 1; at >= index - REACH; at--) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== sentence || token.quotation >= 0) return false;
    if (SAYING.has(token.lemma)) return true;
  }
  return false;
}
