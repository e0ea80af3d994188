/** A stream whose first bytes have been looked at; `all` still gives every byte. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** Reads `size` bytes of a stream ahead, or all where it is shorter. */
export async function peek(stream: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const ahead: Uint8Array[] = [];
  for (let length = 0; length < size; ) {
    const { value, done } = await iterator.next();
    if (done) break;
    ahead.push(value);
    length += value.length;
  }
  const rest = { [Symbol.asyncIterator]: () => iterator };
  async function* all() {
    yield* ahead;
    yield* rest;
  }
  return { head: Buffer.concat(ahead).subarray(0, size), all: all() };
}
