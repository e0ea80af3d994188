import { isFree, tokensOf } from '../../language/index.js';
import type { TokenRange } from '../../language/types.js';
import type { Context } from '../context.js';

/** A stretch of the text that may be an organisation's name. */
export interface Candidate extends TokenRange {
  readonly rule: string;
}

/** Takes the names found so far, in the order of the text and apart from each other, and gives them back corrected. */
export type Refiner = (context: Context, names: readonly Candidate[]) => Candidate[];

/** Puts names among others: whatever they overlap gives way. */
export function overlay(names: readonly Candidate[], fresh: readonly Candidate[]): Candidate[] {
  if (fresh.length === 0) return [...names];
  const kept: Candidate[] = [];
  const taken = new Set<number>();
  // the longer of two that overlap, the earlier of two that are as long
  for (const name of fresh.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    if (!isFree(name, taken)) continue;
    for (const at of tokensOf([name])) taken.add(at);
    kept.push(name);
  }
  return [...names.filter((name) => isFree(name, taken)), ...kept].sort((a, b) => a.first - b.first);
}
