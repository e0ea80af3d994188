import type { NounPhrase, VerbGroup } from '../../language/types.js';
import { clauseOf, firstConjunct, headOf, readSentence, relationOf, type Syntax as Trees } from '../../syntax/index.js';
import { withConjunctsAfter } from './conjuncts.js';
import type { Syntax } from './syntax.js';
import { COORDINATORS, finite, SUBORDINATORS } from './words.js';

/**
 * The subject by the sentence's tree, where the phrase that stands nearest before a finite verb is none: it belongs to what
 * the subject is told with ("Chile, which overtook Peru, urged"), or the verb is joined to another one further back
 * ("said that some were criminals and ordered"). Null where the nearest phrase stands.
 */
export function treeSubjects(
  syntax: Syntax,
  group: VerbGroup,
  nearest: readonly NounPhrase[],
  depth: number,
): readonly NounPhrase[] | null {
  if (!finite(group) || group.relative >= 0) return null;
  const trees = readSentence(syntax.doc, group.head);
  const clause = clauseOf(trees, group.head);
  if (!clause || clause.subject < 0 || clause.passive !== group.passive) return null;
  const head = firstConjunct(trees, clause.subject);
  if (head >= group.first || nearest.some((phrase) => phrase.first <= head && head < phrase.last)) return null;
  // "whom Belarus arrested": the noun before it is the object
  if (clause.kind === 'relative') return null;
  if (clause.inherited) {
    const joined = relationOf(trees, group.head) === 'conj' ? headOf(trees, group.head) : -1;
    // "He fought back, Lee said, and refused": whoever says it does not do it
    return joined < 0 || relationOf(trees, joined) === 'parataxis'
      ? null
      : sharedSubjects(syntax, group, joined, clause.kind === 'main', depth);
  }
  const [found] = nearest;
  if (found && (!isWithin(trees, found.head, head) || opensClause(syntax, group, found))) return null;
  const phrase = syntax.phraseAround(head);
  if (!phrase || phrase.temporal || phrase.last > group.first) return null;
  if (
    phrase.first > syntax.sentenceOf(head).first &&
    /^(?:preposition|to)$/.test(syntax.token(phrase.first - 1)?.wordClass ?? '')
  )
    return null;
  return withConjunctsAfter(syntax, phrase).filter(({ last }) => last <= group.first);
}

/** "backed the plan at a session of the council, and called for calm": those who do what the verb is joined to. */
function sharedSubjects(
  syntax: Syntax,
  group: VerbGroup,
  joined: number,
  isMain: boolean,
  depth: number,
): readonly NounPhrase[] | null {
  const before = syntax.skipAdverbsBack(group.first);
  const isJoined = COORDINATORS.has(syntax.token(before)?.norm ?? '') || syntax.token(before)?.norm === 'but';
  if (!isJoined && !syntax.brokenBefore(before + 1)) return null;
  const isApart = isJoined && syntax.brokenBefore(before);
  // "ruled that it broke the law when it sold them, and ordered": a comma leads back to the main clause
  if (isApart && !isMain) return null;
  for (let other = syntax.neighbour(group, -1); other && other.last > joined; other = syntax.neighbour(other, -1)) {
    if (other.head === joined)
      return finite(other) && other.passive === group.passive ? syntax.subjectsOf(other, depth + 1) : null;
    // "said troops had burned houses and shot civilians"
    if (finite(other) && !isApart) return null;
  }
  return null;
}

/** "traded threats after jets on Monday bombed the port": whatever the noun before "after" is. */
function opensClause(syntax: Syntax, group: VerbGroup, { first, last }: NounPhrase): boolean {
  if (!SUBORDINATORS.has(syntax.token(first - 1)?.norm ?? '')) return false;
  for (let at = last; at < group.first; at++) if (syntax.groupAt(at)) return false;
  return true;
}

/** "Bishops of both churches": what hangs on a noun otherwise than as its equal. */
function isWithin(trees: Trees, at: number, over: number): boolean {
  for (let up = at; up >= 0; up = headOf(trees, up)) {
    if (up === over) return true;
    if (/^(?:appos|conj)$/.test(relationOf(trees, up)) && headOf(trees, up) === over) return false;
  }
  return false;
}
