import type { Span } from './types.js';
import { unwrap } from './wrapping.js';

/** Zero-width spaces and joiners, marks of direction, byte order marks, soft hyphens: web copies carry them in words. */
const INVISIBLE = /(?:[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\u00AD(?![^\S\n\r]*[\n\r]))+/g;
/** A soft hyphen at a line's end is seen, and says that the word goes on. */
const LEFT_OVER = /\u00AD+/g;

/** What a blank of the visible text may stand for. */
const BLANKS = ' \t\n\v\f\r\u0085\u2028\u2029';

/** The text as its reader sees it, hard-wrapped lines put together: "Mon\u00ADday" is "Monday", "Ana\nHolt" "Ana Holt". */
export const visibleText = (text: string): string => unwrap(text.replace(INVISIBLE, '')).replace(LEFT_OVER, '');

/**
 * Turns spans of the visible text into spans of the text that was given, where they begin and end with a character that
 * is seen and hold the invisible ones between.
 */
export function placesGiven(text: string, visible: string): (span: Span) => Span {
  if (visible.length === text.length) return (span) => span;
  const given = new Uint32Array(visible.length + 1).fill(text.length);
  let seen = 0;
  for (let at = 0; at < text.length && seen < visible.length; at++) {
    const isSeen = text[at] === visible[seen] || (visible[seen] === ' ' && BLANKS.includes(text[at] ?? '?'));
    if (isSeen) given[seen++] = at;
  }
  return ({ start, end }) => {
    const first = given[start] ?? text.length;
    return { start: first, end: end > start ? (given[end - 1] ?? text.length) + 1 : first };
  };
}
