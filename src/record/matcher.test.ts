import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../dev/fixtures.js';
import { matcherOf } from './matcher.js';
import { sampleRecord } from './sample.js';
import { type ArticleRecord, articleSchema, recordShape } from './schema.js';

const matches = matcherOf(recordShape);

const records: readonly ArticleRecord[] = [
  sampleRecord(),
  ...fixtures().map(({ expected }) => {
    const kept = JSON.parse(readFileSync(expected, 'utf8')) as Omit<ArticleRecord, 'generator'>;
    return articleSchema.parse({ ...kept, generator: { name: 'nutgraf', version: '1.0.0' } });
  }),
];

const WRONG: readonly unknown[] = [
  null,
  undefined,
  '',
  'X1',
  -1,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  {},
  [null],
];

type Holder = Record<string | number, unknown>;

/** Every place inside the value, the first item of a list standing for the others. */
function* places(value: unknown): Generator<[holder: Holder, key: string | number]> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Holder;
  for (const key of Array.isArray(value) ? (value.length > 0 ? [0] : []) : Object.keys(value)) {
    yield [holder, key];
    yield* places(holder[key]);
  }
}

describe('matcherOf', () => {
  it('takes every record of the fixtures, and so does the schema', () => {
    for (const record of records) {
      expect(matches(record)).toBe(true);
      expect(JSON.stringify(recordShape.parse(record))).toBe(JSON.stringify(record));
    }
  });

  it('agrees with the schema on records with one wrong value', () => {
    const disagreeing: string[] = [];
    let compared = 0;
    for (const record of records.slice(0, 2)) {
      for (const [holder, key] of places(record)) {
        const right = holder[key];
        for (const wrong of WRONG) {
          holder[key] = wrong;
          compared++;
          if (matches(record) !== recordShape.safeParse(record).success) disagreeing.push(`${key}: ${String(wrong)}`);
        }
        holder[key] = right;
      }
    }
    expect(disagreeing).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });

  it('refuses keys that are missing, unknown or in another order, which the schema would put right', () => {
    const record = sampleRecord();
    const { warnings, ...rest } = record;
    expect(matches(rest)).toBe(false);
    expect(matches({ ...record, more: 1 })).toBe(false);
    expect(matches({ warnings, ...rest })).toBe(false);
  });

  it('knows all parts of the schema', () => {
    expect(() => matcherOf(articleSchema)).toThrow('custom');
  });
});
