import type { ProblemCode } from '../../problems.js';

/**
 * What must come of an input: a record, either a record or the error that the page is too large or nests too deep, an
 * error of one of these codes, or for JSON Lines and lists so many lines, all JSON.
 */
export type Outcome =
  | 'record'
  | 'record-or-too-large'
  | { readonly refused: readonly ProblemCode[] }
  | { readonly lines: number };

/** An input that nobody would write to be read, made at the size that is asked for. */
export interface Hostile {
  /** Its name and ending: `quotation-marks.txt`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly outcome: Outcome;
}

/** A generator: its name, how many times larger than asked for the input is (default 1), and how it is made. */
export interface Generator {
  readonly name: string;
  readonly ending: 'txt' | 'md' | 'html' | 'json' | 'jsonl' | 'txt.gz' | 'jsonl.gz' | 'html.gz';
  readonly times?: number;
  readonly make: (bytes: number) => string | Uint8Array;
  /** By default a record; a function where it depends on what was made. */
  readonly outcome?: Outcome | ((made: Uint8Array) => Outcome);
}

/** A string over and over, cut at the size. */
export const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** A string over and over, never cut. */
export const whole = (unit: string, size: number): string => unit.repeat(Math.max(1, Math.floor(size / unit.length)));

/** What `part` makes of 0, 1, 2, … one after the other, up to the size. */
export function series(part: (index: number) => string, size: number): string {
  const parts: string[] = [];
  for (let index = 0, length = 0; length < size; index++) {
    const piece = part(index);
    parts.push(piece);
    length += piece.length;
  }
  return parts.join('');
}

const ONSETS = [
  'B',
  'D',
  'F',
  'G',
  'H',
  'K',
  'L',
  'M',
  'N',
  'P',
  'R',
  'S',
  'T',
  'V',
  'Z',
  'Br',
  'Kr',
  'St',
  'Tr',
  'Vl',
];
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'al', 'er', 'in', 'ov', 'ar', 'el', 'an'];
const ENDS = ['ko', 'ra', 'nis', 'lin', 'dov', 'man', 'ber', 'sen', 'ta', 'vic', 'ley', 'ram'];

/** A surname that nobody has; 2,880 × 12 of them differ. */
export function surname(index: number): string {
  const pick = (list: readonly string[], by: number) => list[Math.floor(index / by) % list.length] ?? '';
  return `${pick(ONSETS, 1)}${pick(MIDDLES, 20)}${pick(ENDS, 240).slice(0, 1)}${pick(MIDDLES, 2880)}${pick(ENDS, 240)}`;
}

const GIVEN = ['Anna', 'Peter', 'Maria', 'David', 'Laura', 'Thomas', 'Elena', 'Martin', 'Ruth', 'Samuel'];
export const fullName = (index: number): string => `${GIVEN[index % 10]} ${surname(index)}`;
