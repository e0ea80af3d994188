import type { KeyHint } from '../article/record-keys.js';
import type { Problem } from '../problems.js';
import type { Counts } from '../record/counts.js';
import type { Input } from './inputs.js';

/** Where an article came from. */
export interface Origin {
  readonly input: Input;
  /** Its line in a JSON Lines input, or its number in a JSON list, counted from 1. */
  readonly line: number | null;
}

/** One article that is to be read: a whole file, bytes at hand, or why there is nothing to read. */
export type Unit = Origin &
  (
    | { readonly kind: 'file'; readonly path: string }
    /** A whole article; with `line` a record, as one line of JSON. */
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'failed'; readonly problem: Problem }
  );

/** What a worker is told of an article. */
export interface Request {
  /** The file to be read, or null where `bytes` holds it. */
  readonly path: string | null;
  readonly bytes: Uint8Array | null;
  readonly isLine: boolean;
  /** The article's id where it says none itself. */
  readonly id: string;
  /** Path or name of the file as the user would write it; null for standard input. */
  readonly name: string | null;
}

/** A line of fewer bytes than so many. */
export const isShortLine = ({ isLine, bytes }: Request, limit: number): boolean =>
  isLine && bytes !== null && bytes.length < limit;

/** Text; from a worker its bytes, which are half as long as a string with one quotation mark, and are written as they are. */
export type Utf8 = string | Uint8Array;

export const bytesOf = (text: Utf8): Uint8Array => (typeof text === 'string' ? Buffer.from(text) : text);

/** What became of an article in a worker. */
export interface Reply {
  /** The article's id, where it could be read. */
  readonly id: string | null;
  /** Of the bytes that were read: the file, or the line. */
  readonly sha256: string | null;
  /** The result as it is to be written, or null where there is none. */
  readonly text: Utf8 | null;
  readonly counts: Counts | null;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  /** Unknown keys of a JSON record that look like a text or a date. */
  readonly hints: readonly KeyHint[];
  readonly problem: Problem | null;
  /** The stack of what was thrown where nothing should have been. */
  readonly bug: string | null;
  readonly milliseconds: number;
}

/** A reply that tells of a failure. */
export const failed = (problem: Problem, milliseconds = 0): Reply => ({
  id: null,
  sha256: null,
  text: null,
  counts: null,
  warnings: [],
  hints: [],
  problem,
  bug: null,
  milliseconds,
});

/** Name of an input's file, or null for standard input. */
export const fileName = (input: Input): string | null => (input.kind === 'file' ? input.name : null);

/** The input's name, with the line where it has lines: `all.jsonl:12`. */
export const originName = ({ input, line }: Origin): string => (line === null ? input.name : `${input.name}:${line}`);

export const requestOf = (unit: Exclude<Unit, { kind: 'failed' }>): Request => ({
  path: unit.kind === 'file' ? unit.path : null,
  bytes: unit.kind === 'bytes' ? unit.bytes : null,
  isLine: unit.line !== null,
  id: unit.input.kind === 'file' ? unit.input.relative : unit.input.name,
  name: fileName(unit.input),
});
