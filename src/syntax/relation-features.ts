import { columnsFor } from './columns.js';
import { add, type Features, pair } from './hash.js';
import type { SentenceView } from './sentence-view.js';

/** More than any arc has. */
export const MOST_RELATION_FEATURES = 64;

const NONE = -1;

const at = (column: Int32Array, x: number): number => (x < 0 ? NONE : (column[x] ?? NONE));

/** What the relations of a finished tree depend on: its words' dependents, worked out once for a sentence. */
export interface Tree {
  readonly heads: Int32Array;
  /** First and last dependent on the left, likewise on the right; -1 for none. */
  readonly leftFirst: Int32Array;
  readonly leftLast: Int32Array;
  readonly rightFirst: Int32Array;
  readonly rightLast: Int32Array;
  /** Classes of the dependents on each side, as bits. */
  readonly leftKinds: Int32Array;
  readonly rightKinds: Int32Array;
  /** The dependent before this one on the same side of the head, -1 for none. */
  readonly sibling: Int32Array;
}

export function treeOf(view: SentenceView, heads: Int32Array): Tree {
  const { length } = view;
  const empty = columnsFor(length + 1, 7);
  const column = () => empty().fill(NONE);
  const tree: Tree = {
    heads,
    leftFirst: column(),
    leftLast: column(),
    rightFirst: column(),
    rightLast: column(),
    leftKinds: empty(),
    rightKinds: empty(),
    sibling: column(),
  };
  for (let d = 0; d < length; d++) {
    const h = heads[d] ?? NONE;
    if (h < 0) continue;
    const kind = view.kinds[d] ?? 0;
    if (d < h) {
      tree.sibling[d] = tree.leftLast[h] ?? NONE;
      if ((tree.leftFirst[h] ?? NONE) < 0) tree.leftFirst[h] = d;
      tree.leftLast[h] = d;
      tree.leftKinds[h] = (tree.leftKinds[h] ?? 0) | kind;
    } else {
      tree.sibling[d] = tree.rightLast[h] ?? NONE;
      if ((tree.rightFirst[h] ?? NONE) < 0) tree.rightFirst[h] = d;
      tree.rightLast[h] = d;
      tree.rightKinds[h] = (tree.rightKinds[h] ?? 0) | kind;
    }
  }
  return tree;
}

/** Features of the arc from a word to its head. */
export function relationFeatures(view: SentenceView, tree: Tree, d: number, features: Features): void {
  features.count = 0;
  const { tag, lemma, form, gap, kindOf } = view;
  const h = tree.heads[d] ?? NONE;
  const before = d < h ? 1 : 0;
  const span = Math.abs(h - d);
  const distance = (span < 4 ? span : span < 8 ? 4 : 5) * 2 + before;
  const dp = at(tag, d);
  const dw = at(lemma, d);
  const hp = at(tag, h) * 2 + before;
  const hw = pair(at(lemma, h), before);
  const pp = pair(dp, hp);
  const commas = Math.min(2, Math.abs(at(view.commas, h) - at(view.commas, d)));
  const dl = at(tree.leftFirst, d);
  const dlw = at(lemma, dl);
  const dlp = at(tag, dl);
  const sibling = at(tree.sibling, d);
  const hl = at(tree.leftLast, h);
  const hhp = at(tag, at(tree.heads, h));
  const dLeft = at(tree.leftKinds, d);
  const dRight = at(tree.rightKinds, d);
  const hLeft = at(tree.leftKinds, h);
  const hRight = at(tree.rightKinds, h);
  const gapBefore = at(gap, d);
  const gapAfter = at(gap, d + 1);
  const firstOnSide = sibling < 0 ? 1 : 0;
  add(features, 0, pp);
  add(features, 1, dw);
  add(features, 2, dp);
  add(features, 3, hw);
  add(features, 4, hp);
  add(features, 5, pair(dw, pp));
  add(features, 6, pair(hw, dp));
  add(features, 7, pair(dw, hw));
  add(features, 8, pair(dw, hp));
  add(features, 9, pair(pp, distance));
  add(features, 10, pair(pp, commas));
  add(features, 11, pair(pp, dlp));
  add(features, 12, pair(pp, dlw));
  add(features, 13, pair(dlw, hw));
  add(features, 14, pair(pair(dlw, dw), hp));
  add(features, 15, pair(pp, dLeft));
  add(features, 16, pair(pp, pair(dLeft, dRight)));
  add(features, 17, pair(pp, hLeft));
  add(features, 18, pair(pp, hRight));
  add(features, 19, pair(pp, pair(hLeft, hRight)));
  add(features, 20, pair(pp, at(tag, sibling)));
  add(features, 21, pair(pp, at(lemma, sibling)));
  add(features, 22, pair(pp, pair(gapBefore, gapAfter)));
  add(features, 23, pair(pp, pair(hhp, dLeft)));
  add(features, 24, pair(at(kindOf, d), hp));
  add(features, 25, pair(at(kindOf, d), pair(dLeft, hp)));
  add(features, 26, pair(at(kindOf, h), pair(dp, before)));
  add(features, 27, pair(pp, at(lemma, hl)));
  add(features, 28, pair(pair(dp, at(lemma, hl)), pair(at(tag, h), dLeft)));
  add(features, 29, pair(at(form, h), pair(dp, before)));
  add(features, 30, pair(at(form, d), hp));
  add(features, 31, pair(pair(dlw, at(lemma, at(tree.leftLast, d))), pp));
  add(features, 32, pair(pp, pair(firstOnSide, dLeft)));
  add(features, 33, pair(hw, pair(dp, pair(dLeft, firstOnSide))));
  add(features, 34, pair(pair(dp, at(lemma, d + 1)), hp));
  add(features, 35, pair(pair(dp, at(lemma, d - 1)), hp));
  add(features, 36, pair(pp, pair(at(tag, d - 1), at(tag, d + 1))));
  add(features, 37, pair(pair(dlp, dLeft), pair(pp, at(tag, at(tree.rightFirst, d)))));
  add(features, 38, pair(pair(pp, commas), pair(dLeft, hhp)));
  add(features, 39, pair(pair(gapBefore, distance), pair(pp, dLeft)));
}
