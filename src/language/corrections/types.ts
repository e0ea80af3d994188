/** A word of one sentence while its tags are being put right. */
export interface Word {
  norm: string;
  tags: ReadonlySet<string>;
  /** The slice of the text. */
  readonly text: string;
  /** True where nothing but white space or a hyphen stands between this word and the one before. */
  readonly adjacent: boolean;
  /** True where a hyphen joins it to the word before: "U.S.-led". */
  readonly joined: boolean;
}

export type TagSet = ReadonlySet<string>;
export type Words = ReadonlySet<string>;

/** The tags of compromise that corrections ask for. */
export type Tag =
  | 'Acronym'
  | 'Actor'
  | 'Adjective'
  | 'Adverb'
  | 'Auxiliary'
  | 'Conjunction'
  | 'Copula'
  | 'Date'
  | 'Demonym'
  | 'Determiner'
  | 'Gerund'
  | 'Hyphenated'
  | 'Imperative'
  | 'Infinitive'
  | 'Modal'
  | 'Money'
  | 'Negative'
  | 'Noun'
  | 'Ordinal'
  | 'Organization'
  | 'Participle'
  | 'Particle'
  | 'PastTense'
  | 'Person'
  | 'PhrasalVerb'
  | 'Place'
  | 'Plural'
  | 'Possessive'
  | 'Preposition'
  | 'Pronoun'
  | 'ProperNoun'
  | 'QuestionWord'
  | 'Value'
  | 'Verb';

/** What one word must be; all that is given must hold. */
export interface WordTest {
  /** The norm is one of these. */
  readonly norm?: Words;
  readonly notNorm?: Words;
  /** The norm without the -s of a plural or of a third person is one of these. */
  readonly stem?: Words;
  /** The norm's form: an ending, a beginning. */
  readonly form?: RegExp;
  readonly notForm?: RegExp;
  /** The text is one of these, letter by letter. */
  readonly text?: Words;
  /** The text's form. */
  readonly written?: RegExp;
  readonly notWritten?: RegExp;
  /** It has one of these tags. */
  readonly has?: readonly Tag[];
  /** It has all of these tags. */
  readonly all?: readonly Tag[];
  /** It has none of these tags. */
  readonly lacks?: readonly Tag[];
  /** True for a word without tags. */
  readonly untagged?: boolean;
  /** Its tags are the very set that an earlier correction gave. */
  readonly tagged?: TagSet;
  /** True where it begins with a capital. */
  readonly capital?: boolean;
  readonly adjacent?: boolean;
  readonly joined?: boolean;
  /** What a table of tags cannot say. */
  readonly is?: (word: Word) => boolean;
  readonly isNot?: (word: Word) => boolean;
}

/** One test, a list of which one must hold, or null where no word may stand. */
export type PlaceTest = WordTest | readonly WordTest[] | null;

/** What looks farther than two words. */
export type Lookout = (words: readonly Word[], at: number) => boolean;

/**
 * What a word and its neighbours must be. `before` and `after` stand right beside the word, no mark between, and
 * `before2` right beside the word at -1; `previous` and `next` are the words at -1 and +1 whatever stands between,
 * `previous2` and `next2` those at -2 and +2. A test of a word that is not there does not hold.
 */
export interface Context {
  readonly word?: WordTest;
  readonly before?: PlaceTest;
  readonly after?: PlaceTest;
  readonly before2?: PlaceTest;
  readonly previous?: PlaceTest;
  readonly next?: PlaceTest;
  readonly previous2?: PlaceTest;
  readonly next2?: PlaceTest;
  readonly where?: Lookout;
}

/** One thing that the tagger is known to get wrong in news, and what is right. */
export interface Correction {
  /** `tag:…`, unique among all rules. */
  readonly id: string;
  readonly match: Context;
  /** The row does not fire where one of these holds. */
  readonly unless?: readonly Context[];
  /** The word's tags from now on; null leaves them, and no later row of the pass is tried. */
  readonly tag: TagSet | ((word: Word) => TagSet) | null;
  /** The word's norm from now on. */
  readonly norm?: string;
  /** The fact of grammar or of news that makes it right, in one sentence. */
  readonly why: string;
  /** A sentence in which the row fires on the word between asterisks. */
  readonly example: string;
  /** A sentence much like it in which the row does not fire on that word. */
  readonly counterExample: string;
}

/** Rows that are tried together in one pass over the words; of those that fit a word the first one wins. */
export type Pass = readonly Correction[];
