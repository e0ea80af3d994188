import type { ArticleRecord, Event, Span, Statement } from '../../record/schema.js';

/** One thing that a record says, with what tells it from others and what it says, field by field. */
export interface Item {
  readonly part: 'document' | 'person' | 'organization' | 'mention' | 'country' | 'date' | 'statement' | 'event';
  /** The same in two records where both tell of one thing. */
  readonly key: string;
  /** Where it stands; null for what has no one place. */
  readonly span: Span | null;
  readonly fields: Readonly<Record<string, string | null>>;
}

const placeKey = ({ start, end }: Span) => `${start}-${end}`;
const list = (values: readonly (string | null)[]) => values.join(' | ') || null;
const party = ({ name, country, sector }: Event['actors'][number]) =>
  [name, ...[country, sector].filter((code) => code !== null)].join(', ');
const source = (side: Statement['speaker']) =>
  side && [side.name, ...(side.country === null ? [] : [side.country])].join(', ');

function* itemsIn(record: ArticleRecord): Iterable<Item> {
  const { document, people, organizations, countries, dates, statements, events } = record;
  const { title, outlet, date, dateSource, language, url } = document;
  yield {
    part: 'document',
    key: 'document',
    span: null,
    fields: { title, outlet, date, dateSource, language, url, authors: list(document.authors) },
  };
  for (const { name, role, country, gender, mentions } of people) {
    yield { part: 'person', key: `person ${name}`, span: null, fields: { name, role, country, gender } };
    for (const { kind, rule, ...span } of mentions)
      yield { part: 'mention', key: `mention ${placeKey(span)}`, span, fields: { person: name, kind, rule } };
  }
  for (const { name, acronym, country, sector, mentions } of organizations) {
    yield { part: 'organization', key: `organization ${name}`, span: null, fields: { name, acronym, country, sector } };
    for (const { kind, rule, ...span } of mentions) {
      const fields = { organization: name, kind, rule };
      yield { part: 'mention', key: `mention of organization ${placeKey(span)}`, span, fields };
    }
  }
  for (const { alpha3, mentions } of countries) {
    for (const { form, rule, ...span } of mentions)
      yield { part: 'country', key: `country ${placeKey(span)}`, span, fields: { country: alpha3, form, rule } };
  }
  for (const { start, end, text, type, value, earliest, latest, basis, rule } of dates) {
    const span = { start, end, text };
    yield { part: 'date', key: `date ${placeKey(span)}`, span, fields: { type, value, earliest, latest, basis, rule } };
  }
  for (const { start, end, text, kind, speaker, addressee, cue, rule } of statements) {
    const span = { start, end, text };
    const fields = { kind, speaker: source(speaker), addressee: source(addressee), cue: cue?.text ?? null, rule };
    yield { part: 'statement', key: `statement ${placeKey(span)}`, span, fields };
  }
  for (const event of events) {
    const { kind, type, modes, actors, recipients, when, where, factuality, rule } = event;
    const { start, end, text } = event.trigger ?? event.sentence;
    const span = { start, end, text };
    const fields = {
      type,
      modes: list(modes),
      actors: list(actors.map(party)),
      recipients: list(recipients.map(party)),
      when: when.value,
      where: where?.name ?? null,
      coordinates: where && where.latitude !== null ? `${where.latitude}, ${where.longitude}` : null,
      factuality,
      rule,
    };
    yield { part: 'event', key: `event ${kind} ${placeKey(span)}`, span, fields };
  }
}

/** Every item of a record by its key. Several at one place (two events of one word) are numbered. */
export function itemsOf(record: ArticleRecord): Map<string, Item> {
  const items = new Map<string, Item>();
  for (const item of itemsIn(record)) {
    let key = item.key;
    for (let number = 2; items.has(key); number++) key = `${item.key} ${number}`;
    items.set(key, { ...item, key });
  }
  return items;
}
