import type { Sentence } from '../language/types.js';
import type { Scorer } from './tables.js';
import { tagFeatures } from './tagger-features.js';
import type { Words } from './words.js';

/** A tag (index of `TAGS`) for each word of a sentence, from left to right, each knowing those before it. */
export function tagSentence(
  words: Words,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  scorer: Scorer,
  tags: Uint8Array,
): void {
  const { features, scores } = scorer;
  for (let i = first; i < last; i++) {
    tagFeatures(words, tags, i, first, last, features);
    scorer.score();
    tags[i] = best(scores);
  }
}

function best(scores: ArrayLike<number>): number {
  let found = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] ?? 0) > (scores[found] ?? 0)) found = c;
  return found;
}
