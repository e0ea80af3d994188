import type { VerbGroup } from '../../language/types.js';
import {
  type Clause,
  clauseAround,
  clauseOf,
  dependentBy,
  firstConjunct,
  headOf,
  prepositionOf,
  readSentence,
  relationOf,
  type Syntax as Trees,
} from '../../syntax/index.js';
import type { Match } from '../match/match.js';
import type { Syntax } from '../syntax/syntax.js';

/** Prepositions that tell who takes part; the others only say where, when or how. */
const TELLING = new Set('by with against to for from of on in at between over into near'.split(' '));

const preposed = (trees: Trees, at: number): string => {
  const { preposition } = prepositionOf(trees, at);
  return TELLING.has(preposition) ? preposition : preposition === '' ? 'bare' : 'other';
};

/**
 * The grammatical role in which a token's phrase stands to the trigger: "subject", "agent", "object", "of", "possessor" …,
 * the same with "outer-" for the clause above, or only the side on which it stands.
 */
export function roleOf(syntax: Syntax, match: Match, at: number): string {
  const { trigger, kind, group } = match;
  const trees = readSentence(syntax.doc, trigger.first);
  const head = firstConjunct(trees, at);
  if (kind === 'noun') {
    const own = nounRole(trees, trigger.last - 1, head);
    if (own) return own;
    const carrier = clauseAround(trees, trigger.last - 1);
    return (carrier && clauseRole(trees, carrier, head, 'outer-')) ?? side(match, at);
  }
  const clause = verbClause(trees, group, trigger.first);
  if (!clause) return side(match, at);
  const own = clauseRole(trees, clause, head, '');
  if (own) return own;
  const above = clause.governor < 0 ? null : clauseAround(trees, clause.governor);
  return (above && clauseRole(trees, above, head, 'outer-')) ?? side(match, at);
}

const side = ({ trigger }: Match, at: number): string => (at < trigger.first ? 'before' : 'after');

const verbClause = (trees: Trees, group: VerbGroup | null, first: number): Clause | null =>
  (group && clauseOf(trees, group.head)) ?? clauseOf(trees, first) ?? clauseAround(trees, first);

/** "Chad's raid", "the French raid", "the raid by France". */
function nounRole(trees: Trees, noun: number, head: number): string | null {
  const relation = relationOf(trees, head);
  if (headOf(trees, head) !== noun) {
    // "an agreement between leaders of both"
    const over = headOf(trees, head);
    return over >= 0 && headOf(trees, over) === noun && relation.startsWith('nmod') && over > noun
      ? `noun-${preposed(trees, over)}-inner`
      : null;
  }
  if (relation === 'nmod:poss') return 'noun-possessor';
  if (head < noun) return 'noun-modifier';
  return relation.startsWith('nmod') ? `noun-${preposed(trees, head)}` : null;
}

function clauseRole(trees: Trees, clause: Clause, head: number, prefix: string): string | null {
  const { subject, passive, agent, object, recipient, obliques, inherited } = clause;
  if (head === firstConjunct(trees, subject) && subject >= 0)
    return `${prefix}${passive ? 'patient' : 'subject'}${inherited ? '-inherited' : ''}`;
  if (head === agent) return `${prefix}agent`;
  if (head === object) return `${prefix}object`;
  if (head === recipient) return `${prefix}recipient`;
  if (obliques.some((oblique) => oblique.head === head)) return `${prefix}${preposed(trees, head)}`;
  for (const [over, name] of [
    [object, 'object'],
    [subject, passive ? 'patient' : 'subject'],
  ] as const) {
    if (over < 0) continue;
    if (dependentBy(trees, over, 'nmod:poss') === head) return `${prefix}${name}-possessor`;
    if (headOf(trees, head) === over) return `${prefix}${name}-${head > over ? preposed(trees, head) : 'modifier'}`;
  }
  return null;
}
