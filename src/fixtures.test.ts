import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kept, recordOf } from './dev/fixture-records.js';
import { fixtures } from './dev/fixtures.js';
import { newsText } from './dev/news-text.js';
import { misreadSpans } from './dev/record-spans.js';
import { readSet } from './dev/sets.js';
import { articleSchema, extract } from './index.js';

describe('own articles', () => {
  it('are at least eight, one of them a web page', () => {
    const files = fixtures().map(({ file }) => file);
    expect(files.length).toBeGreaterThanOrEqual(8);
    expect(files.some((file) => file.endsWith('.html'))).toBe(true);
  });

  it.each(fixtures())('$slug gives the record that was accepted', async (fixture) => {
    const record = await recordOf(fixture);
    expect(articleSchema.safeParse(record).error).toBeUndefined();
    expect(misreadSpans(record)).toEqual([]);
    expect(kept(record)).toBe(readFileSync(fixture.expected, 'utf8'));
  });
});

describe('gold articles', () => {
  const gold = readSet('gold')?.articles ?? [];
  it.skipIf(gold.length === 0)('have records whose every span reads what it stands on', () => {
    for (const { id, text, date } of gold) {
      for (const offsetUnit of ['codepoint', 'utf16'] as const) {
        expect(misreadSpans(extract({ id, text }, { date: date ?? null, offsetUnit }))).toEqual([]);
      }
    }
  });
});

describe('any text', () => {
  it('has a record that is valid, reads what it stands on and comes out the same again', () => {
    fc.assert(
      fc.property(newsText, fc.constantFrom('codepoint' as const, 'utf16' as const), (text, offsetUnit) => {
        const record = extract(text, { date: '2026-02-04', offsetUnit });
        expect(articleSchema.safeParse(record).error).toBeUndefined();
        expect(misreadSpans(record)).toEqual([]);
        expect(extract(text, { date: '2026-02-04', offsetUnit })).toEqual(record);
      }),
      { numRuns: 150 },
    );
  });
});
