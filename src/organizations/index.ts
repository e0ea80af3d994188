import type { CountryMention } from '../countries/types.js';
import type { Doc, TokenRange } from '../language/types.js';
import type { Name, Person } from '../people/types.js';
import { type Context, contextOf, isAcronym, textOf } from './context.js';
import { type Entity, groupNames } from './entities.js';
import { organizationNames } from './names/index.js';
import { findNominals } from './nominals.js';
import { type Profile, profileOf } from './profiles.js';
import { findPronouns } from './pronouns.js';
import type { Organization, OrganizationMention } from './types.js';

export { type OrganizationOf, organizationLinks } from './links.js';
export type { Organization, OrganizationMention } from './types.js';

interface Found {
  readonly names: readonly Name[];
  readonly people: readonly Person[];
  readonly countries: readonly CountryMention[];
}

/**
 * The article's organisations in the order of their first mention: companies, ministries, parties, courts, forces, armed
 * groups, clubs and media, each with all that stands for it. Countries and places that act are none.
 */
export function findOrganizations(doc: Doc, { names, people, countries }: Found): Organization[] {
  const context = contextOf(doc, names, people, countries);
  const profiles = groupNames(context, organizationNames(context)).map((entity) => profileOf(context, entity));
  if (profiles.length === 0) return [];
  const nominals = findNominals(context, profiles);
  const references = [
    ...profiles.flatMap(({ entity }, organization) => entity.names.map((name) => ({ ...name, organization }))),
    ...nominals,
  ].sort((a, b) => a.first - b.first);
  const pronouns = findPronouns(context, references);
  return profiles.map((profile, organization) => {
    const ofThis = (all: readonly (TokenRange & { readonly organization: number })[]) =>
      all.filter((reference) => reference.organization === organization);
    return organizationOf(context, profile, [
      ...ofThis(nominals).map((range) => mentionAt(doc, range, 'nominal', 'organization:nominal')),
      ...ofThis(pronouns).map((range) => mentionAt(doc, range, 'pronoun', 'organization:pronoun')),
    ]);
  });
}

function mentionAt(
  doc: Doc,
  { first, last }: TokenRange,
  kind: OrganizationMention['kind'],
  rule: string,
): OrganizationMention {
  return { first, last, start: doc.tokens[first]?.start ?? 0, end: doc.tokens[last - 1]?.end ?? 0, kind, rule };
}

function organizationOf(
  context: Context,
  { entity, sector }: Profile,
  others: readonly OrganizationMention[],
): Organization {
  const { doc } = context;
  const named = entity.names.map((name) =>
    mentionAt(doc, name, isAcronymOf(context, entity, name) ? 'acronym' : 'name', name.rule),
  );
  return {
    name: textOf(doc, entity.full).replace(/\s+/g, ' '),
    acronym: entity.acronym && textOf(doc, entity.acronym),
    country: entity.country,
    sector,
    mentions: [...named, ...others].sort((a, b) => a.start - b.start),
  };
}

const isAcronymOf = ({ doc }: Context, { acronym }: Entity, { first, last }: TokenRange): boolean =>
  acronym !== null && last - first === 1 && isAcronym(doc.tokens[first]?.text ?? '');
