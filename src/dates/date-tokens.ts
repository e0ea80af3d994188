import type { Span } from '../article/types.js';
import type { Doc } from '../language/types.js';
import { type Lexeme, lookUp } from './lexicon.js';

/** A word, or one part of a hyphenated one: "mid-1990s" is two, whatever the tokens make of it. */
export interface DateToken extends Span {
  readonly norm: string;
  /** Index into `Doc.tokens`. */
  readonly token: number;
  readonly sentence: number;
  readonly lexeme: Lexeme | undefined;
}

const ISO = /^\d{4}-\d{2}-\d{2}/;
/** A hyphen inside a word, a dash with its blanks ("1841 – 1904" can be one token), the stroke of "2020/21", or the place between an abbreviated month and a number written together ("Dec.12"). */
const CUT = /\s?[-–—]\s?|(?<=^\d{4})\/(?=\d{2}(?:\d{2})?$)|(?<=^[a-z]{3,4}\.)(?=\d)/gu;

/** The article's atoms, in the order of the text. */
export function toDateTokens(doc: Doc): DateToken[] {
  const atoms: DateToken[] = [];
  for (const { index, start, end, norm, text, sentence } of doc.tokens) {
    const whole = norm.length === text.length ? norm : text.toLowerCase();
    const lexeme = lookUp(whole);
    if (lexeme !== undefined || whole.length < 4 || !isCompound(whole)) {
      atoms.push({ start, end, norm: whole, token: index, sentence, lexeme });
      continue;
    }
    let at = 0;
    for (const cut of whole.matchAll(CUT)) {
      if (cut.index > at) atoms.push(part(start, whole, at, cut.index, index, sentence));
      at = cut.index + cut[0].length;
    }
    if (at < whole.length) atoms.push(part(start, whole, at, whole.length, index, sentence));
  }
  return atoms;
}

/** What all compounds have: most words are told by this alone. */
const MARKED = /[-–—\d]/;

function isCompound(norm: string): boolean {
  return (
    MARKED.test(norm) &&
    (/^\d{4}\/\d{2}(?:\d{2})?$/.test(norm) ||
      norm.includes('-') ||
      norm.includes('–') ||
      norm.includes('—') ||
      /^[a-z]{3,4}\.\d/.test(norm)) &&
    !ISO.test(norm)
  );
}

function part(base: number, whole: string, from: number, to: number, token: number, sentence: number): DateToken {
  const norm = whole.slice(from, to);
  return { start: base + from, end: base + to, norm, token, sentence, lexeme: lookUp(norm) };
}
