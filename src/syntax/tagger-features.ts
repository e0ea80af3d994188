import { add, type Features, pair } from './hash.js';
import { AFFIXES, type Words } from './words.js';

/** More than any token has. */
export const MOST_TAGGER_FEATURES = 64;

const before = (column: ArrayLike<number>, k: number, first: number): number => (k >= first ? (column[k] ?? 0) : -1);
const behind = (column: ArrayLike<number>, k: number, last: number): number => (k < last ? (column[k] ?? 0) : -1);

/**
 * Features of the token at `i` in the sentence [first, last): its form and neighbours, what compromise made of them, and
 * the tags of the two words before it.
 */
export function tagFeatures(
  words: Words,
  tags: ArrayLike<number>,
  i: number,
  first: number,
  last: number,
  features: Features,
): void {
  const { form, shape, affixes, kind, gap, capital } = words;
  features.count = 0;
  const here = form[i] ?? 0;
  const back = before(form, i - 1, first);
  const next = behind(form, i + 1, last);
  const tag1 = before(tags, i - 1, first);
  const tag2 = before(tags, i - 2, first);
  const own = words.tags[i] ?? 0;
  const ownKind = kind[i] ?? 0;
  const kindBack = before(kind, i - 1, first);
  const kindNext = behind(kind, i + 1, last);
  const kindNext2 = behind(kind, i + 2, last);
  const suffix3 = affixes[i * AFFIXES + 2] || here;
  const suffix2 = affixes[i * AFFIXES + 1] || here;
  const gapBefore = i > first ? (gap[i] ?? 0) : -1;
  const gapAfter = i + 1 < last ? (gap[i + 1] ?? 0) : -1;
  const form4 = (capital[i] ?? 0) + (i === first ? 3 : 0);
  add(features, 0, 0);
  add(features, 1, here);
  add(features, 2, back);
  add(features, 3, next);
  add(features, 4, before(form, i - 2, first));
  add(features, 5, behind(form, i + 2, last));
  add(features, 6, pair(back, here));
  add(features, 7, pair(here, next));
  add(features, 8, pair(here, tag1));
  add(features, 9, pair(here, kindNext));
  add(features, 10, tag1);
  add(features, 11, pair(tag1, tag2));
  add(features, 12, pair(tag1, kindNext));
  add(features, 13, pair(pair(tag1, ownKind), kindNext));
  add(features, 14, pair(pair(tag1, tag2), ownKind));
  for (let k = 0; k < AFFIXES; k++) {
    const affix = affixes[i * AFFIXES + k] ?? 0;
    if (affix !== 0) add(features, 15 + k, affix);
  }
  add(features, 20, shape[i] ?? 0);
  add(features, 21, pair(shape[i] ?? 0, i === first ? 1 : 0));
  add(features, 22, own);
  add(features, 23, pair(own, form4));
  add(features, 24, pair(own, tag1));
  add(features, 25, pair(own, behind(words.tags, i + 1, last)));
  add(features, 26, pair(own, before(words.tags, i - 1, first)));
  add(features, 27, pair(ownKind, pair(kindNext, kindNext2)));
  add(features, 28, pair(ownKind, pair(kindBack, kindNext)));
  add(features, 29, pair(suffix3, tag1));
  add(features, 30, pair(suffix3, pair(tag1, kindNext)));
  add(features, 31, pair(suffix2, pair(form4, kindNext)));
  add(features, 32, pair(own, back));
  add(features, 33, pair(own, next));
  add(features, 34, pair(suffix3, form4));
  add(features, 35, pair(pair(gapBefore, gapAfter), ownKind));
  add(features, 36, pair(pair(tag1, next), 1));
  add(features, 37, pair(tag1, pair(behind(words.tags, i + 1, last), 2)));
  add(features, 38, pair(behind(capital, i + 1, last), pair(capital[i] ?? 0, before(capital, i - 1, first))));
  add(features, 39, pair(back, next));
  add(features, 40, pair(next, behind(form, i + 2, last)));
  add(features, 41, pair(back, before(form, i - 2, first)));
  const nextSuffix = i + 1 < last ? affixes[(i + 1) * AFFIXES + 1] || next : -1;
  add(features, 42, pair(nextSuffix, tag1));
  add(features, 43, pair(nextSuffix, ownKind));
  add(features, 44, pair(pair(gapBefore, tag1), suffix2));
}
