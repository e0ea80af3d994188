import { fill, type Generator, series, whole } from './types.js';

const STORY = `<p>${'The minister of transport told reporters in Riga on Tuesday that the bridge would open in March. '.repeat(4)}</p>`;
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Bridge to open</title>${head}</head><body><article>${STORY}${body}</article></body></html>`;

/** What stands over and over in the body beside a short story. */
const BODIES: Readonly<Record<string, string>> = {
  'html-ampersands': '&amp;',
  'html-entities': '&eacute;&#x41;&#66; ',
  'html-unknown-entities': '&nosuch;',
  'html-bare-ampersands': '& ',
  'html-escaped-tags': '&lt;p&gt;',
  'html-breaks': '<br>',
  'html-breaks-words': 'no<br>',
  'html-rules': '<hr>',
  'html-empty-paragraphs': '<p></p>',
  'html-paragraphs': '<p>The envoy left on Tuesday.</p>',
  'html-unclosed-paragraphs': '<p>The envoy left on Tuesday.',
  'html-empty-divisions': '<div></div>',
  'html-divisions': '<div>The envoy left on Tuesday.</div>',
  'html-spans': '<span>no </span>',
  'html-bold': '<b>no</b> ',
  'html-links': '<a href="/a">no</a> ',
  'html-images': '<img src="a.png">',
  'html-list': '<li>The envoy left.</li>',
  'html-lists': '<ul><li>no</li></ul>',
  'html-unclosed-items': '<li>no',
  'html-tables': '<table><tr><td>no</td></tr></table>',
  'html-table-rows': '<tr><td>no</td></tr>',
  'html-cells': '<td>no',
  'html-headings': '<h2>No</h2>',
  'html-first-headings': '<h1>No</h1>',
  'html-quotations': '<blockquote>No</blockquote>',
  'html-q': '<q>no</q>',
  'html-times': '<time datetime="2026-02-04">no</time>',
  'html-superscripts': '<sup>[1]</sup>',
  'html-hidden': '<p hidden>no</p>',
  'html-styles-hidden': '<p style="display:none">no</p>',
  'html-advertisements': '<div class="advert">no</div>',
  'html-share-bars': '<div class="share-bar social"><a href="#">no</a></div>',
  'html-comments': '<!-- no -->',
  'html-comments-short': '<!---->',
  'html-open-comments': '<!-- ',
  'html-cdata': '<![CDATA[no]]>',
  'html-open-cdata': '<![CDATA[',
  'html-doctypes': '<!doctype html>',
  'html-instructions': '<?xml version="1.0"?>',
  'html-less-than': '<',
  'html-less-than-words': '< no ',
  'html-open-tags': '<a ',
  'html-open-attributes': '<a href="',
  'html-closing-tags': '</p>',
  'html-closing-unknown': '</x>',
  'html-self-closing': '<p/>',
  'html-unknown-elements': '<x-y>no</x-y>',
  'html-scripts': '<script>a</script>',
  'html-open-scripts': '<script>',
  'html-style-elements': '<style>a{}</style>',
  'html-text-areas': '<textarea>no</textarea>',
  'html-templates': '<template>no</template>',
  'html-noscripts': '<noscript><img src="a"></noscript>',
  'html-svg': '<svg><path d="M0 0"/></svg>',
  'html-frames': '<iframe src="a"></iframe>',
  'html-forms': '<form><input></form>',
  'html-options': '<select><option>no</select>',
  'html-bodies': '<body>no',
  'html-htmls': '<html><body>no',
  'html-figures': '<figure><img src="a"><figcaption>no</figcaption></figure>',
  'html-navigation': '<nav><a href="/a">no</a></nav>',
  'html-articles': '<article><p>The envoy left on Tuesday.</p></article>',
  'html-sections': '<section><p>The envoy left on Tuesday, and the army stayed, he said.</p></section>',
  'html-soft-hyphens': 'n&shy;',
  'html-no-break-spaces': '&nbsp;',
  'html-spaces': '     \n',
};

/** What is opened over and over and never closed: the page nests without end. */
const NESTED: Readonly<Record<string, string>> = {
  'html-nested-divisions': '<div>',
  'html-nested-bold': '<b>',
  'html-nested-links': '<a href="/a">',
  'html-nested-spans': '<span>no',
  'html-nested-tables': '<table><tr><td>',
  'html-nested-lists': '<ul><li>',
  'html-nested-quotations': '<blockquote>',
  'html-nested-templates': '<template>',
  'html-nested-svg': '<svg><g>',
  'html-nested-forms': '<form>',
};

/** Nested as deep as is read, again and again. */
const deep = (open: string, close: string, levels: number) => `${open.repeat(levels)}no${close.repeat(levels)}`;
const NESTED_OFTEN: Readonly<Record<string, string>> = {
  'html-deep-divisions': deep('<div>', '</div>', 500),
  'html-deep-tables': deep('<table><tr><td>', '</td></tr></table>', 150),
  'html-deep-links': deep('<a href="/a">', '</a>', 500),
  'html-deep-advertisements': deep('<div class="advert">', '</div>', 500),
  'html-deep-superscripts': deep('<sup>', '</sup>', 500),
  'html-deep-list-items': deep('<ul><li>', '</li></ul>', 250),
};

/** What stands over and over in the head. */
const HEADS: Readonly<Record<string, string>> = {
  'html-metas': '<meta name="a" content="b">',
  'html-metas-dates': '<meta property="article:published_time" content="no">',
  'html-linked-data': '<script type="application/ld+json">{"@type":"NewsArticle","headline":"No"}</script>',
  'html-broken-linked-data': '<script type="application/ld+json">{"@type":</script>',
  'html-link-elements': '<link rel="a" href="b">',
  'html-titles': '<title>No</title>',
  'html-bases': '<base href="a">',
};

const json = (source: string) => `<script type="application/ld+json">${source}</script>`;

const SPECIAL: readonly Generator[] = [
  { name: 'html-attributes', ending: 'html', make: (n) => page(`<p ${series((i) => `a${i}="b" `, n)}>no</p>`) },
  { name: 'html-same-attributes', ending: 'html', make: (n) => page(`<p ${fill('class="b" ', n)}>no</p>`) },
  { name: 'html-bare-attributes', ending: 'html', make: (n) => page(`<p ${fill('a ', n)}>no</p>`) },
  { name: 'html-long-attribute', ending: 'html', make: (n) => page(`<p title="${fill('no ', n)}">no</p>`) },
  { name: 'html-long-class', ending: 'html', make: (n) => page(`<p class="${fill('no ', n)}">no</p>`) },
  { name: 'html-long-style', ending: 'html', make: (n) => page(`<p style="${fill('display:', n)}">no</p>`) },
  {
    name: 'html-data-image',
    ending: 'html',
    times: 20,
    make: (n) => page(`<img src="data:image/png;base64,${fill('iVBORw0KGgo', n)}">`),
  },
  { name: 'html-long-tag-name', ending: 'html', make: (n) => page(`<${fill('a', n)}>no`) },
  { name: 'html-long-title', ending: 'html', make: (n) => page('', `<title>${fill('no ', n)}</title>`) },
  { name: 'html-long-heading', ending: 'html', make: (n) => page(`<h1>${fill('no ', n)}</h1>`) },
  { name: 'html-long-comment', ending: 'html', make: (n) => page(`<!-- ${fill('- -', n)} -->`) },
  {
    name: 'html-long-script',
    ending: 'html',
    times: 10,
    make: (n) => page(`<script>${fill('if (a < b) c(); ', n)}</script>`),
  },
  { name: 'html-open-script', ending: 'html', make: (n) => page(`<script>${fill('a ', n)}`) },
  { name: 'html-open-style', ending: 'html', make: (n) => page(`<style>${fill('a ', n)}`) },
  {
    name: 'html-long-paragraph',
    ending: 'html',
    make: (n) => page(`<p>${fill('The envoy left on Tuesday. ', n - 900)}</p>`),
  },
  { name: 'html-no-break', ending: 'html', make: (n) => page(fill('no', n - 900)) },
  {
    name: 'html-many-classes',
    ending: 'html',
    make: (n) => page(series((i) => `<p class="c${i}" id="i${i}">no</p>`, n)),
  },
  { name: 'html-many-names', ending: 'html', make: (n) => page(series((i) => `<x${i}>no</x${i}>`, n)) },
  {
    name: 'html-linked-data-10-MB',
    ending: 'html',
    times: 10,
    make: (n) =>
      page(
        '',
        json(JSON.stringify({ '@type': 'NewsArticle', headline: 'No', articleBody: fill('The envoy left. ', n) })),
      ),
    outcome: { refused: ['too-long'] },
  },
  {
    name: 'html-linked-data-list',
    ending: 'html',
    make: (n) => page('', json(`[${series((i) => `${i ? ',' : ''}{"@type":"NewsArticle"}`, n)}]`)),
  },
  {
    name: 'html-linked-data-wide',
    ending: 'html',
    make: (n) => page('', json(`${fill('[', n / 2)}${fill(']', n / 2)}`)),
  },
  {
    name: 'html-linked-data-deep',
    ending: 'html',
    make: (n) => page('', json(`${'{"@graph":'.repeat(n / 11)}1${'}'.repeat(n / 11)}`)),
  },
  {
    name: 'html-linked-data-keys',
    ending: 'html',
    make: (n) => page('', json(`{${series((i) => `"k${i}":1,`, n)}"__proto__":{"headline":"No"}}`)),
  },
  {
    name: 'html-linked-data-graphs',
    ending: 'html',
    make: (n) =>
      page('', json(`{"@graph":[${fill('{"@graph":[{"@graph":[{"@graph":[]}]}]},', Math.floor(n / 40) * 40)}1]}`)),
  },
  {
    name: 'html-in-attributes',
    ending: 'html',
    make: (n) => page(fill('<p title="<p><p><p>">', n)),
  },
  { name: 'html-nul', ending: 'html', make: (n) => page(fill('<p>\0', n)), outcome: { refused: ['is-binary'] } },
  {
    name: 'html-8-MB-of-ampersands',
    ending: 'html',
    times: 8,
    make: (n) => page(fill('&amp;', n)),
    outcome: { refused: ['page-too-large', 'too-long'] },
  },
  {
    name: 'html-32-MB-of-breaks',
    ending: 'html',
    times: 32,
    make: (n) => page(fill('<br>', n)),
    outcome: { refused: ['page-too-large', 'too-many-bytes'] },
  },
  {
    name: 'html-64-MB',
    ending: 'html',
    times: 64,
    make: (n) => page(fill('<p>The envoy left on Tuesday.</p>', n)),
    outcome: { refused: ['too-many-bytes'] },
  },
];

const repeated = (units: Readonly<Record<string, string>>, make: (unit: string, size: number) => string) =>
  Object.entries(units).map(([name, unit]): Generator => ({ name, ending: 'html', make: (n) => make(unit, n) }));

export const PAGES: readonly Generator[] = [
  ...repeated(BODIES, (unit, n) => page(whole(unit, n))),
  ...repeated(NESTED, (unit, n) => page(fill(unit, n))),
  ...repeated(NESTED_OFTEN, (unit, n) => page(whole(unit, n))),
  ...repeated(HEADS, (unit, n) => page('', whole(unit, n))),
  ...SPECIAL,
];
