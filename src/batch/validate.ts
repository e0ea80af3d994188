import { createReadStream } from 'node:fs';
import { articleSchema, eventLineSchema } from '../record/schema.js';
import type { Input } from './inputs.js';
import { splitLines } from './lines.js';
import { reasonOf } from './reasons.js';

/** One thing that is wrong in a file of records. */
export interface Fault {
  /** The file, and the line where it is one of several: `all.jsonl:12`. */
  readonly name: string;
  /** Path of the value inside the record: `events[3].actors[0].personId`; empty for the record itself. */
  readonly path: string;
  readonly reason: string;
}

/** What became of one record: its faults, or none. */
export interface Checked {
  readonly name: string;
  readonly faults: readonly Fault[];
}

/** Longest line that is read as a record, in bytes. */
const LONGEST = 1 << 28;

export const pathText = (path: readonly PropertyKey[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');

/** Checks a parsed record, or an event line (known by its `statement` and `document` beside `kind`). */
export function checkValue(value: unknown, name: string): Checked {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject) return { name, faults: [{ name, path: '', reason: 'is no JSON object' }] };
  if ('error' in value && 'document' in value && !('schemaVersion' in value)) {
    return { name, faults: [{ name, path: 'error', reason: 'stands for an article that could not be read' }] };
  }
  const schema = 'kind' in value && 'sentence' in value ? eventLineSchema : articleSchema;
  const result = schema.safeParse(value);
  if (result.success) return { name, faults: [] };
  return {
    name,
    faults: result.error.issues.map(({ path, message }) => ({ name, path: pathText(path), reason: message })),
  };
}

function checkText(text: string, name: string): Checked {
  try {
    return checkValue(JSON.parse(text), name);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { name, faults: [{ name, path: '', reason: `is no JSON: ${reason}` }] };
  }
}

/** Checks every record of a file: one JSON document, or one on each line. */
export async function* validateInput(input: Input, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Checked> {
  const decoder = new TextDecoder();
  try {
    const stream = input.kind === 'stdin' ? stdin : createReadStream(input.path);
    // A first line that is JSON by itself says that each line is; anything else is one document over many lines.
    const held: string[] = [];
    let lines: boolean | null = null;
    for await (const { number, bytes } of splitLines(stream, LONGEST)) {
      const text = bytes ? decoder.decode(bytes) : '';
      if (text.trim() === '') continue;
      lines ??= isJson(text);
      if (lines) yield checkText(text, number === 1 && held.length === 0 ? input.name : `${input.name}:${number}`);
      else held.push(text);
    }
    if (lines === null) yield { name: input.name, faults: [{ name: input.name, path: '', reason: 'is empty' }] };
    if (lines === false) yield checkText(held.join('\n'), input.name);
  } catch (error) {
    const reason = `cannot be read: ${reasonOf(error)}`;
    yield { name: input.name, faults: [{ name: input.name, path: '', reason }] };
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
