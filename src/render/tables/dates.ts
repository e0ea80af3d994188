import type { DateMention } from '../../record/schema.js';
import { articleId, key, place, rule } from './common.js';
import { defineTable } from './types.js';

export const dates = defineTable<DateMention>({
  name: 'dates',
  description: 'One row for each temporal expression.',
  items: (record) => record.dates,
  columns: [
    key("The article's key and the date's id: 0f77d18678f3:d1.", ({ id }) => id),
    articleId,
    ...place,
    {
      name: 'type',
      type: 'string',
      required: true,
      values: ['DATE', 'TIME', 'DURATION', 'SET'],
      description: 'TIMEX3 type.',
      of: ({ type }) => type,
    },
    {
      name: 'value',
      type: 'string',
      description: 'TIMEX3 value: 2026-02-03, 2026-W06, P3D, PRESENT_REF.',
      of: ({ value }) => value,
    },
    { name: 'earliest', type: 'date', description: 'First calendar day covered.', of: ({ earliest }) => earliest },
    { name: 'latest', type: 'date', description: 'Last calendar day covered.', of: ({ latest }) => latest },
    {
      name: 'basis',
      type: 'string',
      required: true,
      values: ['absolute', 'relative', 'vague'],
      description: 'What it is counted from. absolute: "Feb. 3, 2026"; relative: "Tuesday"; vague: "recently".',
      of: ({ basis }) => basis,
    },
    rule,
  ],
});
