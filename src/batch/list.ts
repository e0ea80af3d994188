import { failure, type Result, success } from '../problems.js';

/** One element of a JSON list: its bytes without the white space around it, or why there are none. */
export interface Element {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Result<Uint8Array>;
}

const codeOf = (character: string) => character.charCodeAt(0);
const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE] = [codeOf('"'), codeOf('\\'), codeOf(','), codeOf('['), codeOf(']')];
const [OPEN_OBJECT, CLOSE_OBJECT] = [codeOf('{'), codeOf('}')];
const isSpace = (byte: number | undefined) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
/** What a value begins with: `{`, `[`, `"`, a number, true, false, null. */
const BEGINNINGS = new Set(Buffer.from('{["-0123456789tfn'));

function trimmed(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (isSpace(bytes[end - 1])) end--;
  return bytes.subarray(0, end);
}

/**
 * Splits a stream of bytes that is a JSON list at its commas, without parsing what stands between them: the list may be of
 * any size, memory does not grow with it, and a fault in one element is none of the others.
 * @param maxBytes larger elements are passed over
 */
export async function* splitList(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Element> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  /** 0 around the list, 1 between its elements. */
  let depth = 0;
  /** Whether the element has more than white space so far. */
  let isBegun = false;
  let [isString, isEscaped, isEnded] = [false, false, false];

  const keep = (part: Uint8Array) => {
    if (part.length === 0) return;
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  const take = (): Element => {
    const bytes: Element['bytes'] =
      size > maxBytes ? failure({ code: 'too-many-bytes', limit: maxBytes }) : success(trimmed(Buffer.concat(parts)));
    parts = [];
    size = 0;
    isBegun = false;
    return { number: number++, bytes };
  };
  const fault = (reason: string): Element => ({ number, bytes: failure({ code: 'bad-json', reason }) });

  for await (const chunk of chunks) {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (isString) {
        if (isEscaped) isEscaped = false;
        else if (byte === BACKSLASH) isEscaped = true;
        else if (byte === QUOTE) isString = false;
        continue;
      }
      if (isSpace(byte)) continue;
      if (isEnded) {
        yield fault('more follows the end of the list');
        return;
      }
      if (depth === 0) {
        // A byte order mark may stand before it.
        if (byte === OPEN) depth = 1;
        continue;
      }
      if (depth === 1 && (byte === COMMA || byte === CLOSE)) {
        if (isBegun) keep(chunk.subarray(start, at));
        isEnded = byte === CLOSE;
        if (isBegun || !isEnded || number > 1) yield take();
        continue;
      }
      if (!isBegun) {
        isBegun = true;
        start = at;
        if (byte === undefined || !BEGINNINGS.has(byte)) {
          yield fault(`element ${number} is no JSON value`);
          return;
        }
      }
      if (byte === QUOTE) isString = true;
      else if (byte === OPEN || byte === OPEN_OBJECT) depth++;
      else if (depth > 1 && (byte === CLOSE || byte === CLOSE_OBJECT)) depth--;
    }
    if (isBegun) keep(chunk.subarray(start));
  }
  if (isEnded) return;
  if (isBegun && depth === 1 && !isString) yield take();
  yield fault('the list is cut off');
}
