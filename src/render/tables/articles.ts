import type { ArticleRecord } from '../../record/schema.js';
import { joined } from './keys.js';
import { defineTable } from './types.js';

export const articles = defineTable<ArticleRecord>({
  name: 'articles',
  description: 'One row for each article.',
  items: (record) => [record],
  columns: [
    {
      name: 'id',
      type: 'string',
      required: true,
      description:
        "The first twelve digits of `sha256`; a further article of the same text has -2, -3 … after them. Other tables' keys begin with it.",
      of: (_, article) => article,
    },
    {
      name: 'document_id',
      type: 'string',
      required: true,
      description: "The record's own `document.id`: the id of the input, or the name of the file.",
      of: ({ document }) => document.id,
    },
    {
      name: 'source',
      type: 'string',
      description: 'Path or address that the article came from.',
      of: ({ document }) => document.source,
    },
    {
      name: 'url',
      type: 'string',
      description: 'Address that it was published at.',
      of: ({ document }) => document.url,
    },
    {
      name: 'outlet',
      type: 'string',
      description: 'Name of the newspaper, agency or site.',
      of: ({ document }) => document.outlet,
    },
    {
      name: 'authors',
      type: 'string',
      description: 'Names of the authors, with | between them.',
      of: ({ document }) => joined(document.authors),
    },
    { name: 'title', type: 'string', description: 'Headline.', of: ({ document }) => document.title },
    { name: 'published', type: 'date', description: 'Publication date.', of: ({ document }) => document.date },
    {
      name: 'published_source',
      type: 'string',
      values: ['option', 'record', 'metadata', 'page', 'url', 'header', 'dateline', 'filename'],
      description: 'What the publication date was read from.',
      of: ({ document }) => document.dateSource,
    },
    {
      name: 'language',
      type: 'string',
      description: 'BCP 47 tag of the language of the text.',
      of: ({ document }) => document.language,
    },
    {
      name: 'sha256',
      type: 'string',
      required: true,
      description: 'SHA-256 of the text in UTF-8.',
      of: ({ document }) => document.sha256,
    },
    {
      name: 'length',
      type: 'integer',
      required: true,
      description: 'Length of the text in `offset_unit`.',
      of: ({ document }) => document.length,
    },
    {
      name: 'offset_unit',
      type: 'string',
      required: true,
      values: ['codepoint', 'utf16'],
      description: 'What `start` and `end` count, in all tables.',
      of: ({ offsetUnit }) => offsetUnit,
    },
    {
      name: 'warnings',
      type: 'string',
      description: "Codes of the record's warnings, with | between them.",
      of: ({ warnings }) => joined(warnings.map(({ code }) => code)),
    },
    {
      name: 'text',
      type: 'string',
      description: 'The text that all places point into; empty where the record leaves it out.',
      of: ({ document }) => document.text,
    },
  ],
});
