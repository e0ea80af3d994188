import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { detectFormat, type ReadResult, readArticle, readRecord } from '../article/read.js';
import type { Article } from '../article/types.js';
import type { Problem, Warning } from '../problems.js';
import type { Input } from './inputs.js';
import { splitLines } from './lines.js';
import { peek } from './peek.js';
import { codeOf, reasonOf } from './reasons.js';

export interface ReadOptions {
  readonly from: 'auto' | 'text' | 'html' | 'jsonl';
  readonly date: string | null;
  readonly encoding: string | null;
  readonly maxChars: number;
}

/** One article to be read, or why it cannot be. `line` is its line in a JSON Lines input. */
export interface Item {
  readonly input: Input;
  readonly line: number | null;
  readonly id: string | null;
  readonly article: Article | null;
  readonly problem: Problem | null;
  readonly warnings: readonly Warning[];
}

/** So many bytes tell what an input holds. */
const HEAD = 2048;
/** And so many, whether it is a gzip archive. */
const MAGIC = 2;
/** A character takes up to six bytes in JSON (`\u00e9`), and a record may hold other things beside the text. */
const BYTES_A_CHARACTER = 32;
const OTHER_BYTES = 1 << 20;

/** Whether an input is JSON Lines by option or by name; standard input may also turn out to be by its first bytes. */
export const isLines = (input: Input, from: ReadOptions['from']): boolean =>
  from === 'jsonl' || (from === 'auto' && detectFormat(fileName(input), new Uint8Array()) === 'jsonl');

const fileName = (input: Input) => (input.kind === 'file' ? input.name : null);

/** The articles of one input, one after the other; whatever goes wrong is an item too. */
export async function* readItems(
  input: Input,
  stdin: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Item> {
  const limit = options.maxChars * BYTES_A_CHARACTER + OTHER_BYTES;
  try {
    const stream = input.kind === 'stdin' ? stdin : createReadStream(input.path);
    // A filter must not wait for more than the line that it can answer.
    const { head, all } = await unpacked(stream, options.from === 'auto' ? HEAD : MAGIC);
    const isJsonLines =
      options.from === 'auto' ? detectFormat(fileName(input), head) === 'jsonl' : options.from === 'jsonl';
    if (isJsonLines) yield* readLines(input, all, limit, options);
    else yield itemOf(input, null, await readWhole(input, all, limit, options));
  } catch (error) {
    yield itemOf(input, null, { ok: false, id: null, problem: readingProblem(error) });
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

async function readWhole(input: Input, all: AsyncIterable<Uint8Array>, limit: number, options: ReadOptions) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of all) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  const { from, date, encoding, maxChars } = options;
  return readArticle(Buffer.concat(chunks), {
    id: input.kind === 'file' ? input.relative : input.name,
    name: fileName(input),
    from: from === 'jsonl' ? 'auto' : from,
    date,
    encoding,
    maxChars,
  });
}

/** One item for each line; empty lines at the very end are none. */
async function* readLines(
  input: Input,
  all: AsyncIterable<Uint8Array>,
  limit: number,
  { date, maxChars }: ReadOptions,
): AsyncGenerator<Item> {
  let empty: number[] = [];
  for await (const { number, bytes } of splitLines(all, limit)) {
    if (bytes?.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)) {
      empty.push(number);
      continue;
    }
    for (const line of empty) yield itemOf(input, line, { ok: false, id: null, problem: { code: 'is-empty' } });
    empty = [];
    yield itemOf(
      input,
      number,
      bytes
        ? readRecord(bytes, { id: String(number), date, maxChars })
        : { ok: false, id: null, problem: { code: 'too-long', characters: null, limit: maxChars } },
    );
  }
}

function itemOf(input: Input, line: number | null, result: ReadResult): Item {
  return result.ok
    ? { input, line, id: result.article.id, article: result.article, warnings: result.warnings, problem: null }
    : { input, line, id: result.id, article: null, warnings: [], problem: result.problem };
}

function readingProblem(error: unknown): Problem {
  const code = codeOf(error);
  if (code === 'ENOENT') return { code: 'not-found' };
  return code.startsWith('Z_')
    ? { code: 'bad-gzip', reason: reasonOf(error) }
    : { code: 'cannot-read', reason: reasonOf(error) };
}
