import { COUNTRY_RULES } from './countries.js';
import { DATE_RULES } from './dates.js';
import { PERSON_RULES } from './people.js';
import { STATEMENT_RULES } from './statements.js';
import type { RuleEntry } from './types.js';

export type { RuleEntry } from './types.js';

/** Every rule that can stand in a record's `rule`, but for the frames of events, in the order of the finders. */
export const FINDER_RULES: readonly RuleEntry[] = [
  ...PERSON_RULES,
  ...COUNTRY_RULES,
  ...DATE_RULES,
  ...STATEMENT_RULES,
];
