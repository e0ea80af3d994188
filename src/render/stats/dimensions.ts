import type { ArticleRecord, Event, Statement } from '../../record/schema.js';
import { daysOf, oneDay } from '../tables/event-time.js';
import { wordsIn } from '../tables/statements.js';
import { countriesOf } from '../wording.js';
import type { Contribution, Dimension } from './count.js';
import type { DimensionName } from './names.js';

export const fold = (name: string) => name.normalize('NFC').toLowerCase();
export const isQuoted = ({ kind }: Statement) => (kind === 'indirect' ? 0 : 1);
export const isAction = ({ kind }: Event) => kind === 'action';
export const isActual = ({ factuality }: Event) => factuality === 'actual';
export const cooperates = ({ quad }: Event) => (quad === 1 || quad === 2 ? 1 : 0);
export const conflicts = ({ quad }: Event) => (quad === 3 || quad === 4 ? 1 : 0);
export const peopleOf = ({ people }: ArticleRecord) => new Map(people.map((person) => [person.id, person]));

function* speakers(record: ArticleRecord): Iterable<Contribution> {
  const people = peopleOf(record);
  for (const statement of record.statements) {
    const { speaker } = statement;
    const person = people.get(speaker?.personId ?? '');
    yield {
      id: speaker === null ? '' : fold(speaker.name),
      labels: [speaker?.name ?? null, person?.country ?? speaker?.country ?? null, person?.gender ?? null],
      counts: [1, isQuoted(statement), wordsIn(statement.text)],
      item: statement,
    };
  }
}

function* persons(record: ArticleRecord): Iterable<Contribution> {
  for (const { id, name, country, gender, mentions } of record.people) {
    const said = record.statements.filter(({ speaker }) => speaker?.personId === id).length;
    yield { id: fold(name), labels: [name, country, gender], counts: [mentions.length, said] };
  }
}

function* genders(record: ArticleRecord): Iterable<Contribution> {
  const line = (gender: string | null, counts: readonly number[]) => ({ id: gender ?? '', labels: [gender], counts });
  for (const { gender, mentions } of record.people) yield line(gender, [1, mentions.length, 0, 0, 0]);
  const people = peopleOf(record);
  for (const statement of record.statements) {
    const person = people.get(statement.speaker?.personId ?? '');
    if (person) yield line(person.gender, [0, 0, 1, isQuoted(statement), wordsIn(statement.text)]);
  }
}

function* nations(record: ArticleRecord): Iterable<Contribution> {
  for (const { alpha3, name, mentions } of record.countries)
    yield { id: alpha3, labels: [alpha3, name], counts: [mentions.length, 0, 0] };
  for (const event of record.events.filter(isAction)) {
    for (const country of countriesOf(event.actors)) yield { id: country, labels: [country, null], counts: [0, 1, 0] };
    for (const country of countriesOf(event.recipients))
      yield { id: country, labels: [country, null], counts: [0, 0, 1] };
  }
}

function* pairs(record: ArticleRecord): Iterable<Contribution> {
  for (const event of record.events.filter(isAction).filter(isActual)) {
    for (const actor of countriesOf(event.actors)) {
      for (const recipient of countriesOf(event.recipients)) {
        if (actor === recipient) continue;
        yield {
          id: `${actor} ${recipient}`,
          labels: [actor, recipient],
          counts: [1, cooperates(event), conflicts(event)],
          item: event,
        };
      }
    }
  }
}

function* types(record: ArticleRecord): Iterable<Contribution> {
  for (const event of record.events)
    yield { id: event.type, labels: [event.type], counts: [1, isActual(event) ? 1 : 0], item: event };
}

function* days(record: ArticleRecord): Iterable<Contribution> {
  const dates = new Map(record.dates.map((date) => [date.id, date]));
  for (const event of record.events) {
    const day = oneDay(daysOf(event, dates));
    if (day === null || !isActual(event)) continue;
    const counts = isAction(event) ? [1, cooperates(event), conflicts(event), 0] : [0, 0, 0, 1];
    yield { id: day, labels: [day], counts };
  }
}

function* dayTypes(record: ArticleRecord): Iterable<Contribution> {
  const dates = new Map(record.dates.map((date) => [date.id, date]));
  for (const event of record.events.filter(isActual)) {
    const day = oneDay(daysOf(event, dates));
    if (day !== null)
      yield {
        id: `${day} ${event.type}`,
        labels: [day, event.type],
        counts: [1, cooperates(event), conflicts(event)],
        item: event,
      };
  }
}

function* outlets({ document, people, statements, events }: ArticleRecord): Iterable<Contribution> {
  const { outlet } = document;
  const actions = events.filter(isAction).length;
  yield { id: outlet ?? '', labels: [outlet], counts: [statements.length, people.length, actions] };
}

/** What took place on which day, by its type: the lines of `day` again, each in its parts. */
export const DAY_TYPE: Dimension = {
  labels: ['day', 'type'],
  counts: ['events', 'cooperation', 'conflict'],
  isOrdered: true,
  of: dayTypes,
};

/** All that can be counted by. People and sources of one name are taken for one. */
export const DIMENSIONS: Readonly<Record<DimensionName, Dimension>> = {
  speaker: {
    labels: ['speaker', 'country', 'gender'],
    counts: ['statements', 'quoted', 'words'],
    isOrdered: false,
    of: speakers,
  },
  person: {
    labels: ['person', 'country', 'gender'],
    counts: ['mentions', 'statements'],
    isOrdered: false,
    of: persons,
  },
  gender: {
    labels: ['gender'],
    counts: ['people', 'mentions', 'statements', 'quoted', 'words'],
    isOrdered: false,
    of: genders,
  },
  country: {
    labels: ['country', 'name'],
    counts: ['mentions', 'as actor', 'as recipient'],
    isOrdered: false,
    of: nations,
  },
  pair: {
    labels: ['actor', 'recipient'],
    counts: ['events', 'cooperation', 'conflict'],
    isOrdered: false,
    of: pairs,
  },
  type: {
    labels: ['type'],
    counts: ['events', 'actual'],
    isOrdered: false,
    of: types,
  },
  day: {
    labels: ['day'],
    counts: ['events', 'cooperation', 'conflict', 'statements'],
    isOrdered: true,
    of: days,
  },
  outlet: {
    labels: ['outlet'],
    counts: ['statements', 'people', 'events'],
    isOrdered: false,
    of: outlets,
  },
};
