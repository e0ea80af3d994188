import { bitsOfTags } from '../../language/index.js';
import type { Token } from '../../language/types.js';
import { type Bloom, hashText, inBloom } from './bloom.js';
import { WORD_CLASSES } from './data/lists.js';

/** Word lists too long for source: given names, surnames, cities, and words that news writes in lower case. */
export interface Gazetteer {
  readonly given: Bloom;
  readonly surname: Bloom;
  readonly city: Bloom;
  readonly common: Bloom;
}

/** What the features need to know of a word, worked out once for each form in an article. */
export interface Word {
  /** Hash of the word in lower case. */
  readonly id: number;
  /** "Xx", "X.", "xx", "XX", "9" … */
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** One bit for each word class and gazetteer that holds the word. */
  readonly classes: number;
  readonly capital: boolean;
  /** Begins with a figure. */
  readonly figure: boolean;
  /** In lower case and longer than small words are. */
  readonly long: boolean;
  /** Has no small letter: "U.S.", "STOCKS". */
  readonly shouted: boolean;
  /** Capital, capitals only, or neither, as a number. */
  readonly kind: number;
}

/** What stands beyond a sentence's edge. */
export const NOWHERE: Word = {
  id: 1,
  shape: 1,
  prefixes: [],
  suffixes: [],
  classes: 0,
  capital: false,
  figure: false,
  long: false,
  shouted: false,
  kind: 0,
};

/** Whom a pronoun may stand for: a person, a thing, several. */
export const PRONOUN: ReadonlyMap<string, number> = new Map([
  ...['he', 'she', 'his', 'her', 'him', 'who', 'whom', 'himself', 'herself'].map((word) => [word, 1] as const),
  ...['it', 'its', 'itself', 'which', 'where'].map((word) => [word, 2] as const),
  ...['they', 'their', 'them'].map((word) => [word, 3] as const),
]);

const CLASS_NAMES = Object.keys(WORD_CLASSES);
const CLASS_BITS = new Map<string, number>();
CLASS_NAMES.forEach((name, bit) => {
  for (const word of WORD_CLASSES[name as keyof typeof WORD_CLASSES])
    CLASS_BITS.set(word, (CLASS_BITS.get(word) ?? 0) | (1 << bit));
});

export const CLASS = Object.fromEntries(
  [...CLASS_NAMES, 'given', 'surname', 'city', 'common'].map((name, bit) => [name, 1 << bit]),
) as Readonly<Record<keyof typeof WORD_CLASSES | keyof Gazetteer, number>>;

/** Runs of like letters drawn together: "O’Dwyer" → "X'Xx", "U.S." → "X.X.", "1990s" → "9x". */
export function shapeOf(text: string): string {
  let shape = '';
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i), text[i] ?? '');
    if (!shape.endsWith(kind) || (kind === 'X' && !shape.endsWith('XX'))) shape += kind;
  }
  return shape;
}

function kindOf(code: number, letter: string): string {
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  if (code >= 48 && code <= 57) return '9';
  if (code < 128) return letter;
  if (/\p{Lu}/u.test(letter)) return 'X';
  if (/\p{L}/u.test(letter)) return 'x';
  if (/\p{N}/u.test(letter)) return '9';
  return letter === '’' ? "'" : letter;
}

export function describe(token: Token, gazetteer: Gazetteer): Word {
  const lower = token.norm;
  const id = hashText(lower);
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const capital = /^\p{Lu}/u.test(token.text);
  const shouted = !/\p{Ll}/u.test(token.text);
  let classes = (CLASS_BITS.get(lower) ?? 0) | (CLASS_BITS.get(plain) ?? 0);
  const plainId = plain === lower ? id : hashText(plain);
  if (inBloom(gazetteer.given, plainId)) classes |= CLASS.given;
  if (inBloom(gazetteer.surname, plainId)) classes |= CLASS.surname;
  if (inBloom(gazetteer.city, plainId)) classes |= CLASS.city;
  if (inBloom(gazetteer.common, plainId)) classes |= CLASS.common;
  return {
    id,
    shape: hashText(shapeOf(token.text)),
    prefixes: [1, 2, 3, 4].map((n) => (lower.length > n ? hashText(lower.slice(0, n)) : 0)),
    suffixes: [1, 2, 3, 4].map((n) => (lower.length > n ? hashText(lower.slice(-n)) : 0)),
    classes,
    capital,
    figure: /^\p{N}/u.test(token.text),
    long: !capital && token.text.length > 3,
    shouted,
    kind: capital ? (shouted && token.text.length > 1 ? 2 : 1) : 0,
  };
}

const TAGS = [
  'Verb',
  'Adjective',
  'Adverb',
  'Preposition',
  'Determiner',
  'Pronoun',
  'Conjunction',
  'Value',
  'Possessive',
  'Noun',
  'ProperNoun',
  'Person',
  'FirstName',
  'LastName',
  'MaleName',
  'FemaleName',
  'Honorific',
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
  'Actor',
  'Demonym',
  'Month',
  'WeekDay',
  'Acronym',
  'Plural',
  'Abbreviation',
  'PastTense',
  'Company',
] as const;
const TAG_BITS = new Map<string, number>(TAGS.map((tag, bit) => [tag, 1 << bit]));

/** compromise's tags as bits. */
export const tagBits = bitsOfTags(TAG_BITS);

/** The word class of the tags alone: the lowest bit, so Verb before Noun. */
export const partOfSpeech = (bits: number): number => bits & -bits;
