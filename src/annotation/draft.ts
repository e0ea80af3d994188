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
  draft.events.find(({ kind, statementIds }) => kind === 'statement' && statementIds.includes(statementId));

/** The statement event of one statement alone, taken out of its act where others are said in it too. */
export function ownEvent(draft: Draft, statementId: string): ArticleRecord['events'][number] | undefined {
  const said = saidIn(draft, statementId);
  if (!said || said.statementIds.length < 2) return said;
  said.statementIds = said.statementIds.filter((id) => id !== statementId);
  const own = { ...said, id: freshId('e', draft.events), statementIds: [statementId] };
  draft.events.push(own);
  return own;
}

/** All events, those of one verb of saying and one speaker made one. */
function joined(draft: Draft): ArticleRecord['events'] {
  const places = new Map(draft.statements.toSorted(byStart).map(({ id }, place) => [id, place]));
  const acts = new Map<string, ArticleRecord['events'][number]>();
  return draft.events.filter((event) => {
    if (event.kind !== 'statement' || !event.trigger) return true;
    const speakers = event.actors.map(({ personId, name }) => personId ?? name);
    const key = JSON.stringify([event.trigger.start, event.trigger.end, speakers]);
    const act = acts.get(key);
    if (!act) {
      acts.set(key, event);
      return true;
    }
    act.statementIds = [...act.statementIds, ...event.statementIds].sort(
      (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
    );
    if (act.when.basis !== 'explicit') act.when = event.when;
    if (act.recipients.length === 0) act.recipients = event.recipients;
    return false;
  });
}

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
    joined(draft),
    'e',
    ({ trigger, statementIds: [first = ''], sentence }) => trigger ?? statementOf.get(first) ?? sentence,
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
      statementIds: item.statementIds.flatMap((said) => statement(said) ?? []),
    })),
  };
}
