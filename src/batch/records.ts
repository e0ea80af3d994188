import { createReadStream } from 'node:fs';
import { failure, type Problem, type Result, success } from '../problems.js';
import { type ArticleRecord, articleSchema, isRightRecord, SCHEMA_VERSION } from '../record/schema.js';
import { isObject } from './entries.js';
import type { Input } from './inputs.js';
import { jsonForm } from './json-form.js';
import { splitLines } from './lines.js';
import { splitList } from './list.js';
import { readingProblem } from './read.js';
import { falseArchive, MAGIC, unpacked } from './unpacked.js';
import { pathText } from './validate.js';

/** Files that a folder of records is searched for. */
export const RECORD_FILES = /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i;

/** Longest record that is read, in bytes: one of a million characters of news has some thirty million. */
const LONGEST = 1 << 28;

/** One record of an input, or why there is none. */
export interface RecordRead {
  /** The file, and the line where it has lines: `all.jsonl:12`. */
  readonly name: string;
  /** Null for a line that stands for an article which failed. */
  readonly result: Result<ArticleRecord> | null;
}

/** What is wrong with a value that should be a record, or the record. */
export function checkedRecord(value: unknown): Result<ArticleRecord> | null {
  if (!isObject(value)) return failure({ code: 'not-a-record', found: Array.isArray(value) ? 'a list' : typeof value });
  if ('error' in value && isObject(value.document)) return null;
  const { schemaVersion } = value;
  if (typeof schemaVersion !== 'string') return failure({ code: 'not-a-record', found: 'other JSON' });
  if ('sentence' in value) {
    return failure({ code: 'not-a-record', found: 'an event line (--format events); take --format jsonl' });
  }
  if (schemaVersion !== SCHEMA_VERSION) {
    return failure({ code: 'other-version', found: schemaVersion, wanted: SCHEMA_VERSION });
  }
  if (isRightRecord(value)) return success(value);
  const parsed = articleSchema.safeParse(value);
  if (parsed.success) return success(parsed.data);
  const [first, ...more] = parsed.error.issues;
  const { path = [], message: reason = '' } = first ?? {};
  return failure({ code: 'bad-record', path: pathText(path), reason, more: more.length });
}

const decoder = new TextDecoder();

function recordOf(bytes: Uint8Array): Result<ArticleRecord> | null {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch (error) {
    return failure({ code: 'bad-json', reason: error instanceof Error ? error.message : String(error) });
  }
  return checkedRecord(value);
}

/**
 * Every record of a file, one after the other: one JSON document, a list, or one record a line, each also packed with gzip.
 * @param onBytes is told of the bytes of the file as they are read
 */
export async function* readRecords(
  input: Input,
  stdin: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<RecordRead> {
  const tooLarge: Problem = { code: 'too-many-bytes', limit: LONGEST };
  const stream = input.kind === 'stdin' ? stdin : createReadStream(input.path);
  try {
    const { head, all: bytes, isPacked } = await unpacked(counted(stream, onBytes), MAGIC);
    const name = input.kind === 'file' ? input.name : null;
    const problem = isPacked ? null : falseArchive(name, head);
    if (problem || head.length === 0) {
      yield { name: input.name, result: failure(problem ?? { code: 'is-empty' }) };
      return;
    }
    const { kind, all } = await jsonForm(bytes, LONGEST);
    if (kind === 'list') {
      for await (const { number, bytes: element } of splitList(all, LONGEST))
        yield { name: `${input.name}:${number}`, result: element.ok ? recordOf(element.value) : element };
    } else if (kind === 'lines') {
      for await (const { number, bytes: line } of splitLines(all, LONGEST))
        yield { name: `${input.name}:${number}`, result: line ? recordOf(line) : failure(tooLarge) };
    } else {
      const parts: Uint8Array[] = [];
      for await (const part of all) parts.push(part);
      yield { name: input.name, result: recordOf(Buffer.concat(parts)) };
    }
  } catch (error) {
    yield { name: input.name, result: failure(readingProblem(error)) };
  }
}

async function* counted(
  stream: AsyncIterable<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield chunk;
  }
}
