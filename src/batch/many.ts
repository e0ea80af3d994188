import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { detectFormat } from '../article/format.js';
import type { Input } from './inputs.js';
import { jsonForm } from './json-form.js';
import type { ReadOptions } from './read.js';
import { fileName } from './unit.js';
import { MAGIC, unpacked } from './unpacked.js';

type FormOptions = Pick<ReadOptions, 'from' | 'maxBytes'>;

/** Files whose names tell that they hold one article. */
const ARTICLE = /\.(?:txt|text|md|html?|xhtml)(?:\.gz)?$/i;

/** Whether an input is one article by option or by name, so that nobody needs to look into it first. */
export const isArticle = (input: Input, from: ReadOptions['from']): boolean =>
  from === 'text' || from === 'html' || (from === 'auto' && input.kind === 'file' && ARTICLE.test(input.name));

/**
 * The inputs that hold many articles, by option, name or, for a file of JSON, its front. Standard input may also turn out
 * to be one by its first bytes.
 */
export async function inputsOfMany(inputs: readonly Input[], options: FormOptions): Promise<ReadonlySet<Input>> {
  const many = new Set<Input>();
  for (const input of inputs) {
    const format = options.from === 'auto' ? detectFormat(fileName(input), new Uint8Array()) : options.from;
    if (format === 'jsonl' || (format === 'json' && (await holdsMany(input, options)))) many.add(input);
  }
  return many;
}

async function holdsMany(input: Input, { maxBytes }: FormOptions): Promise<boolean> {
  // A pipe that has a name can be read only once.
  if (input.kind === 'stdin' || !(await stat(input.path).catch(() => null))?.isFile()) return false;
  const stream = createReadStream(input.path);
  try {
    const { all } = await unpacked(stream, MAGIC);
    return (await jsonForm(all, maxBytes)).kind !== 'document';
  } catch {
    return false; // It cannot be read: that is told when its turn comes.
  } finally {
    stream.destroy();
  }
}
