import { type Features, mixed, newFeatures } from './hash.js';

/** More features than any step has. */
export const MOST_FEATURES = 192;

/** A linear classifier: whoever asks it fills `features`; `score` leaves the sum of their weights for each class in `scores`. */
export interface Scorer {
  readonly features: Features;
  readonly scores: Float64Array | Int16Array;
  score(): void;
}

/**
 * A linear classifier's weights as they are stored. A feature may stand in two neighbouring slots; sixteen bits of its
 * hash tell whether it does. Each slot's pairs of class and weight begin at its offset, the class in the upper byte.
 */
export interface Table {
  readonly classes: number;
  /** Sixteen bits of the hash of the feature in each slot, 0 where the slot is empty. Slots are a power of two. */
  readonly checks: Uint16Array;
  /** Where each slot's pairs begin, in pairs; one more entry than slots. */
  readonly offsets: Uint32Array;
  readonly pairs: Int16Array;
}

/** Sixteen bits of a feature's hash, never 0, mostly others than those that give its slot. */
export const checkOf = (id: number): number => id >>> 16 || 1;

/** The first of the two slots where a feature may stand; the other is its neighbour (`slot ^ 1`). */
export const slotOf = (id: number, slots: number): number => id & (slots - 1);

/** A class and a weight of one byte, as `Table.pairs` holds them. */
export const asPair = (member: number, weight: number): number => (member << 8) | (weight & 255);

/** A classifier of few classes: a row of `ROW` weights in each slot. */
export interface DenseTable {
  readonly classes: number;
  readonly checks: Uint16Array;
  readonly rows: Int8Array;
}

/** Bytes of a row, so that none lies across two lines of the processor's cache. */
export const ROW = 16;

/** The place of a feature's slot, or -1. */
function findSlot(checks: Uint16Array, id: number): number {
  const check = checkOf(id);
  const slot = slotOf(id, checks.length);
  if (checks[slot] === check) return slot;
  return checks[slot ^ 1] === check ? slot ^ 1 : -1;
}

/** The scorer of a dense table; the sums are written out, since this is where the parser's time goes. */
export function denseScorerOf({ classes, checks, rows }: DenseTable): Scorer {
  const features = newFeatures(MOST_FEATURES);
  const scores = new Float64Array(classes);
  return {
    features,
    scores,
    score() {
      const { ids, count } = features;
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let s4 = 0;
      let s5 = 0;
      let s6 = 0;
      let s7 = 0;
      let s8 = 0;
      let s9 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      let s14 = 0;
      for (let i = 0; i < count; i++) {
        const slot = findSlot(checks, mixed(ids[i] ?? 0));
        if (slot < 0) continue;
        const at = slot * ROW;
        s0 += rows[at] ?? 0;
        s1 += rows[at + 1] ?? 0;
        s2 += rows[at + 2] ?? 0;
        s3 += rows[at + 3] ?? 0;
        s4 += rows[at + 4] ?? 0;
        s5 += rows[at + 5] ?? 0;
        s6 += rows[at + 6] ?? 0;
        s7 += rows[at + 7] ?? 0;
        s8 += rows[at + 8] ?? 0;
        s9 += rows[at + 9] ?? 0;
        s10 += rows[at + 10] ?? 0;
        s11 += rows[at + 11] ?? 0;
        s12 += rows[at + 12] ?? 0;
        s13 += rows[at + 13] ?? 0;
        s14 += rows[at + 14] ?? 0;
      }
      scores[0] = s0;
      scores[1] = s1;
      scores[2] = s2;
      scores[3] = s3;
      scores[4] = s4;
      scores[5] = s5;
      scores[6] = s6;
      scores[7] = s7;
      scores[8] = s8;
      scores[9] = s9;
      scores[10] = s10;
      scores[11] = s11;
      scores[12] = s12;
      scores[13] = s13;
      scores[14] = s14;
    },
  };
}

/** The scorer of a stored table. */
export function scorerOf(table: Table): Scorer {
  const { classes, checks, offsets, pairs } = table;
  const features = newFeatures(MOST_FEATURES);
  const scores = new Float64Array(classes);
  return {
    features,
    scores,
    score() {
      const { ids, count } = features;
      scores.fill(0);
      for (let i = 0; i < count; i++) {
        const slot = findSlot(checks, mixed(ids[i] ?? 0));
        if (slot < 0) continue;
        const end = offsets[slot + 1] ?? 0;
        for (let at = offsets[slot] ?? 0; at < end; at++) {
          const both = pairs[at] ?? 0;
          const c = both >> 8;
          scores[c] = (scores[c] ?? 0) + ((both << 24) >> 24);
        }
      }
    },
  };
}
