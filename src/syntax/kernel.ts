/**
 * The scorers of `tables.ts` as vector instructions of WebAssembly, for all processors that Node runs on: of a line's time
 * a quarter went into these sums. The weights lie in WebAssembly's memory, a row of one byte for each class in every
 * slot, and sixteen of them are added at a time. All sums are of whole numbers, so that they are those of `tables.ts`.
 */
import { type Features, LAST_SHIFT, MIXING } from './hash.js';
import { type DenseTable, MOST_FEATURES, type Scorer, type Table } from './tables.js';
import { type Code, get, i16x8, i32, i32x4, ifThen, loopWhile, moduleOf, select, set, tee, v128 } from './wasm.js';

/** Vectors of sixteen bytes. */
const VECTOR = 16;
const PAGE = 65_536;

const [END, CHECKS, MASK, ROWS, OUT] = [0, 1, 2, 3, 4] as const;
const [AT, PUT, ID, SLOT, CHECK, FOUND] = [5, 6, 7, 8, 9, 10] as const;
const FIRST_VECTOR = 11;

/**
 * `run(end, checks, mask, rows, out)`: adds up the rows of the features that stand from address 0 to `end`, and writes the
 * sums to `out`. Rows are read in a loop of their own, so that the processor can ask for many at once. The row behind the
 * last slot's is empty.
 * @param vectors vectors in a row
 */
function kernel(vectors: number): Uint8Array<ArrayBuffer> {
  const spare = FIRST_VECTOR + 2 * vectors;
  return moduleOf(5, 6, 2 * vectors + 1, [...mixAll(spare), ...findSlots(), ...sumRows(vectors, spare)]);
}

/** Makes hashes of the features, four at a time: `mixed`. */
function mixAll(four: number): Code {
  const shifted = (shift: number): Code => [
    ...[...get(four), ...get(four), ...i32.const(shift), ...i32x4.shrU, ...v128.xor],
  ];
  return [
    ...loopWhile(
      [...get(AT), ...get(AT), ...v128.load(), ...set(four)],
      MIXING.flatMap(({ shift, factor }) => [
        ...[...shifted(shift), ...i32.const(factor), ...i32x4.splat, ...i32x4.mul, ...set(four)],
      ]),
      [...shifted(LAST_SHIFT), ...v128.store()],
      [...get(AT), ...i32.const(VECTOR), ...i32.add, ...tee(AT), ...get(END), ...i32.ltU],
    ),
    ...[...i32.const(0), ...set(AT)],
  ];
}

/** Puts the slots of those features that the table knows in place of the features; `PUT` is where they end. */
function findSlots(): Code {
  const other = [...get(SLOT), ...i32.const(1), ...i32.xor];
  /** Whether the check of a slot is the feature's. */
  const isAt = (slot: Code): Code => [
    ...[...get(CHECKS), ...slot, ...i32.const(1), ...i32.shl, ...i32.add, ...i32.load16u(), ...get(CHECK), ...i32.eq],
  ];
  return loopWhile(
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
    // the slot or its neighbour; the next one takes its place where it was neither
    [...get(PUT), ...get(SLOT), ...other, ...isAt(get(SLOT)), ...tee(FOUND), ...select, ...i32.store()],
    [...get(PUT), ...get(FOUND), ...isAt(other), ...i32.or, ...i32.const(2), ...i32.shl, ...i32.add, ...set(PUT)],
    [...get(AT), ...i32.const(4), ...i32.add, ...tee(AT), ...get(END), ...i32.ltU],
  );
}

/** Adds the rows of the slots up to `PUT` and the empty one. */
function sumRows(vectors: number, row: number): Code {
  const each = (code: (low: number, high: number, v: number) => Code): Code =>
    Array.from({ length: vectors }, (_, v) => code(FIRST_VECTOR + 2 * v, FIRST_VECTOR + 2 * v + 1, v)).flat();
  return [
    ...[...get(PUT), ...get(MASK), ...i32.const(1), ...i32.add, ...i32.store()],
    ...[...i32.const(0), ...set(AT)],
    ...loopWhile(
      [...get(AT), ...i32.load(), ...i32.const(vectors * VECTOR), ...i32.mul, ...get(ROWS), ...i32.add, ...set(SLOT)],
      each((low, high, v) => [
        ...[...get(low), ...get(SLOT), ...v128.load(v * VECTOR), ...tee(row)],
        ...[...i16x8.extendLowI8x16S, ...i16x8.add, ...set(low)],
        ...[...get(high), ...get(row), ...i16x8.extendHighI8x16S, ...i16x8.add, ...set(high)],
      ]),
      // one behind `PUT` too
      [...get(AT), ...get(PUT), ...i32.ltU, ...get(AT), ...i32.const(4), ...i32.add, ...set(AT)],
    ),
    ...each((low, high, v) => [
      ...[...get(OUT), ...get(low), ...v128.store(2 * v * VECTOR)],
      ...[...get(OUT), ...get(high), ...v128.store((2 * v + 1) * VECTOR)],
    ]),
  ];
}

/** As much of WebAssembly's interface as is used here: the types of Node leave it out. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: { readonly env: object }) => { readonly exports: object };
};

/**
 * `run(offsets, last, pairs, row, size)`: puts the pairs of all slots into rows of `size` bytes, from `row` on; offsets stand
 * up to `last`. In plain code this takes longer than reading the file.
 */
function spreader(): Uint8Array<ArrayBuffer> {
  const [OFFSET, LAST, PAIRS, ROW_AT, SIZE, PAIR, STOP, BOTH] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const onePair = loopWhile(
    [...get(PAIRS), ...get(PAIR), ...i32.const(1), ...i32.shl, ...i32.add, ...i32.load16s(), ...set(BOTH)],
    [...get(ROW_AT), ...get(BOTH), ...i32.const(8), ...i32.shrS, ...i32.add, ...get(BOTH), ...i32.store8()],
    [...get(PAIR), ...i32.const(1), ...i32.add, ...tee(PAIR), ...get(STOP), ...i32.ltU],
  );
  return moduleOf(
    5,
    3,
    0,
    loopWhile(
      [...get(OFFSET), ...i32.load(), ...set(PAIR), ...get(OFFSET), ...i32.load(4), ...set(STOP)],
      [...get(PAIR), ...get(STOP), ...i32.ltU, ...ifThen(onePair)],
      [...get(ROW_AT), ...get(SIZE), ...i32.add, ...set(ROW_AT)],
      [...get(OFFSET), ...i32.const(4), ...i32.add, ...tee(OFFSET), ...get(LAST), ...i32.ltU],
    ),
  );
}

type Run = (...numbers: readonly number[]) => void;

/** WebAssembly's memory while tables are laid out in it. */
interface Memory {
  readonly buffer: ArrayBuffer;
  /** The function of a piece of code; each is compiled once. */
  readonly runOf: (name: string, code: () => Uint8Array<ArrayBuffer>) => Run;
}

/** Where a table lies: its checks, its rows with the empty one, and how many vectors make a row. */
interface Place {
  readonly checksAt: number;
  readonly rowsAt: number;
  readonly end: number;
  readonly vectors: number;
}

const whole = (bytes: number, unit: number): number => Math.ceil(bytes / unit) * unit;

function placeOf({ checks, classes }: Table | DenseTable, checksAt: number): Place {
  const vectors = Math.ceil(classes / VECTOR);
  const rowsAt = checksAt + whole(checks.byteLength, VECTOR);
  return { checksAt, rowsAt, end: rowsAt + (checks.length + 1) * vectors * VECTOR, vectors };
}

/** Lays a table out; `spare` is where memory is free. */
function fill({ buffer, runOf }: Memory, table: Table | DenseTable, place: Place, spare: number): void {
  const { checksAt, rowsAt, end, vectors } = place;
  new Uint16Array(buffer, checksAt, table.checks.length).set(table.checks);
  if ('rows' in table) {
    new Int8Array(buffer, rowsAt, table.rows.length).set(table.rows);
    new Int8Array(buffer, end - vectors * VECTOR, vectors * VECTOR).fill(0);
    return;
  }
  const { offsets, pairs } = table;
  const last = spare + (offsets.length - 1) * 4;
  new Uint32Array(buffer, spare, offsets.length).set(offsets);
  new Int16Array(buffer, last + 4, pairs.length).set(pairs);
  runOf('spread', spreader)(spare, last, last + 4, rowsAt, vectors * VECTOR);
}

/** Scorers for the tables, or null where this Node runs no WebAssembly or has no memory for it. */
export function fastScorers(sparse: readonly Table[], dense: DenseTable): readonly Scorer[] | null {
  try {
    return scorersOf([...sparse, dense]);
  } catch {
    return null;
  }
}

/** The dense table comes last: until it is there its place holds what the others are laid out from. */
function scorersOf(tables: readonly (Table | DenseTable)[]): Scorer[] {
  // a place more, for the empty row's
  const outAt = whole((MOST_FEATURES + 1) * 4, VECTOR);
  const places: Place[] = [];
  let end = outAt + whole(Math.max(...tables.map(({ classes }) => classes)) * 2, 2 * VECTOR);
  for (const table of tables) {
    const place = placeOf(table, end);
    places.push(place);
    end = place.end;
  }
  const spare = places.at(-1)?.checksAt ?? end;
  const most = Math.max(
    ...tables.map((table) => ('rows' in table ? 0 : table.offsets.byteLength + table.pairs.byteLength)),
  );
  const size = Math.max(end, spare + most);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) });
  const { buffer } = memory;
  const compiled = new Map<string, Run>();
  const runOf: Memory['runOf'] = (name, code) => {
    const known = compiled.get(name);
    if (known) return known;
    const { run } = new WebAssembly.Instance(new WebAssembly.Module(code()), { env: { memory } }).exports as {
      run: Run;
    };
    compiled.set(name, run);
    return run;
  };
  const features: Features = { ids: new Int32Array(buffer, 0, MOST_FEATURES), count: 0 };
  return tables.map((table, i): Scorer => {
    const place = places[i] ?? placeOf(table, end);
    fill({ buffer, runOf }, table, place, spare);
    const { checksAt, rowsAt, vectors } = place;
    const run = runOf(`rows of ${vectors}`, () => kernel(vectors));
    const mask = table.checks.length - 1;
    return {
      features,
      scores: new Int16Array(buffer, outAt, table.classes),
      score: () => run(features.count * 4, checksAt, mask, rowsAt, outAt),
    };
  });
}
