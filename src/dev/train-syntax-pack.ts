import { asPair, checkOf, type DenseTable, ROW, slotOf, type Table } from '../syntax/tables.js';
import type { FineRows } from './train-syntax-rows.js';

/** The features that weigh most, as many as find a slot; the first ones choose first. */
export function chooseFeatures(rows: FineRows, count: (id: number) => number, slots: number): Int32Array {
  const { classes, ids, weights } = rows;
  const worth = Float64Array.from(ids, (id, row) => {
    let most = 0;
    for (let c = 0; c < classes; c++) most = Math.max(most, Math.abs(weights[row * classes + c] ?? 0));
    return most * Math.sqrt(count(id));
  });
  const order = Array.from(ids, (_, row) => row).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b);
  const taken = new Uint16Array(slots);
  const chosen: number[] = [];
  for (const row of order) {
    const id = ids[row] ?? 0;
    const slot = freeSlot(taken, id, slots);
    if (slot < 0) continue;
    taken[slot] = checkOf(id);
    chosen.push(id);
  }
  return Int32Array.from(chosen);
}

/** A free slot for a feature, or -1; none either where its neighbour would be taken for it. */
function freeSlot(checks: Uint16Array, id: number, slots: number): number {
  const slot = slotOf(id, slots);
  if (checks[slot] === checkOf(id) || checks[slot ^ 1] === checkOf(id)) return -1;
  return checks[slot] === 0 ? slot : checks[slot ^ 1] === 0 ? slot ^ 1 : -1;
}

/** Smaller weights than this, of 127 at most, change nothing that the measure sees. */
const LEAST = 4;

/** The row in each slot, -1 for none. */
function place(ids: Int32Array, slots: number): { checks: Uint16Array; rowIn: Int32Array } {
  const checks = new Uint16Array(slots);
  const rowIn = new Int32Array(slots).fill(-1);
  ids.forEach((id, row) => {
    const slot = freeSlot(checks, id, slots);
    if (slot < 0) throw new Error('A feature found no slot although it was chosen.');
    checks[slot] = checkOf(id);
    rowIn[slot] = row;
  });
  return { checks, rowIn };
}

/** Whole steps of a rounded weight to one: all but the largest few fit a byte. */
function stepsOf(weights: Float32Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return 127 / (sizes[Math.floor(sizes.length * 0.9998)] ?? 1);
}

const rounded = (weight: number, steps: number): number => Math.max(-127, Math.min(127, Math.round(weight * steps)));

/** The same with a whole row in each slot, for few classes. */
export function packDense({ classes, ids, weights }: FineRows, slots: number): DenseTable {
  const steps = stepsOf(weights);
  const { checks, rowIn } = place(ids, slots);
  const rows = new Int8Array(slots * ROW);
  rowIn.forEach((row, slot) => {
    for (let c = 0; row >= 0 && c < classes; c++)
      rows[slot * ROW + c] = rounded(weights[row * classes + c] ?? 0, steps);
  });
  return { classes, checks, rows };
}

/** The weights in whole steps that fit a byte, each feature in its slot. */
export function packRows({ classes, ids, weights }: FineRows, slots: number): Table {
  const steps = stepsOf(weights);
  const { checks, rowIn } = place(ids, slots);
  const offsets = new Uint32Array(slots + 1);
  const pairs: number[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const row = rowIn[slot] ?? -1;
    for (let c = 0; row >= 0 && c < classes; c++) {
      const value = rounded(weights[row * classes + c] ?? 0, steps);
      if (Math.abs(value) < LEAST) continue;
      pairs.push(asPair(c, value));
    }
    offsets[slot + 1] = pairs.length;
  }
  return { classes, checks, offsets, pairs: Int16Array.from(pairs) };
}
