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

/** Further lines of a row begin here. */
const HANGING = 6;

/** Columns that stand on one line, by their numbers; others go on to the next one where the terminal ends. */
function folded(widths: readonly number[], columns: number): number[][] {
  const lines: number[][] = [[]];
  let end = 2;
  for (const [at, width] of widths.entries()) {
    if (end + width > columns && (lines.at(-1)?.length ?? 0) > 0) {
      lines.push([]);
      end = HANGING;
    }
    lines.at(-1)?.push(at);
    end += width + 2;
  }
  return lines;
}

/** Rows in columns under their heads, each on as many lines as the terminal's width makes of it, the further ones indented. */
function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number | null,
  dim: (text: string) => string,
): string[] {
  const all = [heads, ...rows];
  const widths = heads.map((_, at) => Math.max(...all.map((cells) => stringWidth(cells[at] ?? ''))));
  const lines = folded(widths, columns ?? Number.POSITIVE_INFINITY);
  return all.map((cells, index) => {
    const row = lines.map((line, n) => {
      const indent = ' '.repeat(n === 0 ? 2 : HANGING);
      const shown = line.map((at) => {
        const cell = cells[at] ?? '';
        return cell + ' '.repeat((widths[at] ?? 0) - stringWidth(cell));
      });
      const whole = shown.join('  ').trimEnd();
      return columns === null
        ? indent + whole
        : (line.length > 1 ? whole : wrapAnsi(whole, columns - indent.length)).replace(/^/gm, indent);
    });
    return index === 0 ? dim(row.join('\n')) : row.join('\n');
  });
}

const HEADS = ['id', 'place', 'kind', 'words', 'reading', 'rule'];
const MENTION_HEADS = ['place', 'kind', 'words', 'rule'];

const placeOf = ({ start, end }: Row): string => `${start}–${end}`;
/** What stands beside the words of an item at most. */
const BESIDE = 36;
const wordsOf = ({ text }: Row, columns: number | null): string =>
  clip(oneLine(text), Math.min(WIDEST, Math.max(WIDEST / 2, (columns ?? Number.POSITIVE_INFINITY) - BESIDE)));

/** One row for each item. */
const itemTable = (rows: readonly Row[], columns: number | null, chalk: ChalkInstance): string[] =>
  table(
    HEADS,
    rows.map((row) => [
      row.id,
      placeOf(row),
      row.kind,
      chalk.bold(wordsOf(row, columns)),
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
    rows.map((row) => [placeOf(row), row.kind, chalk.bold(wordsOf(row, columns)), row.rule]),
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
