import { COUNTRY_RULES } from './countries.js';
import { DATE_RULES } from './dates.js';
import type { Chapter } from './markdown.js';
import { PERSON_RULES } from './people.js';
import { STATEMENT_RULES } from './statements.js';
import type { RuleEntry } from './types.js';

export type { RuleEntry } from './types.js';

/** Every rule that can stand in a record's `rule`, by finder. */
export const CATALOGUE: readonly Chapter[] = [
  { title: 'People', rules: PERSON_RULES },
  { title: 'Countries', rules: COUNTRY_RULES },
  { title: 'Dates', rules: DATE_RULES },
  { title: 'Statements', rules: STATEMENT_RULES },
];

/** All rules of the catalogue, in the order of the finders. */
export const RULES: readonly RuleEntry[] = CATALOGUE.flatMap(({ rules }) => rules);
