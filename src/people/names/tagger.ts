import type { Doc } from '../../language/types.js';
import { MOST_FEATURES, type Reading, sentenceFeatures, type View, viewOf } from './features.js';
import { LABELS } from './labels.js';
import { countVotes, directCues } from './memory.js';
import { bestLabels, scoreTokens, type Weights } from './model.js';
import type { Model } from './pack.js';
import { describe, type Gazetteer, type Word } from './words.js';

export function see(doc: Doc, gazetteer: Gazetteer): View {
  const known = new Map<string, Word>();
  const words = doc.tokens.map((token) => {
    const word = known.get(token.text) ?? describe(token, gazetteer);
    known.set(token.text, word);
    return word;
  });
  return viewOf(doc, words, directCues(doc, words));
}

/** One reading of the article: a label for each token. */
export function read(view: View, weights: Weights, reading: Reading | null): Uint8Array {
  const { doc } = view;
  const labels = new Uint8Array(doc.tokens.length);
  let ids = new Int32Array(64 * MOST_FEATURES);
  let counts = new Int32Array(64);
  let scores = new Float64Array(64 * LABELS);
  for (const { first, last } of doc.sentences) {
    const length = last - first;
    if (length > counts.length) {
      ids = new Int32Array(length * MOST_FEATURES);
      counts = new Int32Array(length);
      scores = new Float64Array(length * LABELS);
    }
    sentenceFeatures(view, first, last, reading, weights.mask, ids, counts);
    scoreTokens(weights, ids, counts, length, scores);
    bestLabels(weights, scores, length, labels, first);
  }
  return labels;
}

/** Two readings: the second knows what the first made of the same words elsewhere in the article. */
export function label(doc: Doc, model: Model): Uint8Array {
  const view = see(doc, model.gazetteer);
  const labels = read(view, model.first, null);
  return read(view, model.second, { labels, votes: countVotes(view.words, labels) });
}
