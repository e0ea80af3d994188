import type { Doc } from '../language/types.js';
import type { Syntax } from './types.js';

/** The trees with what follows from the heads: dependents and the words under each token. */
export function buildSyntax(doc: Doc, heads: Int32Array, relations: Uint8Array, tags: Uint8Array): Syntax {
  const n = heads.length;
  const starts = new Int32Array(n + 1);
  for (const head of heads) if (head >= 0) starts[head + 1] = (starts[head + 1] ?? 0) + 1;
  for (let i = 0; i < n; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const dependents = new Int32Array(starts[n] ?? 0);
  const filled = starts.slice();
  for (let at = 0; at < n; at++) {
    const head = heads[at] ?? -1;
    if (head < 0) continue;
    const place = filled[head] ?? 0;
    dependents[place] = at;
    filled[head] = place + 1;
  }
  const firsts = Int32Array.from({ length: n }, (_, at) => at);
  const lasts = Int32Array.from({ length: n }, (_, at) => at + 1);
  // No arcs cross, so that a subtree is a range: pass each word's place up to all that it is under.
  for (let at = 0; at < n; at++) {
    for (let up = heads[at] ?? -1; up >= 0 && up > at && (firsts[up] ?? 0) > at; up = heads[up] ?? -1) firsts[up] = at;
    for (let up = heads[at] ?? -1; up >= 0 && (lasts[up] ?? 0) <= at; up = heads[up] ?? -1) lasts[up] = at + 1;
  }
  return { doc, heads, relations, tags, starts, dependents, firsts, lasts };
}
