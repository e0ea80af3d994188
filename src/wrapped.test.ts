import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from './article/read.js';
import { unwrap } from './article/wrapping.js';
import { recordOf } from './dev/fixture-records.js';
import { fixtures } from './dev/fixtures.js';
import { type Breaking, hardWrap } from './dev/hard-wrap.js';
import { misreadSpans } from './dev/record-spans.js';
import { type ArticleRecord, extract } from './index.js';

const WIDTHS = [60, 72, 80];

/** The article as a plain text, whose every line is a paragraph. */
const articles = await Promise.all(
  fixtures().map(async (fixture) => {
    const { text } = (await recordOf(fixture)).document;
    return { slug: fixture.slug, name: path.basename(fixture.file), text: unwrap(text ?? '') };
  }),
);

const records = new Map<string, ArticleRecord>();

/** The record of a plain text, read as a file is: its title, date and dateline come from the text too. */
async function recordOfText(name: string, text: string): Promise<ArticleRecord> {
  const known = records.get(text);
  if (known) return known;
  const read = await readArticle(Buffer.from(text), { id: 'wrapped', name, from: 'text', maxChars: 1_000_000 });
  if (!read.ok) throw new Error(read.problem.code);
  const record = extract(read.article);
  expect(misreadSpans(record)).toEqual([]);
  records.set(text, record);
  return record;
}

/** The record with its texts in one line; without the text itself and, where lines end in more than one character, places. */
function folded(record: ArticleRecord, isPlaced: boolean): unknown {
  return JSON.parse(JSON.stringify(record), (key, value: unknown) => {
    if (key === 'sha256' || key === 'length') return null;
    if (!isPlaced && (key === 'start' || key === 'end')) return null;
    return key === 'text' && typeof value === 'string'
      ? value.replace(/(?<=\p{L})-\s+/gu, '-').replace(/\s+/g, ' ')
      : value;
  });
}

/** "Ana\nHolt" is a text of a span; a name, role or lemma never has a line's end in it. */
const stringsOf = ({ document: _text, ...parts }: ArticleRecord): string =>
  JSON.stringify(parts, (key, value: unknown) => (key === 'text' ? null : value));

const withoutBlankLines = (text: string) => `  ${text.trim().split(/\n\s*/).join('\n  ')}`;

describe.each(articles)('$slug with its lines broken', ({ name, text }) => {
  const compare = async (original: string, breaking: Breaking, lineEnd = '\n') => {
    const wrapped = hardWrap(original, breaking).replaceAll('\n', lineEnd);
    const isPlaced = wrapped.length === original.length;
    const record = await recordOfText(name, wrapped);
    expect(wrapped).not.toBe(original);
    expect(folded(record, isPlaced)).toEqual(folded(await recordOfText(name, original), isPlaced));
    expect(stringsOf(record)).not.toContain('\\n');
    return isPlaced;
  };

  it.each(WIDTHS)('at %i columns has the same record', async (width) => {
    expect(await compare(text, { width })).toBe(true);
  });

  it.each(WIDTHS)('at %i columns has the same record where lines end after hyphens too', async (width) => {
    await compare(text, { width, atHyphens: true });
  });

  it.each(WIDTHS)('at %i columns has the same record where only white space begins a paragraph', async (width) => {
    expect(await compare(withoutBlankLines(text), { width })).toBe(true);
  });

  it('has the same record with line ends of Windows', async () => {
    expect(await compare(text, { width: 72 }, '\r\n')).toBe(false);
  });
});
