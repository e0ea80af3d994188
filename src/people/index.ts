import type { CountryMention } from '../countries/types.js';
import type { Doc } from '../language/types.js';
import type { Name, Person } from './types.js';

export type { Gender, Name, Person, PersonMention } from './types.js';

/** The proper names of the article: persons, organisations, places and others. */
export function findNames(_doc: Doc): Name[] {
  return [];
}

/** The article's people, every mention of each, their roles, countries and genders. */
export function findPeople(_doc: Doc, _names: readonly Name[], _countries: readonly CountryMention[]): Person[] {
  return [];
}
