/**
 * As much of an assembler for WebAssembly as `kernel.ts` needs: instructions as lists of bytes, and a module of one
 * function. The names are those of the specification.
 */

export type Code = readonly number[];

/** A number as LEB128, signed. */
function signed(value: number): Code {
  const bytes: number[] = [];
  for (let rest = value | 0; ; rest >>= 7) {
    const isLast = rest >= -64 && rest < 64;
    bytes.push(isLast ? rest & 127 : (rest & 127) | 128);
    if (isLast) return bytes;
  }
}

/** A number as LEB128, not below 0. */
function unsigned(value: number): Code {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}

const vector = (op: number): Code => [0xfd, ...unsigned(op)];
/** A place in memory: how it is aligned, as a power of two, and what is added to the address. */
const place = (align: number, offset: number): Code => [align, ...unsigned(offset)];

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];
export const tee = (local: number): Code => [0x22, ...unsigned(local)];
export const select: Code = [0x1b];
/** Runs the body if the number before it is not 0. */
export const ifThen = (...body: readonly Code[]): Code => [0x04, 0x40, ...body.flat(), 0x0b];
/** Runs the body, again as long as it leaves a number other than 0. */
export const loopWhile = (...body: readonly Code[]): Code => [0x03, 0x40, ...body.flat(), 0x0d, 0, 0x0b];

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  load: (offset = 0): Code => [0x28, ...place(2, offset)],
  store: (offset = 0): Code => [0x36, ...place(2, offset)],
  load16s: (offset = 0): Code => [0x2e, ...place(1, offset)],
  load16u: (offset = 0): Code => [0x2f, ...place(1, offset)],
  store8: (offset = 0): Code => [0x3a, ...place(0, offset)],
  eq: [0x46],
  ltU: [0x49],
  add: [0x6a],
  mul: [0x6c],
  and: [0x71],
  or: [0x72],
  xor: [0x73],
  shl: [0x74],
  shrS: [0x75],
  shrU: [0x76],
} as const;

export const v128 = {
  load: (offset = 0): Code => [...vector(0x00), ...place(4, offset)],
  store: (offset = 0): Code => [...vector(0x0b), ...place(4, offset)],
  xor: vector(0x51),
} as const;

export const i32x4 = {
  splat: vector(0x11),
  shrU: vector(0xad),
  mul: vector(0xb5),
} as const;

export const i16x8 = {
  extendLowI8x16S: vector(0x87),
  extendHighI8x16S: vector(0x88),
  add: vector(0x8e),
} as const;

const I32 = 0x7f;
const V128 = 0x7b;

const section = (id: number, body: Code): Code => [id, ...unsigned(body.length), ...body];
const text = (value: string): Code => [...unsigned(value.length), ...Array.from(value, (c) => c.charCodeAt(0))];

/**
 * A module that takes its memory as `env.memory` and exports one function, `run`.
 * @param parameters how many numbers of 32 bits the function takes
 * @param numbers further locals of 32 bits, counted after the parameters
 * @param vectors locals of 128 bits, counted after those
 */
export function moduleOf(parameters: number, numbers: number, vectors: number, body: Code): Uint8Array<ArrayBuffer> {
  const locals = [2, ...unsigned(numbers), I32, ...unsigned(vectors), V128];
  const code = [...locals, ...body, 0x0b];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, parameters, ...new Array<number>(parameters).fill(I32), 0]),
    ...section(2, [1, ...text('env'), ...text('memory'), 0x02, 0x00, 0]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('run'), 0x00, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}
