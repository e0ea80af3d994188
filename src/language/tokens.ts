import type { Layout, Span } from '../article/types.js';
import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from './abbreviations.js';
import { correctTags, type Word } from './corrections/index.js';
import { lemmatize } from './lemmas.js';
import { Memory } from './memory.js';
import { splitSentences } from './sentences.js';
import { tagTerms } from './tagger/index.js';
import type { Term } from './term.js';
import type { Doc, Sentence, Token } from './types.js';
import { classify } from './word-class.js';

/** A word before it knows its neighbours. */
interface Piece extends Span {
  /** Its letters, where they are at hand. */
  readonly text: string | null;
  readonly norm: string;
  readonly tags: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{N}]/u;
const CLITIC = /(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/iu;
const NONE: ReadonlySet<string> = new Set();
const POSSESSIVE: ReadonlySet<string> = new Set(['Possessive']);

const normalize = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'");

function without(tags: ReadonlySet<string>, tag: string): ReadonlySet<string> {
  if (!tags.has(tag)) return tags;
  const rest = new Set(tags);
  rest.delete(tag);
  return rest;
}

/** Characters whose terms are held at a time: they take twenty times the memory of the tokens that are made of them. */
const TAGGED_TOGETHER = 100_000;

/** Each sentence with its terms; of a long text only a part is held at a time. */
function* taggedSentences<S extends Span>(
  text: string,
  spans: readonly S[],
): Generator<{ span: S; terms: readonly Term[] }> {
  for (let from = 0, to = 0; from < spans.length; from = to) {
    const limit = (spans[from]?.start ?? 0) + TAGGED_TOGETHER;
    while (to < spans.length && (to === from || (spans[to]?.end ?? 0) <= limit)) to++;
    const batch = spans.slice(from, to);
    const tagged = tagTerms(text, batch);
    for (const [index, span] of batch.entries()) yield { span, terms: tagged[index] ?? [] };
  }
}

/** The article's tokens and sentences, each word tagged once. */
export function tagText(text: string, layout: Layout): Doc {
  const spans = splitSentences(text, layout);
  const closings = new Set(layout.quotations.filter((q) => q.outer.end > q.end).map((q) => q.end));
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotationAt = quotationFinder(layout);
  for (const { span, terms } of taggedSentences(text, spans)) {
    const pieces = corrected(text, sentencePieces(text, span, terms, closings));
    const first = tokens.length;
    pieces.forEach((piece, i) => {
      tokens.push({
        index: tokens.length,
        start: piece.start,
        end: piece.end,
        text: piece.text,
        norm: piece.norm,
        lemma: lemmatize(piece.norm, piece.tags),
        tags: piece.tags,
        wordClass: classify(piece),
        sentence: sentences.length,
        paragraph: span.paragraph,
        quotation: quotationAt(piece.start),
        before: text.slice(pieces[i - 1]?.end ?? span.start, piece.start),
        after: text.slice(piece.end, pieces[i + 1]?.start ?? span.end),
      });
    });
    if (tokens.length === first) continue;
    const { start, end } = tidy(text, span);
    sentences.push({ index: sentences.length, start, end, paragraph: span.paragraph, first, last: tokens.length });
  }
  return { text, tokens, sentences, paragraphs: layout.paragraphs, quotations: layout.quotations };
}

type CorrectedPiece = Omit<Piece, 'text'> & Word;

/** The pieces with their tags put right. */
function corrected(text: string, pieces: readonly Piece[]): CorrectedPiece[] {
  const words = pieces.map((piece, i): CorrectedPiece => {
    const gap = i === 0 ? '' : text.slice(pieces[i - 1]?.end ?? piece.start, piece.start);
    return {
      start: piece.start,
      end: piece.end,
      norm: piece.norm,
      tags: piece.tags,
      text: piece.text ?? text.slice(piece.start, piece.end),
      adjacent: i > 0 && (gap === ' ' || !/[,;:.!?()\u2013\u2014\u2026]|--|\s-\s/.test(gap)),
      joined: gap === '-',
    };
  });
  correctTags(words);
  return words;
}

/** The span without white space at its ends. */
function tidy(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  return {
    start: start + (piece.length - piece.trimStart().length),
    end: end - (piece.length - piece.trimEnd().length),
  };
}

/** Places increase, so one pass over the quotations serves all tokens; the innermost one wins. */
function quotationFinder({ quotations }: Layout): (at: number) => number {
  let next = 0;
  const open: number[] = [];
  return (at) => {
    for (let q = quotations[next]; q && q.start <= at; q = quotations[++next]) open.push(next);
    while (open.length > 0 && (quotations[open.at(-1) ?? 0]?.end ?? 0) <= at) open.pop();
    return open.at(-1) ?? -1;
  };
}

/** The words of one sentence, from compromise's terms: places checked, clitics and hyphens split, full stops given back. */
function sentencePieces(text: string, span: Span, terms: readonly Term[], closings: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i];
    if (!term) break;
    let start = at + term.pre.length;
    const isThere = text.startsWith(term.text, start);
    if (!isThere) {
      const found = text.indexOf(term.text, at);
      if (found >= 0 && found < span.end) start = found;
    }
    at = start + term.text.length + term.post.length;
    if (term.text === '') continue;
    if (isThere && pushPlain(pieces, text, start, term, terms[i + 1])) continue;
    const rest: Term[] = [];
    for (let next = terms[i + 1]; next && next.text === '' && next.implicit !== undefined; next = terms[i + 1]) {
      rest.push(next);
      at += next.pre.length + next.post.length;
      i++;
    }
    pushTerm(pieces, text, start, term, rest, closings, i === terms.length - 1);
  }
  return pieces;
}

/** Of words of letters alone their norm; of others "". The strings are one for all words that are written alike. */
const norms = new Memory<string>(20_000);

/**
 * Most words are letters alone, without a mark behind them that may belong to them: nothing of `pushTerm` concerns them.
 * Their strings are those that are known from earlier articles, whose hashes need not be computed again.
 */
function pushPlain(pieces: Piece[], text: string, start: number, term: Term, next: Term | undefined): boolean {
  if (next && next.text === '' && next.implicit !== undefined) return false;
  let norm = norms.get(term.text);
  if (norm === undefined) {
    norm = /^[A-Za-z]+$/.test(term.text) ? term.text.toLowerCase() : '';
    norms.set(term.text, norm);
  }
  const end = start + term.text.length;
  if (norm === '' || BELONGING.has(text.charCodeAt(end))) return false;
  pieces.push({ start, end, text: term.text, norm: term.implicit ?? norm, tags: term.tags });
  return true;
}

/** Codes of the marks that may be part of the word before them: ".", "'", "’". */
const BELONGING: ReadonlySet<number> = new Set([46, 39, 8217]);

function pushTerm(
  pieces: Piece[],
  text: string,
  from: number,
  term: Term,
  rest: readonly Term[],
  closings: ReadonlySet<number>,
  isLast: boolean,
): void {
  let start = from;
  let end = from + term.text.length;
  while (start < end && /[([{"“‘'«]/.test(text[start] ?? '')) start++;
  while (end > start && /[)\]}"”»,;:!?]/.test(text[end - 1] ?? '')) end--;
  if (!WORD.test(text.slice(start, end))) return;
  const range = /^(\d{1,4})([-–])\d{1,4}$/.exec(text.slice(start, end));
  if (range) {
    const middle = start + (range[1]?.length ?? 0);
    push(pieces, text, start, middle, term.tags);
    push(pieces, text, middle + 1, end, rest.at(-1)?.tags ?? term.tags);
    return;
  }
  const hyphen = /^(?:\p{Lu}\.)+-/u.exec(text.slice(start, end));
  if (hyphen) {
    push(pieces, text, start, start + hyphen[0].length - 1, new Set(['Noun', 'Acronym', 'ProperNoun']));
    start += hyphen[0].length;
    push(pieces, text, start, end, NONE);
    return;
  }
  const clitic = CLITIC.exec(text.slice(start, end));
  if (clitic && clitic.index > 0) {
    const cut = start + clitic.index;
    const implied = rest.at(-1);
    const possessive = implied === undefined;
    pieces.push({
      start,
      end: cut,
      text: null,
      norm: stemNorm(text.slice(start, cut), clitic[0], term),
      tags: without(term.tags, 'Possessive'),
    });
    pieces.push({
      start: cut,
      end,
      text: null,
      norm: possessive ? normalize(clitic[0]) : (implied.implicit ?? normalize(clitic[0])),
      tags: possessive ? POSSESSIVE : implied.tags,
    });
    return;
  }
  const apostrophe = /s['’]$/iu.test(text.slice(start, end))
    ? end - 1
    : /s$/iu.test(text.slice(start, end)) && /['’]/.test(text[end] ?? '')
      ? end
      : -1;
  if (apostrophe > 0 && !closings.has(apostrophe) && (term.tags.has('Noun') || term.tags.has('Possessive'))) {
    push(pieces, text, start, apostrophe, without(term.tags, 'Possessive'));
    pieces.push({ start: apostrophe, end: apostrophe + 1, text: null, norm: "'", tags: POSSESSIVE });
    return;
  }
  if (text[end] === '.' && takesStop(text.slice(start, end), isLast)) end++;
  push(pieces, text, start, end, term.tags, term.implicit);
}

function push(
  pieces: Piece[],
  text: string,
  start: number,
  end: number,
  tags: ReadonlySet<string>,
  implicit?: string,
): void {
  if (end > start) pieces.push({ start, end, text: null, norm: implicit ?? normalize(text.slice(start, end)), tags });
}

/** "ca" + "n't" → "can", "wo" + "n't" → "will". */
function stemNorm(stem: string, clitic: string, term: Term): string {
  return /n['’]t$/i.test(clitic) && term.implicit !== undefined ? term.implicit : normalize(stem);
}

/** True where the full stop after a word belongs to it: "Mr.", "Jr.", "F." before another word. */
function takesStop(word: string, isLast: boolean): boolean {
  const lower = word.toLowerCase();
  if (TRAILING_ABBREVIATIONS.has(lower)) return /^\p{Lu}|^[ap]\.m$/iu.test(word);
  if (isLast) return false;
  return (
    (LEADING_ABBREVIATIONS.has(lower) && lower !== 'no') || (lower === 'no' && word === 'No') || /^\p{Lu}$/u.test(word)
  );
}
