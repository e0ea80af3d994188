import stringWidth from 'string-width';
import { renderLine } from '../json.js';
import { oneLine } from '../printable.js';
import { csvRows } from '../tables/csv.js';
import { CSV } from '../tables/table-schema.js';
import type { Dimension, Line } from './count.js';

/** Names of the columns as programs take them: as_actor. */
const columnsOf = ({ labels, counts }: Dimension) =>
  [...labels, ...counts, 'articles'].map((name) => name.replaceAll(' ', '_'));
const cellsOf = ({ labels, counts, articles }: Line) => [...labels, ...counts, articles];

export const statsCsv = (dimension: Dimension, lines: readonly Line[]): string =>
  csvRows([columnsOf(dimension), ...lines.map(cellsOf)], CSV);

/** One object a line. */
export const statsJson = (dimension: Dimension, lines: readonly Line[]): string => {
  const names = columnsOf(dimension);
  return lines
    .map((line) => renderLine(Object.fromEntries(cellsOf(line).map((cell, index) => [names[index], cell]))))
    .join('');
};

/** Widest that a label gets, in columns of the terminal, and the narrowest that it is cut to for a bar. */
const LABEL = { most: 40, least: 12 };
const BAR = { most: 30, least: 8 };
/** Eighths of a block. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cut to a width in columns: wide characters take two, combining ones none. */
function clip(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let cut = '';
  let used = 1;
  for (const { segment } of segments.segment(text)) {
    used += stringWidth(segment);
    if (used > width) break;
    cut += segment;
  }
  return `${cut}…`;
}

const padEnd = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - stringWidth(text)));
const padStart = (text: string, width: number) => ' '.repeat(Math.max(0, width - stringWidth(text))) + text;

/** A bar of `share` of `width` columns. */
export function bar(share: number, width: number): string {
  const eighths = Math.round(share * width * 8);
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '') || (share > 0 ? '▏' : '');
}

/** The cells of a table: the count that orders it stands first, as `uniq -c` has it. */
function cellRows({ labels: names, counts: [first = '', ...rest] }: Dimension, lines: readonly Line[], widest: number) {
  const number = (value: number) => value.toLocaleString('en-US');
  const label = (text: string | null) => (text === null ? '–' : clip(oneLine(text), widest));
  return [
    [first, ...names, ...rest, 'articles'],
    ...lines.map(({ labels, counts, articles }) => {
      const [main = 0, ...others] = counts;
      return [number(main), ...labels.map(label), ...others.map(number), number(articles)];
    }),
  ];
}

const widthsOf = (rows: readonly (readonly string[])[]): number[] =>
  rows[0]?.map((_, at) => Math.max(...rows.map((row) => stringWidth(row[at] ?? '')))) ?? [];

const spaceOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + 2, 0);

/** A table for reading, with bars of the count that orders it: long labels are cut for them, or to fit the terminal. */
export function statsTable(dimension: Dimension, lines: readonly Line[], columns: number): string {
  let rows = cellRows(dimension, lines, LABEL.most);
  let widths = widthsOf(rows);
  const longest = Math.max(0, ...widths.slice(1, 1 + dimension.labels.length));
  // With room for bars if that can be had, else without.
  const rooms = [BAR.least, 0].map((bars) => longest - Math.max(0, spaceOf(widths) + bars - columns));
  const widest = rooms.find((room) => room >= LABEL.least);
  if (widest !== undefined && widest < longest) {
    rows = cellRows(dimension, lines, widest);
    widths = widthsOf(rows);
  }
  const isLabel = (at: number) => at > 0 && at <= dimension.labels.length;
  const room = columns - spaceOf(widths);
  const width = room < BAR.least ? 0 : Math.min(BAR.most, room);
  const most = Math.max(1, ...lines.map(({ counts }) => counts[0] ?? 0));
  return rows
    .map((row, index) => {
      const cells = row.map((cell, at) =>
        isLabel(at) ? padEnd(cell, widths[at] ?? 0) : padStart(cell, widths[at] ?? 0),
      );
      const share = (lines[index - 1]?.counts[0] ?? 0) / most;
      return `${[...cells, width > 0 ? bar(share, width) : ''].join('  ').trimEnd()}\n`;
    })
    .join('');
}
