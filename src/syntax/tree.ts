import type { TokenRange } from '../language/types.js';
import { RELATIONS, type Relation, TAGS, type Tag, UPOS, type Upos } from './labels.js';
import { UPOS_OF } from './sentence-view.js';
import type { Syntax } from './types.js';

/** The relation of a token to its head. */
export const relationOf = ({ relations }: Syntax, at: number): Relation => RELATIONS[relations[at] ?? 0] ?? 'root';

/** The tag of a token: part of speech and form. */
export const tagOf = ({ tags }: Syntax, at: number): Tag => TAGS[tags[at] ?? 0] ?? 'X/FW';

export const uposOf = ({ tags }: Syntax, at: number): Upos => UPOS[UPOS_OF[tags[at] ?? 0] ?? 0] ?? 'X';

export const headOf = ({ heads }: Syntax, at: number): number => heads[at] ?? -1;

/** The tokens that depend on a token, in the order of the text. */
export const dependentsOf = ({ starts, ends, dependents }: Syntax, at: number): Int32Array =>
  dependents.subarray(starts[at] ?? 0, ends[at] ?? 0);

/** The first dependent in one of the relations, or -1. */
export function dependentBy(syntax: Syntax, at: number, ...wanted: readonly Relation[]): number {
  const { starts, ends, dependents } = syntax;
  const end = ends[at] ?? 0;
  for (let i = starts[at] ?? 0; i < end; i++) {
    const child = dependents[i] ?? -1;
    if (wanted.includes(relationOf(syntax, child))) return child;
  }
  return -1;
}

/** All dependents in one of the relations. */
export function dependentsBy(syntax: Syntax, at: number, ...wanted: readonly Relation[]): number[] {
  const { starts, ends, dependents } = syntax;
  const found: number[] = [];
  const end = ends[at] ?? 0;
  for (let i = starts[at] ?? 0; i < end; i++) {
    const child = dependents[i] ?? -1;
    if (wanted.includes(relationOf(syntax, child))) found.push(child);
  }
  return found;
}

/** All words under a token, as a range: "members of the council who had left". */
export const subtreeOf = ({ firsts, lasts }: Syntax, at: number): TokenRange => ({
  first: firsts[at] ?? at,
  last: lasts[at] ?? at + 1,
});

/** The token and those coordinated with it behind it: "A, B and C" from A. */
export const withConjuncts = (syntax: Syntax, at: number): number[] => [at, ...dependentsBy(syntax, at, 'conj')];

/** The first of the list that a token is coordinated in: A for any of "A, B and C". */
export function firstConjunct(syntax: Syntax, at: number): number {
  let first = at;
  while (relationOf(syntax, first) === 'conj' && headOf(syntax, first) >= 0) first = headOf(syntax, first);
  return first;
}

/** Lists of coordinated tokens, each from its first on. */
export function coordinations(syntax: Syntax): number[][] {
  const lists: number[][] = [];
  for (let at = 0; at < syntax.heads.length; at++) {
    const list = withConjuncts(syntax, at);
    if (list.length > 1) lists.push(list);
  }
  return lists;
}

/** Pairs of a noun and its appositive: "Ann Lee" and "the mayor" in "Ann Lee, the mayor, said". */
export function appositions(syntax: Syntax): { noun: number; appositive: number }[] {
  const pairs: { noun: number; appositive: number }[] = [];
  for (let at = 0; at < syntax.heads.length; at++)
    if (relationOf(syntax, at) === 'appos') pairs.push({ noun: headOf(syntax, at), appositive: at });
  return pairs;
}
