import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { ArticleRecord } from '../record/schema.js';
import { renderLine } from './json.js';
import { clip, oneLine } from './printable.js';
import { type Row, rowsOf } from './rows.js';
import { publishedOf } from './wording.js';

export interface ExplainOptions {
  /** Of colour, as chalk counts it. */
  readonly level: 0 | 1 | 2 | 3;
  /** Width of the terminal in columns, or null where lines are not broken. */
  readonly columns: number | null;
}

/** `isGrouped`: many mentions share one reading, which heads them. */
const PARTS: readonly { readonly part: Row['part']; readonly title: string; readonly isGrouped: boolean }[] = [
  { part: 'people', title: 'People', isGrouped: true },
  { part: 'organizations', title: 'Organizations', isGrouped: true },
  { part: 'countries', title: 'Countries', isGrouped: true },
  { part: 'dates', title: 'Dates', isGrouped: false },
  { part: 'statements', title: 'Statements', isGrouped: false },
  { part: 'events', title: 'Events', isGrouped: false },
];

/** Widest that a column of words gets, in characters. */
const WIDEST = 44;

/** Each item of the record with the rule that found it, one JSON object a line. */
export const renderExplainLines = (record: ArticleRecord): string =>
  rowsOf(record)
    .map((row) => renderLine({ document: record.document.id, ...row }))
    .join('');

/** Rows in columns under their heads; the last column goes on beneath itself where the terminal ends. */
function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number | null,
  dim: (text: string) => string,
): string[] {
  const all = [heads, ...rows];
  const widths = heads.slice(0, -1).map((_, at) => Math.max(...all.map((cells) => stringWidth(cells[at] ?? ''))));
  const indent = 2 + widths.reduce((sum, width) => sum + width + 2, 0);
  return all.map((cells, index) => {
    const left = widths.map((width, at) => {
      const cell = cells[at] ?? '';
      return cell + ' '.repeat(width - stringWidth(cell) + 2);
    });
    const last = cells.at(-1) ?? '';
    const room = columns === null ? null : Math.max(24, columns - indent);
    const line = `  ${left.join('')}${
      room === null
        ? last
        : wrapAnsi(last, room)
            .split('\n')
            .join(`\n${' '.repeat(indent)}`)
    }`;
    return index === 0 ? dim(line) : line;
  });
}

const HEADS = ['id', 'place', 'kind', 'words', 'reading', 'rule'];
const MENTION_HEADS = ['place', 'kind', 'words', 'rule'];

const placeOf = ({ start, end }: Row): string => `${start}–${end}`;
const wordsOf = ({ text }: Row): string => clip(oneLine(text), WIDEST);

/** One row for each item. */
const itemTable = (rows: readonly Row[], columns: number | null, chalk: ChalkInstance): string[] =>
  table(
    HEADS,
    rows.map((row) => [
      row.id,
      placeOf(row),
      row.kind,
      chalk.bold(wordsOf(row)),
      clip(oneLine(row.reading), WIDEST * 2),
      row.rule,
    ]),
    columns,
    chalk.dim,
  );

/** A heading for each item, its mentions beneath. */
function mentionTable(rows: readonly Row[], columns: number | null, chalk: ChalkInstance): string[] {
  const [heads = '', ...lines] = table(
    MENTION_HEADS,
    rows.map((row) => [placeOf(row), row.kind, chalk.bold(wordsOf(row)), row.rule]),
    columns === null ? null : columns - 2,
    chalk.dim,
  ).map((line) => line.replace(/^/gm, '  '));
  return [
    heads,
    ...rows.flatMap((row, at) => {
      const isNew = rows[at - 1]?.id !== row.id;
      return [...(isNew ? [`  ${row.id}  ${oneLine(row.reading)}`] : []), lines[at] ?? ''];
    }),
  ];
}

/** The same as tables, for reading. */
export function renderExplain(record: ArticleRecord, { level, columns }: ExplainOptions): string {
  const chalk = new Chalk({ level });
  const rows = rowsOf(record);
  const lines = [`${chalk.bold(oneLine(record.document.id))}  ${publishedOf(record.document)}`];
  for (const { part, title, isGrouped } of PARTS) {
    const own = rows.filter((row) => row.part === part);
    if (own.length === 0) continue;
    lines.push('', chalk.bold(title), ...(isGrouped ? mentionTable : itemTable)(own, columns, chalk));
  }
  return `${lines.join('\n')}\n\n`;
}
