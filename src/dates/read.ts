import type { Span } from '../article/types.js';
import type { Doc, Token } from '../language/types.js';
import type { Atom } from './atoms.js';
import { CARDINALS } from './data/words.js';
import type { Lexeme, Start } from './lexicon.js';
import type { Meaning, Unit } from './meaning.js';
import type { TimexType } from './types.js';

/** The article as rules read it. */
export interface Reading {
  readonly doc: Doc;
  readonly atoms: readonly Atom[];
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
  readonly match: (reading: Reading, i: number) => Found | null;
}

/** What a rule found: where it ends, and what it means. */
export interface Found {
  readonly last: number;
  readonly type: TimexType;
  readonly meaning: Meaning;
  readonly partial?: boolean;
}

const EMPTY: Lexeme = {};

export const lexemeAt = ({ atoms }: Reading, i: number): Lexeme => atoms[i]?.lexeme ?? EMPTY;

export const normAt = ({ atoms }: Reading, i: number): string => atoms[i]?.norm ?? '';

/** The characters between the atoms `i - 1` and `i`, or null where they stand in different sentences. */
export function gap({ atoms, doc }: Reading, i: number): string | null {
  const [before, after] = [atoms[i - 1], atoms[i]];
  if (!before || !after || before.sentence !== after.sentence) return null;
  return doc.text.slice(before.end, Math.min(after.start, before.end + 8));
}

const SPACE = /^\s{1,6}$/;

/** True where nothing but white space, or a hyphen, or an abbreviation's full stop, stands before the atom `i`. */
export function joined(reading: Reading, i: number): boolean {
  const between = gap(reading, i);
  if (between === null) return false;
  if (between === ' ' || between === '-' || between === '–' || SPACE.test(between)) return true;
  return between === '. ' && lexemeAt(reading, i - 1).short === true;
}

/** True where a comma may stand before the atom `i` too. */
export function commaJoined(reading: Reading, i: number): boolean {
  return joined(reading, i) || gap(reading, i) === ', ';
}

export const hyphened = (reading: Reading, i: number): boolean => {
  const between = gap(reading, i);
  return between === '-' || between === '–';
};

/** True where the atom `i` is the word and stands right after the one before it. */
export const follows = (reading: Reading, i: number, ...words: readonly string[]): boolean =>
  words.includes(normAt(reading, i)) && joined(reading, i);

export function tokenAt({ doc, atoms }: Reading, i: number): Token | undefined {
  const atom = atoms[i];
  return atom && doc.tokens[atom.token];
}

/** The atom's own characters: it begins with a capital letter. */
export function capital({ doc, atoms }: Reading, i: number): boolean {
  const first = doc.text[atoms[i]?.start ?? -1];
  return first !== undefined && first !== first.toLowerCase();
}

/** True where the atom `i` is the first word of its sentence. */
export const opensSentence = ({ atoms }: Reading, i: number): boolean => atoms[i - 1]?.sentence !== atoms[i]?.sentence;

export const spanOf = ({ atoms }: Reading, first: number, last: number): Span => ({
  start: atoms[first]?.start ?? 0,
  end: atoms[last - 1]?.end ?? 0,
});

/** A number of units; `X` where it is vague ("several"). */
export interface Quantity {
  readonly count: number | 'X';
  /** The atom after it. */
  readonly last: number;
}

const MULTIPLES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };
const VAGUE = new Set('several few many some dozens hundreds thousands scores numerous countless'.split(' '));
const FILLERS = new Set(
  `more additional full whole straight consecutive successive solid long trading business working calendar further
  extra short brief turbulent difficult bloody chaotic`.split(/\s+/),
);

/** "12", "1,200", "twenty-four", "two hundred and ten", "2 1/2": an exact number in digits or words. */
export function readNumber(reading: Reading, i: number): Quantity | null {
  const lexeme = lexemeAt(reading, i);
  if (lexeme.number !== undefined) {
    const multiple = MULTIPLES[normAt(reading, i + 1)];
    if (multiple !== undefined && joined(reading, i + 1)) return { count: lexeme.number * multiple, last: i + 2 };
    const half = lexemeAt(reading, i + 1).fraction;
    if (half !== undefined && joined(reading, i + 1)) return { count: lexeme.number + half, last: i + 2 };
    return { count: lexeme.number, last: i + 1 };
  }
  let at = i;
  let count = 0;
  let known = false;
  for (let steps = 0; steps < 6; steps++) {
    const word = normAt(reading, at);
    const value = CARDINALS.get(word);
    if (at > i && !joined(reading, at)) break;
    const multiple = MULTIPLES[word];
    if (value !== undefined && (!known || (count % 10 === 0 && value < 10) || (count % 100 === 0 && value < 100))) {
      count += value;
      known = true;
    } else if (multiple !== undefined && known) count *= multiple;
    else if (word === 'and' && count >= 100 && CARDINALS.has(normAt(reading, at + 1))) {
      at++;
      continue;
    } else break;
    at++;
  }
  return known ? { count, last: at } : null;
}

/** "a", "half a", "a dozen", "a couple of", "two or three", "several", "two and a half": how many units follow. */
export function readQuantity(reading: Reading, i: number): Quantity | null {
  const word = normAt(reading, i);
  const article = word === 'a' || word === 'an';
  const at = article ? i + 1 : i;
  const next = normAt(reading, at);
  if (article && !joined(reading, at)) return null;
  if (word === 'half') {
    const determiner = follows(reading, i + 1, 'a', 'an');
    if (determiner && follows(reading, i + 2, 'dozen')) return { count: 6, last: i + 3 };
    return { count: 0.5, last: determiner ? i + 2 : i + 1 };
  }
  if (article && next === 'half' && !follows(reading, at + 1, 'dozen')) return { count: 0.5, last: at + 1 };
  if (article && next === 'half') return { count: 6, last: at + 2 };
  if (next === 'couple') return { count: 2, last: follows(reading, at + 1, 'of') ? at + 2 : at + 1 };
  if (next === 'dozen') return { count: 12, last: at + 1 };
  if (article && next === 'hundred') return withRest(reading, { count: 100, last: at + 1 });
  if (article && next === 'thousand') return withRest(reading, { count: 1000, last: at + 1 });
  if (article && next === 'number' && follows(reading, at + 1, 'of')) return { count: 'X', last: at + 2 };
  if (article && (next === 'good' || next === 'great') && follows(reading, at + 1, 'many'))
    return { count: 'X', last: at + 2 };
  if (VAGUE.has(next)) {
    const of = follows(reading, at + 1, 'of');
    if (/s$/.test(next) && !of) return null;
    return { count: 'X', last: of ? at + 2 : at + 1 };
  }
  if (article) return withRest(reading, { count: 1, last: at });
  const number = readNumber(reading, i);
  return number && withRest(reading, number);
}

/** "two and a half", "two or three", "two to three", "six more", "eight trading". */
function withRest(reading: Reading, { count, last }: Quantity): Quantity {
  let at = last;
  let amount = count;
  if (follows(reading, at, 'and') && follows(reading, at + 1, 'a') && follows(reading, at + 2, 'half')) {
    at += 3;
    amount = typeof count === 'number' ? count + 0.5 : count;
  } else if (RANGE.has(normAt(reading, at)) && gap(reading, at) !== null) {
    const other = readNumber(reading, at + 1);
    if (other && (joined(reading, at) || gap(reading, at) === '- ') && joined(reading, at + 1)) at = other.last;
  }
  for (let fillers = 0; fillers < 2 && FILLERS.has(normAt(reading, at)) && joined(reading, at); fillers++) at++;
  return { count: amount, last: at };
}
const RANGE = new Set(['or', 'to']);

export interface UnitRead {
  readonly unit: Unit;
  readonly plural: boolean;
  readonly last: number;
}

/** "week", "weeks", right after the atom before it. */
export function readUnit(reading: Reading, i: number): UnitRead | null {
  if (!joined(reading, i)) return null;
  const { unit, units } = lexemeAt(reading, i);
  if (unit !== undefined) return { unit, plural: false, last: i + 1 };
  if (units !== undefined) return { unit: units, plural: true, last: i + 1 };
  return null;
}

/** A year in digits that newspapers write of: "1648", "2026". */
export function yearAt(reading: Reading, i: number): number | null {
  const { digits, number } = lexemeAt(reading, i);
  return digits?.length === 4 && number !== undefined && number >= 1000 && number < 2200 && Number.isInteger(number)
    ? number
    : null;
}

/** "1997", "nineteen ninety-seven", "two thousand", "twenty twelve": a year, in words too. */
export function readYear(reading: Reading, i: number): { readonly year: number; readonly last: number } | null {
  const digits = yearAt(reading, i);
  if (digits !== null) return { year: digits, last: i + 1 };
  const head = normAt(reading, i);
  if (head === 'two' && follows(reading, i + 1, 'thousand')) {
    const number = readNumber(reading, i);
    return number && typeof number.count === 'number' && number.count < 2100
      ? { year: number.count, last: number.last }
      : null;
  }
  const century = CARDINALS.get(head);
  if (century === undefined || century < 16 || century > 20 || !joined(reading, i + 1)) return null;
  const tens = CARDINALS.get(normAt(reading, i + 1));
  if (tens === undefined || tens < 10) return null;
  const ones = tens >= 20 && joined(reading, i + 2) ? CARDINALS.get(normAt(reading, i + 2)) : undefined;
  const year = century * 100 + tens + (ones !== undefined && ones < 10 ? ones : 0);
  return { year, last: ones !== undefined && ones < 10 ? i + 3 : i + 2 };
}
