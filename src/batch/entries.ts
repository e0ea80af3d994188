import type { FileHandle } from 'node:fs/promises';
import { splitLines } from './lines.js';

/** A line of one of nutgraf's own lists, and where in the list it ends. */
export interface Entry<T> {
  readonly value: T;
  readonly end: number;
}

const LONGEST = 1 << 16;

/** The lines of a list that are whole and what they should be; a line that was torn when its writer died is passed over. */
export async function* readEntries<T>(
  chunks: AsyncIterable<Uint8Array>,
  read: (value: unknown) => T | null,
): AsyncGenerator<Entry<T>> {
  let end = 0;
  const decoder = new TextDecoder();
  for await (const { bytes, size } of splitLines(chunks, LONGEST)) {
    end += size;
    const value = bytes ? read(parsed(decoder.decode(bytes))) : null;
    if (value !== null) yield { value, end };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether the file's last byte ends a line, or there is none. */
export async function endsWhole(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === 0x0a;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
