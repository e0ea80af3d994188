/** One line of a stream: its bytes without the line end, or null where it was longer than allowed and was passed over. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
  /** Bytes that it takes in the stream, with its line end. */
  readonly size: number;
}

const NEWLINE = 0x0a;

/** Splits a stream of bytes at line feeds. A line feed at the very end begins no further line. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const take = (lineEnd: number): Line => {
    const line = { number: ++number, bytes: size > maxBytes ? null : Buffer.concat(parts), size: size + lineEnd };
    parts = [];
    size = 0;
    return line;
  };
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield take(1);
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (size > 0) yield take(0);
}
