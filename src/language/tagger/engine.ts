import type { Span } from '../../article/types.js';
import { world } from './compromise.js';
import { splitContractions, splitTaggedContractions } from './contractions.js';
import type { Word } from './forms.js';
import { freeze, lookUp } from './lexicon.js';
import { applyPatterns } from './patterns.js';
import { preTag } from './pre-tag.js';
import { wordsOf } from './words.js';

/** compromise's steps for one sentence, in its order. */
function tagSentence(sentence: string): Word[] {
  const words = wordsOf(sentence);
  splitContractions(words);
  freeze(words);
  lookUp(words);
  preTag(words, true);
  splitTaggedContractions(words);
  const stretches = words.some(({ form }) => form.splits) ? world.methods.two.quickSplit([words]) : [words];
  for (const stretch of stretches) applyPatterns(stretch);
  return words;
}

/**
 * Tags the sentences as compromise does, tag by tag, in a fifth of its time: what depends on a word's letters alone is
 * worked out once, sets of tags are shared, and a pattern is tried only where its rarest word stands.
 */
export function tagFast(text: string, sentences: readonly Span[]): Word[][] {
  return sentences.map(({ start, end }) => tagSentence(text.slice(start, end)));
}
