import type { DomDocument } from './dom.js';
import { pageAuthors } from './html-authors.js';
import { type PageDate, pageDate } from './html-dates.js';
import { type JsonObject, linkedData, namesIn, textIn } from './html-json-ld.js';
import { pageAddress } from './html-url.js';

/** What a page says about itself, most of it out of sight of its readers. */
export interface PageMetadata {
  readonly headline: string | null;
  readonly date: PageDate | null;
  /** The page's own address: absolute, http or https. */
  readonly url: string | null;
  /** The paper, agency or site, by the name it gives itself. */
  readonly outlet: string | null;
  /** Names of those who wrote the article, as given; no outlets, desks or offices. */
  readonly authors: readonly string[];
  /** BCP 47 tag of the language that the page says it is in. */
  readonly language: string | null;
  /** The story without its markup, where the page gives it to search engines. */
  readonly body: string | null;
  /** JSON-LD about the article and the page. */
  readonly objects: readonly JsonObject[];
}

/** A name that is longer is a slogan. */
const LONGEST_OUTLET = 80;

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

const SITE_META = ['og:site_name', 'application-name', 'dc.publisher', 'apple-mobile-web-app-title'];

/** A name with what the site says of itself: "Fjord News | News from the coast". */
const SLOGAN = /\s+[|–—-]\s+|: /;

/**
 * The site's name by `og:site_name`, the publisher in JSON-LD or the name of the application; no address. One without a
 * slogan is taken first.
 */
function outletName(metas: ReadonlyMap<string, string>, objects: readonly JsonObject[]): string | null {
  const [site, ...rest] = SITE_META.map((name) => metas.get(name));
  const given = [site, ...objects.flatMap(({ publisher }) => namesIn(publisher)), ...rest];
  const names = given
    .map((name) => name?.replace(/\s+/gu, ' ').trim() ?? '')
    .filter((name) => name !== '' && name.length <= LONGEST_OUTLET && !/^https?:|^@/i.test(name));
  return names.find((name) => !SLOGAN.test(name)) ?? names[0]?.split(SLOGAN)[0] ?? null;
}

function pageLanguage(document: DomDocument, metas: ReadonlyMap<string, string>): string | null {
  const html = document.documentElement;
  const given = [html?.getAttribute('lang'), html?.getAttribute('xml:lang'), metas.get('og:locale')];
  for (const value of given) {
    try {
      if (value) return new Intl.Locale(value.trim().replace(/_/g, '-')).toString();
    } catch {
      // "English" is no tag.
    }
  }
  return null;
}

/** Reads JSON-LD, meta elements, and what stands by the page's title. */
export function readMetadata(document: DomDocument, html: string): PageMetadata {
  const metas = metaContents(document);
  const { articles: all, pages } = linkedData(document);
  const ogTitle = metas.get('og:title')?.trim() ?? null;
  const articles = ownFirst(all, ogTitle ?? document.querySelector('h1')?.textContent);
  const headline = textIn(articles.find((article) => textIn(article.headline))?.headline) ?? ogTitle;
  const url = pageAddress(document, metas);
  const outlet = outletName(metas, [...articles, ...pages]);
  return {
    headline,
    outlet,
    authors: pageAuthors(document, metas, articles, outlet),
    language: pageLanguage(document, metas),
    date: pageDate({ html, document, metas, articles, pages, address: url, headline }),
    url,
    objects: [...articles.slice(0, 1), ...pages],
    body: textIn(articles.find((article) => textIn(article.articleBody))?.articleBody),
  };
}
