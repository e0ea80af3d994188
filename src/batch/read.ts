import { createReadStream, ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { detectFormat } from '../article/format.js';
import type { KeyNames } from '../article/record-keys.js';
import type { Problem } from '../problems.js';
import type { Input } from './inputs.js';
import { jsonForm } from './json-form.js';
import { splitLines } from './lines.js';
import { splitList } from './list.js';
import { isArticle } from './many.js';
import { codeOf, reasonOf } from './reasons.js';
import { fileName, type Unit } from './unit.js';
import { falseArchive, MAGIC, unpacked } from './unpacked.js';

export interface ReadOptions {
  readonly from: 'auto' | 'text' | 'html' | 'jsonl';
  readonly date: string | null;
  readonly encoding: string | null;
  /** The longest text that is read, in UTF-16 units. */
  readonly maxChars: number;
  /** The user's names of JSON records' keys. */
  readonly keys?: KeyNames;
  /** The largest file, unpacked, line of JSON Lines or element of a JSON list that is looked at. */
  readonly maxBytes: number;
}

/** So many bytes tell what an input holds. */
const HEAD = 2048;
/** So many blank lines in a row are answered one by one, the rest of them together. */
const BLANK_ANSWERED = 1000;

/** An input of more bytes is not looked at. */
export const byteLimit = ({ maxBytes }: Pick<ReadOptions, 'maxBytes'>): number => maxBytes;

/**
 * The articles of one input, one after the other; whatever goes wrong is one of them. A file that holds one article is named,
 * not read: that is its worker's part.
 * @param onBytes hears how many bytes of a stream were read
 */
export async function* readUnits(
  input: Input,
  stdin: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  onBytes: (count: number) => void = () => undefined,
): AsyncGenerator<Unit> {
  try {
    // A pipe that has a name (`<(…)`) is open in this process alone, and can be read only once.
    const stats = input.kind === 'file' && isArticle(input, options.from) ? await stat(input.path) : null;
    if (input.kind === 'file' && stats?.isFile()) {
      onBytes(stats.size);
      yield { kind: 'file', input, line: null, path: input.path };
      return;
    }
    const stream = input.kind === 'stdin' ? stdin : createReadStream(input.path);
    // A filter must not wait for more than the line that it can answer.
    const { head, all, isPacked } = await unpacked(counted(stream, onBytes), options.from === 'auto' ? HEAD : MAGIC);
    const problem = isPacked ? null : falseArchive(fileName(input), head);
    if (problem) {
      if (stream instanceof ReadStream) stream.destroy();
      yield { kind: 'failed', input, line: null, problem };
      return;
    }
    const format = options.from === 'auto' ? detectFormat(fileName(input), head) : options.from;
    if (format === 'jsonl') yield* readLines(input, all, options);
    else if (format === 'json') yield* readJson(input, all, options);
    else yield { kind: 'bytes', input, line: null, bytes: await bytesOf(all, byteLimit(options)) };
  } catch (error) {
    yield { kind: 'failed', input, line: null, problem: readingProblem(error) };
  }
}

async function* counted(stream: AsyncIterable<Uint8Array>, onBytes: (count: number) => void) {
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** All bytes, or the first ones beyond the limit. */
async function bytesOf(all: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of all) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}

/** A JSON file: one article, a list of them, or, in spite of its name, one on each line. */
async function* readJson(input: Input, stream: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Unit> {
  const { kind, all } = await jsonForm(stream, options.maxBytes);
  if (kind === 'lines') yield* readLines(input, all, options);
  else if (kind === 'list') yield* readList(input, all, options);
  else yield { kind: 'bytes', input, line: null, bytes: await bytesOf(all, byteLimit(options)) };
}

/** One unit for each element of a list. */
async function* readList(input: Input, all: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Unit> {
  let line = 0;
  for await (const { number, bytes } of splitList(all, byteLimit(options))) {
    line = number;
    yield bytes.ok
      ? { kind: 'bytes', input, line, bytes: bytes.value }
      : { kind: 'failed', input, line, problem: bytes.problem };
  }
  if (line === 0) yield { kind: 'failed', input, line: null, problem: { code: 'is-empty' } };
}

const tooLarge = ({ maxBytes }: ReadOptions): Problem => ({ code: 'too-many-bytes', limit: maxBytes });

/** One unit for each line, for many blank lines in a row one more; blank lines at the very end are none. */
async function* readLines(input: Input, all: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Unit> {
  const failed = (line: number, problem: Problem): Unit => ({ kind: 'failed', input, line, problem });
  for await (const { number, bytes, blank } of splitLines(all, byteLimit(options))) {
    const first = number - blank;
    const answered = Math.min(blank, BLANK_ANSWERED);
    for (let line = first; line < first + answered; line++) yield failed(line, { code: 'is-empty' });
    if (blank > answered) yield failed(first + answered, { code: 'is-empty', more: blank - answered - 1 });
    yield bytes ? { kind: 'bytes', input, line: number, bytes } : failed(number, tooLarge(options));
  }
}

/** What a system's error means for the article. */
export function readingProblem(error: unknown): Problem {
  const code = codeOf(error);
  if (code === 'ENOENT') return { code: 'not-found' };
  return code.startsWith('Z_')
    ? { code: 'bad-gzip', reason: reasonOf(error) }
    : { code: 'cannot-read', reason: reasonOf(error) };
}
