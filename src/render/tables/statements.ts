import type { Statement } from '../../record/schema.js';
import { articleId, key, place, rule } from './common.js';
import { itemKey } from './keys.js';
import { type Column, defineTable } from './types.js';

/** Words as people count them: stretches between white space that have a letter or a digit. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word)).length;

/** The columns of one of the two sides: who says it, or to whom. */
const source = (side: 'speaker' | 'addressee', who: string): Column<Statement>[] => [
  {
    name: side,
    type: 'string',
    description: `${who}: the person's resolved name, or the source's own words.`,
    of: (statement) => statement[side]?.name ?? null,
  },
  {
    name: `${side}_person_id`,
    type: 'string',
    references: 'people',
    description: `The person of \`${side}\`.`,
    of: (statement, article) => itemKey(article, statement[side]?.personId ?? null),
  },
  {
    name: `${side}_organization_id`,
    type: 'string',
    references: 'organizations',
    description: `The organisation of \`${side}\`.`,
    of: (statement, article) => itemKey(article, statement[side]?.organizationId ?? null),
  },
  {
    name: `${side}_country`,
    type: 'string',
    description: `ISO 3166-1 alpha-3 code of the country that \`${side}\` acts for.`,
    of: (statement) => statement[side]?.country ?? null,
  },
];

export const statements = defineTable<Statement>({
  name: 'statements',
  description: 'One row for each statement: what somebody is reported to have said.',
  items: (record) => record.statements,
  columns: [
    key("The article's key and the statement's id: 0f77d18678f3:s1.", ({ id }) => id),
    articleId,
    ...place,
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: ['direct', 'mixed', 'indirect'],
      description: 'Whether it is in quotation marks (direct), partly (mixed), or reported in other words (indirect).',
      of: ({ kind }) => kind,
    },
    {
      name: 'words',
      type: 'integer',
      required: true,
      description: 'Number of words in `text`.',
      of: ({ text }) => wordsIn(text),
    },
    ...source('speaker', 'Who said it'),
    ...source('addressee', 'To whom it was said'),
    {
      name: 'cue',
      type: 'string',
      description: 'The word of saying: said, according to.',
      of: ({ cue }) => cue?.text ?? null,
    },
    {
      name: 'cue_lemma',
      type: 'string',
      description: 'Dictionary form of `cue`: say.',
      of: ({ cue }) => cue?.lemma ?? null,
    },
    {
      name: 'within_id',
      type: 'string',
      references: 'statements',
      description: 'The statement that this one stands in.',
      of: ({ within }, article) => itemKey(article, within),
    },
    {
      name: 'continues_id',
      type: 'string',
      references: 'statements',
      description: 'The statement that this one carries on.',
      of: ({ continues }, article) => itemKey(article, continues),
    },
    {
      name: 'date_id',
      type: 'string',
      references: 'dates',
      description: 'When it was said.',
      of: ({ when }, article) => itemKey(article, when),
    },
    rule,
  ],
});
