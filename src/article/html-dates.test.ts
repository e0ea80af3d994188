import { describe, expect, it } from 'vitest';
import { readPage } from './html.js';

const STORY = `<p>The dam above the town broke on Monday, the mayor said, and forty houses were flooded within the hour. Soldiers
  carried people from the roofs of the lower quarter until the evening, and nobody was hurt, said Ana Holt.</p>
  <p>The council will meet on Thursday to speak about a new dam, which may cost more than the old one did in 1962.</p>`;

const dateOf = (head: string, top = '', end = '') => {
  const page = readPage(
    `<!doctype html><html><head><title>Dam breaks</title>${head}</head><body><nav>5 May 2001</nav>
     <main><h1>Dam breaks above town</h1>${top}${STORY}${end}</main><footer>© 2026 Fjord News, 9 May 2026</footer></body></html>`,
  );
  if (!page.ok) throw new Error(page.problem.code);
  return page.value.date;
};

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const at = (address: string) => `<link rel="canonical" href="https://news.example${address}">`;

describe('the day of a page', () => {
  it.each([
    ['a comma at the end', ld('{"@type":"NewsArticle","datePublished":"2026-03-04T09:00:00Z",}')],
    ['a list', ld('[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2026-03-04"}]')],
    ['line breaks in strings', ld('{"@type":"NewsArticle","headline":"Dam\n\tbreaks","datePublished":"2026-03-04"}')],
    ['several objects', ld('{"@type":"WebSite"} {"@type":"NewsArticle","datePublished":"2026-03-04"}')],
    ['a quotation mark too many', ld('{"@type":"NewsArticle","headline":"The "dam"","datePublished":"2026-03-04"}')],
    ['a comment around', ld('<!-- {"@type":"NewsArticle","datePublished":"2026-03-04"} -->')],
    ['dateCreated alone', ld('{"@type":"NewsArticle","dateCreated":"2026-03-04","dateModified":"2026-04-01"}')],
    ['a page', ld('{"@graph":[{"@type":"WebPage","datePublished":"2026-03-04T10:00:00+01:00"}]}')],
    [
      'its own article among others',
      ld(
        '[{"@type":"NewsArticle","headline":"Rain in Bergen","datePublished":"2026-01-01"},{"@type":"NewsArticle","headline":"Dam breaks above town","datePublished":"2026-03-04"}]',
      ),
    ],
    [
      'the second meta element',
      '<meta name="pubdate" content="0001-01-01T00:00:00"><meta name="date" content="2026-03-04">',
    ],
  ])('is in its metadata with %s', (_, head) => {
    expect(dateOf(head)).toEqual({ day: '2026-03-04', source: 'metadata' });
  });

  it.each([
    ['a list of properties', '<span itemprop="name datePublished" content="2026-03-04T08:00">today</span>'],
    ['time', '<p><time datetime="2026-03-04T08:00">3 hours ago</time></p>'],
    ['its title', '<abbr class="published" title="2026-03-04T08:00:00-07:00">8 a.m.</abbr>'],
    ['a line', '<div class="date">March 4, 2026</div>'],
    ['the byline', '<p>By Ana Holt, Oslo | 4 March 2026</p>'],
    ['the first publication', '<p>Last updated 6 March 2026 | First published 4 March 2026</p>'],
    ['the day beside a later one', '<p>Updated: March 6, 2026</p><p>March 4, 2026</p>'],
    ['a weekday that tells day and month apart', '<p>Wed, 03/04/2026 - 17:57</p>'],
    ['the same the other way around', '<p>Wed, 04/03/2026 - 17:57</p>'],
    ['a date with a place', '<p>March 4, 2026 (OSLO) -</p>'],
    ['a program', '<p>Wed Mar 04 17:57:00 CET 2026</p>'],
  ])('is on the page in %s', (_, top) => {
    expect(dateOf('', top)).toEqual({ day: '2026-03-04', source: 'page' });
  });

  it.each(['/2026/03/04/dam', '/2026/mar/04/dam', '/dam-2026-03-04.html', '/a/20260304/dam', '/2026/0304/dam.html'])(
    'is in its address: %s',
    (address) => {
      expect(dateOf(at(address))).toEqual({ day: '2026-03-04', source: 'url' });
    },
  );

  it.each([
    ['a month in the address', at('/2026/03/dam'), ''],
    ['a number in the address', at('/20269999/dam-1234567'), ''],
    ['no more than hours', '', '<p>Published 3 hours ago</p>'],
    ['a day and a month in either order', '', '<p>03/04/2026</p>'],
    ['the year 1', '<meta name="date" content="0001-01-01">', ''],
    ['the rights', '', '<p>Copyright 4 March 2026 Fjord News</p>'],
    ['a sentence', '', '<p>It was built, they say, on March 4, 1962.</p>'],
    ['a change out of sight', ld('{"@type":"NewsArticle","dateModified":"2026-03-04"}'), ''],
  ])('is not told by %s', (_, head, top) => {
    expect(dateOf(head, top)).toBeNull();
  });

  it('is not that of a comment or of another story', () => {
    const end = `<div class="comments"><time pubdate datetime="2026-05-06">6 May 2026</time></div>
      <div class="related"><span itemprop="datePublished" content="2025-01-02"></span></div>`;
    expect(dateOf('', '', end)).toBeNull();
  });

  it('is that of the paper where a moment in UTC belongs to another', () => {
    const utc = '<meta name="date" content="2026-03-05T01:30:00Z">';
    expect(dateOf(utc)?.day).toBe('2026-03-05');
    expect(dateOf(utc, '<p>March 4, 2026</p>')?.day).toBe('2026-03-04');
    expect(dateOf(utc + at('/2026/03/04/dam'))?.day).toBe('2026-03-04');
    expect(dateOf(`${utc}<script>var d = "2026-03-04T20:30:00-05:00"</script>`)?.day).toBe('2026-03-04');
    expect(dateOf(`${utc}<script>var d = "2026-03-04T09:00:00-05:00"</script>`)?.day).toBe('2026-03-05');
    expect(dateOf(utc, '<p>Updated March 6, 2026</p>')?.day).toBe('2026-03-05');
    expect(dateOf('<meta name="date" content="2026-03-05T01:30:00+02:00">', '<p>March 4, 2026</p>')?.day).toBe(
      '2026-03-05',
    );
  });

  it('is not one that all of its other days contradict', () => {
    const old = '<meta name="date" content="2013-01-01">';
    expect(dateOf(old, '<p>March 4, 2026</p>')).toEqual({ day: '2026-03-04', source: 'page' });
    expect(dateOf(old + ld('{"@type":"Article","dateModified":"2013-02-02"}'), '<p>March 4, 2026</p>')?.day).toBe(
      '2013-01-01',
    );
    const future =
      '<meta name="date" content="2036-03-04"><meta property="article:modified_time" content="2026-03-05">';
    expect(dateOf(future)).toBeNull();
  });

  it('is that of the last change by the title, if there is no other', () => {
    expect(dateOf('', '<p>Last updated: 4 March 2026</p>')).toEqual({ day: '2026-03-04', source: 'page' });
  });
});
