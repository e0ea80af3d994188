import type { DomDocument } from './dom.js';
import { type PageDate, pageDate } from './html-dates.js';
import { type JsonObject, linkedData, textIn } from './html-json-ld.js';
import { pageAddress } from './html-url.js';

/** What a page says about itself, most of it out of sight of its readers. */
export interface PageMetadata {
  readonly headline: string | null;
  readonly date: PageDate | null;
  /** The page's own address: absolute, http or https. */
  readonly url: string | null;
  /** The story without its markup, where the page gives it to search engines. */
  readonly body: string | null;
}

function metaContents(document: DomDocument): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content') ?? meta.getAttribute('datetime');
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

const plain = (text: string | null | undefined) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The page's own article first, where JSON-LD tells of others too. */
function ownFirst(articles: readonly JsonObject[], title: string | null | undefined): JsonObject[] {
  const wanted = plain(title);
  const isOwn = (article: JsonObject) => {
    const headline = plain(textIn(article.headline) ?? textIn(article.name));
    return headline !== '' && wanted !== '' && (wanted.includes(headline) || headline.includes(wanted));
  };
  return [...articles.filter(isOwn), ...articles.filter((article) => !isOwn(article))];
}

/** Reads JSON-LD, meta elements, and what stands by the page's title. */
export function readMetadata(document: DomDocument, html: string): PageMetadata {
  const metas = metaContents(document);
  const { articles: all, pages } = linkedData(document);
  const ogTitle = metas.get('og:title')?.trim() ?? null;
  const articles = ownFirst(all, ogTitle ?? document.querySelector('h1')?.textContent);
  const headline = textIn(articles.find((article) => textIn(article.headline))?.headline) ?? ogTitle;
  const url = pageAddress(document, metas);
  return {
    headline,
    date: pageDate({ html, document, metas, articles, pages, address: url, headline }),
    url,
    body: textIn(articles.find((article) => textIn(article.articleBody))?.articleBody),
  };
}
