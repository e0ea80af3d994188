import type { Column } from './types.js';

/** Columns that several tables have. */

export const key = <Item>(description: string, of: (item: Item) => string): Column<Item> => ({
  name: 'id',
  type: 'string',
  required: true,
  description,
  of: (item, article) => `${article}:${of(item)}`,
});

export const articleId: Column<unknown> = {
  name: 'article_id',
  type: 'string',
  required: true,
  references: 'articles',
  description: 'The article.',
  of: (_, article) => article,
};

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const place: readonly Column<Placed>[] = [
  {
    name: 'start',
    type: 'integer',
    required: true,
    description: 'Where it begins in `articles.text`, counted in `articles.offset_unit`.',
    of: ({ start }) => start,
  },
  {
    name: 'end',
    type: 'integer',
    required: true,
    description: 'Where it ends: the first place after it.',
    of: ({ end }) => end,
  },
  {
    name: 'text',
    type: 'string',
    description: 'Its words in the article.',
    of: ({ text }) => text,
  },
];

export const rule: Column<{ readonly rule: string }> = {
  name: 'rule',
  type: 'string',
  required: true,
  description: 'The rule that found it; `nutgraf explain --rule ID` tells more.',
  of: (item) => item.rule,
};

/** Columns of somebody who is named and mentioned. */
export const fullName: Column<{ readonly name: string }> = {
  name: 'name',
  type: 'string',
  required: true,
  description: 'The fullest form of the name in the article.',
  of: ({ name }) => name,
};

export const mentionCount: Column<{ readonly mentions: readonly unknown[] }> = {
  name: 'mentions',
  type: 'integer',
  required: true,
  description: 'Number of rows in `mentions`.',
  of: ({ mentions }) => mentions.length,
};
