import type { Organization } from '../../record/schema.js';
import { articleId, fullName, key, mentionCount } from './common.js';
import { defineTable } from './types.js';

export const organizations = defineTable<Organization>({
  name: 'organizations',
  description: 'One row for each organisation of an article.',
  items: (record) => record.organizations,
  columns: [
    key("The article's key and the organisation's id: 0f77d18678f3:o1.", ({ id }) => id),
    articleId,
    fullName,
    {
      name: 'acronym',
      type: 'string',
      description: 'The acronym that the article uses for it.',
      of: ({ acronym }) => acronym,
    },
    {
      name: 'country',
      type: 'string',
      description: 'ISO 3166-1 alpha-3 code of the country that it belongs to.',
      of: ({ country }) => country,
    },
    {
      name: 'sector',
      type: 'string',
      description: "PLOVER's sector code: GOV, MIL, COP, OPP, REB, BUS …",
      of: ({ sector }) => sector,
    },
    mentionCount,
  ],
});
