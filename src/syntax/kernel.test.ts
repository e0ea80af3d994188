import { describe, expect, it } from 'vitest';
import { mixed } from './hash.js';
import { fastScorers } from './kernel.js';
import { asPair, checkOf, denseScorerOf, ROW, type Scorer, scorerOf, slotOf } from './tables.js';

/** Numbers that look like hashes, the same in every run. */
function numbers(count: number, seed: number): Int32Array {
  let state = seed;
  return Int32Array.from({ length: count }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    return state ^ (state >>> 13);
  });
}

const SLOTS = 64;
const CLASSES = 45;

/** Checks of some features, a few of them in the neighbouring slot. */
function checksOf(ids: Int32Array): Uint16Array {
  const checks = new Uint16Array(SLOTS);
  ids.forEach((id, i) => {
    checks[slotOf(id, SLOTS) ^ (i % 5 === 0 ? 1 : 0)] = checkOf(id);
  });
  return checks;
}

function sumsOf({ features, scores, score }: Scorer, ids: Int32Array): number[] {
  features.count = 0;
  for (const id of ids) features.ids[features.count++] = id;
  score();
  return [...scores];
}

describe('the scorers of vector instructions', () => {
  const known = numbers(40, 7);
  const checks = checksOf(known.map(mixed));
  const rows = new Int8Array(numbers(SLOTS * ROW, 9));
  const weights = numbers(SLOTS * 6, 11);
  const offsets = Uint32Array.from({ length: SLOTS + 1 }, (_, slot) => slot * 6);
  const pairs = Int16Array.from(weights, (weight, i) => asPair((i * 13) % CLASSES, weight));
  const dense = { classes: 15, checks, rows };
  const sparse = { classes: CLASSES, checks, offsets, pairs };
  const [fastSparse, fastDense] = fastScorers([sparse], dense) ?? [];

  it('are there on every Node', () => {
    expect(fastSparse && fastDense).toBeDefined();
  });

  it.each([1, 3, 40, 150])('give the sums of plain arrays for %i features', (count) => {
    const ids = numbers(count, count).map((id, i) => (i % 2 ? id : (known[i % known.length] ?? 0)));
    expect(fastDense && sumsOf(fastDense, ids)).toEqual(sumsOf(denseScorerOf(dense), ids));
    expect(fastSparse && sumsOf(fastSparse, ids)).toEqual(sumsOf(scorerOf(sparse), ids));
  });
});
