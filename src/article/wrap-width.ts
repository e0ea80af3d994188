import type { Line } from './lines.js';

/** Widths that people and programs wrap text at. */
export const NARROWEST = 40;
const WIDEST = 120;

/** A tab moves what follows by up to so many columns. */
const TAB = 8;

/** How full the lines of a wrapped text are. */
export interface Wrap {
  /** Width of the longest of the lines that are surely wrapped. */
  readonly width: number;
  /** No line is longer than this, but for a word that cannot be broken. */
  readonly limit: number;
  /** So many columns more than the next word asks for stay empty at a line's end: 0 where every line is as full as can be. */
  readonly slack: number;
}

/**
 * How well the lines must fit one width, tried in turn: a slack and the share of lines that keep to it. Most programs fill
 * every line; some make the right margin even and leave room for a word; the last is for texts put together from several.
 */
const FITS: readonly (readonly [slack: number, share: number])[] = [
  [0, 0.97],
  [2, 0.97],
  [6, 0.97],
  [12, 0.97],
  [2, 0.6],
];

/**
 * Of the neighbouring lines of a wrapped text, so many break in the middle of a sentence; fewer will do where many are
 * full, as names and figures begin lines too.
 */
const MANY_BROKEN = 0.25;
const LEAST_BROKEN = 0.1;
const MANY_FULL = 0.6;

const END_MARK = /[.!?…:;][\p{Pe}\p{Pf}"'”’]{0,3}$/u;
/** "a) a new dam": an item of a list. */
const LETTERED = /^[a-z]{1,2}[.)]\s/;

export const endsOpen = (line: Line): boolean => !END_MARK.test(line.text.slice(-6));
const startsLow = (line: Line): boolean => /^\p{Ll}/u.test(line.text) && !LETTERED.test(line.text);

/** "… on Monday and" before "flooded forty houses": the line breaks in the middle of a sentence. */
export const isBroken = (last: Line, line: Line): boolean => endsOpen(last) && startsLow(line);

const lengthOf = (line: Line) => line.indent + line.text.length;

/** The width that the line and the next one's first word would have taken up together. */
function widthAsked(text: string, last: Line, line: Line): number {
  const tabs = text.slice(last.start - last.indent, last.start).split('\t').length - 1;
  return lengthOf(last) + tabs * (TAB - 1) + 1 + (/^[^ \t]{1,60}/u.exec(line.text)?.[0].length ?? 0);
}

/**
 * The width at which a text is wrapped, or null where its lines are paragraphs, verses, items of a list. Wrapped text
 * breaks in the middle of sentences, and there its lines are full: the next line's first word would not have fitted.
 */
export function findWrap(text: string, lines: readonly Line[]): Wrap | null {
  const pairs: { last: Line; line: Line }[] = [];
  const broken: { length: number; asked: number }[] = [];
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    if (!last || line.afterBlank || last.text.length < NARROWEST) return;
    pairs.push({ last, line });
    if (isBroken(last, line)) broken.push({ length: lengthOf(last), asked: widthAsked(text, last, line) });
  });
  if (broken.length === 0 || broken.length < pairs.length * LEAST_BROKEN) return null;
  for (const [slack, share] of FITS) {
    const wrap = bestFit(broken, slack);
    if (!wrap || wrap.fitting < broken.length * share) continue;
    if (broken.length >= pairs.length * MANY_BROKEN) return wrap;
    const full = pairs.filter(({ last, line }) => isFull(text, last, line, wrap)).length;
    return full >= pairs.length * MANY_FULL ? wrap : null;
  }
  return null;
}

/** The smallest width that most of the lines fit. */
function bestFit(
  broken: readonly { readonly length: number; readonly asked: number }[],
  slack: number,
): (Wrap & { fitting: number }) | null {
  let best: (Wrap & { fitting: number }) | null = null;
  for (let width = NARROWEST; width <= WIDEST; width++) {
    let fitting = 0;
    let limit = WIDEST;
    for (const { length, asked } of broken) {
      if (length > width || asked + slack <= width) continue;
      fitting++;
      limit = Math.min(limit, asked + slack - 1);
    }
    if (fitting > (best?.fitting ?? 0)) best = { width, limit, slack, fitting };
  }
  return best;
}

/**
 * True where the next line's first word would not have fitted on the line, but for the room that the text leaves at the
 * ends of its lines, and twice that where a sentence is not over.
 */
export function isFull(text: string, last: Line, line: Line, { width, limit, slack }: Wrap): boolean {
  const tooLong = lengthOf(last) > limit + 2 && last.text.includes(' ');
  return !tooLong && widthAsked(text, last, line) + (endsOpen(last) ? 2 * slack : slack) > width;
}
