import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

/** SHA-256 of bytes in hexadecimal digits, as `sha256sum` tells it. */
export const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes of a file, or null where they are more than `limit`. */
export const readWithin = async (path: string, limit: number): Promise<Uint8Array | null> =>
  (await stat(path)).size > limit ? null : readFile(path);
