import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A run is written when its rows have so many characters: that is what is held in memory. */
const LONGEST_RUN = 1 << 22;
/** So many runs are open at once; more are merged into one before. */
const MOST_RUNS = 256;
/** So many bytes of a run are read or written at once. */
const BLOCK = 1 << 15;

/** A row with its key, which holds no tab and no line end; nor does the value. */
type Row = readonly [key: string, value: string];

/** Lines of a file, one after the other. */
function* linesOf(file: string): Generator<string, undefined> {
  const descriptor = openSync(file, 'r');
  const decoder = new TextDecoder();
  const block = new Uint8Array(BLOCK);
  try {
    let rest = '';
    for (;;) {
      const count = readSync(descriptor, block);
      if (count === 0) return;
      const lines = (rest + decoder.decode(block.subarray(0, count), { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    closeSync(descriptor);
  }
}

const rowOf = (line: string): Row => {
  const at = line.indexOf('\t');
  return [line.slice(0, at), line.slice(at + 1)];
};

function writeRows(file: string, rows: Iterable<Row>): void {
  const descriptor = openSync(file, 'w');
  try {
    let lines = '';
    for (const [key, value] of rows) {
      lines += `${key}\t${value}\n`;
      if (lines.length < BLOCK) continue;
      writeFileSync(descriptor, lines);
      lines = '';
    }
    writeFileSync(descriptor, lines);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Sorts rows by their keys in memory that does not grow: runs that are sorted are written to a folder and merged. Rows of one
 * key stay in the order in which they came.
 * @param folder is made for the runs, and removed by `end`
 * @param longestRun in characters
 */
export function sorter(
  folder: string,
  longestRun = LONGEST_RUN,
): {
  readonly add: (key: string, value: string) => void;
  /** All rows; none may be added after it. */
  readonly sorted: () => Iterable<Row>;
  readonly end: () => void;
} {
  let held: Row[] = [];
  let length = 0;
  let runs: string[] = [];
  let written = 0;
  const newRun = () => {
    mkdirSync(folder, { recursive: true });
    return path.join(folder, `${written++}.run`);
  };
  const sortHeld = () => held.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const flush = () => {
    if (runs.length === MOST_RUNS) {
      const all = newRun();
      writeRows(all, merged(runs.map(linesOf)));
      for (const run of runs) rmSync(run);
      runs = [all];
    }
    const run = newRun();
    writeRows(run, sortHeld());
    runs.push(run);
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
      if (runs.length === 0) return sortHeld();
      if (held.length > 0) flush();
      return merged(runs.map(linesOf));
    },
    end: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Of each key the rows of the first run, then those of the second, and so on: the order in which they came. */
function* merged(runs: readonly Generator<string, undefined>[]): Generator<Row> {
  const heads = runs.flatMap((run) => {
    const { value } = run.next();
    return value === undefined ? [] : [{ run, row: rowOf(value) }];
  });
  while (heads.length > 0) {
    const least = heads.reduce((one, other) => (other.row[0] < one.row[0] ? other : one));
    const [key] = least.row;
    while (least.row[0] === key) {
      yield least.row;
      const { value } = least.run.next();
      if (value === undefined) {
        heads.splice(heads.indexOf(least), 1);
        break;
      }
      least.row = rowOf(value);
    }
  }
}
