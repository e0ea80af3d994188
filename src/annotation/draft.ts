import { number } from '../record/numbering.js';
import type { ArticleRecord, Span } from '../record/schema.js';

/** A copy of a record that is being corrected: lists may be out of order, and refer to what is gone. */
export type Draft = ArticleRecord;

const byStart = (a: Span, b: Span) => a.start - b.start || b.end - a.end;

/** An id that no item has; `finished` gives them their numbers. */
export const freshId = (prefix: string, items: readonly { readonly id: string }[]): string =>
  `${prefix}+${items.length + 1}`;

/** The statement events, each beside what is said in it. */
export const saidIn = (draft: Draft, statementId: string): ArticleRecord['events'][number] | undefined =>
  draft.events.find(({ kind, statementId: id }) => kind === 'statement' && id === statementId);

/** Puts the lists in order, numbers them anew, and makes null what refers to nothing. */
export function finished(draft: Draft): ArticleRecord {
  const start = { start: 0, end: 0 };
  for (const item of [...draft.people, ...draft.organizations, ...draft.countries]) item.mentions.sort(byStart);
  const people = number(
    draft.people.filter(({ mentions }) => mentions.length > 0),
    'p',
    ({ mentions }) => mentions[0] ?? start,
  );
  const organizations = number(
    draft.organizations.filter(({ mentions }) => mentions.length > 0),
    'o',
    ({ mentions }) => mentions[0] ?? start,
  );
  const dates = number(draft.dates, 'd', (date) => date);
  const statements = number(draft.statements, 's', (statement) => statement);
  const statementOf = new Map(draft.statements.map((statement) => [statement.id, statement]));
  const events = number(
    draft.events,
    'e',
    ({ trigger, statementId, sentence }) => trigger ?? statementOf.get(statementId ?? '') ?? sentence,
  );
  const renamed = (numbered: { items: readonly { item: { readonly id: string }; id: string }[] }) => {
    const names = new Map(numbered.items.map(({ item, id }) => [item.id, id]));
    return (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  };
  const [person, organization] = [renamed(people), renamed(organizations)];
  const [date, statement] = [renamed(dates), renamed(statements)];
  const withIds = <T extends { personId: string | null; organizationId: string | null }>(of: T): T => ({
    ...of,
    personId: person(of.personId),
    organizationId: organization(of.organizationId),
  });
  const parties = (actors: Draft['events'][number]['actors']) => actors.map(withIds).sort(byStart);
  return {
    ...draft,
    people: people.items.map(({ item, id }) => ({ ...item, id })),
    organizations: organizations.items.map(({ item, id }) => ({ ...item, id })),
    countries: draft.countries
      .filter(({ mentions }) => mentions.length > 0)
      .sort((a, b) => byStart(a.mentions[0] ?? { ...start, text: '' }, b.mentions[0] ?? { ...start, text: '' })),
    dates: dates.items.map(({ item, id }) => ({ ...item, id })),
    statements: statements.items.map(({ item, id }) => ({
      ...item,
      id,
      speaker: item.speaker && withIds(item.speaker),
      addressee: item.addressee && withIds(item.addressee),
      within: statement(item.within),
      continues: statement(item.continues),
      when: date(item.when),
    })),
    events: events.items.map(({ item, id }) => ({
      ...item,
      id,
      actors: parties(item.actors),
      recipients: parties(item.recipients),
      when: { ...item.when, dateId: date(item.when.dateId) },
      statementId: statement(item.statementId),
    })),
  };
}
