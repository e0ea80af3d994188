import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sorter } from './sorter.js';

const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-runs-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('sorter', () => {
  it('gives rows by key, those of one key as they came, whatever goes to disk', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 6 }).filter((text) => !/[\t\n]/.test(text));
    const rows = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'é', '中', 'a b', ''), words), { maxLength: 60 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 400 }), (given, longestRun) => {
        const rowSorter = sorter(folder, longestRun);
        for (const [key, value] of given) rowSorter.add(key, value);
        const sorted = [...rowSorter.sorted()];
        rowSorter.end();
        expect(sorted).toEqual(given.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
      }),
    );
  });

  it('leaves no file behind, even where it is not ended', () => {
    const rowSorter = sorter(folder, 10);
    for (let n = 0; n < 9; n++) rowSorter.add(`${9 - n}`, 'four');
    expect(readdirSync(folder)).toEqual([]);
    rowSorter.end();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('merges runs, and runs of runs, when there are many', () => {
    const rowSorter = sorter(folder, 1);
    const rows = Array.from({ length: 5000 }, (_, n) => [`${(n * 7) % 100}`, `${n}`] as const);
    for (const [key, value] of rows) rowSorter.add(key, value);
    expect([...rowSorter.sorted()]).toEqual(rows.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    rowSorter.end();
  });

  it('of nothing is nothing', () => {
    const rowSorter = sorter(folder);
    expect([...rowSorter.sorted()]).toEqual([]);
    rowSorter.end();
  });

  it('says where there is no room for runs', () => {
    const rowSorter = sorter(path.join(folder, 'nowhere'), 1);
    expect(() => rowSorter.add('a', 'b')).toThrow(/cannot write .*nowhere: there is no such file or folder/);
  });
});
