import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { failure, type Result, success, type Warning } from '../problems.js';
import { findBinary } from './binary.js';
import { scanUtf8 } from './utf8.js';
import { WINDOWS_1252_HIGH, WINDOWS_1252_LABELS } from './windows-1252-data.js';

export interface Decoded {
  readonly text: string;
  /** Name of the encoding in small letters: "utf-8", "windows-1252". */
  readonly encoding: string;
  /** At most one: bytes that mean nothing in the encoding. */
  readonly warnings: readonly Warning[];
}

/** Bytes of the front that are looked at to tell UTF-16 without a byte order mark. */
const SAMPLE = 4096;

/**
 * The text of a file. Without a label: by its byte order mark, else UTF-8 where it is that, else UTF-16 where every other
 * byte is zero, else UTF-8 with some broken places, else windows-1252. Bytes that mean nothing are U+FFFD and one warning.
 * A byte order mark is no part of the text. Never throws; fails with `is-binary` and `bad-encoding-label`.
 * @param label a label of the WHATWG Encoding Standard, in any case; wins over everything else
 */
export function decodeText(bytes: Uint8Array, label: string | null = null): Result<Decoded> {
  if (label !== null) return decodeAs(bytes, label.trim().toLowerCase());
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const wide = guessUtf16(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  const binary = findBinary(bytes);
  if (binary) return failure(binary);
  if (isUtf8(bytes)) return success({ text: utf8(bytes), encoding: 'utf-8', warnings: [] });
  const { valid, invalid } = scanUtf8(bytes);
  return decodeAs(bytes, valid >= invalid ? 'utf-8' : 'windows-1252');
}

const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes);

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // FF FE 00 00 begins UTF-32, which nobody sends.
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le';
  return null;
}

/** Western text in UTF-16 has a zero in nearly every pair of bytes, always on the same side. */
function guessUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const size = Math.min(bytes.length, SAMPLE);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < size; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const most = size * 0.35;
  if (odd >= most && even < size / 100) return 'utf-16le';
  return even >= most && odd < size / 100 ? 'utf-16be' : null;
}

function decodeAs(bytes: Uint8Array, label: string): Result<Decoded> {
  if (WINDOWS_1252_LABELS.has(label)) return decodeWindows1252(bytes);
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label);
  } catch {
    return failure({ code: 'bad-encoding-label', label });
  }
  const text = decoder.decode(bytes);
  const { encoding } = decoder;
  if (encoding === 'utf-8' && !isUtf8(bytes)) {
    const { invalid, first } = scanUtf8(bytes);
    const start = utf8(bytes.subarray(0, first)).length;
    const warning = {
      code: 'invalid-bytes',
      count: invalid,
      byte: first,
      encoding,
      span: { start, end: start + 1 },
    } as const;
    return success({ text, encoding, warnings: [warning] });
  }
  // The other encodings of the standard have no U+FFFD of their own, but UTF-16 has.
  return success({ text, encoding, warnings: encoding === 'utf-8' ? [] : replaced(text, encoding, null) });
}

function decodeWindows1252(bytes: Uint8Array): Result<Decoded> {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = latin.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252_HIGH[c.charCodeAt(0) - 0x80] ?? '\uFFFD');
  const encoding = 'windows-1252';
  return success({ text, encoding, warnings: replaced(text, encoding, text.indexOf('\uFFFD')) });
}

function replaced(text: string, encoding: string, byte: number | null): Warning[] {
  const start = text.indexOf('\uFFFD');
  if (start < 0) return [];
  const count = text.split('\uFFFD').length - 1;
  return [{ code: 'invalid-bytes', count, byte, encoding, span: { start, end: start + 1 } }];
}
