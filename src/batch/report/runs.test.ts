import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sorter } from './runs.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'nutgraf-runs-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});
const folder = path.join(scratch, 'runs');

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
    expect(existsSync(folder)).toBe(false);
  });

  it('writes runs when they are long, and takes them away', () => {
    const rowSorter = sorter(folder, 10);
    for (let n = 0; n < 9; n++) rowSorter.add(`${9 - n}`, 'four');
    expect(readdirSync(folder)).toHaveLength(4);
    rowSorter.end();
    expect(existsSync(folder)).toBe(false);
  });

  it('merges runs when there are too many of them to be open at once', () => {
    const rowSorter = sorter(folder, 1);
    const rows = Array.from({ length: 600 }, (_, n) => [`${(n * 7) % 100}`, `${n}`] as const);
    for (const [key, value] of rows) rowSorter.add(key, value);
    expect(readdirSync(folder).length).toBeLessThan(300);
    expect([...rowSorter.sorted()]).toEqual(rows.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    rowSorter.end();
  });

  it('of nothing is nothing, and leaves no folder', () => {
    const rowSorter = sorter(folder);
    expect([...rowSorter.sorted()]).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });
});
