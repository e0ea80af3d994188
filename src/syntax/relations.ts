import { relationFeatures, treeOf } from './relation-features.js';
import { correctRelations } from './relation-rules.js';
import type { SentenceView } from './sentence-view.js';
import type { Scorer } from './tables.js';

/** `root`: the relation of words that depend on nothing. */
const ROOT = 0;

/** The relation (index of `RELATIONS`) of every word of a sentence to its head. */
export function relate(view: SentenceView, heads: Int32Array, scorer: Scorer): Uint8Array {
  const { features, scores } = scorer;
  const tree = treeOf(view, heads);
  const relations = new Uint8Array(view.length);
  for (let d = 0; d < view.length; d++) {
    if ((heads[d] ?? -1) >= view.length) continue;
    relationFeatures(view, tree, d, features);
    scorer.score();
    let best = ROOT + 1;
    for (let c = best + 1; c < scores.length; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
    relations[d] = best;
  }
  correctRelations(view, heads, relations);
  return relations;
}
