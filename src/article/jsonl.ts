import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { failure, type Problem, type Warning } from '../problems.js';
import { readDay } from './calendar.js';
import { decodeText } from './decode.js';
import { publicationDate } from './publication-date.js';
import type { Article } from './types.js';

/** One article, or why there is none. `id` is the record's where it could be read, else null. */
export type ReadResult =
  | { readonly ok: true; readonly article: Article; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly problem: Problem; readonly id: string | null };

export interface RecordOptions {
  /** The id of a record without one; null for a hash of its text, which is the same in whatever part of the lines it stands. */
  readonly id: string | null;
  /** The user's publication date, `YYYY-MM-DD`; wins over the record's. */
  readonly date?: string | null;
  /** The longest text that is read, in UTF-16 units. */
  readonly maxChars: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A key's value as a string: null where the key is missing, null or empty, undefined where it is no plain value. */
function stringOf(value: unknown): string | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/**
 * The article of one line of JSON Lines: `{"id", "text", "date"?, "title"?, "source"?}`, other keys passed over. A line in
 * bytes is read as UTF-8. Fails with `bad-json`, `not-an-object`, `missing-text`, `bad-field`, `bad-date`, `is-empty` and
 * `too-long`.
 */
export function readRecord(line: string | Uint8Array, options: RecordOptions): ReadResult {
  const { source, warnings } = typeof line === 'string' ? { source: line, warnings: [] } : decodeLine(line);
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      ...failure({ code: 'bad-json', reason: error instanceof Error ? error.message : String(error) }),
      id: null,
    };
  }
  if (!isObject(value)) return { ...failure({ code: 'not-an-object', found: kindOf(value) }), id: null };
  const id = stringOf(value.id);
  const fail = (problem: Problem): ReadResult => ({ ...failure(problem), id: id ?? null });
  const text = value.text;
  if (text === undefined || text === null) return fail({ code: 'missing-text' });
  if (typeof text !== 'string') {
    return fail({ code: 'bad-field', field: 'text', expected: 'a string', found: kindOf(text) });
  }
  const { date, title, source: origin } = value;
  for (const [field, found] of Object.entries({ id: value.id, date, title, source: origin })) {
    if (stringOf(found) === undefined) {
      return fail({ code: 'bad-field', field, expected: 'a string', found: kindOf(found) });
    }
  }
  if (text.trim() === '') return fail({ code: 'is-empty' });
  if (text.length > options.maxChars) {
    return fail({ code: 'too-long', characters: text.length, limit: options.maxChars });
  }
  const written = stringOf(date) ?? null;
  const day = written === null ? null : readDay(written);
  if (written !== null && day === null && !options.date) return fail({ code: 'bad-date', value: written });
  const article: Article = {
    id: id ?? options.id ?? hashOf(text),
    text,
    title: stringOf(title) ?? null,
    source: stringOf(origin) ?? null,
    ...publicationDate({ option: options.date ?? null, record: day, text }),
  };
  return { ok: true, article, warnings: placed(warnings, article) };
}

/** The first 64 bits of the text's SHA-256 hash: among 100 million articles two are hardly ever the same. */
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

function decodeLine(line: Uint8Array): { source: string; warnings: readonly Warning[] } {
  if (isUtf8(line)) return { source: Buffer.from(line).toString('utf8'), warnings: [] };
  const decoded = decodeText(line, 'utf-8');
  return decoded.ok ? { source: decoded.value.text, warnings: decoded.value.warnings } : { source: '', warnings: [] };
}

/** The places of a line are none of the article's text: the first U+FFFD in it is looked up. */
function placed(warnings: readonly Warning[], { text }: Article): readonly Warning[] {
  const start = text.indexOf('\uFFFD');
  const span = start < 0 ? null : { start, end: start + 1 };
  return warnings.map((warning) => (warning.code === 'invalid-bytes' ? { ...warning, span } : warning));
}
