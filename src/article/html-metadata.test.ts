import { describe, expect, it } from 'vitest';
import { readPage } from './html.js';

const STORY = `<p>The dam above the town broke on Monday, the mayor said, and forty houses were flooded within the hour. Soldiers
  carried people from the roofs of the lower quarter until the evening, and nobody was hurt, said Ana Holt.</p>`;

const pageOf = (head: string, top = '', html = '') => {
  const page = readPage(
    `<!doctype html><html ${html}><head>${head}</head><body><h1>Dam breaks</h1>${top}${STORY}</body></html>`,
  );
  if (!page.ok) throw new Error(page.problem.code);
  return page.value;
};

const ld = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...article })}</script>`;

describe('the address of a page', () => {
  it.each([
    [
      '<link rel="canonical" href="https://news.example/dam"><meta property="og:url" content="https://x.example/">',
      'https://news.example/dam',
    ],
    [
      '<link rel="canonical" href="/dam"><meta property="og:url" content="http://news.example/dam">',
      'http://news.example/dam',
    ],
    ['<link rel="canonical" href="javascript:alert(1)">', null],
    ['', null],
  ])('in %s', (head, url) => {
    expect(pageOf(head).url).toBe(url);
  });
});

describe('the outlet of a page', () => {
  it.each([
    ['<meta property="og:site_name" content=" Fjord  News ">', 'Fjord News'],
    [`<meta property="og:site_name" content="News | Coast">${ld({ publisher: { name: 'Fjord News' } })}`, 'Fjord News'],
    ['<meta name="application-name" content="Fjord News - all of the coast">', 'Fjord News'],
    ['<meta property="og:site_name" content="https://news.example">', null],
  ])('in %s', (head, outlet) => {
    expect(pageOf(head).outlet).toBe(outlet);
  });
});

describe('the authors of a page', () => {
  it.each([
    ['JSON-LD', ld({ author: [{ name: 'Ana Holt' }, { name: 'Ben van der Berg' }, { name: 'Ana Holt' }] }), ''],
    ['names in one string', ld({ author: 'By Ana Holt and Ben van der Berg' }), ''],
    ['a meta element', '<meta name="author" content="Ana Holt, Ben van der Berg">', ''],
    ['links', '', '<p>By <a rel="author">Ana Holt</a> and <a rel="author">Ben van der Berg</a></p>'],
    ['a byline', '', '<p class="byline"><span>By</span><b>Ana Holt</b> and <b>Ben van der Berg</b> | 4 March</p>'],
  ])('in %s', (_, head, top) => {
    expect(pageOf(head, top).authors).toEqual(['Ana Holt', 'Ben van der Berg']);
  });

  it.each([
    ['an office behind the name', '<p class="byline">By Ana Holt, political editor</p>', ['Ana Holt']],
    ['staff', '<p class="byline">By Fjord News Staff</p>', []],
    ['an address', '<p class="byline">https://news.example/ana</p>', []],
    [
      'writers of other stories',
      '<p class="byline">By Ana Holt</p><ul><li><div><p class="byline">By Ben Berg</p></div></li></ul>',
      ['Ana Holt'],
    ],
  ])('without %s', (_, top, authors) => {
    expect(pageOf('<meta property="og:site_name" content="Fjord News">', top).authors).toEqual(authors);
  });

  it('are not the outlet', () => {
    const head = `<meta property="og:site_name" content="Fjord Daily">${ld({ author: { name: 'Fjord Daily' } })}`;
    expect(pageOf(head).authors).toEqual([]);
  });
});

describe('the language of a page', () => {
  it.each([
    ['lang="en"', 'en'],
    ['lang="en-us"', 'en-US'],
    ['lang="en_GB"', 'en-GB'],
    ['lang="?"', null],
    ['', null],
  ])('in %s', (html, language) => {
    expect(pageOf('', '', html).language).toBe(language);
  });
});

describe('a page that may hold less than its story', () => {
  const whole = STORY.repeat(6);
  it.each([
    ['counts more words', ld({ wordCount: 600 }), '', 'word-count'],
    ['is not free', ld({ isAccessibleForFree: 'False' }), '', 'not-free'],
    ['shows a wall', '', '<div>Subscribe to continue reading this article</div>', 'not-free'],
    ['is whole', ld({ wordCount: 45 }), '', null],
    ['is not free but whole', ld({ isAccessibleForFree: false }), whole, null],
    ['offers a subscription under a whole story', '', `${whole}<div>Subscribe to continue reading</div>`, null],
    ['is short', '', '', null],
  ])('%s', (_, head, top, reason) => {
    expect(pageOf(head, top).incomplete).toBe(reason);
  });

  it('is cut off', () => {
    const cut = readPage(
      `<body><p>The dam above the town broke on Monday, and the …</p><a>Log in to read the rest</a></body>`,
    );
    expect(cut).toMatchObject({ ok: true, value: { incomplete: 'cut-off' } });
  });

  it('waits for its script', () => {
    const empty = readPage(
      `<body><noscript>Please enable JavaScript to view this page.</noscript><p>Fjord News</p></body>`,
    );
    expect(empty).toMatchObject({ ok: true, value: { incomplete: 'script' } });
  });
});
