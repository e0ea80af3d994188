import type { ArticleRecord } from '../../record/schema.js';
import { publishedOf, SIGN_MEANINGS } from '../wording.js';
import { bodyOf } from './body.js';
import { documentOf } from './document.js';
import { escaped, linkable } from './escape.js';
import { type Item, itemsOf } from './items.js';
import { HEADINGS, KINDS } from './kinds.js';
import { listsOf } from './lists.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

function about(document: ArticleRecord['document']): string {
  const { id, outlet, authors, url } = document;
  const address = linkable(url);
  const parts = [
    ...(outlet === null ? [] : [escaped(outlet)]),
    ...(authors.length === 0 ? [] : [escaped(authors.join(', '))]),
    escaped(publishedOf(document)),
    address === null ? escaped(id) : `<a href="${escaped(address)}" rel="noreferrer noopener">${escaped(id)}</a>`,
  ];
  return `<p class="about">${parts.join(' · ')}</p>`;
}

function tools(items: readonly Item[]): string {
  const boxes = KINDS.filter((kind) => items.some((item) => item.kind === kind)).map(
    (kind) =>
      `<label><input type="checkbox" id="show-${kind}" checked> <span class="${kind === 'statement' ? 'said' : kind}">${HEADINGS[kind]}</span></label>`,
  );
  const signs = SIGN_MEANINGS.map(([sign, meaning]) => `${sign} ${meaning}`).join(', ');
  return `<nav class="tools" aria-label="What is marked">${boxes.join('\n')}<span id="count" class="scripted" role="status"></span></nav>
<aside class="about keys" aria-label="Signs and keys">${signs}<span class="scripted">. <kbd>j</kbd> <kbd>k</kbd> next and previous mark, <kbd>Enter</kbd> its entry</span></aside>`;
}

/** What a page has where it is one of many. */
export interface PageSurroundings {
  /** HTML before the heading. */
  readonly top: string;
  readonly style: string;
}

/**
 * One self-contained page: the article with its marks left, what was found right. It loads nothing, and without JavaScript
 * it is a marked text with its lists. Needs offsets in UTF-16 units. Of a record without its text it has the lists alone.
 */
export function renderPage(record: ArticleRecord, { top, style }: PageSurroundings = { top: '', style: '' }): string {
  const { title, id, text } = record.document;
  const items = itemsOf(record);
  const heading = escaped(title ?? id);
  const article =
    text === null
      ? '<p class="about">The record leaves the text of the article out.</p>'
      : `<article class="article" aria-label="Article">
${bodyOf(text, items)}
</article>`;
  return documentOf({
    heading,
    style: STYLE + style,
    script: SCRIPT,
    body: `${top}<header>
<h1>${heading}</h1>
${about(record.document)}
</header>
${tools(items)}
<main${text === null ? ' class="no-text"' : ''}>
${article}
<div class="lists">
${listsOf(items, text !== null)}
</div>
</main>
<div id="tip" role="tooltip" hidden></div>`,
  });
}
