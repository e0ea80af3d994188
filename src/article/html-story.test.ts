import { describe, expect, it } from 'vitest';
import { extract } from '../index.js';
import { readPage } from './html.js';

const textOf = (html: string) => {
  const result = readPage(html);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.text;
};

const sentences = [
  'The dam above the town broke on Monday, the mayor said, and forty houses were flooded within the hour.',
  'Soldiers carried people from the roofs of the lower quarter until the evening, and nobody was hurt.',
  'The council will meet on Thursday to speak about a new dam, which may cost more than the old one did.',
  'A bridge on the road to the coast is closed, and trains stop at the station before the river.',
  'The school in the upper town has beds for two hundred people, and its kitchen is open all night.',
];
const story = sentences.map((sentence) => `<p>${sentence}</p>`).join('');

const wrap = (body: string) =>
  `<!doctype html><html><head><title>Dam breaks</title></head><body>
   <nav class="menu"><a href="/">Home</a><a href="/w">World</a></nav>
   <div class="page"><h1>Dam breaks above town</h1>${body}</div><footer>© Fjord News</footer></body></html>`;

describe('the story of a page', () => {
  it.each([
    'overflow-hidden',
    'field field--label-hidden',
    'no-share',
    'piano-paywall-hide',
    'paywall',
    'has-sidebar with-comments',
    'article-content hidden md:block',
    'shared-content commented',
  ])('stays in an element of the class "%s"', (name) => {
    expect(textOf(wrap(`<div class="${name}">${story}</div>`))).toBe(sentences.join('\n\n'));
  });

  it.each([
    'related',
    'c-share-bar',
    'relatedPosts',
    'article__newsletter',
    'wp-caption-text',
    'sr-only',
    'author-bio',
  ])('has nothing in it that stands in an element of the class "%s"', (name) => {
    const junk = `<div class="${name}"><p>Ann Lee won the race in Oslo.</p></div>`;
    expect(textOf(wrap(`<article>${story}${junk}<p>${sentences[0]}</p></article>`))).not.toContain('Ann Lee');
  });

  it('stays where its own element has the name of junk', () => {
    expect(textOf(wrap(`<div class="sponsored" id="related">${story}</div>`))).toBe(sentences.join('\n\n'));
  });

  it('is counted without scripts and styles', () => {
    const script = `<script>${'track("a. b. c.");'.repeat(3000)}</script>`;
    expect(textOf(wrap(`<div class="share">${script}</div><article>${story}</article>`))).toBe(sentences.join('\n\n'));
    expect(textOf(wrap(`<article class="promo">${story}</article><div>${script}</div>`))).toBe(sentences.join('\n\n'));
  });

  it.each([`style="display: none"`, 'hidden', `aria-hidden="true"`, `class="hidden"`])(
    'is read where a script would show it: %s',
    (attribute) => {
      expect(textOf(wrap(`<main ${attribute}>${story}</main>`))).toBe(sentences.join('\n\n'));
    },
  );

  it('keeps its lists, tables, sub-headings and quotations', () => {
    const parts = `<h2>What is known</h2><ul><li>Forty houses are flooded</li><li>Nobody is hurt</li></ul>
      <figure class="wp-block-table"><table><tr><td>Upper town</td><td>3</td></tr><tr><td>Lower town</td><td>37</td></tr></table></figure>
      <blockquote><p>Stay away from the river, all of you.</p></blockquote>`;
    const text = textOf(wrap(`<article>${story}${parts}<p>${sentences[0]}</p></article>`));
    expect(text).toContain(
      'What is known\n\n• Forty houses are flooded\n\n• Nobody is hurt\n\nUpper town 3\n\nLower town 37',
    );
    expect(text).toContain('\n\nStay away from the river, all of you.\n\n');
  });
});

const quoted = 'We will build the dam again, and higher than it ever was.';

describe('a block quotation', () => {
  it.each([
    ['cite', `<blockquote><p>${quoted}</p><cite>Ana Holt, mayor of Oslo</cite></blockquote>`],
    ['footer', `<blockquote><p>${quoted}</p><footer>— Ana Holt, mayor of Oslo</footer></blockquote>`],
    ['footer with cite', `<blockquote>${quoted}<footer>– <cite>Ana Holt, mayor of Oslo</cite></footer></blockquote>`],
    [
      'figcaption',
      `<figure><blockquote><p>${quoted}</p></blockquote><figcaption>Ana Holt, mayor of Oslo</figcaption></figure>`,
    ],
    ['next line', `<blockquote><p>${quoted}</p></blockquote><p>— Ana Holt, mayor of Oslo</p>`],
    ['last line', `<blockquote><p>${quoted}</p><p>Ana Holt, mayor of Oslo</p></blockquote>`],
    ['cite behind it', `<blockquote><p>“${quoted}”</p></blockquote><cite>Ana Holt, mayor of Oslo</cite>`],
  ])('keeps its speaker: %s', async (_, markup) => {
    const text = textOf(wrap(`<article>${story}${markup}${story}</article>`));
    expect(text).toContain(`\n\n“${quoted}”\n\n— Ana Holt, mayor of Oslo\n\n`);
    const { statements, people } = await extract({ id: 'page', text });
    const statement = statements.find(({ text: words }) => words?.includes('higher than it ever was'));
    const speaker = people.find(({ id }) => id === statement?.speaker?.personId);
    expect(speaker?.name).toBe('Ana Holt');
  });

  it('keeps a book that its words name', () => {
    const words = 'I read <cite>The Long River</cite> as a boy, and I never slept well again.';
    const text = textOf(wrap(`<article>${story}<blockquote><p>${words}</p></blockquote>${story}</article>`));
    expect(text).toContain('\n\nI read The Long River as a boy, and I never slept well again.\n\n');
  });

  it('without a speaker stays as it is', () => {
    const text = textOf(wrap(`<article>${story}<blockquote><p>${quoted}</p></blockquote>${story}</article>`));
    expect(text).toContain(`\n\n${quoted}\n\n`);
  });
});
