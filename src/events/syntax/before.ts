import type { NounPhrase, VerbGroup } from '../../language/types.js';
import type { ChunkIndex } from './chunk-index.js';
import { withConjunctsBefore } from './conjuncts.js';
import { finite } from './words.js';

export function finiteBefore(syntax: ChunkIndex, group: VerbGroup): VerbGroup | undefined {
  let previous = syntax.neighbour(group, -1);
  while (previous && !finite(previous)) previous = syntax.neighbour(previous, -1);
  return previous;
}

/** Of these people, not of whom they follow, a clause behind a comma tells. */
const GROUPS = new Set([
  'supporter',
  'member',
  'relative',
  'follower',
  'group',
  'crowd',
  'family',
  'opponent',
  'critic',
  'ally',
  'friend',
]);

/** What "who" or "which" stands for: the phrase before it. */
export function antecedent(syntax: ChunkIndex, relative: number, start: number): readonly NounPhrase[] {
  for (let i = relative; i > start; i--) {
    const phrase = syntax.phraseBefore(i);
    if (!phrase) continue;
    if (phrase.temporal) continue;
    // "supporters of the president, who burned tires"
    const of = syntax.token(phrase.first - 1);
    const group = of?.norm === 'of' && syntax.brokenBefore(relative) ? syntax.phraseBefore(of.index) : undefined;
    if (group && GROUPS.has(syntax.token(group.head)?.lemma ?? '')) return [group];
    return withConjunctsBefore(syntax, phrase, start, true);
  }
  return [];
}
