import { gunzipSync } from 'node:zlib';
import { failure, type Result, success } from '../problems.js';

/** True where the bytes begin as a gzip archive does. */
export const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

const hasCode = (error: unknown): error is { code: unknown } =>
  typeof error === 'object' && error !== null && 'code' in error;

/** What the archive holds. Fails with `bad-gzip`, and with `too-many-bytes` where it would be more than `limit` bytes. */
export function unpack(bytes: Uint8Array, limit: number): Result<Uint8Array> {
  try {
    return success(gunzipSync(bytes, { maxOutputLength: limit }));
  } catch (error) {
    if (hasCode(error) && error.code === 'ERR_BUFFER_TOO_LARGE') return failure({ code: 'too-many-bytes', limit });
    return failure({ code: 'bad-gzip', reason: error instanceof Error ? error.message : String(error) });
  }
}
