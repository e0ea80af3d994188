import type { Doc } from '../../language/types.js';
import type { Name } from '../types.js';
import { spansOf, TYPES } from './labels.js';
import { type Model, unpack } from './pack.js';
import { label } from './tagger.js';
import { WEIGHTS } from './weights.js';

let model: Model | undefined;

const loadModel = (): Model => (model ??= unpack(Buffer.from(WEIGHTS, 'base64')));

/** The proper names of the article, in the order of the text, none inside another. */
export function findNames(doc: Doc): Name[] {
  return spansOf(label(doc, loadModel()), 0).flatMap(({ first, last, type }) => {
    const [from, to] = [doc.tokens[first], doc.tokens[last - 1]];
    const kind = TYPES[type];
    return from && to && kind ? [{ first, last, start: from.start, end: to.end, type: kind, rule: 'name:tagger' }] : [];
  });
}
