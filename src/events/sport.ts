import type { Doc } from '../language/types.js';
import { SPORT_WORDS, SPORTING_WORDS } from './sport-data.js';

/** So many of a story's sentences speak of sport. */
const SHARE = 0.4;
/** So many different words that only sport uses: "the coach of the league's champions" is one sentence of any story. */
const VARIETY = 3;

/** True for a story about sport, where countries play, teams attack and champions are beaten. */
export function isSport(doc: Doc): boolean {
  const seen = new Set<string>();
  const sentences = new Map<number, number>();
  for (const token of doc.tokens) {
    const own = SPORT_WORDS.has(token.lemma);
    if (!own && !SPORTING_WORDS.has(token.lemma)) continue;
    if (own) seen.add(token.lemma);
    sentences.set(token.sentence, (sentences.get(token.sentence) ?? 0) + (own ? 2 : 1));
  }
  if (seen.size < VARIETY) return false;
  let telling = 0;
  for (const weight of sentences.values()) if (weight >= 2) telling++;
  return telling >= doc.sentences.length * SHARE;
}
