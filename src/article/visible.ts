import type { Span } from './types.js';

/** Soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks: web copies carry them in words. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/g;

/** The text as its reader sees it: "Mon\u00ADday" is "Monday". */
export const visibleText = (text: string): string => text.replace(INVISIBLE, '');

/**
 * Turns spans of the visible text into spans of the text that was given, where they begin and end with a character that
 * is seen and hold the invisible ones between.
 */
export function placesGiven(text: string, visible: string): (span: Span) => Span {
  if (visible.length === text.length) return (span) => span;
  const given = new Uint32Array(visible.length + 1);
  let at = 0;
  let seen = 0;
  const see = (to: number) => {
    while (at < to) given[seen++] = at++;
  };
  for (const { 0: marks, index } of text.matchAll(INVISIBLE)) {
    see(index);
    at += marks.length;
  }
  see(text.length);
  given[visible.length] = text.length;
  return ({ start, end }) => {
    const first = given[start] ?? text.length;
    return { start: first, end: end > start ? (given[end - 1] ?? text.length) + 1 : first };
  };
}
