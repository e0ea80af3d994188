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
