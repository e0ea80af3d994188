import type { ArticleRecord, Event } from '../../record/schema.js';
import { daysOf, oneDay } from '../tables/event-time.js';
import { countriesOf } from '../wording.js';
import { areVariants } from './names.js';

/** Where an event is told. */
export interface Telling {
  readonly document: Pick<ArticleRecord['document'], 'id' | 'url' | 'outlet' | 'title' | 'date' | 'sha256'>;
  readonly eventId: string;
  readonly trigger: string | null;
  readonly sentence: string;
}

/** One event with every article that tells of it. */
export interface EventOnce {
  readonly kind: Event['kind'];
  readonly type: Event['type'];
  readonly modes: readonly string[];
  readonly quad: Event['quad'];
  readonly factuality: Event['factuality'];
  /** The calendar day, or null where it is not known: such an event stands for itself. */
  readonly day: string | null;
  readonly actors: readonly string[];
  readonly actorCountries: readonly string[];
  readonly recipients: readonly string[];
  readonly recipientCountries: readonly string[];
  readonly places: readonly string[];
  /** Number of articles. */
  readonly articles: number;
  readonly sources: readonly Telling[];
}

interface Told {
  readonly event: Event;
  readonly article: number;
  readonly telling: Telling;
}

interface Group {
  readonly day: string | null;
  readonly told: Told[];
  /** Of tellings that name the same parties and place one: a report that a thousand papers print is compared once. */
  readonly distinct: Map<string, Event>;
  readonly lemmas: Set<string | undefined>;
}

const namesOf = (parties: Event['actors']) => [...new Set(parties.map(({ name }) => name))];
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

/** What goes both ways: who met whom is told from either side, or of both at once. */
const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE']);

/** Who did it and to whom; one side where it goes both ways. */
const sidesOf = ({ type, actors, recipients }: Event): Event['actors'][] =>
  MUTUAL.has(type) ? [[...actors, ...recipients]] : [actors, recipients];

/** Whether one side of two events may be the same: by name where both name people or neither a country. */
function sidesAgree(a: Event['actors'], b: Event['actors']): boolean {
  if (a.length === 0 && b.length === 0) return true;
  const people = (parties: Event['actors']) => parties.filter(({ personId }) => personId !== null);
  const [peopleA, peopleB] = [people(a), people(b)];
  if (peopleA.length > 0 && peopleB.length > 0)
    return peopleA.some((x) => peopleB.some((y) => areVariants(x.name, y.name)));
  if (countriesOf(a).length > 0) return true;
  return a.some((x) => b.some((y) => areVariants(x.name, y.name)));
}

/** Places are compared where both events have one: Odesa is not Kharkiv. */
function placesAgree({ where: a }: Event, { where: b }: Event): boolean {
  if (a === null || b === null) return true;
  // "Kiev" is Kyiv
  if (a.geonameId !== null && b.geonameId !== null) return a.geonameId === b.geonameId;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const [one, other] = [fold(a.name), fold(b.name)];
  return one.includes(other) || other.includes(one);
}

/** All that events of one key are compared by. */
function namedIn({ actors, recipients, where }: Event): string {
  const parties = (side: Event['actors']) =>
    side.map(({ name, personId, country }) => [name, personId !== null, country]);
  return JSON.stringify([parties(actors), parties(recipients), where?.name ?? null, where?.country ?? null]);
}

function tell({ told, distinct, lemmas }: Group, telling: Told): void {
  told.push(telling);
  distinct.set(namedIn(telling.event), telling.event);
  lemmas.add(telling.event.trigger?.lemma);
}

/**
 * What events must have in common to be compared at all, or null where the event cannot be told from others: without a day,
 * or without anybody. What was said is the same only in the same words.
 */
function keyOf(event: Event, day: string | null, words: string | null): string | null {
  if (day === null || (event.actors.length === 0 && event.recipients.length === 0)) return null;
  const sides = sidesOf(event).map((parties) => countriesOf(parties).sort().join('+'));
  if (event.kind === 'statement') return words === null ? null : `${day} ${words}`;
  return [event.type, event.factuality, day, ...sides].join(' ');
}

/**
 * Groups events of different articles that are one: same type, factuality and day, actors of the same countries, recipients
 * of the same countries; where both name people on a side, one name of it in common, spelling variants allowed; where both
 * tell the place, the same. Who met whom, or agreed with whom, counts from either side. Two events of one article stay two. The first group that fits takes an event, one with the same
 * trigger before others. Memory grows with the events.
 */
export function eventGroups(): {
  readonly add: (record: ArticleRecord) => void;
  readonly groups: () => EventOnce[];
} {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  let articles = 0;
  const fits = ({ told, distinct }: Group, event: Event) =>
    told.at(-1)?.article !== articles &&
    [...distinct.values()].every(
      (other) =>
        sidesOf(other).every((side, at) => sidesAgree(side, sidesOf(event)[at] ?? [])) && placesAgree(other, event),
    );
  return {
    add: (record) => {
      articles++;
      const dates = new Map(record.dates.map((date) => [date.id, date]));
      const statements = new Map(record.statements.map(({ id, text }) => [id, fold(text)]));
      const { id, url, outlet, title, date, sha256 } = record.document;
      const document = { id, url, outlet, title, date, sha256 };
      for (const event of record.events) {
        const day = oneDay(daysOf(event, dates));
        const { id: eventId, trigger, sentence } = event;
        const telling = { document, eventId, trigger: trigger?.text ?? null, sentence: sentence.text };
        const key = keyOf(event, day, event.statementIds.map((id) => statements.get(id) ?? '').join(' ') || null);
        const alike = key === null ? [] : (byKey.get(key) ?? []).filter((group) => fits(group, event));
        const told = { event, article: articles, telling };
        const group = alike.find(({ lemmas }) => lemmas.has(trigger?.lemma)) ?? alike[0];
        if (group) {
          tell(group, told);
          continue;
        }
        const begun: Group = { day, told: [], distinct: new Map(), lemmas: new Set() };
        tell(begun, told);
        groups.push(begun);
        if (key === null) continue;
        const same = byKey.get(key);
        if (same) same.push(begun);
        else byKey.set(key, [begun]);
      }
    },
    groups: () => groups.map(once),
  };
}

function once({ day, told }: Group): EventOnce {
  const events = told.map(({ event }) => event);
  const actors = events.flatMap((event) => event.actors);
  const recipients = events.flatMap((event) => event.recipients);
  const [{ kind, type, quad, factuality }] = [told[0]?.event ?? unreachable()];
  return {
    kind,
    type,
    modes: [...new Set(events.flatMap(({ modes }) => modes))],
    quad,
    factuality,
    day,
    actors: namesOf(actors),
    actorCountries: countriesOf(actors),
    recipients: namesOf(recipients),
    recipientCountries: countriesOf(recipients),
    places: [...new Set(events.flatMap(({ where }) => (where ? [where.name] : [])))],
    articles: told.length,
    sources: told.map(({ telling }) => telling),
  };
}

function unreachable(): never {
  throw new Error('a group begins with an event');
}
