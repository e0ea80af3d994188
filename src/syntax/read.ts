import type { Doc, TokenRange } from '../language/types.js';
import { linkSentence, newSyntax } from './build.js';
import type { Model } from './model.js';
import { parse } from './parser.js';
import { relate } from './relations.js';
import { viewSentence } from './sentence-view.js';
import { tagSentence } from './tagger.js';
import type { Syntax } from './types.js';
import { fillWords, newWords, type Words } from './words.js';

/** An article that is read sentence by sentence, as they are asked for. */
export interface Reading {
  readonly syntax: Syntax;
  readonly words: Words;
  /** By sentence, 1 where its tree is there. */
  readonly done: Uint8Array;
}

export const newReading = (doc: Doc): Reading => ({
  syntax: newSyntax(doc),
  words: newWords(doc.tokens.length),
  done: new Uint8Array(doc.sentences.length),
});

/** Tags and parses a sentence, once. */
export function readSentenceWith({ syntax, words, done }: Reading, index: number, model: Model): void {
  const sentence = syntax.doc.sentences[index];
  if (!sentence || done[index]) return;
  done[index] = 1;
  fillWords(words, syntax.doc.tokens, sentence);
  fillTree(syntax, words, sentence, model);
}

function fillTree(syntax: Syntax, words: Words, { first, last }: TokenRange, model: Model): void {
  const { heads, relations, tags } = syntax;
  tagSentence(words, { first, last }, model.tagger, tags);
  const view = viewSentence(words, tags, first, last);
  const tree = parse(view, model.parser);
  relations.set(relate(view, tree, model.relations), first);
  for (let i = 0; i < view.length; i++) {
    const head = tree[i] ?? -1;
    heads[first + i] = head >= 0 && head < view.length ? first + head : -1;
  }
  linkSentence(syntax, { first, last });
}

/** Tags and parses every sentence of an article with a model. */
export function readSyntaxWith(doc: Doc, model: Model): Syntax {
  const reading = newReading(doc);
  for (const { index } of doc.sentences) readSentenceWith(reading, index, model);
  return reading.syntax;
}
