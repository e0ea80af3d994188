import type { Doc } from '../../language/types.js';
import { baseFeatures } from './features.js';
import { countVotes } from './memory.js';
import { decode } from './model.js';
import type { Model } from './pack.js';
import { recallFeatures } from './recall.js';
import { see } from './token-view.js';

/** A label for each token, in two readings: the second knows what the first made of the same words elsewhere. */
export function label(doc: Doc, model: Model): Uint8Array {
  const view = see(doc, model.gazetteer);
  const base = baseFeatures(view);
  const labels = decode(view, base, model.first);
  const reading = { labels, votes: countVotes(view.words, labels) };
  return decode(view, recallFeatures(view, base, reading), model.second);
}
