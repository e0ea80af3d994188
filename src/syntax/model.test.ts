import { describe, expect, it } from 'vitest';
import { mixed } from './hash.js';
import { RELATIONS, TAGS } from './labels.js';
import { packTables, unpackTables } from './model.js';
import { ACTIONS } from './state.js';
import { asPair, checkOf, denseScorerOf, ROW, type Scorer, scorerOf, slotOf, type Table } from './tables.js';

/** A table of eight slots with one feature that weighs 5 for class 1 and -3 for class 2. */
function tableWith(id: number, classes: number, beside = 0): Table {
  const checks = new Uint16Array(8);
  const offsets = new Uint32Array(9);
  const slot = slotOf(mixed(id), 8) ^ beside;
  checks[slot] = checkOf(mixed(id));
  offsets.fill(2, slot + 1);
  return { classes, checks, offsets, pairs: Int16Array.of(asPair(1, 5), asPair(2, -3)) };
}

const ID = 0x12345677;

function sumsOf({ features, scores, score }: Scorer, ids: readonly number[]): number[] {
  features.count = 0;
  for (const id of ids) features.ids[features.count++] = id;
  scores.fill(9);
  score();
  return [...scores];
}

function scoresOf(table: Table, ...ids: readonly number[]): number[] {
  return sumsOf(scorerOf(table), ids);
}

describe('a table', () => {
  it('adds up what it knows and passes over the rest', () => {
    const table = tableWith(ID, 4);
    expect(scoresOf(table, ID)).toEqual([0, 5, -3, 0]);
    expect(scoresOf(table, ID, ID)).toEqual([0, 10, -6, 0]);
    expect(scoresOf(table, ID ^ 0x01000000)).toEqual([0, 0, 0, 0]);
  });

  it('finds a feature in the neighbouring slot', () => {
    const table = tableWith(ID, 4, 1);
    expect(scoresOf(table, ID)).toEqual([0, 5, -3, 0]);
  });
});

describe('a dense table', () => {
  it('adds up rows and leaves no old score', () => {
    const checks = new Uint16Array(8);
    checks[slotOf(mixed(ID), 8)] = checkOf(mixed(ID));
    const rows = new Int8Array(8 * ROW);
    rows.set([3, -2], slotOf(mixed(ID), 8) * ROW);
    const scorer = denseScorerOf({ classes: ACTIONS, checks, rows });
    expect(sumsOf(scorer, [ID, ID ^ 0x01000000, ID])).toEqual([6, -4, ...new Array<number>(ACTIONS - 2).fill(0)]);
  });

  it('has room for every action', () => {
    expect(ACTIONS).toBeLessThanOrEqual(ROW - 1);
  });
});

describe('weights as bytes', () => {
  const tables = {
    tagger: tableWith(ID, TAGS.length),
    parser: { classes: ACTIONS, checks: Uint16Array.of(7, 0), rows: new Int8Array(2 * ROW).fill(-4) },
    relations: tableWith(ID + 16, RELATIONS.length),
  };

  it('come back as they were', () => {
    expect(unpackTables(packTables(tables))).toEqual(tables);
  });

  it('come back from any place in a larger buffer', () => {
    const bytes = packTables(tables);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(unpackTables(shifted.subarray(3))).toEqual(tables);
  });

  it('are refused where they are for something else', () => {
    expect(() => unpackTables(new Uint8Array(400))).toThrow(/no weights/);
  });
});
