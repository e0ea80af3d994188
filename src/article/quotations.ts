import type { Paragraph, Quotation } from './types.js';

/** The quotations of every paragraph: what stands between two double marks. */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const quotations: Quotation[] = [];
  paragraphs.forEach((paragraph, index) => {
    const block = text.slice(paragraph.start, paragraph.end);
    for (const match of block.matchAll(/["“]([^"“”]+)["”]/gu)) {
      const start = paragraph.start + match.index;
      const outer = { start, end: start + match[0].length };
      quotations.push({
        start: start + 1,
        end: outer.end - 1,
        outer,
        paragraph: index,
        depth: 0,
        parent: null,
        runsOn: false,
        continues: null,
      });
    }
  });
  return quotations;
}
