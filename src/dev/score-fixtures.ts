import { existsSync, readFileSync } from 'node:fs';
import { recordOf } from './fixture-records.js';
import { fixtures } from './fixtures.js';
import type { Row } from './scorer.js';

interface Item {
  readonly start: number;
  readonly end: number;
}

const PARTS = ['people', 'organizations', 'countries', 'dates', 'statements', 'events'] as const;

/** An item without its id, so that one item more does not make all that follow it wrong. */
const essence = (item: object) =>
  JSON.stringify(item, (key, value) => (/^(?:id|.*Id|within|continues|when)$/u.test(key) ? undefined : value));

/** Items of the accepted records that come out again exactly, by part. */
export async function scoreFixtures(): Promise<Row[]> {
  const counts = new Map<string, { right: number; gold: number; found: number }>(
    PARTS.map((part) => [part, { right: 0, gold: 0, found: 0 }]),
  );
  for (const fixture of fixtures()) {
    if (!existsSync(fixture.expected)) continue;
    const gold = JSON.parse(readFileSync(fixture.expected, 'utf8')) as Record<string, Item[]>;
    const found = (await recordOf(fixture)) as unknown as Record<string, Item[]>;
    for (const part of PARTS) {
      const wanted = new Set((gold[part] ?? []).map(essence));
      const got = (found[part] ?? []).map(essence);
      const count = counts.get(part);
      if (!count) continue;
      count.gold += wanted.size;
      count.found += got.length;
      count.right += got.filter((item) => wanted.has(item)).length;
    }
  }
  return [...counts].map(([row, { right, gold, found }]) => ({
    row,
    precision: right / (found || 1),
    recall: right / (gold || 1),
    f1: (2 * right) / (gold + found || 1),
    gold,
    found,
  }));
}
