import type { Span } from '../article/types.js';

/** Items in the order of the text with their ids, and the id that belongs to an index of the finder's list. */
export interface Numbered<T> {
  readonly items: readonly { readonly item: T; readonly id: string; readonly index: number }[];
  readonly idOf: (index: number | null) => string | null;
  /** Ids of several, in the order of the text. */
  readonly idsOf: (indices: readonly number[]) => string[];
}

/** Numbers items in the order of the text, the longer first where two begin at one place: p1, p2 … */
export function number<T>(items: readonly T[], prefix: string, spanOf: (item: T) => Span): Numbered<T> {
  const order = items
    .map((item, index) => ({ item, index, span: spanOf(item) }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || a.index - b.index);
  const places = new Map(order.map(({ index }, place) => [index, place]));
  const idAt = (place: number) => `${prefix}${place + 1}`;
  const placesOf = (indices: readonly number[]) => indices.flatMap((index) => places.get(index) ?? []);
  const idsOf = (indices: readonly number[]) =>
    placesOf(indices)
      .sort((a, b) => a - b)
      .map(idAt);
  return {
    items: order.map(({ item, index }, place) => ({ item, id: idAt(place), index })),
    idOf: (index) => (index === null ? null : (idsOf([index])[0] ?? null)),
    idsOf,
  };
}
