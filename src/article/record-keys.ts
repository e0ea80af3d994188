import { readDay } from './calendar.js';
import { OTHER_KEYS, RECORD_FIELDS, RECORD_KEYS, type RecordField } from './record-keys-data.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The keys that the user names: `{ text: 'body', date: 'meta.when' }`. */
export type KeyNames = Readonly<Partial<Record<RecordField, string>>>;

/** A key of a record that nutgraf does not know and that looks like one that it needs. */
export interface KeyHint {
  readonly field: 'text' | 'date';
  readonly key: string;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Python's and pandas' words for nothing, as they come out of `str()`. */
const NOTHING = /^(?:none|null|nan|nat)?$/i;

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && NOTHING.test(value.trim()));

/** The value of a key, or of a path of keys with dots: `meta.when`, `pages.0.body`. */
function valueAt(record: JsonObject, key: string): unknown {
  if (Object.hasOwn(record, key)) return record[key];
  let value: unknown = record;
  for (const part of key.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Object.entries(value).find(([name]) => name === part)?.[1];
  }
  return value;
}

/** A field's value and the key that it stands under, by which a fault is named. */
export interface Found {
  readonly key: string;
  readonly value: unknown;
}

/** What the record says of a field: under the key that the user names, else under the first known one with a value. */
export function find(record: JsonObject, field: RecordField, names: KeyNames): Found {
  const named = names[field];
  if (named !== undefined) return { key: named, value: valueAt(record, named) };
  const known = RECORD_KEYS[field];
  const key = known.find((name) => !isNothing(record[name])) ?? known.find((name) => Object.hasOwn(record, name));
  return { key: key ?? field, value: key === undefined ? undefined : record[key] };
}

/** A plain value as a string: null where it is missing or says nothing, undefined where it is a list or an object. */
export function stringOf(value: unknown): string | null | undefined {
  if (isNothing(value)) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return typeof value === 'string' ? value : undefined;
}

const KNOWN: ReadonlySet<string> = new Set([...Object.values(RECORD_KEYS).flat(), ...OTHER_KEYS]);

/** Two sentences at least, and as long as a short item of news. */
const SHORTEST_TEXT = 150;
const SENTENCES = /\p{Ll}[.!?]["”’)]{0,2}\s+["“‘(]?\p{Lu}[\s\S]*\p{L}[.!?]/u;
const looksLikeText = (value: string) => value.length >= SHORTEST_TEXT && SENTENCES.test(value.slice(0, 5000));
const looksLikeDate = (value: string) => /^\D{0,20}\d/.test(value) && value.length <= 40 && readDay(value) !== null;

/** Entries of the record and of objects in it, one level down, by the name that `--keys` takes. */
function* entriesOf(record: JsonObject, prefix = ''): Generator<[string, unknown]> {
  for (const [key, value] of Object.entries(record)) {
    if (isObject(value) && prefix === '') yield* entriesOf(value, `${key}.`);
    else yield [prefix + key, value];
  }
}

/**
 * Unknown keys that look like what the record lacks: a text longer than the one that was read, a day where none was read.
 * At most one for each; of several texts the longest.
 */
export function hintsIn(record: JsonObject, names: KeyNames, read: { text: string | null; day: boolean }): KeyHint[] {
  const used = new Set(RECORD_FIELDS.flatMap((field) => names[field] ?? []));
  let text: { key: string; length: number } | null = null;
  let date: string | null = null;
  const least = read.text?.length ?? 0;
  for (const [key, value] of entriesOf(record)) {
    if (typeof value !== 'string' || KNOWN.has(key) || used.has(key)) continue;
    if (value.length > Math.max(least, text?.length ?? 0) && looksLikeText(value)) text = { key, length: value.length };
    else if (!read.day && date === null && looksLikeDate(value)) date = key;
  }
  return [
    ...(text === null || names.text !== undefined ? [] : [{ field: 'text' as const, key: text.key }]),
    ...(date === null || names.date !== undefined ? [] : [{ field: 'date' as const, key: date }]),
  ];
}
