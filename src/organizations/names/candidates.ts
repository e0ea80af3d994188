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
  const taken = new Map<number, Candidate>();
  const kept: Candidate[] = [];
  // the longer of two that overlap, the earlier of two that are as long
  for (const name of fresh.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    let isFree = true;
    for (let at = name.first; at < name.last; at++) if (taken.has(at)) isFree = false;
    if (!isFree) continue;
    for (let at = name.first; at < name.last; at++) taken.set(at, name);
    kept.push(name);
  }
  const others = names.filter(({ first, last }) => {
    for (let at = first; at < last; at++) if (taken.has(at)) return false;
    return true;
  });
  return [...others, ...kept].sort((a, b) => a.first - b.first);
}

/** The tokens that names hold. */
export function tokensOf(names: readonly TokenRange[]): Set<number> {
  const tokens = new Set<number>();
  for (const { first, last } of names) for (let at = first; at < last; at++) tokens.add(at);
  return tokens;
}
