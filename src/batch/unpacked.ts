import { createGunzip } from 'node:zlib';
import { isGzip } from '../article/gzip.js';
import type { Problem } from '../problems.js';
import { type Peeked, peek } from './peek.js';

/** So many bytes tell whether a stream is a gzip archive. */
export const MAGIC = 2;
/** A gigabyte of blanks unpacks from a megabyte; larger pieces come faster. */
const UNPACKED_AT_ONCE = 1 << 16;

/** The bytes of a stream, unpacked where they are a gzip archive, and the first ones of them. */
export async function unpacked(
  stream: AsyncIterable<Uint8Array>,
  size: number,
): Promise<Peeked & { readonly isPacked: boolean }> {
  const raw = await peek(stream, size);
  if (!isGzip(raw.head)) return { ...raw, isPacked: false };
  const gunzip = createGunzip({ chunkSize: UNPACKED_AT_ONCE });
  void pump(raw.all, gunzip);
  return { ...(await peek(gunzip, size)), isPacked: true };
}

async function pump(from: AsyncIterable<Uint8Array>, to: ReturnType<typeof createGunzip>): Promise<void> {
  const { pipeline } = await import('node:stream/promises');
  // An error is heard of by whoever reads from `to`.
  await pipeline(from, to).catch(() => undefined);
}

/**
 * What is wrong with a file whose name says that it is a gzip archive, and whose bytes are none; else null.
 * @param bytes as they stand in the file, or the first of them
 */
export const falseArchive = (name: string | null, bytes: Uint8Array): Problem | null =>
  /\.gz$/i.test(name ?? '') && bytes.length > 0 && !isGzip(bytes)
    ? { code: 'bad-gzip', reason: 'it is no gzip archive, in spite of its name' }
    : null;
