import type { ArticleRecord, Span } from '../index.js';

/** Every span of a record or a part of it: whatever has a start, an end and a text. */
export function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(spansOf);
  const isSpan = 'start' in value && 'end' in value && 'text' in value;
  const { start, end, text } = value as Span;
  return isSpan ? [{ start, end, text }, ...inner] : inner;
}

/** The spans that do not say what the text says where they stand, whatever the offsets count. */
export function misreadSpans({ document, offsetUnit, ...parts }: ArticleRecord): Span[] {
  const units = offsetUnit === 'codepoint' ? Array.from(document.text ?? '') : (document.text ?? '');
  return spansOf(parts).filter(({ start, end, text }) => {
    const slice = units.slice(start, end);
    return (typeof slice === 'string' ? slice : slice.join('')) !== text;
  });
}
