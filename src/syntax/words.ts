import { bitsOfTags, Memory } from '../language/index.js';
import type { Doc, Token, TokenRange, WordClass } from '../language/types.js';
import { gapBits } from './gaps.js';
import { hashText } from './hash.js';

/** What the tagger and the parser need to know of the article's tokens, in columns. */
export interface Words {
  /** Hash of the word in lower case. */
  readonly form: Int32Array;
  /** Hash of the lemma; of numbers, of their shape. */
  readonly lemma: Int32Array;
  /** Hashes of the last one to four letters, and of the first three, or 0: five for each token. */
  readonly affixes: Int32Array;
  /** Hash of "Xx", "x-x", "9" … */
  readonly shape: Int32Array;
  /** compromise's tags as bits. */
  readonly tags: Int32Array;
  /** nutgraf's word class, as a small number from 1 on. */
  readonly kind: Uint8Array;
  /** Marks before the token, bits of `GAP`. */
  readonly gap: Uint8Array;
  /** 0 for small letters, 1 for a capital, 2 for capitals only. */
  readonly capital: Uint8Array;
  /** Index of the innermost quotation, or -1. */
  readonly quotation: Int32Array;
}

const TAGS = [
  'Infinitive',
  'PastTense',
  'PresentTense',
  'Participle',
  'Gerund',
  'Copula',
  'Verb',
  'Adjective',
  'Adverb',
  'Noun',
  'Singular',
  'Plural',
  'ProperNoun',
  'Person',
  'Place',
  'Organization',
  'Actor',
  'Demonym',
  'Value',
  'Date',
  'Duration',
  'WeekDay',
  'Preposition',
  'Conjunction',
  'Determiner',
  'Pronoun',
  'QuestionWord',
  'Particle',
  'Possessive',
  'Acronym',
  'Comparative',
] as const;
const TAG_BITS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, bit) => [tag, 1 << bit]));

const KINDS: Readonly<Record<WordClass, number>> = {
  other: 1,
  article: 2,
  adjective: 3,
  noun: 4,
  pronoun: 5,
  number: 6,
  possessive: 7,
  preposition: 8,
  to: 9,
  verb: 10,
  auxiliary: 11,
  modal: 12,
  adverb: 13,
  negative: 14,
  conjunction: 15,
  relative: 16,
};

/** Letters of one kind drawn together: "O'Dwyer" → "X'Xx", "1990s" → "9x". */
function shapeOf(text: string): number {
  let hash = 7;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let kind = code;
    if (code >= 97 && code <= 122) kind = 1;
    else if (code >= 65 && code <= 90) kind = 2;
    else if (code >= 48 && code <= 57) kind = 3;
    else if (code > 127) kind = isCapital(text[i] ?? '') ? 2 : 1;
    if (kind !== last) hash = Math.imul(hash, 31) + kind;
    last = kind;
  }
  return hash;
}

const isCapital = (letter: string) => letter !== letter.toLowerCase();

export const AFFIXES = 5;

/** Columns for so many tokens, still empty. */
export function newWords(n: number): Words {
  return {
    form: new Int32Array(n),
    lemma: new Int32Array(n),
    affixes: new Int32Array(n * AFFIXES),
    shape: new Int32Array(n),
    tags: new Int32Array(n),
    kind: new Uint8Array(n),
    gap: new Uint8Array(n),
    capital: new Uint8Array(n),
    quotation: new Int32Array(n),
  };
}

/** The columns of all of an article's tokens. */
export function wordsOf({ tokens }: Doc): Words {
  const words = newWords(tokens.length);
  fillWords(words, tokens, { first: 0, last: tokens.length });
  return words;
}

/** What a word's letters tell, worked out once for a word in many articles. */
interface Hashes {
  readonly norm: string;
  readonly figure: boolean;
  readonly form: number;
  readonly shape: number;
  readonly affixes: Int32Array;
  readonly capital: number;
}

const known = new Memory<Hashes>(20_000);

function hashesOf(text: string, norm: string): Hashes {
  const shape = shapeOf(text);
  const figure = /\d/.test(text);
  const affixes = new Int32Array(AFFIXES);
  const { length } = norm;
  for (let k = 1; k <= 4; k++) if (length > k) affixes[k - 1] = hashText(norm, length - k);
  if (length > 4) affixes[4] = hashText(norm, 0, 3);
  return {
    norm,
    figure,
    form: figure ? pastFigures(shape, norm) : hashText(norm),
    shape,
    affixes,
    capital: isCapital(text[0] ?? '') ? (text.length > 1 && text === text.toUpperCase() ? 2 : 1) : 0,
  };
}

const bitsOf = bitsOfTags(TAG_BITS);

/** Fills the columns for a range of tokens. */
export function fillWords(words: Words, tokens: readonly Token[], { first: from, last }: TokenRange): void {
  for (let i = from; i < last; i++) {
    const token = tokens[i];
    if (!token) break;
    const { norm, text, lemma } = token;
    let hashes = known.get(text);
    if (hashes?.norm !== norm) {
      hashes = hashesOf(text, norm);
      known.set(text, hashes);
    }
    words.form[i] = hashes.form;
    words.lemma[i] = hashes.figure ? hashes.shape : lemma === norm ? hashes.form : hashText(lemma);
    words.shape[i] = hashes.shape;
    words.affixes.set(hashes.affixes, i * AFFIXES);
    words.tags[i] = bitsOf(token.tags);
    words.kind[i] = KINDS[token.wordClass];
    words.gap[i] = gapBits(token.before);
    words.capital[i] = hashes.capital;
    words.quotation[i] = token.quotation;
  }
}

/** Years and other whole numbers by their length, so that "1987" is known where "1988" was seen. */
const pastFigures = (shape: number, norm: string): number =>
  /^\d+$/.test(norm) ? 1000 + Math.min(norm.length, 6) : /^\d/.test(norm) ? shape : hashText(norm);
