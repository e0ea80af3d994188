import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { detectFormat } from '../article/read.js';
import type { Problem } from '../problems.js';
import type { Input } from './inputs.js';
import { splitLines } from './lines.js';
import { peek } from './peek.js';
import { codeOf, reasonOf } from './reasons.js';
import { fileName, type Unit } from './unit.js';

export interface ReadOptions {
  readonly from: 'auto' | 'text' | 'html' | 'jsonl';
  readonly date: string | null;
  readonly encoding: string | null;
  readonly maxChars: number;
}

/** So many bytes tell what an input holds. */
const HEAD = 2048;
/** And so many, whether it is a gzip archive. */
const MAGIC = 2;
/** A character takes up to six bytes in JSON (`\u00e9`), and a record may hold other things beside the text. */
const BYTES_A_CHARACTER = 32;
const OTHER_BYTES = 1 << 20;

/** An input of more bytes cannot be an article that is short enough. */
export const byteLimit = ({ maxChars }: Pick<ReadOptions, 'maxChars'>): number =>
  maxChars * BYTES_A_CHARACTER + OTHER_BYTES;

/** Files whose names tell that they hold one article. */
const ARTICLE = /\.(?:txt|text|md|html?|xhtml)(?:\.gz)?$/i;

/** Whether an input is JSON Lines by option or by name; standard input may also turn out to be by its first bytes. */
export const isLines = (input: Input, from: ReadOptions['from']): boolean =>
  from === 'jsonl' || (from === 'auto' && detectFormat(fileName(input), new Uint8Array()) === 'jsonl');

/** Whether an input is one article by option or by name, so that nobody needs to look into it first. */
export const isArticle = (input: Input, from: ReadOptions['from']): boolean =>
  from === 'text' || from === 'html' || (from === 'auto' && input.kind === 'file' && ARTICLE.test(input.name));

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
  const limit = byteLimit(options);
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
    const { head, all } = await unpacked(counted(stream, onBytes), options.from === 'auto' ? HEAD : MAGIC);
    const isJsonLines =
      options.from === 'auto' ? detectFormat(fileName(input), head) === 'jsonl' : options.from === 'jsonl';
    if (isJsonLines) yield* readLines(input, all, limit, options);
    else yield { kind: 'bytes', input, line: null, bytes: await readWhole(all, limit) };
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

/** The bytes of a stream, unpacked where they are a gzip archive. */
async function unpacked(stream: AsyncIterable<Uint8Array>, size: number) {
  const raw = await peek(stream, size);
  if (raw.head[0] !== 0x1f || raw.head[1] !== 0x8b) return raw;
  const gunzip = createGunzip();
  void pump(raw.all, gunzip);
  return peek(gunzip, size);
}

async function pump(from: AsyncIterable<Uint8Array>, to: ReturnType<typeof createGunzip>): Promise<void> {
  const { pipeline } = await import('node:stream/promises');
  // An error is heard of by whoever reads from `to`.
  await pipeline(from, to).catch(() => undefined);
}

/** All bytes, or the first ones beyond the limit. */
async function readWhole(all: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of all) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}

/** One unit for each line; empty lines at the very end are none. */
async function* readLines(
  input: Input,
  all: AsyncIterable<Uint8Array>,
  limit: number,
  { maxChars }: ReadOptions,
): AsyncGenerator<Unit> {
  const failed = (line: number, problem: Problem): Unit => ({ kind: 'failed', input, line, problem });
  // Empty lines that await a further line.
  let [firstEmpty, afterEmpty] = [0, 0];
  for await (const { number, bytes } of splitLines(all, limit)) {
    if (bytes?.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)) {
      if (afterEmpty !== number) firstEmpty = number;
      afterEmpty = number + 1;
      continue;
    }
    if (afterEmpty === number)
      for (let line = firstEmpty; line < number; line++) yield failed(line, { code: 'is-empty' });
    yield bytes
      ? { kind: 'bytes', input, line: number, bytes }
      : failed(number, { code: 'too-long', characters: null, limit: maxChars });
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
