import type { Span } from '../article/types.js';
import type { CountryMention } from '../countries/types.js';
import type { Doc, TokenRange } from '../language/types.js';
import type { Name, Person, UnnamedReference } from '../people/types.js';
import type { NameType } from './candidates.js';
import type { Source } from './types.js';

/** What other finders know of an article's tokens. */
export interface SourceIndex {
  readonly nameType: (token: number) => NameType;
  /** End in the text of the name that holds the token. */
  readonly nameEnd: (token: number) => number;
  /** Index of the person whose mention holds the token, or -1. */
  readonly personAt: (token: number) => number;
  /** The mention of that person that holds the token. */
  readonly mentionAt: (token: number) => Span | null;
  readonly countryAt: (token: number) => string | null;
  readonly people: readonly Person[];
  /** The noun phrase that a pronoun's token goes back to, where it names nobody. */
  readonly unnamedAt: (token: number) => TokenRange | null;
}

interface Sources {
  readonly names: readonly Name[];
  readonly people: readonly Person[];
  readonly unnamed: readonly UnnamedReference[];
  readonly countries: readonly CountryMention[];
}

/** Lays names, people and countries over the tokens. */
export function indexSources(doc: Doc, { names, people, unnamed, countries }: Sources): SourceIndex {
  const types: NameType[] = new Array<NameType>(doc.tokens.length).fill(null);
  const ends = new Int32Array(doc.tokens.length);
  for (const name of names) {
    for (let i = name.first; i < name.last; i++) {
      types[i] = name.type;
      ends[i] = name.end;
    }
  }
  const persons = new Int32Array(doc.tokens.length).fill(-1);
  const mentions: (Span | null)[] = new Array<Span | null>(doc.tokens.length).fill(null);
  people.forEach((person, index) => {
    for (const { first, last, start, end } of person.mentions) {
      const span = { start, end };
      for (let i = first; i < last; i++) {
        persons[i] = index;
        mentions[i] = span;
      }
    }
  });
  const codes: (string | null)[] = new Array<string | null>(doc.tokens.length).fill(null);
  for (const country of countries) for (let i = country.first; i < country.last; i++) codes[i] = country.alpha3;
  const antecedents = new Map(unnamed.map(({ pronoun, antecedent }) => [pronoun, antecedent]));
  return {
    unnamedAt: (token) => antecedents.get(token) ?? null,
    nameType: (token) => types[token] ?? null,
    nameEnd: (token) => ends[token] ?? 0,
    personAt: (token) => persons[token] ?? -1,
    mentionAt: (token) => mentions[token] ?? null,
    countryAt: (token) => codes[token] ?? null,
    people,
  };
}

/** A person of the article as a source; null where there is none of that index. */
export function personSource({ people }: SourceIndex, person: number, mention: Span | null = null): Source | null {
  const found = people[person];
  return found ? { name: found.name, person, country: found.country, mention } : null;
}
