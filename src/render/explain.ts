import { Chalk } from 'chalk';
import type { ArticleRecord } from '../record/schema.js';
import { renderLine } from './json.js';
import { oneLine } from './printable.js';
import { type Row, rowsOf } from './rows.js';

const TITLES: readonly (readonly [Row['part'], string])[] = [
  ['people', 'People'],
  ['organizations', 'Organizations'],
  ['countries', 'Countries'],
  ['dates', 'Dates'],
  ['statements', 'Statements'],
  ['events', 'Events'],
];

/** Widest that a column of words gets, in characters. */
const WIDEST = 44;

const clip = (text: string, width: number) => (text.length > width ? `${text.slice(0, width - 1)}…` : text);

/** Each item of the record with the rule that found it, one JSON object a line. */
export const renderExplainLines = (record: ArticleRecord): string =>
  rowsOf(record)
    .map((row) => renderLine({ document: record.document.id, ...row }))
    .join('');

/** The same as tables, for reading. */
export function renderExplain(record: ArticleRecord, level: 0 | 1 | 2 | 3): string {
  const chalk = new Chalk({ level });
  const rows = rowsOf(record);
  const { id, date, dateSource } = record.document;
  const lines = [`${chalk.bold(oneLine(id))}  ${date ? `published ${date} (${dateSource})` : 'no publication date'}`];
  for (const [part, title] of TITLES) {
    const own = rows.filter((row) => row.part === part);
    if (own.length === 0) continue;
    lines.push('', chalk.bold(title));
    const table = own.map((row) => [
      row.id,
      `${row.start}–${row.end}`,
      row.kind,
      clip(oneLine(row.text), WIDEST),
      clip(oneLine(row.reading), WIDEST * 2),
      row.rule,
    ]);
    const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
    for (const cells of table) {
      const [name = '', place = '', kind = '', text = '', reading = '', rule = ''] = cells.map((cell, column) =>
        cell.padEnd(widths[column] ?? 0),
      );
      lines.push(
        `  ${name}  ${chalk.dim(place)}  ${kind}  ${chalk.bold(text)}  ${reading}  ${chalk.dim(rule.trimEnd())}`,
      );
    }
  }
  return `${lines.join('\n')}\n\n`;
}
