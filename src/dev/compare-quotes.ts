import nlp from 'compromise/three';
import type { Span } from '../article/types.js';
import { spansOf } from './compare-people.js';

/** compromise's own quotations in a text, without their marks. */
export function compromiseQuotations(text: string): Span[] {
  const view = nlp(text) as unknown as Parameters<typeof spansOf>[1] & {
    quotations(): Parameters<typeof spansOf>[1];
  };
  return spansOf(view.document, view.quotations());
}

/** What stands between two double marks, straight or curly, wherever the paragraphs end. */
export function markPairs(text: string): Span[] {
  return [...text.matchAll(/["“]([^"“”]+)["”]/gu)].map(({ index, 1: words = '' }) => ({
    start: index + 1,
    end: index + 1 + words.length,
  }));
}
