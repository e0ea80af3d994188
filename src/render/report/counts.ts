import type { ArticleRecord } from '../../record/schema.js';
import { counter, type Dimension, type Line } from '../stats/count.js';
import { DAY_TYPE, DIMENSIONS } from '../stats/dimensions.js';

/** Each line keeps so many of the words that it counts. */
export const EXAMPLES = 5;

/** The statements of people that are named, without those of other sources and of nobody. */
const QUOTED: Dimension = {
  ...DIMENSIONS.speaker,
  of: (record) => {
    const people = new Set(record.people.map(({ id }) => id));
    const isOfPerson = ({ speaker }: ArticleRecord['statements'][number]) => people.has(speaker?.personId ?? '');
    return DIMENSIONS.speaker.of({ ...record, statements: record.statements.filter(isOfPerson) });
  },
};

/** Numbers over all records. */
export interface Totals {
  readonly articles: number;
  /** First and last day of publication, null where no article tells. */
  readonly first: string | null;
  readonly last: string | null;
  readonly statements: number;
  /** Those of nobody named, and those of sources that are no named people. */
  readonly unattributed: number;
  readonly otherSources: number;
  readonly actions: number;
}

/** All that a report shows. */
export interface ReportCounts {
  readonly totals: Totals;
  readonly people: readonly Line[];
  readonly genders: readonly Line[];
  readonly types: readonly Line[];
  readonly outlets: readonly Line[];
  readonly days: readonly Line[];
  readonly dayTypes: readonly Line[];
  readonly pairs: readonly Line[];
  /** Names of countries by their codes, as far as an article names them. */
  readonly countries: ReadonlyMap<string, string>;
}

/** Counts for a report over records, one after the other. Memory grows with what is counted, not with the records. */
export function reportCounter(): {
  readonly add: (record: ArticleRecord) => void;
  readonly counts: () => ReportCounts;
} {
  const people = counter(QUOTED, EXAMPLES);
  const genders = counter(DIMENSIONS.gender);
  const types = counter(DIMENSIONS.type, EXAMPLES);
  const outlets = counter(DIMENSIONS.outlet);
  const days = counter(DIMENSIONS.day, EXAMPLES);
  const dayTypes = counter(DAY_TYPE);
  const pairs = counter(DIMENSIONS.pair, EXAMPLES);
  const countries = new Map<string, string>();
  let [articles, statements, unattributed, ofPeople, actions] = [0, 0, 0, 0, 0];
  let first: string | null = null;
  let last: string | null = null;
  return {
    add: (record) => {
      for (const { add } of [people, genders, types, outlets, days, dayTypes, pairs]) add(record);
      for (const { alpha3, name } of record.countries) countries.set(alpha3, name);
      const known = new Set(record.people.map(({ id }) => id));
      articles++;
      statements += record.statements.length;
      unattributed += record.statements.filter(({ speaker }) => speaker === null).length;
      ofPeople += record.statements.filter(({ speaker }) => known.has(speaker?.personId ?? '')).length;
      actions += record.events.filter(({ kind }) => kind === 'action').length;
      const { date } = record.document;
      if (date === null) return;
      if (first === null || date < first) first = date;
      if (last === null || date > last) last = date;
    },
    counts: () => ({
      totals: {
        articles,
        first,
        last,
        statements,
        unattributed,
        otherSources: statements - unattributed - ofPeople,
        actions,
      },
      people: people.lines(),
      genders: genders.lines(),
      types: types.lines(),
      outlets: outlets.lines(),
      days: days.lines(),
      dayTypes: dayTypes.lines(),
      pairs: pairs.lines(),
      countries,
    }),
  };
}
