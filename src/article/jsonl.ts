import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { failure, type Problem, type Warning } from '../problems.js';
import { authorsOf } from './authors.js';
import { readDay } from './calendar.js';
import { decodeText } from './decode.js';
import { addressIn, provenanceOf } from './provenance.js';
import { publicationDate } from './publication-date.js';
import { find, hintsIn, isObject, type KeyHint, type KeyNames, stringOf } from './record-keys.js';
import type { Article, Provenance } from './types.js';

/** One article, or why there is none. `id` is the record's where it could be read, else null. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly article: Article;
      readonly warnings: readonly Warning[];
      /** Unknown keys of a JSON record that look like a text or a date; missing where there are none. */
      readonly hints?: readonly KeyHint[];
    }
  | { readonly ok: false; readonly problem: Problem; readonly id: string | null };

export interface RecordOptions {
  /** The id of a record without one; null makes it from the text, so that it is the same in every part of a divided file. */
  readonly id: string | null;
  /** The user's publication date, `YYYY-MM-DD`; wins over the record's. */
  readonly date?: string | null;
  /** The longest text that is read, in UTF-16 units. */
  readonly maxChars: number;
  /** The user's names of keys; each wins over the known ones of its field. */
  readonly keys?: KeyNames;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A value that helps and is not needed: of an object its name, of a list nothing. */
const nameOf = (value: unknown): string | null => stringOf(isObject(value) ? value.name : value)?.trim() || null;

/** "https://example.com/dam", and "example.com/dam" too. */
const urlOf = (value: unknown): string | null => {
  const url = nameOf(value);
  return url !== null && /^\S*[./]\S*$/.test(url) ? url : null;
};

/** As `--keys` takes them: `text=body,date=when` */
const keysOf = (hints: readonly KeyHint[]) => hints.map(({ field, key }) => `${field}=${key}`).join(',');

/** Fields that must be plain values where they are there at all. */
const PLAIN = ['id', 'date', 'title'] as const;

/** "20260204133000" is a day and a time of day; other forms are `readDay`'s. */
const dayOf = (written: string): string | null => readDay(/^\d{14}$/.test(written) ? written.slice(0, 8) : written);

/**
 * The article of one line of JSON Lines: `{"id", "text", "date"?, "title"?, "url"?, "outlet"?, "authors"?, "source"?}`, or
 * the same under the names of other tools (`record-keys-data.ts`) or of the user's; other keys are passed over. A line in
 * bytes is read as UTF-8. Fails with `bad-json`, `not-an-object`, `missing-text`, `bad-field`, `bad-date`, `is-empty` and
 * `too-long`.
 */
export function readRecord(line: string | Uint8Array, options: RecordOptions): ReadResult {
  const { source, warnings } = typeof line === 'string' ? { source: line, warnings: [] } : decodeLine(line);
  // to throw an error takes longer than all else for the nothing between two commas
  if (source === '') return noJson('Unexpected end of JSON input');
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    return noJson(error instanceof Error ? error.message : String(error));
  }
  return readValue(value, options, warnings);
}

const noJson = (reason: string): ReadResult => ({ ...failure({ code: 'bad-json', reason }), id: null });

function readValue(value: unknown, options: RecordOptions, warnings: readonly Warning[]): ReadResult {
  if (!isObject(value)) return { ...failure({ code: 'not-an-object', found: kindOf(value) }), id: null };
  const names = options.keys ?? {};
  const found = {
    id: find(value, 'id', names),
    text: find(value, 'text', names),
    date: find(value, 'date', names),
    title: find(value, 'title', names),
    source: find(value, 'source', names),
  };
  const id = stringOf(found.id.value);
  const fail = (problem: Problem): ReadResult => ({ ...failure(problem), id: id ?? null });
  const text = found.text.value;
  if (text === undefined || text === null) {
    const hints = hintsIn(value, names, { text: null, day: stringOf(found.date.value) !== null });
    const isHelp = hints.some(({ field }) => field === 'text');
    return fail({ code: 'missing-text', key: found.text.key, keys: isHelp ? keysOf(hints) : null });
  }
  if (typeof text !== 'string') {
    return fail({ code: 'bad-field', field: found.text.key, expected: 'a string', found: kindOf(text) });
  }
  for (const field of PLAIN) {
    const { key, value: plain } = found[field];
    if (stringOf(plain) === undefined) {
      return fail({ code: 'bad-field', field: key, expected: 'a string', found: kindOf(plain) });
    }
  }
  if (text.trim() === '' || stringOf(text) === null) return fail({ code: 'is-empty' });
  if (text.length > options.maxChars) {
    return fail({ code: 'too-long', characters: text.length, limit: options.maxChars });
  }
  const written = stringOf(found.date.value) ?? null;
  const day = written === null ? null : dayOf(written);
  if (written !== null && day === null && !options.date) return fail({ code: 'bad-date', value: written });
  const origin = nameOf(found.source.value);
  const given: Provenance = {
    url: urlOf(find(value, 'url', names).value) ?? (origin === null ? null : addressIn(origin)),
    outlet: nameOf(find(value, 'outlet', names).value) ?? (isObject(found.source.value) ? origin : null),
    authors: authorsOf(find(value, 'authors', names).value),
  };
  const article: Article = {
    id: id ?? options.id ?? idOfText(text),
    text,
    title: stringOf(found.title.value) ?? null,
    source: origin,
    ...provenanceOf(given, text),
    ...publicationDate({ option: options.date ?? null, record: day, text }),
  };
  const hints = hintsIn(value, names, { text, day: article.date !== null });
  return { ok: true, article, warnings: placed(warnings, article), ...(hints.length > 0 && { hints }) };
}

/** Sixteen digits of the text's SHA-256. */
const idOfText = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

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
