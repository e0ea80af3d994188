import type { RowSorter } from '../render/row-sorter.js';
import { type NamelessFile, namelessFile } from './nameless.js';

/** A run is written when its rows have so many characters: that is what is held in memory. */
const LONGEST_RUN = 1 << 22;
/** So many runs are made one run: of a block of each, the rows are in memory when they are read. */
const MOST_RUNS = 64;
/** So many bytes of a run are read or written at once. */
const BLOCK = 1 << 15;

/** A row with its key, which holds no tab and no line end; nor does the value. */
type Row = readonly [key: string, value: string];

/** Lines of a file, one after the other. */
function* linesOf(file: NamelessFile): Generator<string, undefined> {
  const decoder = new TextDecoder();
  const block = new Uint8Array(BLOCK);
  let position = 0;
  let rest = '';
  for (;;) {
    const count = file.read(block, position);
    if (count === 0) return;
    position += count;
    const lines = (rest + decoder.decode(block.subarray(0, count), { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

const rowOf = (line: string): Row => {
  const at = line.indexOf('\t');
  return [line.slice(0, at), line.slice(at + 1)];
};

function writeRows(file: NamelessFile, rows: Iterable<Row>): void {
  let lines = '';
  for (const [key, value] of rows) {
    lines += `${key}\t${value}\n`;
    if (lines.length < BLOCK) continue;
    file.append(lines);
    lines = '';
  }
  file.append(lines);
}

/**
 * Sorts rows by their keys in memory that does not grow: runs that are sorted are written to files without a name, and merged.
 * Rows of one key stay in the order in which they came.
 * @param folder where there is room for the runs
 * @param longestRun in characters
 */
export function sorter(folder: string, longestRun = LONGEST_RUN): RowSorter & { readonly end: () => void } {
  let held: Row[] = [];
  let length = 0;
  /** Runs of rows as they came, before them runs that were made of runs, and so on: the earliest rows last. */
  const levels: NamelessFile[][] = [];
  const runs = () => levels.toReversed().flat();
  const sortHeld = () => held.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const keep = (rows: Iterable<Row>, level: number) => {
    const run = namelessFile(folder);
    levels[level] = [...(levels[level] ?? []), run];
    writeRows(run, rows);
    const full = levels[level];
    if (full.length < MOST_RUNS) return;
    keep(merged(full), level + 1);
    levels[level] = [];
    for (const { close } of full) close();
  };
  const flush = () => {
    keep(sortHeld(), 0);
    held = [];
    length = 0;
  };
  return {
    add: (key, value) => {
      held.push([key, value]);
      length += key.length + value.length;
      if (length >= longestRun) flush();
    },
    sorted: () => {
      if (runs().length === 0) return sortHeld();
      if (held.length > 0) flush();
      return merged(runs());
    },
    end: () => {
      for (const { close } of levels.splice(0).flat()) close();
    },
  };
}

/** A run and the next of its rows. */
interface Head {
  readonly lines: Generator<string, undefined>;
  readonly place: number;
  row: Row;
}

/** Where a row stands among others: by its key, of one key by its run. */
const isBefore = (a: Head, b: Head) => a.row[0] < b.row[0] || (a.row[0] === b.row[0] && a.place < b.place);

/** Puts a head among others that are in order, the first of all at the end. */
function insert(heads: Head[], head: Head): void {
  let [low, high] = [0, heads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = heads[middle];
    if (other && isBefore(head, other)) low = middle + 1;
    else high = middle;
  }
  heads.splice(low, 0, head);
}

/** Of each key the rows of the first run, then those of the second, and so on: the order in which they came. */
function* merged(runs: readonly NamelessFile[]): Generator<Row> {
  const heads: Head[] = [];
  for (const [place, run] of runs.entries()) {
    const lines = linesOf(run);
    const { value } = lines.next();
    if (value !== undefined) insert(heads, { lines, place, row: rowOf(value) });
  }
  for (let head = heads.pop(); head; head = heads.pop()) {
    const [key] = head.row;
    let line: string | undefined;
    do {
      yield head.row;
      line = head.lines.next().value;
      if (line !== undefined) head.row = rowOf(line);
    } while (line !== undefined && head.row[0] === key);
    if (line !== undefined) insert(heads, head);
  }
}
