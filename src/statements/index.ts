import type { CountryMention } from '../countries/types.js';
import type { DateMention } from '../dates/types.js';
import type { Doc } from '../language/types.js';
import type { Name, Person } from '../people/types.js';
import type { Statement } from './types.js';

export type { Cue, Source, Statement } from './types.js';

/** What the statements finder reads besides the text. */
export interface StatementInput {
  readonly names: readonly Name[];
  readonly people: readonly Person[];
  readonly countries: readonly CountryMention[];
  readonly dates: readonly DateMention[];
}

/** Every direct, mixed and indirect statement with its speaker, in the order of the text. */
export function findStatements(_doc: Doc, _input: StatementInput): Statement[] {
  return [];
}
