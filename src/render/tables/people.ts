import type { Person } from '../../record/schema.js';
import { articleId, fullName, key, mentionCount } from './common.js';
import { defineTable } from './types.js';

export const people = defineTable<Person>({
  name: 'people',
  description: 'One row for each person of an article.',
  items: (record) => record.people,
  columns: [
    key("The article's key and the person's id: 0f77d18678f3:p1.", ({ id }) => id),
    articleId,
    fullName,
    {
      name: 'role',
      type: 'string',
      description: "The article's words for the office, without country.",
      of: ({ role }) => role,
    },
    {
      name: 'country',
      type: 'string',
      description: 'ISO 3166-1 alpha-3 code of the country that the person acts for.',
      of: ({ country }) => country,
    },
    {
      name: 'gender',
      type: 'string',
      values: ['female', 'male'],
      description: 'As the article has it, by pronoun, title or given name.',
      of: ({ gender }) => gender,
    },
    mentionCount,
  ],
});
