import type { Problem } from '../problems.js';
import { SIGNATURES } from './binary-data.js';

/** So many of a hundred bytes may be control characters; old wire copy has a few. */
const CONTROL_PERCENT = 5;

/** ESC and white space are no sign of a binary file. */
const isControl = (byte: number) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b && byte !== 0x1a;

/** What speaks against reading the bytes as a text in an encoding that keeps ASCII, or null. */
export function findBinary(bytes: Uint8Array): Problem | null {
  const signature = SIGNATURES.find(({ at, bytes: wanted }) => wanted.every((byte, i) => bytes[at + i] === byte));
  if (signature) return { code: 'is-binary', what: signature.what, byte: signature.at };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { code: 'is-binary', what: null, byte: zero };
  let first = -1;
  let count = 0;
  bytes.forEach((byte, index) => {
    if (!isControl(byte)) return;
    count++;
    if (first < 0) first = index;
  });
  return count * 100 > bytes.length * CONTROL_PERCENT ? { code: 'is-binary', what: null, byte: first } : null;
}
