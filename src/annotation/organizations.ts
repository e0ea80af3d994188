import type { ArticleRecord } from '../record/schema.js';
import { type Draft, freshId } from './draft.js';
import { at, fold, type Placed, RULES, spanOf } from './places.js';

type Organization = ArticleRecord['organizations'][number];
type Party = { personId: string | null; organizationId: string | null };

/** The organization of that name or acronym, else a new one. */
function organizationNamed(draft: Draft, name: string): Organization {
  const known =
    draft.organizations.find((one) => fold(one.name) === fold(name)) ??
    draft.organizations.find(({ acronym }) => acronym === name);
  if (known) return known;
  const id = freshId('o', draft.organizations);
  const organization = { id, name, acronym: null, country: null, sector: null, mentions: [] };
  draft.organizations.push(organization);
  return organization;
}

/** Everybody who acts, is acted on, speaks or is spoken to in exactly these words. */
function partiesAt(draft: Draft, span: Placed): Party[] {
  const isThere = at(span);
  const talking = draft.statements.flatMap(({ speaker, addressee }) =>
    [speaker, addressee].filter((side) => side !== null).filter(({ mention }) => isThere(mention)),
  );
  const acting = draft.events.flatMap(({ actors, recipients }) => [...actors, ...recipients].filter(isThere));
  return [...talking, ...acting];
}

const organizationAt = (draft: Draft, span: Placed) =>
  draft.organizations.find(({ mentions }) => mentions.some(at(span)));

/** Puts a mention in; who acts or speaks there, and is nobody else, is the organization. */
export function addOrganization(draft: Draft, span: Placed, rule: string): void {
  const name = (span.value ?? span.text).trim();
  if (name === '' || organizationAt(draft, span)) return;
  const organization = organizationNamed(draft, name);
  organization.mentions.push({ ...spanOf(span), kind: 'name', rule });
  for (const party of partiesAt(draft, span)) if (party.personId === null) party.organizationId ??= organization.id;
}

/** Takes a mention out; who acts or speaks there is the organization no more. */
export function removeOrganization(draft: Draft, span: Placed): void {
  const organization = organizationAt(draft, span);
  if (!organization) return;
  organization.mentions = organization.mentions.filter((mention) => !at(span)(mention));
  for (const party of partiesAt(draft, span)) if (party.organizationId === organization.id) party.organizationId = null;
}

/** The mention is another organization's. One with no mention left hands on what is known of it. */
export function renameOrganization(draft: Draft, span: Placed): void {
  const before = organizationAt(draft, span);
  removeOrganization(draft, span);
  addOrganization(draft, span, RULES.value);
  const after = organizationAt(draft, span);
  if (!before || !after || before === after || before.mentions.length > 0) return;
  after.acronym ??= before.acronym;
  after.country ??= before.country;
  after.sector ??= before.sector;
}
