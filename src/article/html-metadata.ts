import { readDay } from './calendar.js';
import type { DomDocument } from './dom.js';
import { DATE_META } from './html-data.js';

/** What a page says about itself, out of sight of its readers. */
export interface PageMetadata {
  readonly headline: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** The story without its markup, where the page gives it to search engines. */
  readonly body: string | null;
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/;

/** Articles in JSON-LD: the object itself, in a list, in `@graph`, or as `mainEntity` of the page. */
function findArticles(value: unknown, depth = 0): JsonObject[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => findArticles(item, depth + 1));
  if (!isObject(value)) return [];
  const types = [value['@type']].flat();
  const own = types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)) ? [value] : [];
  return [...own, ...findArticles(value['@graph'], depth + 1), ...findArticles(value.mainEntity, depth + 1)];
}

function linkedData(document: DomDocument): JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const source = (script.textContent ?? '').replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '');
      found.push(...findArticles(JSON.parse(source)));
    } catch {
      // A page with broken JSON-LD is read by its other marks.
    }
  }
  return found;
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** The first of the values that is a day. */
function firstDay(values: Iterable<string | null | undefined>): string | null {
  for (const value of values) {
    const day = value ? readDay(value) : null;
    if (day !== null) return day;
  }
  return null;
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

const TIMES = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  '[itemprop="datePublished"]',
  'article header time',
  'article time',
  'main time',
  'header time',
];

function* timeValues(document: DomDocument): Generator<string | null> {
  for (const selector of TIMES) {
    const time = document.querySelector(selector);
    if (time) yield time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent;
  }
}

/** Reads JSON-LD first, then meta elements, then `<time>` within the article. */
export function readMetadata(document: DomDocument): PageMetadata {
  const articles = linkedData(document);
  const metas = metaContents(document);
  return {
    headline:
      text(articles.find((article) => text(article.headline))?.headline) ?? metas.get('og:title')?.trim() ?? null,
    date:
      firstDay(articles.map((article) => text(article.datePublished))) ??
      firstDay(DATE_META.map((name) => metas.get(name))) ??
      firstDay(timeValues(document)),
    body: text(articles.find((article) => text(article.articleBody))?.articleBody),
  };
}
