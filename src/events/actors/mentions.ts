import type { TokenRange } from '../../language/types.js';

/** Anything that stands in the text, by its tokens. */
export interface Mention {
  readonly first: number;
  readonly last: number;
}

/** First item of a list sorted by `first` that ends after `at`. */
export function firstFrom<T extends Mention>(items: readonly T[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.last ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Last item of such a list that begins before `at`. */
export function lastBefore<T extends Mention>(items: readonly T[], at: number): T | undefined {
  const next = firstFrom(items, at);
  const around = items[next];
  return around && around.first < at ? around : items[next - 1];
}

/** Those of a list sorted by `first` that lie within a range. */
export const within = <T extends Mention>(items: readonly T[], { first, last }: TokenRange): T[] => {
  const found: T[] = [];
  for (let i = firstFrom(items, first); i < items.length; i++) {
    const item = items[i];
    if (!item || item.first >= last) break;
    if (item.first >= first && item.last <= last) found.push(item);
  }
  return found;
};

/** A country that the text names. */
export interface Country extends Mention {
  readonly alpha3: string;
  readonly form: string;
}

/** A person that the text names. */
export interface PersonSpan extends Mention {
  readonly person: number;
}

/** The order in which `within` wants its list. */
export const order = (a: Mention, b: Mention) => a.first - b.first || a.last - b.last;
