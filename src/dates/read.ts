import type { Doc, Token } from '../language/types.js';
import type { DateToken } from './date-tokens.js';
import type { Lexeme, Start } from './lexicon.js';
import type { Meaning } from './meaning.js';
import type { TimexType } from './types.js';

/** The article as rules read it. */
export interface DateInput {
  readonly doc: Doc;
  readonly atoms: readonly DateToken[];
}

/** A stretch that a rule takes for a temporal expression, not yet counted from any day. */
export interface Candidate {
  /** First atom, and the one after the last. */
  readonly first: number;
  readonly last: number;
  readonly type: TimexType;
  readonly meaning: Meaning;
  readonly rule: string;
  /** True for what counts only as part of a longer expression ("the month" in "the end of the month"). */
  readonly partial?: boolean;
}

/** One named way to word a time. `match` looks at the atom `i` and those after it. */
export interface Rule {
  readonly id: string;
  /** What the first word must be. */
  readonly starts: readonly Start[];
  readonly match: (reading: DateInput, i: number) => Found | null;
}

/** What a rule found: where it ends, and what it means. */
export interface Found {
  readonly last: number;
  readonly type: TimexType;
  readonly meaning: Meaning;
  readonly partial?: boolean;
}

const EMPTY: Lexeme = {};

export const lexemeAt = ({ atoms }: DateInput, i: number): Lexeme => atoms[i]?.lexeme ?? EMPTY;

export const normAt = ({ atoms }: DateInput, i: number): string => atoms[i]?.norm ?? '';

/** The characters between the atoms `i - 1` and `i`, or null where they stand in different sentences. */
export function gap({ atoms, doc }: DateInput, i: number): string | null {
  const [before, after] = [atoms[i - 1], atoms[i]];
  if (!before || !after || before.sentence !== after.sentence) return null;
  return doc.text.slice(before.end, Math.min(after.start, before.end + 8));
}

const SPACE = /^\s{1,6}$/;

/** True where nothing but white space, or a hyphen, or an abbreviation's full stop, stands before the atom `i`. */
export function joined(reading: DateInput, i: number): boolean {
  const [before, after] = [reading.atoms[i - 1], reading.atoms[i]];
  if (!before || !after || before.sentence !== after.sentence) return false;
  if (after.start - before.end === 1) {
    const between = reading.doc.text.charCodeAt(before.end);
    if (between === BLANK || between === HYPHEN || between === EN_DASH) return true;
  }
  const between = gap(reading, i) ?? '';
  return SPACE.test(between) || (between === '. ' && before.lexeme?.short === true);
}

const [BLANK, HYPHEN, EN_DASH] = [0x20, 0x2d, 0x2013];

/** True where a comma may stand before the atom `i` too. */
export function commaJoined(reading: DateInput, i: number): boolean {
  return joined(reading, i) || gap(reading, i) === ', ';
}

export const hyphened = (reading: DateInput, i: number): boolean => {
  const between = gap(reading, i);
  return between === '-' || between === '–';
};

/** True where the atom `i` is the word and stands right after the one before it. */
export const follows = (reading: DateInput, i: number, ...words: readonly string[]): boolean =>
  words.includes(normAt(reading, i)) && joined(reading, i);

export function tokenAt({ doc, atoms }: DateInput, i: number): Token | undefined {
  const atom = atoms[i];
  return atom && doc.tokens[atom.token];
}

/** The atom's own characters: it begins with a capital letter. */
export function capital({ doc, atoms }: DateInput, i: number): boolean {
  const first = doc.text[atoms[i]?.start ?? -1];
  return first !== undefined && first !== first.toLowerCase();
}

/** True where the atom `i` is the first word of its sentence. */
export const opensSentence = ({ atoms }: DateInput, i: number): boolean =>
  atoms[i - 1]?.sentence !== atoms[i]?.sentence;
