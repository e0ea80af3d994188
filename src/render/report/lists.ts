import type { ArticleRecord, Event, Statement } from '../../record/schema.js';
import type { Contribution, Dimension } from '../stats/count.js';
import {
  conflicts,
  cooperates,
  DAY_TYPE,
  DIMENSIONS,
  fold,
  isAction,
  isActual,
  isQuoted,
  peopleOf,
} from '../stats/dimensions.js';
import { wordsIn } from '../tables/statements.js';

/** What a report lists with the words behind each line. */
export const LIST_NAMES = ['people', 'sources', 'genders', 'types', 'days', 'pairs', 'places', 'outlets'] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** A record with some of its statements. */
const withStatements = (record: ArticleRecord, isWanted: (statement: Statement) => boolean): ArticleRecord => ({
  ...record,
  statements: record.statements.filter(isWanted),
});

/** Statements of people that are named, or those of other sources and of nobody. */
function spokenBy(record: ArticleRecord, isPerson: boolean): ArticleRecord {
  const people = peopleOf(record);
  return withStatements(record, ({ speaker }) => people.has(speaker?.personId ?? '') === isPerson);
}

function* genders(record: ArticleRecord): Iterable<Contribution> {
  const people = peopleOf(record);
  for (const statement of record.statements) {
    const person = people.get(statement.speaker?.personId ?? '');
    if (!person) continue;
    yield {
      id: person.gender ?? '',
      labels: [person.gender],
      counts: [1, isQuoted(statement), wordsIn(statement.text)],
      item: statement,
    };
  }
}

/** Places by their number at GeoNames, else by name and country. */
export const placeId = ({ geonameId, name, country }: NonNullable<Event['where']>): string =>
  geonameId === null ? `${fold(name)}, ${country ?? ''}` : `${geonameId}`;

function* places(record: ArticleRecord): Iterable<Contribution> {
  for (const event of record.events.filter(isAction).filter(isActual)) {
    const { where } = event;
    if (where === null) continue;
    yield {
      id: placeId(where),
      labels: [where.name, where.country],
      counts: [1, cooperates(event), conflicts(event)],
      item: event,
    };
  }
}

/** What each list counts. Days are in their types; those of `outlets` are articles, not places in them. */
export const LISTS: Readonly<Record<ListName, Dimension>> = {
  people: { ...DIMENSIONS.speaker, of: (record) => DIMENSIONS.speaker.of(spokenBy(record, true)) },
  sources: { ...DIMENSIONS.speaker, of: (record) => DIMENSIONS.speaker.of(spokenBy(record, false)) },
  genders: { labels: ['gender'], counts: ['statements', 'quoted', 'words'], isOrdered: false, of: genders },
  types: DIMENSIONS.type,
  days: DAY_TYPE,
  pairs: DIMENSIONS.pair,
  places: { labels: ['place', 'country'], counts: ['events', 'cooperation', 'conflict'], isOrdered: false, of: places },
  outlets: DIMENSIONS.outlet,
};
