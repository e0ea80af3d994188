import { createReadStream } from 'node:fs';
import { rmdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleRecord } from '../../record/schema.js';
import { isObject } from '../entries.js';
import { journalOf } from '../journal.js';
import { splitLines } from '../lines.js';
import { OWN_FOLDER } from '../manifest.js';
import { HEAP_GROWTH, limitHeapGrowth } from '../memory.js';
import { fileOutput, type Output, OutputError } from '../output.js';
import type { Utf8 } from '../unit.js';
import { type Sink, tableWriter } from './sink.js';
import { openSink, type TableTarget } from './target.js';

/** A record that this very program has written and validated; others go through `checkedRecord`. */
const isOwnRecord = (value: unknown): value is ArticleRecord =>
  isObject(value) && isObject(value.generator) && value.generator.name === 'nutgraf';

const decoder = new TextDecoder();

function parsedOwn(json: Utf8): ArticleRecord {
  const value: unknown = JSON.parse(typeof json === 'string' ? json : decoder.decode(json));
  if (!isOwnRecord(value)) throw new Error('a line of our own records is none');
  return value;
}

/** One table to a stream, article by article. */
export function tableStreamOutput(
  target: Extract<TableTarget, { to: 'stream' }>,
  write: (text: string) => Promise<void>,
): Output {
  const guarded = async (text: string) => {
    try {
      await write(text);
    } catch (error) {
      throw new OutputError('standard output', error);
    }
  };
  let opened: Promise<{ readonly sink: Sink; readonly add: (record: ArticleRecord) => Promise<void> }> | null = null;
  const open = () => {
    opened ??= openSink(target, guarded).then((sink) => ({ sink, add: tableWriter(sink) }));
    return opened;
  };
  return {
    hasEarlier: () => Promise.resolve(false),
    earlier: () => Promise.resolve(null),
    keep: () => Promise.resolve(),
    put: async ({ text }) => {
      if (text !== null) await (await open()).add(parsedOwn(text));
    },
    placeOf: () => null,
    end: async (complete) => (await open()).sink.end(complete),
  };
}

/** Longest record, in bytes: of one that we have written ourselves. */
const LONGEST = Number.MAX_SAFE_INTEGER;

/** Where the records stand until all of them are there and the tables are made: `tables/.nutgraf/records.jsonl`. */
const recordsOf = (target: Exclude<TableTarget, { to: 'stream' }>): string =>
  target.to === 'folder'
    ? path.join(target.path, OWN_FOLDER, 'records.jsonl')
    : path.join(path.dirname(target.path), OWN_FOLDER, `${path.basename(target.path)}.jsonl`);

/**
 * Tables in files. The records are kept beside them first, as `--format jsonl` writes them, so that a run which was cut short
 * can go on; when all are there the tables are made of them, and the records go.
 */
export function tablesOutput(target: Exclude<TableTarget, { to: 'stream' }>, resume: boolean): Output {
  const records = recordsOf(target);
  const output = fileOutput(records, { journal: true, resume });
  const convert = async () => {
    limitHeapGrowth(HEAP_GROWTH);
    const sink = await openSink(target, () => Promise.resolve());
    let complete = false;
    try {
      const add = tableWriter(sink);
      for await (const { bytes } of splitLines(createReadStream(records), LONGEST))
        if (bytes) await add(parsedOwn(bytes));
      complete = true;
    } finally {
      await sink.end(complete);
    }
    await unlink(records);
    await unlink(journalOf(records));
    // Others may have left something in it.
    await rmdir(path.dirname(records)).catch(() => undefined);
  };
  return {
    ...output,
    placeOf: () => target.path,
    end: async (complete) => {
      await output.end(complete);
      if (complete) await convert();
    },
  };
}
