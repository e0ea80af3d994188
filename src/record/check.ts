import { unitsOf } from './offsets.js';
import type { ArticleRecord, Span } from './schema.js';

type Path = (string | number)[];

/** What is wrong with a record beyond its types: the path of the value and a reason in words. */
export interface Flaw {
  readonly path: Path;
  readonly message: string;
}

/** Spans anywhere in the record lie in the text and read what they say. */
function checkSpans(record: ArticleRecord): Flaw[] {
  const flaws: Flaw[] = [];
  const { text, length } = record.document;
  const units = text === null ? null : unitsOf(text, record.offsetUnit);
  if (units && units.length !== length) {
    flaws.push({ path: ['document', 'length'], message: `is ${length}, but the text has ${units.length}` });
  }
  visitSpans(record, [], (span, path) => {
    const wrong = (message: string) => flaws.push({ path: [...path], message });
    if (span.end < span.start) wrong(`ends at ${span.end}, before its start at ${span.start}`);
    else if (span.end > length) wrong(`ends at ${span.end}, after the text's end at ${length}`);
    else if (units) {
      const found = units.slice(span.start, span.end);
      if (found !== span.text) wrong(`says ${JSON.stringify(span.text)}, but the text reads ${JSON.stringify(found)}`);
    }
  });
  return flaws;
}

/** Calls `visit` with every span inside `value`; `path` is one array for all calls. */
function visitSpans(value: unknown, path: Path, visit: (span: Span, path: Path) => void): void {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      visitSpans(value[index], path, visit);
      path.pop();
    }
  } else if (isObject(value)) {
    if (isSpan(value)) visit(value, path);
    for (const key in value) {
      if (typeof value[key] !== 'object') continue;
      path.push(key);
      visitSpans(value[key], path, visit);
      path.pop();
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isSpan = (value: Record<string, unknown>): value is Record<string, unknown> & Span =>
  typeof value.start === 'number' && typeof value.end === 'number' && typeof value.text === 'string';

/** Ids count up from 1, and each list stands in the order of the text. */
function* checkOrder(record: ArticleRecord): Generator<Flaw> {
  const startOfStatement = new Map(record.statements.map(({ id, start }) => [id, start]));
  const firstStart = (item: { readonly mentions: readonly Span[] }) => item.mentions[0]?.start ?? 0;
  const lists: { path: Path; starts: number[] }[] = [
    { path: ['people'], starts: record.people.map(firstStart) },
    { path: ['organizations'], starts: record.organizations.map(firstStart) },
    { path: ['countries'], starts: record.countries.map(firstStart) },
    { path: ['dates'], starts: record.dates.map(({ start }) => start) },
    { path: ['statements'], starts: record.statements.map(({ start }) => start) },
    {
      path: ['events'],
      // `--only events` leaves an event without a cue nothing to be sorted by.
      starts: record.events.flatMap(({ trigger, statementIds: [first = ''] }) => {
        const start = trigger ? trigger.start : startOfStatement.get(first);
        return start === undefined ? [] : [start];
      }),
    },
  ];
  for (const key of ['people', 'organizations', 'countries'] as const) {
    record[key].forEach((item, index) => {
      lists.push({ path: [key, index, 'mentions'], starts: item.mentions.map(({ start }) => start) });
    });
  }
  record.events.forEach((event, index) => {
    for (const key of ['actors', 'recipients'] as const)
      lists.push({ path: ['events', index, key], starts: event[key].map(({ start }) => start) });
  });
  for (const { path, starts } of lists) {
    for (let index = 1; index < starts.length; index++) {
      if ((starts[index] ?? 0) < (starts[index - 1] ?? 0))
        yield { path: [...path, index], message: 'stands before the item that precedes it: the list is not sorted' };
    }
  }
  for (const [key, prefix] of [
    ['people', 'p'],
    ['organizations', 'o'],
    ['dates', 'd'],
    ['statements', 's'],
    ['events', 'e'],
  ] as const) {
    const items: readonly { readonly id: string }[] = record[key];
    for (const [index, { id }] of items.entries()) {
      if (id !== `${prefix}${index + 1}`) {
        yield { path: [key, index, 'id'], message: `is ${id}, but ids count up in order: ${prefix}${index + 1}` };
        break;
      }
    }
  }
}

/** Every id that is referred to is the id of something. */
function* checkReferences(record: ArticleRecord): Generator<Flaw> {
  const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const people = idsOf(record.people);
  const organizations = idsOf(record.organizations);
  const dates = idsOf(record.dates);
  const statements = idsOf(record.statements);
  const references: { path: Path; id: string | null; among: ReadonlySet<string> }[] = [];
  const refer = (among: ReadonlySet<string>, id: string | null, ...path: Path) => references.push({ path, id, among });
  record.statements.forEach((statement, index) => {
    for (const key of ['speaker', 'addressee'] as const) {
      refer(people, statement[key]?.personId ?? null, 'statements', index, key, 'personId');
      refer(organizations, statement[key]?.organizationId ?? null, 'statements', index, key, 'organizationId');
    }
    refer(statements, statement.within, 'statements', index, 'within');
    refer(statements, statement.continues, 'statements', index, 'continues');
    refer(dates, statement.when, 'statements', index, 'when');
    if (statement.within === statement.id || statement.continues === statement.id)
      refer(new Set(), statement.id, 'statements', index);
  });
  record.events.forEach((event, index) => {
    for (const key of ['actors', 'recipients'] as const) {
      event[key].forEach((actor, at) => {
        refer(people, actor.personId, 'events', index, key, at, 'personId');
        refer(organizations, actor.organizationId, 'events', index, key, at, 'organizationId');
      });
    }
    refer(dates, event.when.dateId, 'events', index, 'when', 'dateId');
    event.statementIds.forEach((id, at) => {
      refer(statements, id, 'events', index, 'statementIds', at);
    });
  });
  for (const { path, id, among } of references) {
    if (id !== null && !among.has(id)) yield { path, message: `refers to ${id}, which is not there` };
  }
}

/** What kind, type, trigger and statement of an event say together. */
function* checkEvents(record: ArticleRecord): Generator<Flaw> {
  const said = new Set<string>();
  for (const [index, event] of record.events.entries()) {
    const path = ['events', index];
    const isStatement = event.kind === 'statement';
    if (isStatement !== (event.type === 'STATEMENT'))
      yield { path: [...path, 'type'], message: `${event.type} does not go with kind ${event.kind}` };
    if (isStatement !== (event.quad === null))
      yield { path: [...path, 'quad'], message: isStatement ? 'must be null for a statement' : 'is missing' };
    if (isStatement && event.statementIds.length === 0 && record.statements.length > 0)
      yield { path: [...path, 'statementIds'], message: 'is empty: it must name what was said' };
    if (!isStatement && event.statementIds.length > 1)
      yield { path: [...path, 'statementIds'], message: 'names several, but an action stands in one' };
    for (const id of isStatement ? event.statementIds : []) {
      if (said.has(id)) yield { path: [...path, 'statementIds'], message: `names ${id}, which another event names` };
      said.add(id);
    }
    if (event.where && !isPlaced(event.where))
      yield { path: [...path, 'where'], message: `has coordinates that do not go with basis ${event.where.basis}` };
    if (!isStatement && event.trigger === null)
      yield { path: [...path, 'trigger'], message: 'is missing: only a statement may be without one' };
  }
}

/** A place of the gazetteer has a number and coordinates, a computed point has coordinates alone, any other nothing. */
const isPlaced = ({ geonameId, latitude, longitude, basis }: NonNullable<ArticleRecord['events'][number]['where']>) =>
  (geonameId !== null) === (basis === 'gazetteer') &&
  (latitude !== null) === (basis !== 'none') &&
  (longitude !== null) === (basis !== 'none');

/** Everything that is wrong with a record whose types are right. */
export function checkRecord(record: ArticleRecord): Flaw[] {
  return [...checkSpans(record), ...checkOrder(record), ...checkReferences(record), ...checkEvents(record)];
}
