import type { Paragraph, Quotation, Span } from '../article/types.js';

/** What a word does in a phrase, read off its tags: one letter's worth of syntax. */
export type WordClass =
  | 'article'
  | 'adjective'
  | 'noun'
  | 'pronoun'
  | 'number'
  | 'possessive'
  | 'preposition'
  | 'to'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'adverb'
  | 'negative'
  | 'conjunction'
  | 'relative'
  | 'other';

/**
 * A word of the article. Punctuation is no token: it stands in `before` and `after`. A possessive `'s` and a contracted
 * `'s`, `n't`, `'ll` are tokens of their own, and so is each part of a hyphenated word ("U.S." and "led").
 */
export interface Token extends Span {
  readonly index: number;
  /** The exact slice of the text. */
  readonly text: string;
  /** Lower case, straight apostrophes, contractions spelled out ("n't" → "not", "'ll" → "will"). */
  readonly norm: string;
  /** Dictionary form: "said" → "say", "talks" → "talk", "protesters" → "protester". */
  readonly lemma: string;
  /** compromise's tags, corrected by nutgraf: Verb, PastTense, Noun, Plural, ProperNoun, Determiner, Possessive … */
  readonly tags: ReadonlySet<string>;
  readonly wordClass: WordClass;
  /** Index into `Doc.sentences`. */
  readonly sentence: number;
  /** Index into `Doc.paragraphs`. */
  readonly paragraph: number;
  /** Index into `Doc.quotations` of the innermost quotation that holds the token, or -1. */
  readonly quotation: number;
  /** The characters between the token before (or the sentence's start) and this one. */
  readonly before: string;
  /** The characters between this token and the next (or the sentence's end). */
  readonly after: string;
}

/** Token indices, `first` included, `last` excluded. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Sentence extends Span, TokenRange {
  readonly index: number;
  readonly paragraph: number;
}

/** One tagged article: what every finder reads. */
export interface Doc {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
}

export type Tense = 'past' | 'present' | 'future' | 'infinitive' | 'participle' | 'gerund';

/** "has not been arrested", "tried", "to visit": auxiliaries, adverbs between them, and the main verb. */
export interface VerbGroup extends TokenRange {
  /** Index of the main verb's token. */
  readonly head: number;
  readonly lemma: string;
  /** `past`, `present` and `future` are finite; a `participle` stands alone ("the man arrested in May"). */
  readonly tense: Tense;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
  /** "may", "would" …, or null. */
  readonly modal: string | null;
  /** Index of "who", "which", "that" whose clause the group heads, or -1. */
  readonly relative: number;
}

/**
 * A base noun phrase: determiner to head noun, with no preposition in it ("Iran's ballistic missiles", "U.S. Secretary
 * of State" is two). A pronoun or a number standing for a noun is one too.
 */
export interface NounPhrase extends TokenRange {
  /** Index of the head noun's token. */
  readonly head: number;
  /** What stands before the last possessive mark ("Iran" in "Iran's missiles"), or the possessive pronoun; or null. */
  readonly owner: TokenRange | null;
  /** True for "Tuesday", "last week": it dates the clause and takes no part in it. */
  readonly temporal: boolean;
  readonly pronoun: boolean;
}
