import type { Problem } from '../problems.js';

/** What an input may hold; `table`, `feed` and `xml` are not read. */
export type Format = 'text' | 'markdown' | 'html' | 'jsonl' | 'json' | 'table' | 'feed' | 'xml';

/** So many bytes of the front tell what an input holds. */
export const HEAD = 2048;

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['json', 'json'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['csv', 'table'],
  ['tsv', 'table'],
  ['rss', 'feed'],
  ['atom', 'feed'],
]);

/** The first element, after an XML declaration, comments, style sheets and a document type. */
const ROOT =
  /^(?:(?:<\?[^>]{0,300}\?>|<!--[\s\S]{0,1000}?-->|<!doctype(?! html)[^>]{0,300}>)\s*){0,5}<(!doctype html|[a-z][\w:.-]{0,40})\b/i;
const HTML = /^(?:!doctype html|html|head|body|article|div|p|h1)$/i;
const FEEDS: ReadonlyMap<string, string> = new Map([
  ['rss', 'an RSS feed'],
  ['rdf:rdf', 'an RSS feed'],
  ['feed', 'an Atom feed'],
  ['urlset', 'a sitemap'],
  ['sitemapindex', 'a sitemap'],
]);

/**
 * What an input holds: by its name's ending (a `.gz` at the end does not count), else by its first bytes: a JSON object on
 * a line of its own, a list of them, a tag of HTML or XML, else text.
 */
export function detectFormat(name: string | null, head: Uint8Array): Format {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  const format = ENDINGS.get(ending);
  if (format !== undefined) return format;
  const start = Buffer.from(head.subarray(0, HEAD))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart();
  if (/^\{\s*"[^"]{1,60}"\s*:/.test(start) && !/^\{\s*\n/.test(start)) return 'jsonl';
  if (/^\[\s*\{\s*"/.test(start)) return 'json';
  const root = ROOT.exec(start);
  if (root === null) return 'text';
  if (HTML.test(root[1] ?? '')) return 'html';
  if (FEEDS.has((root[1] ?? '').toLowerCase())) return 'feed';
  return ending === 'xml' || /^<\?xml/i.test(start) ? 'xml' : 'text';
}

/** Why an input of a format that is not read is refused. */
export function refusal(format: 'table' | 'feed' | 'xml', bytes: Uint8Array): Problem {
  if (format === 'table') return { code: 'is-table' };
  const start = Buffer.from(bytes.subarray(0, HEAD))
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/, '');
  const root = ROOT.exec(start.trimStart())?.[1] ?? null;
  const what = FEEDS.get(root?.toLowerCase() ?? '');
  if (what !== undefined) return { code: 'is-feed', what };
  return format === 'feed' ? { code: 'is-feed', what: 'a feed' } : { code: 'is-xml', root };
}
