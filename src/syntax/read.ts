import type { Doc } from '../language/types.js';
import { buildSyntax } from './build.js';
import type { Model } from './model.js';
import { parse } from './parser.js';
import { relate } from './relations.js';
import { viewSentence } from './sentence-view.js';
import { tagSentence } from './tagger.js';
import type { Syntax } from './types.js';
import { wordsOf } from './words.js';

/** Tags and parses every sentence of an article with a model. */
export function readSyntaxWith(doc: Doc, model: Model): Syntax {
  const words = wordsOf(doc);
  const n = doc.tokens.length;
  const tags = new Uint8Array(n);
  const heads = new Int32Array(n).fill(-1);
  const relations = new Uint8Array(n);
  for (const sentence of doc.sentences) {
    const { first, last } = sentence;
    tagSentence(words, sentence, model.tagger, tags);
    const view = viewSentence(words, tags, first, last);
    const tree = parse(view, model.parser);
    relations.set(relate(view, tree, model.relations), first);
    for (let i = 0; i < view.length; i++) {
      const head = tree[i] ?? -1;
      heads[first + i] = head >= 0 && head < view.length ? first + head : -1;
    }
  }
  return buildSyntax(doc, heads, relations, tags);
}
