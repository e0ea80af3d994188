import type { Span } from './types.js';

/** A quotation mark of a paragraph and what it could be by the characters around it. */
export interface Mark extends Span {
  readonly kind: 'double' | 'single';
  /** The mark's own direction: “ is left, ” is right, " is straight. */
  readonly glyph: 'left' | 'right' | 'straight' | 'low';
  /** Stands before a word. */
  readonly opens: boolean;
  /** Stands after a word or its punctuation. */
  readonly closes: boolean;
  /** Punctuation before it makes it a sure end: ,” and .’ */
  readonly strong: boolean;
  /** A plural's apostrophe looks the same: workers’ rights. */
  readonly weak: boolean;
  /** 6" or 12″ before a word: a measure, unless the quotation needs it. */
  readonly measure: boolean;
  /** Follows "he says,": with no quotation open, it must open one. */
  readonly introduced: boolean;
}

const MARK = /``|''|’’|‘‘|["“”„‟«»'‘’‚‛`‹›]/gu;
const QUOTE = /["“”„‟«»'‘’‚‛`‹›]/u;
const WORD = /[\p{L}\p{N}]/u;
const BEFORE_WORD = /[\s([{–—\-/=>*•]/u;
const AFTER_WORD = /[\s)\]}.,;:!?…–—\-/<]/u;
const ENDING = /[.,;:!?…–—\-)]/u;

/** 'em, 'tis and the like: a leading apostrophe, no mark. Decades ('90s) are told by their digits. */
const ELISION =
  /^(?:\d\ds?\b|(?:em|tis|twas|til|till|cause|cos|cuz|n|round|bout|nuff|ere|twere|twill|tude|neath|kay|sup|nother|gainst)(?![\p{L}\p{N}]))/iu;

const INTRODUCED = /\b(?:said|says|saying|added|adds|asked|wrote)[,:]\s?$/u;

type Glyph = Mark['glyph'];

function glyphOf(text: string): Glyph {
  if ('“‘«‹`'.includes(text[0] ?? '')) return 'left';
  if ('”’»›'.includes(text[0] ?? '')) return 'right';
  return '„‚‟‛'.includes(text[0] ?? '') ? 'low' : 'straight';
}

/** Splits ''' after a word into ' and '' (an inner mark, then the outer one). */
function cutRuns(block: string): { at: number; text: string }[] {
  const marks: { at: number; text: string }[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(block); match; match = MARK.exec(block)) {
    const text = match[0];
    const at = match.index;
    const tripled = text.length === 2 && block[at + 2] === text[1] && text[0] !== '`';
    if (tripled && at > 0 && !BEFORE_WORD.test(block[at - 1] ?? ' ')) {
      marks.push({ at, text: text[0] ?? '' });
      MARK.lastIndex = at + 1;
    } else marks.push({ at, text });
  }
  return marks;
}

/** The quotation marks of a block of text, apostrophes left out; places are relative to the block. */
export function readMarks(block: string): Mark[] {
  const marks: Mark[] = [];
  const found = cutRuns(block);
  for (let i = 0; i < found.length; i++) {
    const first = i;
    while (found[i + 1] && found[i + 1]?.at === (found[i]?.at ?? 0) + (found[i]?.text.length ?? 0)) i++;
    const from = found[first]?.at ?? 0;
    const to = (found[i]?.at ?? 0) + (found[i]?.text.length ?? 0);
    for (let j = first; j <= i; j++) {
      const mark = readMark(block, found[j]?.at ?? 0, found[j]?.text ?? '', block[from - 1] ?? ' ', block[to] ?? ' ');
      if (mark) marks.push(mark);
    }
  }
  return marks;
}

/** `left` and `right` are the characters on both sides of the run of marks: ,'" is a closing run as a whole. */
function readMark(block: string, at: number, text: string, left: string, right: string): Mark | null {
  const kind = text.length === 2 || '"“”„‟«»'.includes(text) ? 'double' : 'single';
  const glyph = glyphOf(text);
  const end = at + text.length;
  let opens = BEFORE_WORD.test(left) && !/\s/u.test(right);
  let closes = AFTER_WORD.test(right) && !/\s/u.test(left);
  // ‘further growth ".’: no word begins with the full stop behind a mark
  if (opens && glyph === 'straight' && /[.,;:!?]/.test(right) && !/^\.{2}/.test(block.slice(end, end + 2)))
    [opens, closes] = [false, true];
  // « Fermée », dit-il: French marks stand apart from the words inside
  if (text === '»' && /\s/u.test(left) && /[\s.,;:!?)]/u.test(right)) [opens, closes] = [false, true];
  if (opens && closes) {
    opens = glyph === 'left' || (glyph === 'straight' && !ENDING.test(right));
    closes = glyph === 'right' || (glyph === 'straight' && !opens);
  }
  if (kind === 'single') {
    const inside = WORD.test(left) && WORD.test(right);
    if (inside) return null;
    if (!opens && !closes) {
      opens = !WORD.test(left) && WORD.test(right) && !/\s/u.test(left);
      if (!opens) return null;
    }
    if (opens && ELISION.test(block.slice(end, end + 8))) return null;
    if (text === '`' && !opens) return null;
    if (glyph === 'left' && text !== '`' && closes && !opens) closes = false;
    if (!opens && !closes) return null;
  } else {
    if (glyph === 'left' && !closes) opens = true;
    if (glyph === 'low') [opens, closes] = [true, false];
    if (glyph === 'right' && !opens) closes = true;
  }
  const weak = kind === 'single' && closes && /[sS\d]/.test(left) && /^\s[\p{Ll}\d]/u.test(block.slice(end, end + 2));
  return {
    start: at,
    end,
    kind,
    glyph,
    opens,
    closes,
    strong: closes && /[.,!?…—–;-]/u.test(left),
    weak,
    measure: glyph === 'straight' && /\d/.test(left) && !QUOTE.test(block[at - 1] ?? ''),
    introduced: closes && /[,:]/.test(left) && INTRODUCED.test(block.slice(Math.max(0, at - 24), at)),
  };
}
