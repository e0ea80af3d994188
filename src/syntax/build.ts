import type { Doc, TokenRange } from '../language/types.js';
import type { Syntax } from './types.js';

/** An article's trees before any sentence is read: every word a root by itself. */
export function newSyntax(doc: Doc): Syntax {
  const n = doc.tokens.length;
  return {
    doc,
    heads: new Int32Array(n).fill(-1),
    relations: new Uint8Array(n),
    tags: new Uint8Array(n),
    starts: new Int32Array(n),
    ends: new Int32Array(n),
    dependents: new Int32Array(n),
    firsts: Int32Array.from({ length: n }, (_, at) => at),
    lasts: Int32Array.from({ length: n }, (_, at) => at + 1),
  };
}

/** Puts in what follows from a sentence's heads: the dependents of each token and the words under it. */
export function linkSentence(syntax: Syntax, { first, last }: TokenRange): void {
  const { heads, starts, ends, dependents, firsts, lasts } = syntax;
  for (let at = first; at < last; at++) {
    const head = heads[at] ?? -1;
    if (head >= 0) ends[head] = (ends[head] ?? 0) + 1;
  }
  // A sentence has no more dependents than words, so that they find room at its own place.
  let place = first;
  for (let at = first; at < last; at++) {
    const count = ends[at] ?? 0;
    starts[at] = place;
    ends[at] = place;
    place += count;
  }
  for (let at = first; at < last; at++) {
    const head = heads[at] ?? -1;
    if (head < 0) continue;
    const end = ends[head] ?? 0;
    dependents[end] = at;
    ends[head] = end + 1;
  }
  // No arcs cross, so that a subtree is a range: pass each word's place up to all that it is under.
  for (let at = first; at < last; at++) {
    for (let up = heads[at] ?? -1; up >= 0 && up > at && (firsts[up] ?? 0) > at; up = heads[up] ?? -1) firsts[up] = at;
    for (let up = heads[at] ?? -1; up >= 0 && (lasts[up] ?? 0) <= at; up = heads[up] ?? -1) lasts[up] = at + 1;
  }
}
