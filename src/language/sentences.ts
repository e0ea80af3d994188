import type { Layout, Span } from '../article/types.js';
import {
  LEADING_ABBREVIATIONS,
  LOWER_CASE_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TRAILING_ABBREVIATIONS,
} from './abbreviations.js';

/** The tagger's time grows with the square of a sentence: a longer stretch is cut where it does least harm. */
const LONGEST_SENTENCE = 1200;

/** End marks, and what may stand between them and the next sentence; two patterns, so that a run of dots costs its length. */
const END = /[.!?…]+/gu;
const CLOSING = /["'”’»)\]]*/uy;
const SPACE = /\s+/uy;
const OPENING = /^["'“‘«([„`–—-]*/u;
const SAYING = /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|added|told|replied|shouted|wondered|cried)\b/u;

/** What may follow "9 p.m." in the same sentence: a zone ("EST", "Eastern"), a weekday, a month. */
const AFTER_HOUR =
  /^(?:[A-Z]{2,4}|\p{Lu}\p{Ll}+day|Eastern|Central|Mountain|Pacific|Greenwich|Moscow|Jan|January|Feb|February|March|April|June|July|Aug|August|Sept|September|Oct|October|Nov|November|Dec|December)$/u;

/** True where `word.` before `next` does not end a sentence: "Gov. Lee", "U.S. Navy", "John F. Kennedy", "Nov. 5". */
function isAbbreviated(word: string, next: string, capital: boolean): boolean {
  const lower = word.toLowerCase().replace(/^.*-/, ''); // "Lt.-Gov."
  const starts = SENTENCE_STARTERS.has(next.toLowerCase());
  if (/^\d/.test(next) && NUMBERED_ABBREVIATIONS.has(lower)) return true;
  if (/^\p{Ll}/u.test(word) && !LOWER_CASE_ABBREVIATIONS.has(lower)) return false;
  if (LEADING_ABBREVIATIONS.has(lower) && !NUMBERED_ABBREVIATIONS.has(lower)) return true;
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && !starts;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    if (/^[ap]\.m$/i.test(word)) return !capital || (!starts && AFTER_HOUR.test(next));
    return !starts;
  }
  return TRAILING_ABBREVIATIONS.has(lower) && !starts;
}

/** An end mark with the closing marks and the white space after it. */
interface SentenceEnd {
  readonly index: number;
  readonly mark: string;
  readonly closing: string;
  /** Where the next sentence begins. */
  readonly next: number;
}

/** The next place in `block` where a sentence may end, from `END.lastIndex` on. */
function nextEnd(block: string): SentenceEnd | null {
  for (let match = END.exec(block); match; match = END.exec(block)) {
    CLOSING.lastIndex = END.lastIndex;
    const closing = CLOSING.exec(block)?.[0] ?? '';
    SPACE.lastIndex = END.lastIndex + closing.length;
    const space = SPACE.exec(block)?.[0];
    if (space !== undefined) return { index: match.index, mark: match[0], closing, next: SPACE.lastIndex };
  }
  return null;
}

/** True where the end mark ends a sentence of `block`. */
function endsSentence(block: string, { index, mark, closing, next: at }: SentenceEnd): boolean {
  const rest = block.slice(at, at + 80);
  const next = rest.slice(OPENING.exec(rest)?.[0].length ?? 0);
  const first = next[0];
  if (first === undefined) return false;
  if (/\p{Ll}/u.test(first)) return false;
  if (closing !== '' && mark !== '.') return !SAYING.test(next);
  if (mark !== '.' || closing !== '') return true;
  const word = /[\p{L}\p{N}.'’-]*$/u.exec(block.slice(Math.max(0, index - 40), index))?.[0] ?? '';
  // "wrote on X. Gov. Lee", which is no initial
  if (word === 'X' && /\b(?:on|to) X$/.test(block.slice(Math.max(0, index - 5), index))) return true;
  const follows = /^[\p{L}\p{N}’'-]+/u.exec(next)?.[0] ?? '';
  return !isAbbreviated(word.replace(/^['’-]+/, ''), follows, /\p{Lu}/u.test(first));
}

/** Cuts what is too long for one sentence at a semicolon, a comma, a space, or anywhere if there is none. */
function* cutLong(text: string, start: number, end: number): Generator<Span> {
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const window = text.slice(from, from + LONGEST_SENTENCE);
    const found = ['; ', ', ', ' '].map((mark) => window.lastIndexOf(mark) + mark.length);
    const cut = found.find((at) => at > LONGEST_SENTENCE / 4) ?? LONGEST_SENTENCE;
    const surrogate = /[\uDC00-\uDFFF]/.test(text[from + cut] ?? '') ? 1 : 0;
    yield { start: from, end: from + cut - surrogate };
    from += cut - surrogate;
  }
  if (from < end) yield { start: from, end };
}

/** The sentences of every paragraph. A paragraph's end always ends a sentence, so headings need no full stop. */
export function splitSentences(text: string, layout: Layout): (Span & { paragraph: number })[] {
  const sentences: (Span & { paragraph: number })[] = [];
  layout.paragraphs.forEach((paragraph, index) => {
    const block = text.slice(paragraph.start, paragraph.end);
    let from = paragraph.start;
    const push = (end: number) => {
      for (const piece of cutLong(text, from, end))
        if (/\S/.test(text.slice(piece.start, piece.end))) sentences.push({ ...piece, paragraph: index });
      from = end;
    };
    if (paragraph.dateline) push(paragraph.dateline.end);
    END.lastIndex = from - paragraph.start;
    for (let found = nextEnd(block); found; found = nextEnd(block)) {
      if (endsSentence(block, found)) push(paragraph.start + found.next);
    }
    push(paragraph.end);
  });
  return sentences;
}
