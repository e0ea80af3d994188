import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Article } from '../article/types.js';
import { failure, type Problem, type Result, success, type Warning } from '../problems.js';
import type { Input } from './inputs.js';
import { splitLines } from './lines.js';

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

interface Reading {
  readonly article: Article;
  readonly warnings: readonly Warning[];
}

function readArticle(bytes: Uint8Array, name: string, options: ReadOptions): Result<Reading> {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '') return failure({ code: 'is-empty' });
  const { date } = options;
  const article = { id: name, text, title: null, source: name, date, dateSource: date ? ('option' as const) : null };
  return success({ article, warnings: [] });
}

function readLine(bytes: Uint8Array, line: number, options: ReadOptions): Result<Reading> {
  try {
    const value = JSON.parse(new TextDecoder('utf-8').decode(bytes)) as Record<string, unknown>;
    if (typeof value.text !== 'string') return failure({ code: 'missing-text' });
    const date = options.date ?? (typeof value.date === 'string' ? value.date.slice(0, 10) : null);
    const article: Article = {
      id: String(value.id ?? line),
      text: value.text,
      title: typeof value.title === 'string' ? value.title : null,
      source: typeof value.source === 'string' ? value.source : null,
      date,
      dateSource: options.date ? 'option' : date ? 'record' : null,
    };
    return success({ article, warnings: [] });
  } catch (error) {
    return failure({ code: 'bad-json', reason: error instanceof Error ? error.message : '' });
  }
}

export const isLines = (input: Input, from: ReadOptions['from']) =>
  from === 'jsonl' || (from === 'auto' && input.kind === 'file' && /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(input.path));

/** The articles of one input, one after the other; whatever goes wrong is an item too. */
export async function* readItems(
  input: Input,
  stdin: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Item> {
  const item = (line: number | null, reading: Result<Reading>): Item => ({
    input,
    line,
    id: null,
    article: reading.ok ? reading.value.article : null,
    warnings: reading.ok ? reading.value.warnings : [],
    problem: reading.ok ? null : reading.problem,
  });
  try {
    const stream = input.kind === 'stdin' ? stdin : await open(input.path);
    if (isLines(input, options.from)) {
      for await (const { number, bytes } of splitLines(stream, options.maxChars * 8)) {
        const tooLong = failure({ code: 'too-long', characters: null, limit: options.maxChars });
        yield item(number, bytes ? readLine(bytes, number, options) : tooLong);
      }
      return;
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    yield item(null, readArticle(Buffer.concat(chunks), input.name, options));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield item(null, failure({ code: 'cannot-read', reason }));
  }
}

async function open(file: string): Promise<AsyncIterable<Uint8Array>> {
  await stat(file);
  const stream = createReadStream(file);
  return path.extname(file) === '.gz' ? stream.pipe(createGunzip()) : stream;
}
