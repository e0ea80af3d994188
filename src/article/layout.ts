import { findParagraphs } from './paragraphs.js';
import { findQuotations } from './quotations.js';
import type { Layout } from './types.js';

/** The article's paragraphs and quotations, read off its characters alone. */
export function layOut(text: string): Layout {
  const paragraphs = findParagraphs(text);
  return { paragraphs, quotations: findQuotations(text, paragraphs) };
}
