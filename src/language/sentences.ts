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

/** An end mark, closing quotation marks and brackets after it, and white space. */
const END = /(\.{3,}|…|[.!?]+)(["'”’»)\]]*)(\s+)/gu;
const OPENING = /^["'“‘«([„`–—-]*/u;
const SAYING = /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|says|asked|asks|added|told|replied|shouted|wondered|cried)\b/u;

/** True where `word.` before `next` does not end a sentence: "Gov. Lee", "U.S. Navy", "John F. Kennedy", "Nov. 5". */
function isAbbreviated(word: string, next: string, capital: boolean): boolean {
  const lower = word.toLowerCase().replace(/^.*-/, ''); // "Lt.-Gov."
  const starts = SENTENCE_STARTERS.has(next.toLowerCase());
  if (/^\d/.test(next) && NUMBERED_ABBREVIATIONS.has(lower)) return true;
  if (/^\p{Ll}/u.test(word) && !LOWER_CASE_ABBREVIATIONS.has(lower)) return false;
  if (LEADING_ABBREVIATIONS.has(lower) && !NUMBERED_ABBREVIATIONS.has(lower)) return true;
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && !starts;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    if (/^[ap]\.m$/i.test(word)) return !capital || (!starts && /^(?:[A-Z]{2,4}|\p{Lu}\p{Ll}+day)$/u.test(next));
    return !starts;
  }
  return TRAILING_ABBREVIATIONS.has(lower) && !starts;
}

/** True where the end mark at `match` ends a sentence of `block`. */
function endsSentence(block: string, match: RegExpExecArray): boolean {
  const [whole, mark = '', closing = ''] = match;
  const rest = block.slice(match.index + whole.length, match.index + whole.length + 80);
  const next = rest.slice(OPENING.exec(rest)?.[0].length ?? 0);
  const first = next[0];
  if (first === undefined) return false;
  if (/\p{Ll}/u.test(first)) return false;
  if (closing !== '' && mark !== '.') return !SAYING.test(next);
  if (mark !== '.' || closing !== '') return true;
  const word = /[\p{L}\p{N}.'’-]*$/u.exec(block.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '';
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
    for (let match = END.exec(block); match; match = END.exec(block)) {
      if (endsSentence(block, match)) push(paragraph.start + match.index + match[0].length);
    }
    push(paragraph.end);
  });
  return sentences;
}
