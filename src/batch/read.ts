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
  /** The longest text that is read, in UTF-16 units. */
  readonly maxChars: number;
  /** The largest file, unpacked, or line of JSON Lines that is looked at. */
  readonly maxBytes: number;
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
/** So many blank lines in a row are answered one by one, the rest of them together. */
const BLANK_ANSWERED = 1000;
const UNPACKED_AT_ONCE = 1 << 16;

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
  try {
    const stream = input.kind === 'stdin' ? stdin : createReadStream(input.path);
    // A filter must not wait for more than the line that it can answer.
    const { head, all } = await unpacked(stream, options.from === 'auto' ? HEAD : MAGIC);
    const isJsonLines =
      options.from === 'auto' ? detectFormat(fileName(input), head) === 'jsonl' : options.from === 'jsonl';
    if (isJsonLines) yield* readLines(input, all, options);
    else yield itemOf(input, null, await readWhole(input, all, options));
  } catch (error) {
    yield itemOf(input, null, { ok: false, id: null, problem: readingProblem(error) });
  }
}

/** The bytes of a stream, unpacked where they are a gzip archive. */
async function unpacked(stream: AsyncIterable<Uint8Array>, size: number) {
  const raw = await peek(stream, size);
  if (raw.head[0] !== 0x1f || raw.head[1] !== 0x8b) return raw;
  const gunzip = createGunzip({ chunkSize: UNPACKED_AT_ONCE });
  void pump(raw.all, gunzip);
  return peek(gunzip, size);
}

async function pump(from: AsyncIterable<Uint8Array>, to: ReturnType<typeof createGunzip>): Promise<void> {
  const { pipeline } = await import('node:stream/promises');
  // An error is heard of by whoever reads from `to`.
  await pipeline(from, to).catch(() => undefined);
}

async function readWhole(input: Input, all: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<ReadResult> {
  const { from, date, encoding, maxChars, maxBytes } = options;
  const id = input.kind === 'file' ? input.relative : input.name;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of all) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) return { ok: false, id, problem: { code: 'too-many-bytes', limit: maxBytes } };
  }
  return readArticle(Buffer.concat(chunks), {
    id,
    name: fileName(input),
    from: from === 'jsonl' ? 'auto' : from,
    date,
    encoding,
    maxChars,
    maxBytes,
  });
}

/** One item for each line, for many blank lines in a row one more; blank lines at the very end are none. */
async function* readLines(
  input: Input,
  all: AsyncIterable<Uint8Array>,
  { date, maxChars, maxBytes }: ReadOptions,
): AsyncGenerator<Item> {
  const refused = (line: number, problem: Problem) => itemOf(input, line, { ok: false, id: null, problem });
  for await (const { number, bytes, blank } of splitLines(all, maxBytes)) {
    const first = number - blank;
    const answered = Math.min(blank, BLANK_ANSWERED);
    for (let line = first; line < first + answered; line++) yield refused(line, { code: 'is-empty' });
    if (blank > answered) yield refused(first + answered, { code: 'is-empty', more: blank - answered - 1 });
    if (bytes === null) yield refused(number, { code: 'too-many-bytes', limit: maxBytes });
    else yield itemOf(input, number, readRecord(bytes, { id: null, date, maxChars }));
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
