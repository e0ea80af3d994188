import { newFeatures } from './hash.js';
import { RELATIONS } from './labels.js';
import { MOST_RELATION_FEATURES, relationFeatures, treeOf } from './relation-features.js';
import { correctRelations } from './relation-rules.js';
import type { SentenceView } from './sentence-view.js';
import type { Scorer } from './tables.js';

/** `root`: the relation of words that depend on nothing. */
const ROOT = 0;

/** Filled anew for every arc. */
const features = newFeatures(MOST_RELATION_FEATURES);
const scores = new Float64Array(RELATIONS.length);

/** The relation (index of `RELATIONS`) of every word of a sentence to its head. */
export function relate(view: SentenceView, heads: Int32Array, scorer: Scorer): Uint8Array {
  const tree = treeOf(view, heads);
  const relations = new Uint8Array(view.length);
  for (let d = 0; d < view.length; d++) {
    if ((heads[d] ?? -1) >= view.length) continue;
    relationFeatures(view, tree, d, features);
    scorer.score(features, scores);
    let best = ROOT + 1;
    for (let c = best + 1; c < scores.length; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
    relations[d] = best;
  }
  correctRelations(view, heads, relations);
  return relations;
}
