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

/** So many lines are rendered at once: there may be as many as people in the news. */
const AT_ONCE = 1000;

function* inParts<T>(lines: readonly T[]): Iterable<readonly T[]> {
  for (let at = 0; at < lines.length; at += AT_ONCE) yield lines.slice(at, at + AT_ONCE);
}

export function* statsCsv(dimension: Dimension, lines: readonly Line[]): Iterable<string> {
  yield csvRows([columnsOf(dimension)], CSV);
  for (const part of inParts(lines)) yield csvRows(part.map(cellsOf), CSV);
}

/** One object a line. */
export function* statsJson(dimension: Dimension, lines: readonly Line[]): Iterable<string> {
  const names = columnsOf(dimension);
  const object = (line: Line) => Object.fromEntries(cellsOf(line).map((cell, index) => [names[index], cell]));
  for (const part of inParts(lines)) yield part.map((line) => renderLine(object(line))).join('');
}

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

const number = (value: number) => value.toLocaleString('en-US');

/** The cells of a line: the count that orders it stands first, as `uniq -c` has it. */
function cellsIn({ labels, counts: [main = 0, ...others], articles }: Line, widest: number): string[] {
  const label = (text: string | null) => (text === null ? '–' : clip(oneLine(text), widest));
  return [number(main), ...labels.map(label), ...others.map(number), number(articles)];
}

const headOf = ({ labels, counts: [first = '', ...rest] }: Dimension) => [first, ...labels, ...rest, 'articles'];

function widthsOf(dimension: Dimension, lines: readonly Line[], widest: number): number[] {
  const widths = headOf(dimension).map((name) => stringWidth(name));
  for (const line of lines)
    for (const [at, cell] of cellsIn(line, widest).entries()) widths[at] = Math.max(widths[at] ?? 0, stringWidth(cell));
  return widths;
}

const spaceOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + 2, 0);

/** A table for reading, with bars of the count that orders it: long labels are cut for them, or to fit the terminal. */
export function* statsTable(dimension: Dimension, lines: readonly Line[], columns: number): Iterable<string> {
  let widest = LABEL.most;
  let widths = widthsOf(dimension, lines, widest);
  const longest = Math.max(0, ...widths.slice(1, 1 + dimension.labels.length));
  // With room for bars if that can be had, else without.
  const rooms = [BAR.least, 0].map((bars) => longest - Math.max(0, spaceOf(widths) + bars - columns));
  const cut = rooms.find((room) => room >= LABEL.least);
  if (cut !== undefined && cut < longest) {
    widest = cut;
    widths = widthsOf(dimension, lines, widest);
  }
  const isLabel = (at: number) => at > 0 && at <= dimension.labels.length;
  const room = columns - spaceOf(widths);
  const width = room < BAR.least ? 0 : Math.min(BAR.most, room);
  const most = lines.reduce((most, { counts }) => Math.max(most, counts[0] ?? 0), 1);
  const row = (texts: readonly string[], count: number) => {
    const cells = texts.map((cell, at) =>
      isLabel(at) ? padEnd(cell, widths[at] ?? 0) : padStart(cell, widths[at] ?? 0),
    );
    return `${[...cells, width > 0 ? bar(count / most, width) : ''].join('  ').trimEnd()}\n`;
  };
  yield row(headOf(dimension), 0);
  for (const part of inParts(lines)) yield part.map((line) => row(cellsIn(line, widest), line.counts[0] ?? 0)).join('');
}
