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

interface Party {
  readonly name: string;
  readonly country: string | null;
  readonly isPerson: boolean;
}

/** What of a telling is compared with others, or told of all together. */
export interface Told extends Pick<Event, 'kind' | 'type' | 'modes' | 'quad' | 'factuality'> {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly where: Pick<NonNullable<Event['where']>, 'name' | 'country' | 'geonameId'> | null;
  /** The calendar day, or null where it is not known. */
  readonly day: string | null;
  readonly lemma: string | null;
}

/** An event of a record. */
export interface Found {
  readonly told: Told;
  readonly telling: Telling;
  /** What another event must have in common to be compared at all, or null where this one cannot be told from others. */
  readonly key: string | null;
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();

/** What goes both ways: who met whom is told from either side, or of both at once. */
const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'AGREE']);

/** Who did it and to whom; one side where it goes both ways. */
const sidesOf = ({ type, actors, recipients }: Told): (readonly Party[])[] =>
  MUTUAL.has(type) ? [[...actors, ...recipients]] : [actors, recipients];

/** Whether one side of two events may be the same: by name where both name people or neither a country. */
function sidesAgree(a: readonly Party[], b: readonly Party[]): boolean {
  if (a.length === 0 && b.length === 0) return true;
  const people = (parties: readonly Party[]) => parties.filter(({ isPerson }) => isPerson);
  const [peopleA, peopleB] = [people(a), people(b)];
  if (peopleA.length > 0 && peopleB.length > 0)
    return peopleA.some((x) => peopleB.some((y) => areVariants(x.name, y.name)));
  if (countriesOf(a).length > 0) return true;
  return a.some((x) => b.some((y) => areVariants(x.name, y.name)));
}

/** Places are compared where both events have one: Odesa is not Kharkiv. */
function placesAgree({ where: a }: Told, { where: b }: Told): boolean {
  if (a === null || b === null) return true;
  // "Kiev" is Kyiv
  if (a.geonameId !== null && b.geonameId !== null) return a.geonameId === b.geonameId;
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  const [one, other] = [fold(a.name), fold(b.name)];
  return one.includes(other) || other.includes(one);
}

/** Whether two tellings of one key may be of one event. */
export const mayBeOne = (a: Told, b: Told): boolean =>
  sidesOf(a).every((side, at) => sidesAgree(side, sidesOf(b)[at] ?? [])) && placesAgree(a, b);

/** All that tellings of one key are compared by. */
export const namedIn = ({ actors, recipients, where }: Told): string =>
  JSON.stringify([actors, recipients, where?.name ?? null, where?.country ?? null]);

/**
 * Without a day, or without anybody, an event cannot be told from others. What was said is the same only in the same words.
 * @param words what was said, folded
 */
function keyOf(told: Told, kind: Event['kind'], words: string): string | null {
  const { type, factuality, day, actors, recipients } = told;
  if (day === null || (actors.length === 0 && recipients.length === 0)) return null;
  if (kind === 'statement') return words === '' ? null : `${day} ${words}`;
  const sides = sidesOf(told).map((parties) => countriesOf(parties).sort().join('+'));
  return [type, factuality, day, ...sides].join(' ');
}

const partiesOf = (parties: Event['actors']): Party[] =>
  parties.map(({ name, country, personId }) => ({ name, country, isPerson: personId !== null }));

/** The events of a record. */
export function* toldIn(record: ArticleRecord): Iterable<Found> {
  const dates = new Map(record.dates.map((date) => [date.id, date]));
  const statements = new Map(record.statements.map(({ id, text }) => [id, fold(text)]));
  const { id, url, outlet, title, date, sha256 } = record.document;
  for (const event of record.events) {
    const { id: eventId, kind, type, modes, quad, factuality, trigger, sentence, where, statementIds } = event;
    const told: Told = {
      kind,
      type,
      modes,
      quad,
      factuality,
      actors: partiesOf(event.actors),
      recipients: partiesOf(event.recipients),
      where: where && { name: where.name, country: where.country, geonameId: where.geonameId },
      day: oneDay(daysOf(event, dates)),
      lemma: trigger?.lemma ?? null,
    };
    yield {
      told,
      telling: {
        document: { id, url, outlet, title, date, sha256 },
        eventId,
        trigger: trigger?.text ?? null,
        sentence: sentence.text,
      },
      key: keyOf(told, kind, statementIds.map((id) => statements.get(id) ?? '').join(' ')),
    };
  }
}
