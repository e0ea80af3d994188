import type { ArticleRecord } from '../../record/schema.js';

export const TABLE_NAMES = [
  'articles',
  'people',
  'organizations',
  'mentions',
  'countries',
  'dates',
  'statements',
  'events',
  'event_actors',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export type Cell = string | number | boolean | null;
export type CellType = 'string' | 'integer' | 'number' | 'date';

/** What is known of a column without its rows. */
export interface ColumnInfo {
  readonly name: string;
  readonly type: CellType;
  readonly description: string;
  /** Never empty. */
  readonly required?: true;
  /** The only values that it takes. */
  readonly values?: readonly string[];
  /** Its value is an `id` of that table. */
  readonly references?: TableName;
}

/** A column that knows how to fill itself. `article` is the article's key. */
export interface Column<Item> extends ColumnInfo {
  readonly of: (item: Item, article: string, record: ArticleRecord) => Cell;
}

/** A flat table over many articles; its column `id` is unique over all of them. */
export interface Table {
  readonly name: TableName;
  readonly description: string;
  readonly columns: readonly ColumnInfo[];
  /** The rows of one article, a cell for each column. */
  readonly rows: (record: ArticleRecord, article: string) => Cell[][];
}

/** A table of which each row is one item of a record. */
export const defineTable = <Item>(definition: {
  readonly name: TableName;
  readonly description: string;
  readonly items: (record: ArticleRecord) => readonly Item[];
  readonly columns: readonly Column<Item>[];
}): Table => ({
  name: definition.name,
  description: definition.description,
  columns: definition.columns.map(({ of: _, ...info }) => info),
  rows: (record, article) =>
    definition.items(record).map((item) => definition.columns.map((column) => column.of(item, article, record))),
});
