import { rightBlanks } from './quotation-blanks.js';
import { type Mark, readMarks } from './quotation-marks.js';
import { type Pair, pairMarks } from './quotation-pairs.js';
import { guessEnd, guessStart } from './quotation-repairs.js';
import type { Paragraph, Quotation } from './types.js';

/** How the next paragraph takes up a quotation that this one leaves open. */
type Sequel = 'reopened' | 'carried' | null;

interface Block {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly Mark[];
}

/** A mark at the paragraph's start, or closing marks with no opening one before them, carry on an open quotation. */
function sequelOf(kind: Mark['kind'], next: Block | undefined): Sequel {
  const first = next?.marks.find((mark) => mark.kind === kind);
  if (!first) return null;
  if (first.start === 0 && first.opens) return 'reopened';
  return first.closes && !first.opens && first.strong ? 'carried' : null;
}

/**
 * The quotations of an article, found on its marks alone: “ ” ‘ ’ " ' « » „ `` '' in British and American use, nested,
 * mismatched, missing at one end, re-opened over several paragraphs. Apostrophes and inches are no marks. An odd mark
 * never reaches beyond its paragraph. In the order of their starts, an enclosing quotation before those inside it.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const blocks = paragraphs.map((paragraph): Block => {
    const start = paragraph.dateline?.end ?? paragraph.start;
    const block = text.slice(start, paragraph.end);
    const lead = block.length - block.trimStart().length;
    const inner = block.slice(lead);
    return { text: inner, start: start + lead, marks: rightBlanks(inner, readMarks(inner)) };
  });
  const quotations: Quotation[] = [];
  let open: { readonly index: number; readonly kind: Mark['kind'] } | null = null;
  blocks.forEach((block, index) => {
    if (block.marks.length === 0) {
      open = null;
      return;
    }
    const next = blocks[index + 1];
    const nextFirst = next?.marks[0];
    const pairs = pairMarks(block.marks, {
      carried: open?.kind ?? null,
      reopened: nextFirst && nextFirst.start === 0 && nextFirst.opens ? nextFirst.kind : null,
    });
    open = addPairs(quotations, block, index, pairs, open, next);
  });
  return quotations;
}

/** Adds a block's quotations and returns the one that runs on in the next block. */
function addPairs(
  quotations: Quotation[],
  block: Block,
  paragraph: number,
  pairs: readonly Pair[],
  carried: { readonly index: number; readonly kind: Mark['kind'] } | null,
  next: Block | undefined,
): { index: number; kind: Mark['kind'] } | null {
  let running: { index: number; kind: Mark['kind'] } | null = null;
  const places = new Map<number, number>();
  let after = 0;
  pairs.forEach((pair, i) => {
    const parentIndex = pair.parent === null ? null : (places.get(pair.parent) ?? null);
    const parent = parentIndex === null ? null : (quotations[parentIndex] ?? null);
    const takesUp = carried !== null && i === 0 && (pair.open === null || pair.open.start === 0);
    const from = pair.open?.end ?? (takesUp ? 0 : guessStart(block.text, after, pair.close?.start ?? 0));
    const kind = pair.open?.kind ?? pair.close?.kind ?? carried?.kind ?? 'double';
    const isLast = !pairs.slice(i + 1, i + 2).some((later) => later.parent === null);
    const sequel = pair.close === null && pair.parent === null && isLast ? sequelOf(kind, next) : null;
    const limit = pairs[i + 1]?.open?.start ?? block.text.length;
    const to = pair.close?.start ?? (sequel === null ? guessEnd(block.text, from, limit) : block.text.trimEnd().length);
    const piece = block.text.slice(from, to);
    if (!/[\p{L}\p{N}]/u.test(piece)) return;
    places.set(i, quotations.length);
    if (sequel !== null) running = { index: quotations.length, kind };
    quotations.push({
      start: block.start + from + (piece.length - piece.trimStart().length),
      end: block.start + from + piece.trimEnd().length,
      outer: { start: block.start + (pair.open?.start ?? from), end: block.start + (pair.close?.end ?? to) },
      paragraph,
      depth: parent === null ? 0 : parent.depth + 1,
      parent: parentIndex,
      runsOn: sequel !== null,
      continues: takesUp ? carried.index : null,
    });
    if (pair.parent === null) after = pair.close?.end ?? to;
  });
  return running;
}
