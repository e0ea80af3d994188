import type { CountryMention } from '../countries/types.js';
import type { DateMention } from '../dates/types.js';
import type { Doc } from '../language/types.js';
import type { Name, Person } from '../people/types.js';
import type { Statement } from '../statements/types.js';
import type { ActionEvent } from './types.js';

export type { ActionEvent, Actor, EventType, Factuality } from './types.js';
export { EVENT_TYPES } from './types.js';

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

/** Every reported action, in the order of the text. */
export function findEvents(_doc: Doc, _input: EventInput): ActionEvent[] {
  return [];
}
