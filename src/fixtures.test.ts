import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kept, recordOf } from './dev/fixture-records.js';
import { fixtures } from './dev/fixtures.js';
import { newsText } from './dev/news-text.js';
import { readSet } from './dev/sets.js';
import { type ArticleRecord, articleSchema, extract } from './index.js';

/** Every span of a record: whatever has a start, an end and a text. */
function spansOf(value: unknown): { start: number; end: number; text: string }[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansOf);
  const isSpan = 'start' in value && 'end' in value && 'text' in value;
  const { start, end, text } = value as { start: number; end: number; text: string };
  return isSpan ? [{ start, end, text }, ...inner] : inner;
}

/** A person's mentions, a date, a statement … say what the text says where they stand, whatever the offsets count. */
function expectSpansToRead({ document, offsetUnit, ...parts }: ArticleRecord): void {
  const units = offsetUnit === 'codepoint' ? Array.from(document.text ?? '') : (document.text ?? '');
  for (const { start, end, text } of spansOf(parts)) {
    const slice = units.slice(start, end);
    expect(typeof slice === 'string' ? slice : slice.join('')).toBe(text);
  }
}

describe('own articles', () => {
  it('are at least eight, one of them a web page', () => {
    const files = fixtures().map(({ file }) => file);
    expect(files.length).toBeGreaterThanOrEqual(8);
    expect(files.some((file) => file.endsWith('.html'))).toBe(true);
  });

  it.each(fixtures())('$slug gives the record that was accepted', async (fixture) => {
    const record = await recordOf(fixture);
    expect(articleSchema.safeParse(record).error).toBeUndefined();
    expectSpansToRead(record);
    expect(kept(record)).toBe(readFileSync(fixture.expected, 'utf8'));
  });
});

describe('gold articles', () => {
  const gold = readSet('gold')?.articles ?? [];
  it.skipIf(gold.length === 0)('have records whose every span reads what it stands on', () => {
    for (const { id, text, date } of gold) {
      for (const offsetUnit of ['codepoint', 'utf16'] as const) {
        expectSpansToRead(extract({ id, text }, { date: date ?? null, offsetUnit }));
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
        expectSpansToRead(record);
        expect(extract(text, { date: '2026-02-04', offsetUnit })).toEqual(record);
      }),
      { numRuns: 150 },
    );
  });
});
