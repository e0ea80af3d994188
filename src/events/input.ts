import type { CountryMention } from '../countries/types.js';
import type { DateMention } from '../dates/types.js';
import type { Name, Person } from '../people/types.js';
import type { Statement } from '../statements/types.js';

/** What the events finder reads besides the text. */
export interface EventInput {
  readonly names: readonly Name[];
  readonly people: readonly Person[];
  readonly countries: readonly CountryMention[];
  readonly dates: readonly DateMention[];
  readonly statements: readonly Statement[];
  /** Publication date, `YYYY-MM-DD`, or null. */
  readonly publicationDate: string | null;
}
