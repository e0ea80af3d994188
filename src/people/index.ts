import type { CountryMention } from '../countries/types.js';
import type { Doc } from '../language/types.js';
import type { Name, Person } from './types.js';

export { findNames } from './names/index.js';
export type { Gender, Name, Person, PersonMention } from './types.js';

/** The article's people, every mention of each, their roles, countries and genders. */
export function findPeople(doc: Doc, names: readonly Name[], _countries: readonly CountryMention[]): Person[] {
  return names
    .filter((name) => name.type === 'PER')
    .map(({ first, last, start, end, rule }) => ({
      name: doc.text.slice(start, end),
      role: null,
      country: null,
      gender: null,
      mentions: [{ first, last, start, end, rule, kind: 'name' }],
    }));
}
