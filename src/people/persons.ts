import type { CountryMention } from '../countries/types.js';
import type { Doc } from '../language/types.js';
import { compatriotOf } from './compatriots.js';
import { type Entity, groupNames } from './coreference.js';
import { inferCountries } from './countries-of.js';
import type { ToldGender } from './gender.js';
import { type RoleContext, type RoleEvidence, rolesAt } from './roles/index.js';
import type { Name } from './types.js';

/** A person with everything that names and the words beside them tell, before pronouns and titles are resolved. */
export interface Profile {
  readonly entity: Entity;
  readonly role: string | null;
  readonly country: string | null;
  readonly told: ToldGender;
  /** All that was found, in the order of the text. */
  readonly evidence: readonly RoleEvidence[];
  /** Token where the role's words stand, or null. */
  readonly place: number | null;
  /** Token behind the role's words, or -1. */
  readonly end: number;
}

function byToken<T extends { readonly first: number; readonly last: number }>(
  items: readonly T[],
): (token: number) => T | null {
  const holders = new Map<number, T>();
  for (const item of items) for (let at = item.first; at < item.last; at++) if (!holders.has(at)) holders.set(at, item);
  return (token) => holders.get(token) ?? null;
}

/** The role at the first mention that has an office or occupation; a rank alone only where there is none. */
function chooseRole(evidence: readonly RoleEvidence[]): RoleEvidence | undefined {
  const told = evidence.filter(({ role }) => role !== null);
  return told.find(({ weight }) => weight > 2) ?? told.find(({ weight }) => weight === 2) ?? told[0];
}

function genderOf(entity: Entity, evidence: readonly RoleEvidence[]): ToldGender {
  const gender = evidence.find((item) => item.gender)?.gender;
  // "Mrs. Lee" says more than the words beside a name
  if (entity.titled) return entity.told;
  return gender ? { gender, isSure: true } : entity.told;
}

/** What the finders of roles read. */
export const roleContext = (doc: Doc, names: readonly Name[], countries: readonly CountryMention[]): RoleContext => ({
  doc,
  countryAt: byToken(countries),
  nameAt: byToken(names),
});

/** Groups the names and reads role, country and gender off the words beside them. */
export function profilePeople(
  context: RoleContext,
  names: readonly Name[],
  countries: readonly CountryMention[],
  about: () => string | null,
): Profile[] {
  const { doc } = context;
  const profiles = groupNames(doc, names).map((entity) => {
    const evidence = entity.mentions.flatMap((mention) =>
      rolesAt(context, mention).sort((a, b) => b.weight - a.weight),
    );
    const chosen = chooseRole(evidence);
    const country = chosen?.country ?? evidence.find((item) => item.country)?.country ?? null;
    return {
      entity,
      evidence,
      role: chosen?.role ?? null,
      place: chosen?.range.first ?? null,
      end: chosen?.range.last ?? -1,
      country,
      told: genderOf(entity, evidence),
    };
  });
  const persons = new Map<number, number>();
  profiles.forEach(({ entity }, person) => {
    for (const { first, last } of entity.mentions) for (let at = first; at < last; at++) persons.set(at, person);
  });
  const personAt = (at: number): number => persons.get(at) ?? -1;
  const inferred = inferCountries(doc, profiles, countries, personAt, about);
  return profiles.map((profile, i) => {
    const fellow = inferred[i] ? -1 : compatriotOf(doc, profile.entity.mentions, personAt);
    return { ...profile, country: inferred[i] ?? inferred[fellow] ?? null };
  });
}
