import type { Paragraph } from './types.js';

/** The text's paragraphs: each line with something on it. */
export function findParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/\S.*/gu)) {
    paragraphs.push({ start: match.index, end: match.index + match[0].trimEnd().length, kind: 'body', dateline: null });
  }
  return paragraphs;
}
