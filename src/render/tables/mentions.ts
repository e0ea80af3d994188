import type { ArticleRecord, Span } from '../../record/schema.js';
import { articleId, key, place, rule } from './common.js';
import { itemKey } from './keys.js';
import { defineTable } from './types.js';

/** A place where the text speaks of a person, an organisation or a country. */
interface Mention extends Span {
  readonly number: number;
  readonly of: 'person' | 'organization' | 'country';
  readonly id: string;
  readonly kind: string;
  readonly rule: string;
}

const mentionsOf = ({ people, organizations, countries }: ArticleRecord): Mention[] =>
  [
    ...people.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, of: 'person' as const, id }))),
    ...organizations.flatMap(({ id, mentions }) =>
      mentions.map((mention) => ({ ...mention, of: 'organization' as const, id })),
    ),
    ...countries.flatMap(({ alpha3, mentions }) =>
      mentions.map(({ form, ...mention }) => ({ ...mention, kind: form, of: 'country' as const, id: alpha3 })),
    ),
  ]
    .sort((a, b) => a.start - b.start)
    .map((mention, index) => ({ ...mention, number: index + 1 }));

export const mentions = defineTable<Mention>({
  name: 'mentions',
  description:
    'One row for each place where an article speaks of a person, an organisation or a country, in the order of the text.',
  items: mentionsOf,
  columns: [
    key("The article's key and the mention's number: 0f77d18678f3:m1.", ({ number }) => `m${number}`),
    articleId,
    {
      name: 'person_id',
      type: 'string',
      references: 'people',
      description: 'The person, or empty.',
      of: (mention, article) => (mention.of === 'person' ? itemKey(article, mention.id) : null),
    },
    {
      name: 'organization_id',
      type: 'string',
      references: 'organizations',
      description: 'The organisation, or empty.',
      of: (mention, article) => (mention.of === 'organization' ? itemKey(article, mention.id) : null),
    },
    {
      name: 'country_id',
      type: 'string',
      references: 'countries',
      description: 'The country, or empty.',
      of: (mention, article) => (mention.of === 'country' ? itemKey(article, mention.id) : null),
    },
    ...place,
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: ['name', 'pronoun', 'title', 'acronym', 'nominal', 'abbreviation', 'demonym', 'metonym'],
      description:
        'What the words are: name, pronoun or title; for an organisation also acronym or nominal (the company); for a country also abbreviation, demonym or metonym.',
      of: ({ kind }) => kind,
    },
    rule,
  ],
});
