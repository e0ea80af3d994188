import type { Doc } from '../../language/types.js';
import type { Name } from '../types.js';
import { withoutCredit } from './credits.js';
import { spansOf, TYPES } from './labels.js';
import type { Model } from './pack.js';
import { refine } from './refine.js';
import { label } from './tagger.js';
import { shippedModel } from './weights.js';

/** The proper names of the article, in the order of the text, none inside another. */
export const findNames = (doc: Doc): Name[] => findNamesWith(doc, shippedModel());

/** The same with a model of one's own, as training needs it. */
export function findNamesWith(doc: Doc, own: Model): Name[] {
  const tagged = spansOf(label(doc, own), 0).flatMap(({ first, last, type }) => {
    const kind = TYPES[type];
    return kind ? [{ first, last, type: kind, rule: 'name:tagger' }] : [];
  });
  return refine(doc, tagged).flatMap(({ first, last, type, rule }) => {
    const [from, to] = [doc.tokens[first], doc.tokens[last - 1]];
    if (!from || !to) return [];
    return [
      { first, last, ...(type === 'PER' ? withoutCredit(from, to) : { start: from.start, end: to.end }), type, rule },
    ];
  });
}
