import type { Part } from './complete.js';
import type { ArticleRecord } from './schema.js';

/** How many items of each list a record holds. */
export type Counts = Readonly<Record<Part, number>>;

export const countsOf = (record: ArticleRecord): Counts => {
  const { people, organizations, countries, dates, statements, events } = record;
  return {
    people: people.length,
    organizations: organizations.length,
    countries: countries.length,
    dates: dates.length,
    statements: statements.length,
    events: events.length,
  };
};
