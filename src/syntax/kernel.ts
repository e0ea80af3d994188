/**
 * The scorers of `tables.ts` as vector instructions of WebAssembly, for all processors that Node runs on: of a line's time
 * a quarter went into these sums. The weights lie in WebAssembly's memory, a row of one byte for each class in every
 * slot, and sixteen of them are added at a time. All sums are of whole numbers, so that they are those of `tables.ts`.
 */
import type { Features } from './hash.js';
import { type DenseTable, MOST_FEATURES, ROW, type Scorer, type Table } from './tables.js';
import { type Code, get, i16x8, i32, loopWhile, moduleOf, select, set, tee, v128 } from './wasm.js';

/** Vectors of sixteen bytes. */
const VECTOR = 16;
const PAGE = 65_536;

const [END, CHECKS, MASK, ROWS, OUT, AT, ID, SLOT, CHECK, FIRST_VECTOR] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * `run(end, checks, mask, rows, out)`: adds up the rows of the features whose hashes stand from address 0 to `end`, and
 * writes the sums to `out`. The row behind the last slot's is empty: that of features which the table does not know.
 * @param vectors vectors in a row
 */
function kernel(vectors: number): Uint8Array<ArrayBuffer> {
  const row = FIRST_VECTOR + 2 * vectors;
  const each = (code: (vector: number) => Code): Code => Array.from({ length: vectors }, (_, v) => code(v)).flat();
  const checkAt = (slot: Code): Code => [
    ...get(CHECKS),
    ...slot,
    ...i32.const(1),
    ...i32.shl,
    ...i32.add,
    ...i32.load16u(),
  ];
  const other = [...get(SLOT), ...i32.const(1), ...i32.xor];
  const body = [
    ...loopWhile(
      [...get(AT), ...i32.load(), ...tee(ID), ...get(MASK), ...i32.and, ...set(SLOT)],
      // the upper sixteen bits, or 1 for 0
      [
        ...get(ID),
        ...i32.const(16),
        ...i32.shrU,
        ...tee(CHECK),
        ...i32.const(1),
        ...get(CHECK),
        ...select,
        ...set(CHECK),
      ],
      // the slot, or its neighbour, or the empty one
      get(SLOT),
      [...other, ...get(MASK), ...i32.const(1), ...i32.add, ...get(CHECK), ...checkAt(other), ...i32.eq, ...select],
      [...get(CHECK), ...checkAt(get(SLOT)), ...i32.eq, ...select],
      [...i32.const(vectors * VECTOR), ...i32.mul, ...get(ROWS), ...i32.add, ...set(SLOT)],
      each((v) => [
        ...[...get(FIRST_VECTOR + 2 * v), ...get(SLOT), ...v128.load(v * VECTOR), ...tee(row)],
        ...[...i16x8.extendLowI8x16S, ...i16x8.add, ...set(FIRST_VECTOR + 2 * v)],
        ...[...get(FIRST_VECTOR + 2 * v + 1), ...get(row), ...i16x8.extendHighI8x16S, ...i16x8.add],
        ...set(FIRST_VECTOR + 2 * v + 1),
      ]),
      [...get(AT), ...i32.const(4), ...i32.add, ...tee(AT), ...get(END), ...i32.ltU],
    ),
    ...each((v) => [
      ...[...get(OUT), ...get(FIRST_VECTOR + 2 * v), ...v128.store(2 * v * VECTOR)],
      ...[...get(OUT), ...get(FIRST_VECTOR + 2 * v + 1), ...v128.store((2 * v + 1) * VECTOR)],
    ]),
  ];
  return moduleOf(5, 4, 2 * vectors + 1, body);
}

/** As much of WebAssembly's interface as is used here: the types of Node leave it out. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: { readonly env: object }) => { readonly exports: object };
};

/** A table whose rows have a place for each class, up to a whole number of vectors. */
interface Layout {
  readonly classes: number;
  readonly checks: Uint16Array;
  readonly vectors: number;
  /** Puts the rows into memory that is all 0. */
  readonly fill: (rows: Int8Array) => void;
}

const denseLayout = ({ classes, checks, rows }: DenseTable): Layout => ({
  classes,
  checks,
  vectors: ROW / VECTOR,
  fill: (memory) => memory.set(rows),
});

function sparseLayout({ classes, checks, offsets, pairs }: Table): Layout {
  const vectors = Math.ceil(classes / VECTOR);
  const fill = (memory: Int8Array) => {
    for (let slot = 0; slot < checks.length; slot++) {
      const end = offsets[slot + 1] ?? 0;
      for (let at = offsets[slot] ?? 0; at < end; at++) {
        const both = pairs[at] ?? 0;
        memory[slot * vectors * VECTOR + (both >> 8)] = both;
      }
    }
  };
  return { classes, checks, vectors, fill };
}

const whole = (bytes: number, unit: number): number => Math.ceil(bytes / unit) * unit;

const bytesOf = ({ checks, vectors }: Layout): number =>
  whole(checks.byteLength, VECTOR) + (checks.length + 1) * vectors * VECTOR;

/** Scorers for the tables, or null where this Node runs no WebAssembly or has no memory for it. */
export function fastScorers<T extends Record<string, Table | DenseTable>>(
  tables: T,
): { [K in keyof T]: Scorer } | null {
  try {
    return scorersOf(tables);
  } catch {
    return null;
  }
}

function scorersOf<T extends Record<string, Table | DenseTable>>(tables: T): { [K in keyof T]: Scorer } {
  const layouts = Object.entries(tables).map(
    ([name, table]) => [name, 'rows' in table ? denseLayout(table) : sparseLayout(table)] as const,
  );
  const outAt = MOST_FEATURES * 4;
  const tablesAt = outAt + Math.max(...layouts.map(([, { vectors }]) => vectors)) * VECTOR * 2;
  const size = layouts.reduce((sum, [, layout]) => sum + bytesOf(layout), tablesAt);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) });
  const features: Features = { ids: new Int32Array(memory.buffer, 0, MOST_FEATURES), count: 0 };
  const kernels = new Map<number, (end: number, ...table: readonly number[]) => void>();
  const kernelOf = (vectors: number) => {
    const known = kernels.get(vectors);
    if (known) return known;
    const module = new WebAssembly.Module(kernel(vectors));
    const { run } = new WebAssembly.Instance(module, { env: { memory } }).exports as {
      run: (end: number, ...table: readonly number[]) => void;
    };
    kernels.set(vectors, run);
    return run;
  };
  let at = tablesAt;
  const scorers = layouts.map(([name, layout]) => {
    const { classes, checks, vectors, fill } = layout;
    const checksAt = at;
    const rowsAt = at + whole(checks.byteLength, VECTOR);
    at += bytesOf(layout);
    new Uint16Array(memory.buffer, checksAt, checks.length).set(checks);
    fill(new Int8Array(memory.buffer, rowsAt, checks.length * vectors * VECTOR));
    const run = kernelOf(vectors);
    const mask = checks.length - 1;
    const scorer: Scorer = {
      features,
      scores: new Int16Array(memory.buffer, outAt, classes),
      score: () => run(features.count * 4, checksAt, mask, rowsAt, outAt),
    };
    return [name, scorer] as const;
  });
  return Object.fromEntries(scorers) as { [K in keyof T]: Scorer };
}
