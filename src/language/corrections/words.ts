import { NOUN_OR_VERB } from './data.js';

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

const tagSet = (...tags: string[]): ReadonlySet<string> => new Set(tags);
export const NOUN = tagSet('Noun', 'Singular');
export const NOUNS = tagSet('Noun', 'Plural');
export const BASE_VERB = tagSet('Verb', 'PresentTense', 'Infinitive');
export const S_VERB = tagSet('Verb', 'PresentTense');
export const PAST_VERB = tagSet('Verb', 'PastTense');
export const GERUND = tagSet('Verb', 'PresentTense', 'Gerund');
export const DETERMINER = tagSet('Determiner');
export const PREPOSITION = tagSet('Preposition');
export const CONJUNCTION = tagSet('Conjunction');
export const PARTICLE = tagSet('Particle');
export const ADVERB = tagSet('Adverb');
export const ADJECTIVE = tagSet('Adjective');
export const PARTICIPLE = tagSet('Adjective', 'Participle');
export const PRONOUN = tagSet('Noun', 'Pronoun');
export const POSSESSIVE_PRONOUN = tagSet('Noun', 'Possessive', 'Pronoun');
export const POSSESSIVE = tagSet('Possessive');
export const NAME = tagSet('Noun', 'ProperNoun', 'Singular');
export const MODAL = tagSet('Verb', 'Modal', 'Auxiliary');
export const COPULA = tagSet('Verb', 'Copula', 'PresentTense');
export const RELATIVE = tagSet('Pronoun', 'QuestionWord');

export type Rule = (words: readonly Word[], at: number, word: Word) => void;

export const is = (word: Word | undefined, ...tags: string[]): boolean =>
  word !== undefined && tags.some((tag) => word.tags.has(tag));
export const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** The word before, unless punctuation stands between. */
export const before = (words: readonly Word[], at: number): Word | undefined =>
  words[at]?.adjacent ? words[at - 1] : undefined;
export const after = (words: readonly Word[], at: number): Word | undefined =>
  words[at + 1]?.adjacent ? words[at + 1] : undefined;

export const isFiniteForm = (word: Word): boolean =>
  is(word, 'Verb') && !is(word, 'Gerund', 'PastTense', 'Participle', 'Auxiliary', 'Modal', 'Copula');
export const isBase = (word: Word): boolean => isFiniteForm(word) && is(word, 'Infinitive');
export const isThirdPerson = (word: Word): boolean =>
  isFiniteForm(word) && !is(word, 'Infinitive') && word.norm.endsWith('s');
export const isCommonNoun = (word: Word | undefined): boolean =>
  is(word, 'Noun') && !is(word, 'Pronoun', 'ProperNoun', 'Possessive');
export const isPlural = (word: Word): boolean =>
  is(word, 'Plural') || (is(word, 'Noun') && /[^su]s$/.test(word.norm) && !is(word, 'ProperNoun'));

/** What an object begins with: "the", "its", a name, a number, "him". */
export const startsObject = (word: Word | undefined): boolean =>
  (is(word, 'Determiner', 'Pronoun', 'ProperNoun', 'Value', 'Acronym') && !is(word, 'Date', 'QuestionWord')) ||
  word?.norm === 'both';

/** The same, with "at least 17", "more than a dozen" before it. */
export const startsObjectAt = (words: readonly Word[], at: number): boolean =>
  words[at]?.adjacent === true &&
  (startsObject(words[at]) ||
    /^(?:at|more|up|nearly|about|dozens|hundreds|scores|several|some)$/.test(words[at]?.norm ?? ''));

/** What may follow a verb in a clause with a plural subject: "weapons program" has nothing of it, "troops search for" has. */
export const startsComplement = (word: Word | undefined): boolean =>
  startsObject(word) ||
  isCommonNoun(word) ||
  (word !== undefined && isBase(word) && NOUN_OR_VERB.has(word.norm)) ||
  is(word, 'Adjective', 'Gerund', 'Adverb') ||
  /^(?:to|that|for|in|on)$/.test(word?.norm ?? '');

export const stemOf = (norm: string): string =>
  /(?:ch|sh|ss|x|zz)es$/.test(norm)
    ? norm.slice(0, -2)
    : /ies$/.test(norm)
      ? `${norm.slice(0, -3)}y`
      : norm.replace(/s$/, '');

/** True where most words are capitalised, so that a capital tells nothing. */
export const isHeadline = (words: readonly Word[]): boolean =>
  words.filter(isCapital).length * 5 > words.length * 3 && words.length > 3;
