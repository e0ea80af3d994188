import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from './read.js';

const OPTIONS = { id: 'a', name: 'dam.txt', maxChars: 1000 };
const bytes = (text: string) => Buffer.from(text, 'utf8');

describe('an article', () => {
  it('of plain text keeps every character', async () => {
    const text = 'Dam breaks\r\n\r\nDate: 2026-03-04\r\n\r\nThe dam broke. 😀 \n';
    expect(await readArticle(bytes(`\uFEFF${text}`), OPTIONS)).toEqual({
      ok: true,
      article: {
        id: 'a',
        text,
        title: 'Dam breaks',
        source: 'dam.txt',
        url: null,
        outlet: null,
        authors: [],
        date: '2026-03-04',
        dateSource: 'header',
      },
      warnings: [],
    });
  });

  it('of a web page is its story', async () => {
    const html =
      '<html><head><meta name="date" content="2026-03-04"></head><body><h1>Dam</h1><p>The dam broke.</p></body></html>';
    expect(await readArticle(bytes(html), { ...OPTIONS, name: 'dam.html' })).toMatchObject({
      article: { title: 'Dam', text: 'The dam broke.', date: '2026-03-04', dateSource: 'metadata' },
    });
  });

  it('of a page in another encoding is read as the page says', async () => {
    const html = Buffer.from('<meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2</p>', 'latin1');
    expect(await readArticle(html, { ...OPTIONS, name: 'dam.html' })).toMatchObject({ article: { text: 'Привет' } });
  });

  it('may be packed', async () => {
    const packed = gzipSync('The dam broke.');
    expect(await readArticle(packed, { ...OPTIONS, name: '2026-03-04.txt.gz' })).toMatchObject({
      article: { text: 'The dam broke.', date: '2026-03-04', dateSource: 'filename' },
    });
  });

  it('may have no date', async () => {
    expect(await readArticle(bytes('The dam broke.'), OPTIONS)).toMatchObject({
      article: { date: null, dateSource: null },
      warnings: [],
    });
  });

  it('reads a JSON document of one article, and refuses other JSON', async () => {
    const document = JSON.stringify({ id: 'dam-1', text: 'The dam broke.', date: '2026-03-04' }, null, 2);
    expect(await readArticle(bytes(document), OPTIONS)).toMatchObject({
      article: { id: 'dam-1', source: 'dam.txt', text: 'The dam broke.', date: '2026-03-04', dateSource: 'record' },
    });
    expect(await readArticle(bytes('[{"text": "The dam broke."}]'), OPTIONS)).toMatchObject({
      problem: { code: 'not-an-object' },
    });
    expect(await readArticle(bytes('{"headline":\n"The dam broke."}'), OPTIONS)).toMatchObject({
      problem: { code: 'missing-text' },
    });
  });

  it.each([
    ['a quotation in brackets', '[The dam broke.]', OPTIONS],
    ['JSON that is said to be text', '{"text": "The dam broke."}', { ...OPTIONS, from: 'text' as const }],
  ])('takes %s for text', async (_what, text, options) => {
    expect(await readArticle(bytes(text), options)).toMatchObject({ article: { text } });
  });

  it.each([
    ['nothing', bytes(''), {}, 'is-empty'],
    ['white space', bytes(' \r\n\u00a0'), {}, 'is-empty'],
    ['a mark alone', bytes('\uFEFF'), {}, 'is-empty'],
    ['a page without words', bytes('<html><body><img></body></html>'), { name: 'a.html' }, 'no-article-text'],
    ['an empty page', bytes(' '), { name: 'a.html' }, 'is-empty'],
    ['too much', bytes('x'.repeat(1001)), {}, 'too-long'],
    ['far too much', Buffer.alloc(2_000_000, 'x'), { maxBytes: 1_999_999 }, 'too-many-bytes'],
    ['a bomb', gzipSync(Buffer.alloc(33_000_000)), {}, 'too-many-bytes'],
    ['a page of tags', bytes(`<html>${'<br>'.repeat(100_001)}`), { from: 'html' as const }, 'page-too-large'],
    ['a page of entities', bytes(`<html>${'&amp;'.repeat(200_001)}`), { from: 'html' as const }, 'page-too-large'],
    ['half an archive', gzipSync('The dam broke.').subarray(0, 15), {}, 'bad-gzip'],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47]), {}, 'is-binary'],
    ['a table', bytes('id,text\n1,x'), { name: 'a.csv' }, 'is-table'],
    ['a feed', bytes('<?xml version="1.0"?><rss><channel/></rss>'), { name: 'a.xml' }, 'is-feed'],
    ['other XML', bytes('<?xml version="1.0"?><nitf/>'), { name: 'a.xml' }, 'is-xml'],
    ['broken JSON', bytes('{"text": "x"'), { name: 'a.json' }, 'bad-json'],
    ['a strange label', bytes('x'), { encoding: 'klingon' }, 'bad-encoding-label'],
  ])('of %s is a problem', async (_, input, options, code) => {
    expect(await readArticle(input, { ...OPTIONS, ...options })).toMatchObject({
      ok: false,
      problem: { code },
      id: 'a',
    });
  });

  it('or a problem comes of any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 100 }),
        fc.constantFrom('a.txt', 'a.html', null),
        async (input, name) => {
          const result = await readArticle(input, { ...OPTIONS, name });
          if (result.ok) expect(result.article.text.trim()).not.toBe('');
        },
      ),
    );
  });
});
