import { isByline } from './bylines.js';
import { readDateline } from './datelines.js';
import { readHeader } from './headers.js';
import { lineJoiner } from './line-hyphens.js';
import { type Line, splitLines } from './lines.js';
import { isTitleCase } from './title-case.js';
import { endsOpen, findWrap, isBroken, isFull, NARROWEST, type Wrap } from './wrap-width.js';

/** Headline, byline and dateline stand in so many lines from the top. */
const TOP = 8;

/** "- a new dam", "(2) boats" */
const ITEM_MARK = /^(?:[-–—*•·▪●◦‣]|\(?\d{1,3}[.)])\s+/u;
/** "Q: Will it pay?", "MODERATOR: Thank you." */
const LABEL = /^(?:[QA]|\p{Lu}{2}[\p{Lu}.’' -]{0,30}):/u;
/** The marks that an e-mail puts before the lines that it answers. */
const QUOTED = /^(?:>[ \t]?)+/;
const SENTENCE_END = /[.!?…][\p{Pe}\p{Pf}"'”’]{0,3}$/u;

/** A line without the marks of an answered e-mail, and what its neighbours tell about it. */
interface TextLine extends Line {
  /** How many marks of an answered e-mail stood before it. */
  readonly depth: number;
  /** White space before the lines of its block that carry on a sentence; null where there are none. */
  readonly margin: number | null;
  /** True for one of several items of a list or turns of an interview. */
  readonly isListed: boolean;
}

/**
 * The text with its lines put together where a line's end is no more than the place where a program or a person broke a
 * long one: "Ana\nHolt" is "Ana Holt", "Secretary-\nGeneral" is "Secretary-General". One blank stands for the break and the
 * white space around it, so that a text broken at its blanks keeps its places. A text that is not wrapped stays as it is.
 */
export function unwrap(text: string): string {
  const plain = splitLines(text);
  if (!plain.some(({ afterBlank }, index) => index > 0 && !afterBlank)) return text;
  const lines = inBlocks(plain.map(unquoted));
  const wrap = findWrap(text, lines);
  const jointOf = lineJoiner(text);
  let out = '';
  let at = 0;
  let last: TextLine | null = null;
  let begins = true;
  lines.forEach((line, index) => {
    begins = last === null || !continues(text, wrap, { last, line, index, lastBegins: begins });
    if (last && !begins) {
      const { cut, blank } = jointOf(last.text, line.text);
      out += text.slice(at, last.end - cut) + blank;
      at = line.start;
    }
    last = line;
  });
  return at === 0 ? text : out + text.slice(at);
}

type Unquoted = Line & Pick<TextLine, 'depth'>;

function unquoted(line: Line): Unquoted {
  const marks = QUOTED.exec(line.text)?.[0] ?? '';
  if (marks === '') return { ...line, depth: 0 };
  return {
    ...line,
    start: line.start + marks.length,
    text: line.text.slice(marks.length),
    indent: line.indent + marks.length,
    depth: marks.replace(/[^>]/g, '').length,
  };
}

const isItem = ({ text }: Line) => ITEM_MARK.test(text) || LABEL.test(text);

/** The lines with what is to be seen only in their block, the lines between two empty ones. */
function inBlocks(lines: readonly Unquoted[]): TextLine[] {
  const blocks: Unquoted[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block && !line.afterBlank) block.push(line);
    else blocks.push([line]);
  }
  return blocks.flatMap((block) => {
    const isList = block.filter(isItem).length > 1;
    let margin: number | null = null;
    block.forEach((line, i) => {
      const last = block[i - 1];
      if (last && isBroken(last, line)) margin = Math.min(margin ?? line.indent, line.indent);
    });
    return block.map((line) => ({ ...line, margin, isListed: isList && isItem(line) }));
  });
}

interface Break {
  readonly last: TextLine;
  readonly line: TextLine;
  /** Index of `line`. */
  readonly index: number;
  /** True where `last` begins a paragraph. */
  readonly lastBegins: boolean;
}

/** True where `line` carries on the line before it. */
function continues(text: string, wrap: Wrap | null, { last, line, index, lastBegins }: Break): boolean {
  if (line.afterBlank || line.depth !== last.depth) return false;
  if (isBroken(last, line)) return wrap !== null || last.text.length >= NARROWEST || last.text.endsWith('\u00AD');
  if (wrap === null) return false;
  if (line.isListed || (LABEL.test(line.text) && !endsOpen(last)) || isSetIn(last, line, lastBegins)) return false;
  if (!isFull(text, last, line, wrap)) return false;
  if (isCapitals(last.text) && !isCapitals(line.text)) return false;
  if (index === 1 && isTitle(last.text) && !isTitle(line.text)) return false;
  return !beginsAnew(line.text, !SENTENCE_END.test(last.text.slice(-6)), index);
}

/**
 * True where white space before the line begins a paragraph: it is deeper than the margin, and than the line before or as
 * deep as that where it is a first line. The words of an item of a list begin behind its mark, so what stands below the
 * mark itself is none of them.
 */
function isSetIn(last: TextLine, line: TextLine, lastBegins: boolean): boolean {
  const hang = ITEM_MARK.exec(last.text)?.[0].length ?? 0;
  const isDeeper = line.indent > last.indent + hang + 1;
  if (line.margin === null) return isDeeper;
  return line.indent > line.margin + 1 && (isDeeper || (lastBegins && (hang === 0 || line.indent === last.indent)));
}

const isCapitals = (line: string) => line === line.toUpperCase();

/** "Old Rivals Meet at the Border"; "Senator Ana Holt, Mayor John Roe and" is the beginning of a sentence. */
const isTitle = (line: string) => !line.includes(',') && isTitleCase(line);

/** True for metadata, a byline and a dateline. In the middle of a sentence a date or a name may be the next word. */
function beginsAnew(line: string, isInSentence: boolean, index: number): boolean {
  const atTop = index < TOP;
  const header = readHeader(line);
  if (header) return header.named || header.date === null || !isInSentence || (atTop && !line.endsWith('.'));
  if (isByline(line)) return atTop || !isInSentence;
  return atTop && readDateline(line) !== null;
}
