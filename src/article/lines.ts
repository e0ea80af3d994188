import type { Span } from './types.js';

/** One line of the text without the white space around it. */
export interface Line extends Span {
  readonly text: string;
  /** Width of the white space before it. */
  readonly indent: number;
  /** True where an empty line, or one with no letter or digit ("* * *"), stands before it. */
  readonly afterBlank: boolean;
}

const LINE = /[^\n\r\u0085\u2028\u2029\v\f]+|\r\n|[\n\r\u0085\u2028\u2029\v\f]/gu;
const WORD = /[\p{L}\p{N}]/u;
const LIST_ITEM = /^(?:[-–—*•·▪●◦‣]\s|\(?\d{1,3}[.)]\s|[QA]:|\p{Lu}{2}[\p{Lu}.’' -]{0,30}:)/u;

/** Widths that people and programs wrap text at. */
const NARROWEST = 40;
const WIDEST = 120;

/** The lines that have a word on them. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let breaks = 0;
  for (const { 0: piece, index } of text.matchAll(LINE)) {
    if (/^[\n\r\u0085\u2028\u2029\v\f]/u.test(piece)) {
      breaks++;
      continue;
    }
    const trimmed = piece.trim();
    if (!WORD.test(trimmed)) {
      if (trimmed !== '') breaks++;
      continue;
    }
    const indent = piece.length - piece.trimStart().length;
    const start = index + indent;
    lines.push({ start, end: start + trimmed.length, text: trimmed, indent, afterBlank: breaks > 1 });
    breaks = 0;
  }
  return lines;
}

const firstWordLength = (line: string) => /^\S{1,60}/u.exec(line)?.[0].length ?? 0;
const endsOpen = (line: string) => !/[.!?…:;][\p{Pe}\p{Pf}"'”’]{0,3}$/u.test(line.slice(-6));
const startsLow = (line: string) => /^\p{Ll}/u.test(line);

/**
 * The width at which the text is wrapped, or null where its lines are paragraphs. Wrapped text breaks in the middle of
 * sentences, and its lines are full: the next line's first word would not have fitted.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.indent + line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return null;
  let pairs = 0;
  let broken = 0;
  let full = 0;
  for (let i = 1; i < lines.length; i++) {
    const [line, next] = [lines[i - 1], lines[i]];
    if (!line || !next || next.afterBlank) continue;
    pairs++;
    if (endsOpen(line.text) && startsLow(next.text)) broken++;
    if (isFull(line, next, width)) full++;
  }
  return pairs > 0 && broken / pairs >= 0.25 && full / pairs >= 0.6 ? width : null;
}

function isFull(line: Line, next: Line, width: number): boolean {
  return line.indent + line.text.length + 1 + firstWordLength(next.text) >= width - 2;
}

/** The lines put together to paragraphs: where the text is wrapped, the lines of one paragraph make one span. */
export function joinLines(lines: readonly Line[]): Span[] {
  const width = wrapWidth(lines);
  const spans: Span[] = [];
  let start = 0;
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    if (last && !continues(last, line, width)) {
      spans.push({ start, end: last.end });
      start = line.start;
    } else if (!last) start = line.start;
  });
  const last = lines.at(-1);
  if (last) spans.push({ start, end: last.end });
  return spans;
}

/** True where `line` carries on the paragraph of the line before it. */
function continues(last: Line, line: Line, width: number | null): boolean {
  if (line.afterBlank) return false;
  const broken = endsOpen(last.text) && startsLow(line.text);
  if (width === null) return broken && last.text.length >= NARROWEST && !/^[a-z]{1,2}[.)]\s/.test(line.text);
  if (LIST_ITEM.test(line.text) || (line.indent > last.indent + 1 && !broken)) return false;
  return broken || (isFull(last, line, width) && last.text !== last.text.toUpperCase());
}
