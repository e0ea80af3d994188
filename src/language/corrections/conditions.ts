import { BARE_INFINITIVE_AFTER, BARE_OBJECTS, BE, BEFORE_CLAUSE, DO, NOUN_OR_VERB } from './data.js';
import type { Tag, Word, WordTest } from './types.js';

/** Tests and lookouts that several rows of corrections share. */

const has = (word: Word | undefined, ...tags: readonly Tag[]): boolean =>
  word !== undefined && tags.some((tag) => word.tags.has(tag));
export const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);
const wordBefore = (words: readonly Word[], at: number): Word | undefined =>
  words[at]?.adjacent ? words[at - 1] : undefined;

/** Any word at all. */
export const SOME: WordTest = {};
export const COMMON_NOUN: WordTest = { has: ['Noun'], lacks: ['Pronoun', 'ProperNoun', 'Possessive'] };
export const FINITE: WordTest = {
  has: ['Verb'],
  lacks: ['Gerund', 'PastTense', 'Participle', 'Auxiliary', 'Modal', 'Copula'],
};
export const BASE_FORM: WordTest = { ...FINITE, all: ['Verb', 'Infinitive'] };
export const THIRD_PERSON: WordTest = { ...FINITE, lacks: [...(FINITE.lacks ?? []), 'Infinitive'], form: /s$/ };
export const BE_FORM: WordTest = { norm: BE };
/** "wounded", not "freed". */
export const ED = /[^e]ed$/;
/** A capital and a tag of names. */
export const NAMED: WordTest = {
  capital: true,
  has: ['ProperNoun', 'Acronym', 'Person', 'Organization', 'Place'],
  lacks: ['Date'],
};

const isCommonNoun = (word: Word | undefined): boolean =>
  has(word, 'Noun') && !has(word, 'Pronoun', 'ProperNoun', 'Possessive');
const isFiniteVerb = (word: Word): boolean =>
  has(word, 'Verb') && !has(word, 'Gerund', 'PastTense', 'Participle', 'Auxiliary', 'Modal', 'Copula');

/** Also where the tagger gives no number. */
export const isPlural = (word: Word): boolean =>
  has(word, 'Plural') || (has(word, 'Noun') && /[^su]s$/.test(word.norm) && !has(word, 'ProperNoun'));

/** What an object begins with: "the", "its", a name, a number, "him". */
const startsObject = (word: Word): boolean =>
  (has(word, 'Determiner', 'Pronoun', 'ProperNoun', 'Value', 'Acronym') && !has(word, 'Date', 'QuestionWord')) ||
  word.norm === 'both';

/** The same, with "at least 17", "more than a dozen" before it. */
const startsLongObject = (word: Word): boolean =>
  startsObject(word) || /^(?:at|more|up|nearly|about|dozens|hundreds|scores|several|some)$/.test(word.norm);

export const OBJECT: WordTest = { is: startsObject };
/** "Friday" stands behind nouns too. */
export const UNDATED_OBJECT: WordTest = { is: startsObject, lacks: ['Date'] };
export const LONG_OBJECT: WordTest = { is: startsLongObject };

/** What may follow a verb in a clause with a plural subject: "weapons program" has nothing of it, "troops search for" has. */
const startsComplement = (word: Word): boolean =>
  startsObject(word) ||
  isCommonNoun(word) ||
  (isFiniteVerb(word) && has(word, 'Infinitive') && NOUN_OR_VERB.has(word.norm)) ||
  has(word, 'Adjective', 'Gerund', 'Adverb') ||
  /^(?:to|that|for|in|on)$/.test(word.norm);

export const COMPLEMENT: WordTest = { is: startsComplement };

export const stemOf = (norm: string): string =>
  /(?:ch|sh|ss|x|zz)es$/.test(norm)
    ? norm.slice(0, -2)
    : /ies$/.test(norm)
      ? `${norm.slice(0, -3)}y`
      : norm.replace(/s$/, '');

/** True where most words are capitalised, so that a capital tells nothing. */
export const inHeadline = (words: readonly Word[]): boolean =>
  words.length > 3 && words.filter(isCapital).length * 5 > words.length * 3;

/** True where the sentence is not all in capitals. */
export const inLowerCase = (words: readonly Word[]): boolean => words.some(({ text }) => /\p{Ll}/u.test(text));

/** So many words back a lookout goes. */
const REACH = 5;

/** An auxiliary or a verb that takes a bare infinitive, some words before: "did Iran attack", "let police search". */
export function takesBareInfinitive(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = words[i];
    if (!word) break;
    if (has(word, 'Modal') || DO.has(word.norm) || BARE_INFINITIVE_AFTER.has(word.norm) || word.norm === 'to')
      return true;
    if (!word.adjacent) break;
  }
  return false;
}

/** "a chemical weapons attack": the singular article cannot belong to "weapons". */
export function inSingularPhrase(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = words[i];
    if (!word || !words[i + 1]?.adjacent) return false;
    if (/^(?:an?|another|each|every)$/.test(word.norm)) return true;
    if (!has(word, 'Noun', 'Adjective', 'Value') || has(word, 'Pronoun')) return false;
  }
  return false;
}

/** "will pause aid", "to seek help": the word before is a verb behind its modal or "to", which takes no bare verb. */
export const afterInfinitive = (words: readonly Word[], at: number): boolean => {
  const verb = words[at - 1];
  const opener = wordBefore(words, at - 1);
  return (
    has(verb, 'Infinitive') &&
    !/^(?:go|come|help|let|make|see|watch|hear|dare)$/.test(verb?.norm ?? '') &&
    (has(opener, 'Modal') || opener?.norm === 'to')
  );
};

/** A finite verb follows before the next mark or the next clause. */
function verbFollows(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; words[i]?.adjacent; i++) {
    const word = words[i];
    if (!word || /^(?:that|who|which|because|if|when|as|while|after|before)$/.test(word.norm)) return false;
    if (has(word, 'PastTense', 'Modal', 'Copula', 'Auxiliary') || isFiniteVerb(word)) return true;
  }
  return false;
}

/** "said repairs cost millions", "says the system works": the word before is the first noun of a clause without another verb. */
export const needsVerb = (words: readonly Word[], at: number): boolean => {
  const determiner = has(wordBefore(words, at - 1), 'Determiner') ? 1 : 0;
  return BEFORE_CLAUSE.has(wordBefore(words, at - 1 - determiner)?.norm ?? '') && !verbFollows(words, at);
};

/** No finite verb stands behind the next word of a whole headline. */
export const lacksLaterVerb = (words: readonly Word[], at: number): boolean =>
  words.length > 4 && !words.some((word, i) => i > at + 1 && isFiniteVerb(word));

/** "set fire", "cut ties". */
export const hasBareObject = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next?.adjacent === true && BARE_OBJECTS.get(words[at]?.norm ?? '')?.has(next.norm) === true;
};

/** So many nouns may stand between a participle and the name: "retired crane driver Siv Moen". */
const LONGEST_TITLE = 3;

/** One to three singular nouns and a name follow. */
export function beforeTitleAndName(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i <= at + 1 + LONGEST_TITLE && words[i]?.adjacent; i++) {
    const next = words[i];
    if (isCapital(next)) return i > at + 1 && has(next, 'Person', 'ProperNoun');
    if (!next || !isCommonNoun(next) || isPlural(next)) return false;
  }
  return false;
}

/** "an account that one Republican called": a verb stands behind the noun or two that follow "one". */
export const verbBehindOne = (words: readonly Word[], at: number): boolean =>
  has(words[at + 3], 'Verb') || has(words[at + 4], 'Verb');

/** The second word of "Navy's" and of "it's". */
export const isApostropheS = ({ text }: Word): boolean => text.length === 2 && /^['’]s$/i.test(text);

/** "Navy's chief", "Iran's growing arsenal": what follows, adverbs aside, can be owned. */
export function beforeOwned(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (has(words[next], 'Adverb') && words[next]?.norm !== 'not') next++;
  const following = words[next];
  if (following === undefined || !following.adjacent) return true;
  if (has(following, 'Determiner', 'Preposition', 'Negative', 'Pronoun') || /^(?:been|to)$/.test(following.norm))
    return false;
  return !has(following, 'Gerund', 'PastTense') || has(following, 'Noun') || has(words[next + 1], 'Noun', 'Adjective');
}
