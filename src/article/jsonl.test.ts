import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from './jsonl.js';
import { NO_PROVENANCE } from './provenance.js';

const OPTIONS = { id: '7', maxChars: 100 };
const read = (value: unknown) => readRecord(typeof value === 'string' ? value : JSON.stringify(value), OPTIONS);
const TEXT = 'The dam broke.';

describe('a line of JSON Lines', () => {
  it('is an article; other keys are passed over', () => {
    const line = {
      id: 'a',
      text: TEXT,
      date: '2026-03-04T10:00:00Z',
      title: 'Dam',
      source: 'Fjord News',
      lang: ['en'],
    };
    expect(read(line)).toEqual({
      ok: true,
      article: {
        id: 'a',
        text: TEXT,
        title: 'Dam',
        source: 'Fjord News',
        ...NO_PROVENANCE,
        date: '2026-03-04',
        dateSource: 'record',
      },
      warnings: [],
    });
  });

  it('needs only its text', () => {
    expect(read({ text: TEXT, id: null, date: '', title: null })).toEqual({
      ok: true,
      article: { id: '7', text: TEXT, title: null, source: null, ...NO_PROVENANCE, date: null, dateSource: null },
      warnings: [],
    });
  });

  it.each([
    [12, '12'],
    [0, '0'],
    ['x/y', 'x/y'],
  ])('has an id: %s', (id, wanted) => {
    expect(read({ id, text: TEXT })).toMatchObject({ article: { id: wanted } });
  });

  it.each([
    ['not json', { code: 'bad-json' }, null],
    ['', { code: 'bad-json' }, null],
    ['[1]', { code: 'not-an-object', found: 'a list' }, null],
    ['"text"', { code: 'not-an-object', found: 'a string' }, null],
    [{ id: 'a' }, { code: 'missing-text' }, 'a'],
    [{ id: 3, text: null }, { code: 'missing-text' }, '3'],
    [{ id: 'a', text: 5 }, { code: 'bad-field', field: 'text', expected: 'a string', found: 'a number' }, 'a'],
    [{ id: {}, text: TEXT }, { code: 'bad-field', field: 'id', expected: 'a string', found: 'an object' }, null],
    [{ id: 'a', text: TEXT, title: ['x'] }, { code: 'bad-field', field: 'title' }, 'a'],
    [{ id: 'a', text: ' \n' }, { code: 'is-empty' }, 'a'],
    [{ id: 'a', text: 'x'.repeat(101) }, { code: 'too-long', characters: 101, limit: 100 }, 'a'],
    [{ id: 'a', text: TEXT, date: '2026-02-30' }, { code: 'bad-date', value: '2026-02-30' }, 'a'],
    [{ id: 'a', text: TEXT, date: 'yesterday' }, { code: 'bad-date', value: 'yesterday' }, 'a'],
  ])('fails: %j', (line, problem, id) => {
    expect(read(line)).toMatchObject({ ok: false, problem, id });
  });

  it('gives way to the user’s date, even where its own is none', () => {
    const line = JSON.stringify({ text: TEXT, date: '2026-02-30' });
    expect(readRecord(line, { ...OPTIONS, date: '2026-03-01' })).toMatchObject({
      article: { date: '2026-03-01', dateSource: 'option' },
    });
  });

  it('may come in bytes, with a mark and broken places', () => {
    const line = Buffer.concat([
      Buffer.from('\uFEFF{"text":"Zo'),
      Buffer.from([0xff]),
      Buffer.from(' left.","date":"2026-03-04"}\r'),
    ]);
    expect(readRecord(line, OPTIONS)).toMatchObject({
      article: { text: 'Zo\uFFFD left.' },
      warnings: [{ code: 'invalid-bytes', count: 1, span: { start: 2, end: 3 } }],
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), (line) => void readRecord(line, OPTIONS)));
    fc.assert(
      fc.property(
        fc.record({ id: fc.anything(), text: fc.string(), date: fc.string(), title: fc.anything() }),
        (line) => {
          const source = JSON.stringify(line);
          const result = readRecord(source, OPTIONS);
          if (result.ok) expect(result.article.text).toBe(line.text);
        },
      ),
    );
  });
});
