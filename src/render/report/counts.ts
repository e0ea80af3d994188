import type { ArticleRecord } from '../../record/schema.js';
import { counter, type Line } from '../stats/count.js';
import { DIMENSIONS, isAction } from '../stats/dimensions.js';
import { type Coordinates, coordinatesIn } from './coordinates.js';
import { LIST_NAMES, LISTS, type ListName } from './lists.js';

/** Numbers over all records. */
export interface Totals {
  readonly articles: number;
  /** First and last day of publication, null where no article tells. */
  readonly first: string | null;
  readonly last: string | null;
  readonly statements: number;
  readonly actions: number;
}

/** All that a report counts. */
export interface ReportCounts {
  readonly totals: Totals;
  readonly lists: Readonly<Record<ListName, readonly Line[]>>;
  /** What took place on each day, of all types together. */
  readonly days: readonly Line[];
  /** Names of countries by their codes, as far as an article names them. */
  readonly countries: ReadonlyMap<string, string>;
  /** Where the places of the list `places` lie, by their ids. */
  readonly coordinates: ReadonlyMap<string, Coordinates>;
}

/** Counts for a report over records, one after the other. Memory grows with what is counted, not with the records. */
export function reportCounter(): {
  readonly add: (record: ArticleRecord) => void;
  readonly counts: () => ReportCounts;
} {
  const lists = Object.fromEntries(LIST_NAMES.map((name) => [name, counter(LISTS[name])]));
  const days = counter(DIMENSIONS.day);
  const countries = new Map<string, string>();
  const coordinates = new Map<string, Coordinates>();
  let [articles, statements, actions] = [0, 0, 0];
  let first: string | null = null;
  let last: string | null = null;
  const linesOf = (name: ListName) => lists[name]?.lines() ?? [];
  return {
    add: (record) => {
      for (const { add } of Object.values(lists)) add(record);
      days.add(record);
      for (const { alpha3, name } of record.countries) countries.set(alpha3, name);
      for (const [id, place] of coordinatesIn(record)) coordinates.set(id, place);
      articles++;
      statements += record.statements.length;
      actions += record.events.filter(isAction).length;
      const { date } = record.document;
      if (date === null) return;
      if (first === null || date < first) first = date;
      if (last === null || date > last) last = date;
    },
    counts: () => ({
      totals: { articles, first, last, statements, actions },
      lists: {
        people: linesOf('people'),
        sources: linesOf('sources'),
        genders: linesOf('genders'),
        types: linesOf('types'),
        days: linesOf('days'),
        pairs: linesOf('pairs'),
        places: linesOf('places'),
        outlets: linesOf('outlets'),
      },
      days: days.lines(),
      countries,
      coordinates,
    }),
  };
}
