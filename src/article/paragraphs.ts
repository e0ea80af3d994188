import { isByline } from './bylines.js';
import { readDateline } from './datelines.js';
import { readHeader } from './headers.js';
import { splitLines } from './lines.js';
import { isTitleCase } from './title-case.js';
import type { Paragraph, Span } from './types.js';

/** A heading is no longer than this. */
const LONGEST_HEADING = 140;
/** A date alone on a line, or a heading that ends in a full stop, is looked for in so many paragraphs from the top. */
const TOP = 8;

/** The story begins with the first paragraph of this length. */
const SHORTEST_LEAD = 120;

const END_MARK = /[.!?…:;,][\p{Pe}\p{Pf}"'”’]{0,3}$/u;
const LABEL = /^\p{Lu}[\p{Lu} .'’-]{0,40}:\s/u;

/** A full stop between two sentences: "… an emergency. Jane Doe". */
const INNER_END = /\p{Ll}{3}[.!?]["”’)]{0,2}\s+\S/u;

/**
 * The paragraphs of a visible text (see `visibleText`), in which every line is one. Each says what it is; a header at the
 * front of a line ("date 2026-02-04 The minister …") is a paragraph of its own.
 */
export function findParagraphs(text: string): Paragraph[] {
  const spans = splitHeaders(text, splitLines(text));
  const blocks = spans.map((span) => text.slice(span.start, span.end));
  const labels = blocks.filter((block) => LABEL.test(block.slice(0, 50))).length;
  const lead = labels > 1 ? -1 : blocks.findIndex((block) => block.length >= SHORTEST_LEAD);
  const datelines = spans.map((span, index) =>
    span.isHeader ? null : readDateline(blocks[index] ?? '', index === lead),
  );
  const bare = datelines.filter((dateline) => dateline?.bare).length;
  return spans.map(({ start, end, isHeader }, index) => {
    const block = blocks[index] ?? '';
    const paragraph = { start, end, dateline: null };
    if (isHeader) return { ...paragraph, kind: 'header' };
    if (isByline(block)) return { ...paragraph, kind: 'byline' };
    const dateline = datelines[index];
    if (dateline && (!dateline.bare || bare === 1)) {
      return { ...paragraph, kind: 'body', dateline: { start, end: start + dateline.length } };
    }
    const next = blocks[index + 1];
    const heading = next !== undefined && !/^\p{Ll}/u.test(next) && isHeading(block, index < TOP);
    return { ...paragraph, kind: heading ? 'heading' : 'body' };
  });
}

/** Marks the headers, and cuts the ones off that stand on the same line as the story. */
function splitHeaders(text: string, spans: readonly Span[]): (Span & { isHeader: boolean })[] {
  return spans.flatMap(({ start, end }, index) => {
    const block = text.slice(start, end);
    const header = readHeader(block);
    if (!header || !(header.named || index < TOP)) return [{ start, end, isHeader: false }];
    const rest = block.slice(header.length).trimStart();
    if (rest === '') return [{ start, end, isHeader: spans.length > 1 }];
    return [
      { start, end: start + header.length, isHeader: true },
      { start: end - rest.length, end, isHeader: false },
    ];
  });
}

/**
 * A short line without an end mark: "Turkey urges diplomacy". At the article's top also one with a full stop whose words
 * are all capitalised ("OLD RIVALS MEET.", "Old Rivals Meet at the Border.").
 */
function isHeading(line: string, atTop: boolean): boolean {
  if (line.length > LONGEST_HEADING || /^(?:[\p{Ll}\-–—*•·]|\(?\d{1,3}[.)]\s)/u.test(line) || INNER_END.test(line))
    return false;
  if (/^["“]/.test(line) && !/["”]/.test(line.slice(1))) return false;
  if (!END_MARK.test(line)) return true;
  if (!atTop || !/\p{L}\.$/u.test(line)) return false;
  return line === line.toUpperCase() || isTitleCase(line);
}
