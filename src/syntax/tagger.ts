import type { Sentence } from '../language/types.js';
import { newFeatures } from './hash.js';
import { TAGS } from './labels.js';
import type { Scorer } from './tables.js';
import { MOST_TAGGER_FEATURES, tagFeatures } from './tagger-features.js';
import type { Words } from './words.js';

/** Filled anew for every word. */
const features = newFeatures(MOST_TAGGER_FEATURES);
const scores = new Float64Array(TAGS.length);

/** A tag (index of `TAGS`) for each word of a sentence, from left to right, each knowing those before it. */
export function tagSentence(
  words: Words,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  scorer: Scorer,
  tags: Uint8Array,
): void {
  for (let i = first; i < last; i++) {
    tagFeatures(words, tags, i, first, last, features);
    scorer.score(features, scores);
    tags[i] = best(scores);
  }
}

function best(scores: ArrayLike<number>): number {
  let found = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] ?? 0) > (scores[found] ?? 0)) found = c;
  return found;
}
