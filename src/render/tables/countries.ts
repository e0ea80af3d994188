import type { Country } from '../../record/schema.js';
import { articleId, key, mentionCount } from './common.js';
import { defineTable } from './types.js';

export const countries = defineTable<Country>({
  name: 'countries',
  description: 'One row for each country that an article names.',
  items: (record) => record.countries,
  columns: [
    key("The article's key and the country's code: 0f77d18678f3:IRN.", ({ alpha3 }) => alpha3),
    articleId,
    {
      name: 'alpha3',
      type: 'string',
      required: true,
      description: 'ISO 3166-1 alpha-3 code; XKX for Kosovo.',
      of: ({ alpha3 }) => alpha3,
    },
    {
      name: 'alpha2',
      type: 'string',
      required: true,
      description: 'ISO 3166-1 alpha-2 code; XK for Kosovo.',
      of: ({ alpha2 }) => alpha2,
    },
    {
      name: 'name',
      type: 'string',
      required: true,
      description: 'Short name in English.',
      of: ({ name }) => name,
    },
    mentionCount,
  ],
});
