import type { CountryMention } from '../countries/types.js';
import type { Doc } from '../language/types.js';
import { type Profile, profilePeople, roleContext } from './persons.js';
import { roleOfPronoun, roleOfTitle } from './roles/index.js';
import type { Name, Person, PersonMention } from './types.js';

export { RELATIONS } from './data/roles.js';
export { genderOfTitle } from './gender.js';
export { findNames } from './names/index.js';
export type { Profile } from './persons.js';
export type { Gender, Name, Person, PersonMention, UnnamedReference } from './types.js';

/** The people whom the article names, with what the words beside their names say of them. */
export interface NamedPeople {
  readonly profiles: readonly Profile[];
  /** The persons, given the other mentions and the gender that the article tells of each. */
  readonly complete: (others: readonly (readonly PersonMention[])[], genders: readonly Person['gender'][]) => Person[];
}

/**
 * The article's people by their names, their roles, countries and genders.
 * @param about gives the alpha-3 code of the country that the article is clearly about, or null; asked for few articles
 */
export function findPeople(
  doc: Doc,
  names: readonly Name[],
  countries: readonly CountryMention[],
  about: () => string | null,
): NamedPeople {
  const context = roleContext(doc, names, countries);
  const profiles = profilePeople(context, names, countries, about);
  const complete: NamedPeople['complete'] = (others, genders) =>
    profiles.map(({ entity, role, country }, i) => {
      // "He is 57, a former shepherd", "the former shepherd": only where no name has a role beside it.
      const told =
        role === null
          ? others[i]
              ?.map((mention) =>
                mention.kind === 'pronoun' ? roleOfPronoun(context, mention) : roleOfTitle(context, mention),
              )
              .find(Boolean)
          : undefined;
      const named = entity.mentions.map(
        ({ first, last, start, end, rule }): PersonMention => ({ first, last, start, end, rule, kind: 'name' }),
      );
      return {
        name: doc.text.slice(entity.full.start, entity.full.end).replace(/\s+/g, ' '),
        role: (role ?? told?.role)?.replace(/\s+/g, ' ') ?? null,
        country: country ?? told?.country ?? null,
        gender: genders[i] ?? null,
        mentions: [...named, ...(others[i] ?? [])].sort((a, b) => a.start - b.start),
      };
    });
  return { profiles, complete };
}
