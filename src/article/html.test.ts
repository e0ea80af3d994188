import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from './html.js';

const page = (html: string) => {
  const result = readPage(html);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const STORY = `
  <p>OSLO — The dam above the town <b>bro</b>ke on&nbsp;Monday, the <a href="/mayor">mayor</a> said,
     and forty houses were flooded within the hour.</p>
  <h2>Nobody hurt</h2>
  <p>“We are here,” she said. <q>The army is on its way</q>, an officer added, and the rain would stop by Tuesday.</p>
  <ul><li>A new dam is planned</li><li>The school is <em>open</em></li></ul>`;

const STORY_TEXT = `OSLO — The dam above the town broke on Monday, the mayor said, and forty houses were flooded within the hour.

Nobody hurt

“We are here,” she said. “The army is on its way”, an officer added, and the rain would stop by Tuesday.

• A new dam is planned

• The school is open`;

const NOISE = {
  before: `<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>`,
  inside: `<figure><img src="dam.jpg"><figcaption>The dam, as it was in May. Jane Doe/Fjord News</figcaption></figure>
    <aside class="related"><h3>Related stories</h3><ul><li><a href="/1">Rain falls in Bergen</a></li></ul></aside>
    <p><strong>Read more:</strong> <a href="/2">Rain falls in Bergen for the third day</a></p>
    <div class="newsletter-signup">Get the news by mail. <button>Sign up</button></div>
    <script>track("article")</script><style>p { color: red }</style>`,
  after: `<footer>© Fjord News</footer>`,
};

const wrap = (head: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Dam breaks | Fjord News</title>${head}</head><body>${body}</body></html>`;

describe('a web page', () => {
  it('gives the story in paragraphs, without what stands around and between them', () => {
    const html = wrap(
      '',
      `${NOISE.before}<main><article><h1>Dam breaks above town</h1>${STORY}${NOISE.inside}</article></main>${NOISE.after}`,
    );
    expect(page(html)).toEqual({
      title: 'Dam breaks above town',
      date: null,
      url: null,
      outlet: null,
      authors: [],
      language: null,
      text: STORY_TEXT,
      isWholePage: false,
      incomplete: null,
    });
  });

  it.each([
    [
      'JSON-LD',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"T","datePublished":"2026-03-04T09:00:00Z"}</script>`,
      '',
    ],
    [
      'JSON-LD in a graph',
      `<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"datePublished":"2026-03-04"}]}</script>`,
      '',
    ],
    ['article:published_time', `<meta property="article:published_time" content="2026-03-04T09:00:00+01:00">`, ''],
    ['a meta element in capitals', `<meta name="DC.date.issued" content="2026-03-04">`, ''],
    ['time', '', `<header><time datetime="2026-03-04T09:00">4 March</time></header>`],
    ['the words of time', '', `<time itemprop="datePublished">4 March 2026</time>`],
    ['the first that is a day', `<meta name="pubdate" content="yesterday"><meta name="date" content="2026-03-04">`, ''],
  ])('has its date in %s', (_, head, top) => {
    expect(page(wrap(head, `<article>${top}${STORY}</article>`)).date?.day).toBe('2026-03-04');
  });

  it.each([
    ['a day that does not exist', `<meta name="date" content="2026-02-30">`],
    ['broken JSON-LD', `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>`],
    ['a date of change', `<meta property="article:modified_time" content="2026-03-04">`],
  ])('has no date in %s', (_, head) => {
    expect(page(wrap(head, `<article>${STORY}</article>`)).date).toBeNull();
  });

  it('takes the headline before the title of the window', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Dam breaks, town is flooded"}</script>`;
    expect(page(wrap(head, `<article>${STORY}</article>`)).title).toBe('Dam breaks, town is flooded');
  });

  it('is read as a whole where no story stands out', () => {
    const found = page(wrap('', `<nav><a href="/">Home</a></nav><p>The dam broke.</p>`));
    expect(found.text).toBe('The dam broke.');
  });

  it('gives the story from JSON-LD where the page itself has none', () => {
    const body = 'The dam broke on Monday, the mayor said, and forty houses were flooded. '.repeat(5).trim();
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;
    expect(page(wrap(head, `<div id="app">Please enable JavaScript.</div>`)).text).toBe(body);
  });

  it('takes the story as search engines get it without the markup that some pages put into it', () => {
    const body = '<p>The dam broke on Monday, the mayor said.</p><p>Rain &amp; wind went on for days.</p>'.repeat(4);
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;
    const { text } = page(wrap(head, `<div id="app"></div>`));
    expect(text.split('\n\n').slice(0, 2)).toEqual([
      'The dam broke on Monday, the mayor said.',
      'Rain & wind went on for days.',
    ]);
  });

  it('may be a fragment', () => {
    expect(page('<p>One.<p>Two &amp; three.').text).toBe('One.\n\nTwo & three.');
    expect(page('').text).toBe('');
  });

  it('breaks lines where the page does', () => {
    expect(page('<p>One.<br>Two.<br><br>Three.</p>').text).toBe('One.\nTwo.\n\nThree.');
  });

  it('laid out in tables keeps its columns apart, and one of data its rows together', () => {
    const html =
      '<table><tr><td><a href="/">Home</a><br>World</td><td><b>Dam breaks</b><br>By Jane Doe</td></tr></table>';
    expect(page(html).text).toBe('Home\nWorld\n\nDam breaks\nBy Jane Doe');
    expect(page('<table><tr><td>Dead</td><td>3</td></tr><tr><td>Missing</td><td>9</td></tr></table>').text).toBe(
      'Dead 3\n\nMissing 9',
    );
  });

  it('drops a time of publication that stands alone, and keeps one in a sentence', () => {
    const times = '<p><time datetime="2026-03-04">3 hours ago</time></p><p>It broke at <time>6 p.m.</time></p>';
    expect(page(times).text).toBe('It broke at 6 p.m.');
  });

  it('that nests too deep is refused at once', () => {
    expect(readPage('<div>'.repeat(100_000))).toMatchObject({ ok: false, problem: { code: 'bad-html' } });
  });

  it.each([
    [
      'comments',
      '<div class="comments">',
      '<p itemprop="datePublished">1 May 2026 <a rel="author">Ana Holt</a></p>',
      '</div>',
    ],
    ['navigation', '<nav>'.repeat(200), '<a href="/">News of the day</a>', `<h1>Dam</h1>${'</nav>'.repeat(200)}`],
    ['quotations', '', '<blockquote><p>It broke.</p><cite>Ana Holt</cite></blockquote>', ''],
    ['headings', '', '<h2>More stories</h2>', ''],
  ])('takes time linear in its length: %s', (_, before, piece, after) => {
    const time = (count: number) => {
      const html = wrap('', `${before}${piece.repeat(count)}${after}`);
      const start = performance.now();
      readPage(html);
      return performance.now() - start;
    };
    time(500);
    expect(time(8000)).toBeLessThan(40 * Math.max(time(500), 10));
  });

  it('never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="related">',
        '</div>',
        '<article>',
        '<a href="#">',
        '</a>',
        '<br>',
        '<!--',
        '<html>',
        '<body>',
        '</body>',
        '<table><td>',
        '<script>',
        '</script>',
        '&amp;',
        '<![CDATA[',
      ),
      fc.lorem(),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const result = readPage(pieces.join(''));
        if (result.ok) expect(result.value.text).toBe(result.value.text.trim());
      }),
      { numRuns: 60 },
    );
  });
});
