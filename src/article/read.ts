import { isUtf8 } from 'node:buffer';
import { failure, type Problem, type Warning } from '../problems.js';
import { type Decoded, decodeText } from './decode.js';
import { detectFormat, HEAD, refusal } from './format.js';
import { isGzip, unpack } from './gzip.js';
import type { PageDate } from './html-dates.js';
import { type ReadResult, readRecord } from './jsonl.js';
import { provenanceOf } from './provenance.js';
import { publicationDate } from './publication-date.js';
import type { KeyNames } from './record-keys.js';
import { topHeading } from './title.js';
import type { Article, Provenance } from './types.js';

export type { ReadResult } from './jsonl.js';
export { readRecord } from './jsonl.js';

export interface ReadOptions {
  readonly id: string;
  /** Path or name of the file: its ending tells the format, and it may hold the date. Null for standard input. */
  readonly name: string | null;
  /** By default told by name and content. */
  readonly from?: 'text' | 'html' | 'auto';
  /** The user's publication date, `YYYY-MM-DD`; wins over the article's. */
  readonly date?: string | null;
  /** A label of the WHATWG Encoding Standard; wins over byte order marks and `<meta charset>`. */
  readonly encoding?: string | null;
  /** The longest text that is read, in UTF-16 units. */
  readonly maxChars: number;
  /** The user's names of a JSON record's keys. */
  readonly keys?: KeyNames;
  /** Runs the long step of reading a page, to set a limit of time for it. */
  readonly run?: <T>(step: () => T) => T;
  /** The largest input that is looked at, in bytes, unpacked; default 32 MB. */
  readonly maxBytes?: number;
}

const MAX_BYTES = 32_000_000;

/**
 * Reads one article from a file's bytes, gzip or not, text, Markdown or web page. For JSON Lines see `readRecord`.
 * Fails with `bad-gzip`, `too-many-bytes`, `is-binary`, `bad-encoding-label`, `is-empty`, `too-long`, `bad-html`, `page-too-large`,
 * `no-article-text`, `is-table`, `is-feed`, `is-xml` and those of `readRecord` for a JSON document. The libraries for HTML and Markdown are loaded when the first page comes in.
 */
export async function readArticle(input: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  const fail = (problem: Problem): ReadResult => ({ ...failure(problem), id: options.id });
  const limit = options.maxBytes ?? MAX_BYTES;
  const unpacked = isGzip(input) ? unpack(input, limit) : null;
  if (unpacked && !unpacked.ok) return fail(unpacked.problem);
  const bytes = unpacked ? unpacked.value : input;
  if (bytes.length > limit) return fail({ code: 'too-many-bytes', limit });
  const format = options.from === 'text' || options.from === 'html' ? options.from : detectFormat(options.name, bytes);
  if (format === 'table' || format === 'feed' || format === 'xml') return fail(refusal(format, bytes));
  const decoded = decodeText(bytes, options.encoding ?? (format === 'html' ? charsetOf(bytes) : null));
  if (!decoded.ok) return fail(decoded.problem);
  if (format === 'html') return readHtml(decoded.value, options);
  const { text, warnings } = decoded.value;
  if (options.from !== 'text' && (format === 'json' || isJson(text))) return readDocument(text, options);
  if (format === 'markdown') return readMarked(decoded.value, options);
  return finish(text, { title: topHeading(text), metadata: null, provenance: {}, warnings }, options);
}

function readDocument(text: string, options: ReadOptions): ReadResult {
  const result = readRecord(text, options);
  if (!result.ok) return { ...result, id: result.id ?? options.id };
  return { ...result, article: { ...result.article, source: result.article.source ?? options.name } };
}

/** One article written as a JSON document over several lines, or a list of them: no text to be read as it stands. */
function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text.slice(0, 100)) || !/[\]}]\s*$/.test(text.slice(-100))) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** The encoding that a page names, where its bytes are not UTF-8 anyway. */
function charsetOf(bytes: Uint8Array): string | null {
  if (isUtf8(bytes)) return null;
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]{1,40})/i.exec(head)?.[1] ?? null;
  return label !== null && !/^utf-?(?:8|16)/i.test(label) && decodeText(new Uint8Array(), label).ok ? label : null;
}

async function readHtml({ text: html, warnings }: Decoded, options: ReadOptions): Promise<ReadResult> {
  const { readPage } = await import('./html.js');
  const page = options.run ? options.run(() => readPage(html)) : readPage(html);
  if (!page.ok) return { ...page, id: options.id };
  const { text, title, date, isWholePage, incomplete, ...provenance } = page.value;
  if (text === '') return { ...failure({ code: html.trim() === '' ? 'is-empty' : 'no-article-text' }), id: options.id };
  const whole: Warning[] = isWholePage ? [{ code: 'whole-page-read', span: null }] : [];
  if (incomplete !== null) whole.push({ code: 'possibly-incomplete', reason: incomplete, span: null });
  const found = { title, metadata: null, page: date, provenance, warnings: [...placed(warnings, text), ...whole] };
  return finish(text, found, options);
}

async function readMarked({ text: source, warnings }: Decoded, options: ReadOptions): Promise<ReadResult> {
  const { readMarkdown } = await import('./markdown.js');
  const { text, title, date, provenance } = await readMarkdown(source);
  if (text.trim() === '' && source.trim() !== '') return { ...failure({ code: 'no-article-text' }), id: options.id };
  const found = { title: title ?? topHeading(text), metadata: date, provenance, warnings: placed(warnings, text) };
  return finish(text, found, options);
}

/** The warnings with their places in the text that was taken out of the markup. */
function placed(warnings: readonly Warning[], text: string): Warning[] {
  const start = text.indexOf('\uFFFD');
  const span = start < 0 ? null : { start, end: start + 1 };
  return warnings.map((warning) => (warning.code === 'invalid-bytes' ? { ...warning, span } : warning));
}

function finish(
  text: string,
  found: {
    title: string | null;
    metadata: string | null;
    page?: PageDate | null;
    provenance: Partial<Provenance>;
    warnings: readonly Warning[];
  },
  options: ReadOptions,
): ReadResult {
  const fail = (problem: Problem): ReadResult => ({ ...failure(problem), id: options.id });
  if (text.trim() === '') return fail({ code: 'is-empty' });
  if (text.length > options.maxChars) {
    return fail({ code: 'too-long', characters: text.length, limit: options.maxChars });
  }
  const { metadata, page } = found;
  const hints = { option: options.date ?? null, metadata, page: page ?? null, text, name: options.name };
  const article: Article = {
    id: options.id,
    text,
    title: found.title,
    source: options.name,
    ...provenanceOf(found.provenance, text),
    ...publicationDate(hints),
  };
  return { ok: true, article, warnings: found.warnings };
}
