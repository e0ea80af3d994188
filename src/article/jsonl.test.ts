import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from './jsonl.js';
import { NO_PROVENANCE } from './provenance.js';
import type { KeyHint } from './record-keys.js';

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
    [{ id: 'a', text: 'None' }, { code: 'is-empty' }, 'a'],
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

  it.each([
    [{ maintext: TEXT, date_publish: '2026-03-04 13:30:00', title: null, authors: ['Jane Doe'] }, '2026-03-04'],
    [{ text: TEXT, date: null, date_publish: 'None', pub_date: '2026-03-04' }, '2026-03-04'],
    [{ text: TEXT, date: '2026-03-04T23:30:00-05:00' }, '2026-03-04'],
    [{ text: TEXT, date: '20260304133000' }, '2026-03-04'],
    [{ text: TEXT, publish_date: 'NaT' }, null],
    [{ event_text: TEXT, pub_date: '2026-03-04' }, '2026-03-04'],
  ])('has its text and day under the names of other tools: %j', (line, date) => {
    expect(read(line)).toMatchObject({ article: { text: TEXT, date, title: null } });
  });

  it('has its text and day under the names that the user gives, and under no other', () => {
    const line = { text: 'No.', 'a.b': 'x', post: { body: TEXT, dates: ['2026-03-04'] }, date: '2020-01-01' };
    const keys = { text: 'post.body', date: 'post.dates.0', title: 'a.b' };
    expect(readRecord(JSON.stringify(line), { ...OPTIONS, keys })).toMatchObject({
      article: { text: TEXT, date: '2026-03-04', title: 'x' },
    });
    expect(readRecord(JSON.stringify(line), { ...OPTIONS, keys: { text: 'body' } })).toMatchObject({
      problem: { code: 'missing-text', key: 'body' },
    });
    expect(readRecord(JSON.stringify(line), { ...OPTIONS, keys: { text: 'post' } })).toMatchObject({
      problem: { code: 'bad-field', field: 'post' },
    });
    for (const text of ['__proto__', 'constructor.name', 'post.toString'])
      expect(readRecord('{"post":"x"}', { ...OPTIONS, keys: { text } })).toMatchObject({
        problem: { code: 'missing-text' },
      });
  });

  it.each([
    [{ url: 'https://example.com/dam', outlet: 'Fjord News', author: 'Jane Doe; John Roe' }],
    [
      {
        link: 'https://example.com/dam',
        publisher: { name: 'Fjord News' },
        author: [{ name: 'Jane Doe' }, 'John Roe'],
      },
    ],
    [{ source: 'https://example.com/dam', 'source-hostname': 'Fjord News', authors: 'By Jane Doe and John Roe' }],
    [{ source: { id: null, name: 'Fjord News' }, url: 'https://example.com/dam', byline: 'Jane Doe, John Roe' }],
  ])('says where it appeared: %j', (line) => {
    expect(read({ text: TEXT, ...line })).toMatchObject({
      article: { url: 'https://example.com/dam', outlet: 'Fjord News', authors: ['Jane Doe', 'John Roe'] },
    });
  });

  it('is read although what says where it appeared is no name', () => {
    expect(read({ text: TEXT, url: 5, outlet: [], authors: { a: 1 }, source: ['x'] })).toMatchObject({
      article: { url: null, outlet: null, authors: [], source: null },
    });
  });

  const long = `${TEXT} The army came on Tuesday to help the people of the valley. Schools stay closed. The rain will stop on Friday, the mayor said, and then the water will go down.`;
  it.each<[object, readonly KeyHint[] | undefined]>([
    [{ text: TEXT, when: '2026-03-04' }, [{ field: 'date', key: 'when' }]],
    [{ text: TEXT, meta: { when: '2026-03-04T10:00:00Z' } }, [{ field: 'date', key: 'meta.when' }]],
    [{ text: TEXT, date: '2026-03-04', when: '2026-03-04' }, undefined],
    [{ text: TEXT, date_download: '2026-03-04', description: long }, undefined],
    [{ text: TEXT, body: long }, [{ field: 'text', key: 'body' }]],
    [{ text: TEXT, name: 'Dam breaks', size: '20', when: 'soon' }, undefined],
  ])('has keys that look like a text or a day: %j', (line, hints) => {
    const result = readRecord(JSON.stringify(line), { ...OPTIONS, maxChars: 1000 });
    expect(result).toMatchObject({ ok: true });
    expect('hints' in result ? result.hints : undefined).toEqual(hints);
  });

  it('says which of its keys look like what is missing', () => {
    expect(read({ body: long, when: '2026-03-04' })).toMatchObject({
      problem: { code: 'missing-text', keys: 'text=body,date=when' },
    });
    expect(read({ when: '2026-03-04' })).toMatchObject({ problem: { code: 'missing-text', keys: null } });
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
