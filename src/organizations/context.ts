import type { CountryMention } from '../countries/types.js';
import { isCapital, tokensOf } from '../language/index.js';
import type { Doc, Token, TokenRange } from '../language/types.js';
import type { Name, Person } from '../people/types.js';

/** What the finder reads: the words, the proper names in them, and who and where is named. */
export interface Context {
  readonly doc: Doc;
  readonly names: readonly Name[];
  /** The tokens with a capital, in the order of the text: no name begins with another. */
  readonly capitals: readonly Token[];
  /** The proper name that holds a token. */
  readonly nameAt: (token: number) => Name | undefined;
  /** True where a person is mentioned by name. */
  readonly isPerson: (token: number) => boolean;
  /** The country mention that holds a token. */
  readonly countryAt: (token: number) => CountryMention | undefined;
}

/** Lays names, people and countries over the tokens. */
export function contextOf(
  doc: Doc,
  names: readonly Name[],
  people: readonly Person[],
  countries: readonly CountryMention[],
): Context {
  const nameAt = new Map<number, Name>();
  for (const name of names) for (let at = name.first; at < name.last; at++) nameAt.set(at, name);
  const persons = tokensOf(people.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name')));
  const countryAt = new Map<number, CountryMention>();
  for (const mention of countries) for (let at = mention.first; at < mention.last; at++) countryAt.set(at, mention);
  return {
    doc,
    names,
    capitals: doc.tokens.filter(isCapital),
    nameAt: (token) => nameAt.get(token),
    isPerson: (token) => persons.has(token),
    countryAt: (token) => countryAt.get(token),
  };
}

/** True where nothing but a blank, a hyphen, "&" or an apostrophe parts the token from the one before it, in its sentence. */
export const isJoined = (doc: Doc, at: number): boolean => {
  const [before, token] = [doc.tokens[at - 1], doc.tokens[at]];
  return (
    before !== undefined &&
    token !== undefined &&
    before.sentence === token.sentence &&
    /^(?:[ \n\u00a0]|\s?[-–&/]\s?|)$/u.test(token.before)
  );
};

/** The words of a range in lower case, one blank between them. */
export const wordsOf = (doc: Doc, { first, last }: TokenRange): string => {
  let words = '';
  for (let at = first; at < last; at++) words += `${at > first ? ' ' : ''}${doc.tokens[at]?.norm ?? ''}`;
  return words;
};

/** The range's slice of the text. */
export const textOf = (doc: Doc, { first, last }: TokenRange): string =>
  doc.text.slice(doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0);

/** Two capitals or more and no small letter: "WFP", "M5S", "U.N.". */
export const isAcronym = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\d.&-]*\p{Lu}[\p{Lu}\d.]*s?$|^\p{Lu}\d\p{Lu}$/u.test(text) && text.length <= 8;

export const isOpening = (doc: Doc, at: number): boolean => doc.sentences[doc.tokens[at]?.sentence ?? -1]?.first === at;
