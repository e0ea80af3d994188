import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Entry, isObject, readEntries } from './entries.js';
import { isGone, type Owner, thisProcess } from './owner.js';

/**
 * A file of many results has a journal beside it: a line for each article, in order, with what it was made from and where its
 * result ends. So a run that was cut short can go on, and one with more articles leave alone what is there.
 */
export interface Step {
  readonly key: string;
  /** Where the article's result ends in the file. */
  readonly to: number;
  /** Why the article failed. */
  readonly code: string | null;
}

/** `.all.jsonl.nutgraf` for `all.jsonl`. */
export const journalOf = (file: string): string => path.join(path.dirname(file), `.${path.basename(file)}.nutgraf`);

function readStep(value: unknown): Step | null {
  if (!isObject(value)) return null;
  const { key, to, code = null } = value;
  const fits = typeof key === 'string' && typeof to === 'number' && (code === null || typeof code === 'string');
  return fits ? { key, to, code } : null;
}

export const stepLine = ({ key, to, code }: Step): string =>
  `${JSON.stringify(code === null ? { key, to } : { key, to, code })}\n`;

/** The first line names the process that writes, always in as many bytes, so that the next one can put itself there. */
const HEAD_PID = 10;
export const headLine = ({ host, pid }: Owner = thisProcess()): string =>
  `${JSON.stringify({ host, pid: String(pid).padStart(HEAD_PID) })}\n`;

async function ownerOf(journal: string): Promise<Owner | null> {
  let file: FileHandle | null = null;
  try {
    file = await open(journal, 'r');
    const { buffer, bytesRead } = await file.read(Buffer.alloc(100), 0, 100, 0);
    const value: unknown = JSON.parse(buffer.subarray(0, bytesRead).toString().split('\n')[0] ?? '');
    if (!isObject(value) || typeof value.host !== 'string' || typeof value.pid !== 'string') return null;
    return { host: value.host, pid: Number(value.pid) };
  } catch {
    return null;
  } finally {
    await file?.close();
  }
}

/** The process that writes the file just now, or null. */
export async function writerOf(file: string): Promise<Owner | null> {
  const owner = await ownerOf(journalOf(file));
  return owner && owner.host === thisProcess().host && !isGone(owner) ? owner : null;
}

export const readSteps = (file: string): AsyncGenerator<Entry<Step>> =>
  readEntries(createReadStream(journalOf(file)), readStep);

/** The size of a file and where the last article of its journal ends, or null where one of them is missing. */
export async function extentOf(file: string): Promise<{ readonly size: number; readonly told: number } | null> {
  try {
    const { size } = await stat(file);
    let told = 0;
    for await (const { value } of readSteps(file)) told = value.to;
    return { size, told };
  } catch {
    return null;
  }
}
