import type { TokenRange } from '../../language/types.js';
import type { Name } from '../types.js';

export const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const satisfies readonly Name['type'][];

/** O, then B and I of each type: B-PER 1, I-PER 2, B-ORG 3 … */
export const LABELS = 1 + 2 * TYPES.length;

export const beginOf = (type: number): number => 1 + 2 * type;

/** The type's index that a label belongs to, or -1 for O. */
export const typeOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 1);

export const isInside = (label: number): boolean => label > 0 && (label & 1) === 0;

/** True where `next` may follow `label`: I-X only after B-X or I-X. `label` -1 is the sentence's start. */
export const mayFollow = (label: number, next: number): boolean =>
  !isInside(next) || (label > 0 && typeOf(label) === typeOf(next));

export interface Labelled extends TokenRange {
  readonly type: number;
}

/** The names that a sequence of labels spells, `from` being the index of its first token. */
export function spansOf(labels: ArrayLike<number>, from: number): Labelled[] {
  const spans: Labelled[] = [];
  for (let i = 0; i < labels.length; i++) {
    const type = typeOf(labels[i] ?? 0);
    if (type < 0) continue;
    let last = i + 1;
    while (last < labels.length && isInside(labels[last] ?? 0)) last++;
    spans.push({ first: from + i, last: from + last, type });
    i = last - 1;
  }
  return spans;
}
