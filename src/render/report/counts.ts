import type { ArticleRecord } from '../../record/schema.js';
import { counter, type Dimension, type Line } from '../stats/count.js';
import { DAY_TYPE, DIMENSIONS } from '../stats/dimensions.js';

/** Each line keeps so many of the words that it counts. */
export const EXAMPLES = 5;

/** The statements of people that are named, without those of other sources and of nobody. */
function ofPeople({ people, statements }: ArticleRecord): ArticleRecord['statements'] {
  const known = new Set(people.map(({ id }) => id));
  return statements.filter(({ speaker }) => known.has(speaker?.personId ?? ''));
}

const QUOTED: Dimension = {
  ...DIMENSIONS.speaker,
  of: (record) => DIMENSIONS.speaker.of({ ...record, statements: ofPeople(record) }),
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
  let [articles, statements, unattributed, actions] = [0, 0, 0, 0];
  let first: string | null = null;
  let last: string | null = null;
  return {
    add: (record) => {
      for (const { add } of [people, genders, types, outlets, days, dayTypes, pairs]) add(record);
      for (const { alpha3, name } of record.countries) countries.set(alpha3, name);
      articles++;
      statements += record.statements.length;
      unattributed += record.statements.filter(({ speaker }) => speaker === null).length;
      actions += record.events.filter(({ kind }) => kind === 'action').length;
      const { date } = record.document;
      if (date === null) return;
      if (first === null || date < first) first = date;
      if (last === null || date > last) last = date;
    },
    counts: () => {
      const quoted = people.lines();
      const said = quoted.reduce((sum, { counts: [count = 0] }) => sum + count, 0);
      return {
        totals: {
          articles,
          first,
          last,
          statements,
          unattributed,
          otherSources: statements - unattributed - said,
          actions,
        },
        people: quoted,
        genders: genders.lines(),
        types: types.lines(),
        outlets: outlets.lines(),
        days: days.lines(),
        dayTypes: dayTypes.lines(),
        pairs: pairs.lines(),
        countries,
      };
    },
  };
}
