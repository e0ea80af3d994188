import { describeFrame, FRAMES } from '../events/frames/index.js';
import { CORRECTION_RULES } from './corrections.js';
import { COUNTRY_RULES } from './countries.js';
import { DATE_RULES } from './dates.js';
import type { Chapter } from './markdown.js';
import { ORGANIZATION_RULES } from './organizations.js';
import { PERSON_RULES } from './people.js';
import { STATEMENT_RULES } from './statements.js';
import type { RuleEntry } from './types.js';

export type { RuleEntry } from './types.js';

/** The frames of events as rules of the catalogue. */
const EVENT_RULES: readonly RuleEntry[] = FRAMES.flatMap(({ type, verbs, nouns }) =>
  [...verbs, ...nouns].map((frame) => ({
    id: frame.id,
    finds: describeFrame(type, frame),
    example: frame.example,
    counterExample: frame.counterExample,
  })),
);

/** Every rule that can stand in a record's `rule`, by finder. */
export const CATALOGUE: readonly Chapter[] = [
  { title: 'People', rules: PERSON_RULES },
  { title: 'Organizations', rules: ORGANIZATION_RULES },
  { title: 'Countries', rules: COUNTRY_RULES },
  { title: 'Dates', rules: DATE_RULES },
  { title: 'Statements', rules: STATEMENT_RULES },
  { title: 'Events', rules: EVENT_RULES },
];

/** Rules that the finders' own code names; the frames of events are tested beside their tables. */
export const NAMED_RULES: readonly RuleEntry[] = [
  ...PERSON_RULES,
  ...ORGANIZATION_RULES,
  ...COUNTRY_RULES,
  ...DATE_RULES,
  ...STATEMENT_RULES,
];

/** What is put right before any finder reads it, and stands in no record. */
export const TAGGING: Chapter = { title: 'Corrections of tags', rules: CORRECTION_RULES };

/** All rules of the catalogue, in the order of the finders. */
export const RULES: readonly RuleEntry[] = [...CATALOGUE, TAGGING].flatMap(({ rules }) => rules);
