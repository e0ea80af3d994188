/** One line of a stream: its bytes without the line end, or null where it was longer than allowed and was passed over. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
  /** Bytes that it takes in the stream, with its line end and the blank lines before it. */
  readonly size: number;
  /** Lines right before it that have nothing but white space on them. */
  readonly blank: number;
}

const NEWLINE = 0x0a;
const isSpace = (byte: number | undefined) => byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;

/**
 * Splits a stream of bytes at line feeds. Blank lines are counted, not given one by one, so that a gigabyte of them takes
 * a second and no memory; those at the very end are none.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let blank = 0;
  /** Bytes of the blank lines before this one. */
  let passed = 0;
  /** Whether the line has nothing but white space so far. */
  let isBlank = true;
  const clear = () => {
    parts = [];
    size = 0;
  };
  const take = (lineEnd: number): Line => {
    number++;
    const bytes = size > maxBytes ? null : Buffer.concat(parts);
    const line = { number, bytes, blank, size: passed + size + lineEnd };
    clear();
    blank = 0;
    passed = 0;
    isBlank = true;
    return line;
  };
  const keep = (part: Uint8Array) => {
    // An empty part would hold the whole chunk that it is cut from.
    if (part.length === 0) return;
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; ) {
      if (isBlank) {
        let at = start;
        for (; isSpace(chunk[at]); at++) {
          if (chunk[at] !== NEWLINE) continue;
          number++;
          blank++;
          passed += size + at + 1 - start;
          if (size > 0) clear();
          start = at + 1;
        }
        isBlank = at === chunk.length;
      }
      const end = chunk.indexOf(NEWLINE, start);
      keep(chunk.subarray(start, end === -1 ? chunk.length : end));
      if (end === -1) break;
      yield take(1);
      start = end + 1;
    }
  }
  if (!isBlank) yield take(0);
}
