import { stringify } from 'csv-stringify/sync';
import type { Dialect } from './table-schema.js';
import type { Cell, ColumnInfo } from './types.js';

/** Tells Excel that a file is UTF-8. */
export const BOM = '\uFEFF';

/** In TSV each row is one line, for `cut` and `awk`. */
const flat = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace(/[\t\r\n]+/g, ' ') : cell);

/**
 * Rows as lines. An absent value is an empty cell. What a spreadsheet would take for a formula (`=`, `+`, `-`, `@` at the
 * front of a text) gets an apostrophe before it.
 */
export function csvRows(rows: readonly (readonly Cell[])[], { delimiter }: Dialect): string {
  const isTsv = delimiter === '\t';
  return stringify(isTsv ? rows.map((row) => row.map(flat)) : [...rows], { delimiter, escape_formulas: true });
}

/** The first line: the names of the columns. */
export const csvHeader = (columns: readonly ColumnInfo[], dialect: Dialect): string =>
  csvRows([columns.map(({ name }) => name)], dialect);
