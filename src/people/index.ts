import type { CountryMention } from '../countries/types.js';
import type { Doc } from '../language/types.js';
import { profilePeople } from './persons.js';
import type { Name, Person, PersonMention } from './types.js';

export { findNames } from './names/index.js';
export type { Gender, Name, Person, PersonMention } from './types.js';

/** The article's people, every mention of each, their roles, countries and genders. */
export function findPeople(doc: Doc, names: readonly Name[], countries: readonly CountryMention[]): Person[] {
  const profiles = profilePeople(doc, names, countries);
  return profiles.map(({ entity, role, country, gender }) => ({
    name: doc.text.slice(entity.full.start, entity.full.end),
    role,
    country,
    gender,
    mentions: entity.mentions.map(
      ({ first, last, start, end, rule }): PersonMention => ({ first, last, start, end, rule, kind: 'name' }),
    ),
  }));
}
