import { createReadStream, ReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { detectFormat } from '../article/format.js';
import { type ReadResult, readArticle, readRecord, readValue } from '../article/read.js';
import type { KeyHint, KeyNames } from '../article/record-keys.js';
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
  /** The user's names of JSON records' keys. */
  readonly keys?: KeyNames;
}

/** One article to be read, or why it cannot be. `line` is its line in a JSON Lines input, or its number in a JSON list. */
export interface Item {
  readonly input: Input;
  readonly line: number | null;
  readonly id: string | null;
  readonly article: Article | null;
  readonly problem: Problem | null;
  readonly warnings: readonly Warning[];
  /** Unknown keys of a JSON record that look like a text or a date. */
  readonly hints: readonly KeyHint[];
}

/** So many bytes tell what an input holds. */
const HEAD = 2048;
/** And so many, whether it is a gzip archive. */
const MAGIC = 2;
/** A character takes up to six bytes in JSON (`\u00e9`), and a record may hold other things beside the text. */
const BYTES_A_CHARACTER = 32;
const OTHER_BYTES = 1 << 20;

/** A list in one JSON file may have so many bytes, and its front tells that it is one. */
const LONGEST_LIST = 1 << 28;
const HEAD_OF_JSON = 1 << 16;

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
    const { head, all, isPacked } = await unpacked(stream, options.from === 'auto' ? HEAD : MAGIC);
    if (!isPacked && head.length > 0 && /\.gz$/i.test(fileName(input) ?? '')) {
      if (stream instanceof ReadStream) stream.destroy();
      const problem = { code: 'bad-gzip', reason: 'it is no gzip archive, in spite of its name' } as const;
      yield itemOf(input, null, { ok: false, id: null, problem });
      return;
    }
    const format = options.from === 'auto' ? detectFormat(fileName(input), head) : options.from;
    if (format === 'jsonl') yield* readLines(input, all, limit, options);
    else if (format === 'json') yield* readJson(input, all, limit, options);
    else yield itemOf(input, null, await readWhole(input, all, limit, options));
  } catch (error) {
    yield itemOf(input, null, { ok: false, id: null, problem: readingProblem(error) });
  }
}

/** The bytes of a stream, unpacked where they are a gzip archive. */
async function unpacked(stream: AsyncIterable<Uint8Array>, size: number) {
  const raw = await peek(stream, size);
  if (raw.head[0] !== 0x1f || raw.head[1] !== 0x8b) return { ...raw, isPacked: false };
  const gunzip = createGunzip();
  void pump(raw.all, gunzip);
  return { ...(await peek(gunzip, size)), isPacked: true };
}

async function pump(from: AsyncIterable<Uint8Array>, to: ReturnType<typeof createGunzip>): Promise<void> {
  const { pipeline } = await import('node:stream/promises');
  // An error is heard of by whoever reads from `to`.
  await pipeline(from, to).catch(() => undefined);
}

async function bytesOf(all: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of all) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}

async function readWhole(
  input: Input,
  all: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
  options: ReadOptions,
) {
  const { from, date, encoding, maxChars, keys } = options;
  return readArticle(await bytesOf(all, limit), {
    id: input.kind === 'file' ? input.relative : input.name,
    name: fileName(input),
    from: from === 'jsonl' ? 'auto' : from,
    date,
    encoding,
    maxChars,
    ...(keys && { keys }),
  });
}

/** A JSON file: one article, a list of them, or, in spite of its name, one on each line. */
async function* readJson(
  input: Input,
  all: AsyncIterable<Uint8Array>,
  limit: number,
  options: ReadOptions,
): AsyncGenerator<Item> {
  const bytes = await bytesOf(all, LONGEST_LIST);
  const form = jsonForm(bytes);
  if (form.kind === 'lines') yield* readLines(input, [bytes], limit, options);
  else if (form.kind === 'document') yield itemOf(input, null, await readWhole(input, [bytes], limit, options));
  else if (form.kind === 'list') {
    if (form.values.length === 0) yield itemOf(input, null, { ok: false, id: null, problem: { code: 'is-empty' } });
    const { date, maxChars, keys } = options;
    for (const [index, value] of form.values.entries()) {
      const id = String(index + 1);
      yield itemOf(input, index + 1, readValue(value, { id, date, maxChars, ...(keys && { keys }) }));
    }
  }
}

type JsonForm =
  | { readonly kind: 'document' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'list'; readonly values: readonly unknown[] };

/** @param bytes all of a JSON file, or its front */
function jsonForm(bytes: Uint8Array): JsonForm {
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
  const value = parsed(text);
  if (Array.isArray(value)) return { kind: 'list', values: value };
  if (value !== undefined) return { kind: 'document' };
  const end = text.indexOf('\n');
  const isLine = end > 0 && text.slice(end).trim() !== '' && parsed(text.slice(0, end)) !== undefined;
  return isLine ? { kind: 'lines' } : { kind: 'document' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The inputs that hold many articles, by option, name or, for a file of JSON, its front. Standard input may also turn out
 * to be one by its first bytes.
 */
export async function inputsOfMany(inputs: readonly Input[], from: ReadOptions['from']): Promise<ReadonlySet<Input>> {
  const many = new Set<Input>();
  for (const input of inputs) {
    const format = from === 'auto' ? detectFormat(fileName(input), new Uint8Array()) : from;
    if (format === 'jsonl' || (format === 'json' && (await holdsMany(input)))) many.add(input);
  }
  return many;
}

async function holdsMany(input: Input): Promise<boolean> {
  if (input.kind === 'stdin') return false;
  const stream = createReadStream(input.path);
  try {
    const { head } = await unpacked(stream, HEAD_OF_JSON);
    return /^\s*\[/.test(Buffer.from(head).toString('latin1')) || jsonForm(head).kind === 'lines';
  } catch {
    return false; // It cannot be read: that is told when its turn comes.
  } finally {
    stream.destroy();
  }
}

/** One item for each line; empty lines at the very end are none. */
async function* readLines(
  input: Input,
  all: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
  { date, maxChars, keys }: ReadOptions,
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
        ? readRecord(bytes, { id: String(number), date, maxChars, ...(keys && { keys }) })
        : { ok: false, id: null, problem: { code: 'too-long', characters: null, limit: maxChars } },
    );
  }
}

function itemOf(input: Input, line: number | null, result: ReadResult): Item {
  return result.ok
    ? {
        input,
        line,
        id: result.article.id,
        article: result.article,
        warnings: result.warnings,
        problem: null,
        hints: result.hints ?? [],
      }
    : { input, line, id: result.id, article: null, warnings: [], hints: [], problem: result.problem };
}

function readingProblem(error: unknown): Problem {
  const code = codeOf(error);
  if (code === 'ENOENT') return { code: 'not-found' };
  return code.startsWith('Z_')
    ? { code: 'bad-gzip', reason: reasonOf(error) }
    : { code: 'cannot-read', reason: reasonOf(error) };
}
