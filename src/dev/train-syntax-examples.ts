import type { Doc } from '../language/types.js';
import { RELATIONS, TAGS } from '../syntax/labels.js';
import { viewSentence } from '../syntax/sentence-view.js';
import { type Words, wordsOf } from '../syntax/words.js';
import type { Treebank } from './syntax-trees.js';
import { tagOf } from './train-syntax-data.js';
import type { Example } from './train-syntax-oracle.js';

/** A document for the tagger: gold tags as indices of `TAGS`, -1 where unknown. */
export interface TaggedDocument {
  readonly id: string;
  readonly doc: Doc;
  readonly words: Words;
  readonly gold: Int16Array;
  readonly treebank: Treebank;
}

export function taggedDocument(treebank: Treebank): TaggedDocument {
  const { doc, gold, wordOf, id } = treebank;
  return {
    id,
    doc,
    words: wordsOf(doc),
    gold: Int16Array.from(wordOf, (w) => {
      const word = gold.words[w];
      return word ? TAGS.indexOf(tagOf(word)) : -1;
    }),
    treebank,
  };
}

const DEP = RELATIONS.indexOf('dep');

/** A relation of the corpora as an index of `RELATIONS`: a subtype that we do not keep counts as its type. */
export function relationIndex(relation: string): number {
  const names: readonly string[] = RELATIONS;
  const whole = names.indexOf(relation);
  if (whole >= 0) return whole;
  const plain = names.indexOf(relation.replace(/:.*/, ''));
  return plain >= 0 ? plain : DEP;
}

/** The sentences of a document for the parser, with the tags that a tagger gave them. */
export function examplesOf({ doc, words, treebank }: TaggedDocument, tags: ArrayLike<number>): Example[] {
  return doc.sentences.map(({ first, last }) => {
    const view = viewSentence(words, tags, first, last);
    const heads = new Int32Array(view.length + 1).fill(-2);
    const relations = new Uint8Array(view.length + 1);
    for (let i = 0; i < view.length; i++) {
      const head = treebank.heads[first + i] ?? -2;
      // What depends on another sentence of the corpus is a root of ours.
      heads[i] = head === -2 ? -2 : head < first || head >= last ? view.length : head - first;
      relations[i] = relationIndex(treebank.relations[first + i] ?? 'dep');
    }
    return { view, heads, relations };
  });
}
