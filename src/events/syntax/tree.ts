import type { NounPhrase, VerbGroup } from '../../language/types.js';
import { clauseOf, headOf, readSentence, relationOf, withConjuncts } from '../../syntax/index.js';
import type { ChunkIndex } from './chunk-index.js';
import { COORDINATORS, finite } from './words.js';

/**
 * Where the phrase that stands nearest leaves a choice, the sentence's tree decides who stands where. Of finite verbs in
 * the treebank whose nearest phrase opens its clause, that phrase is right as often as the tree is, and no tree is made.
 */
export function settleSubjects(
  index: ChunkIndex,
  group: VerbGroup,
  nearest: readonly NounPhrase[],
): readonly NounPhrase[] {
  if (!finite(group)) return nearest;
  const [first, last] = [nearest[0], nearest.at(-1)];
  if (!first || !last) return ownSubjects(index, group) ?? nearest;
  if (!isDoubtful(index, group, first, last)) return nearest;
  const own = ownSubjects(index, group);
  if (!own || own.some((phrase) => nearest.includes(phrase))) return nearest;
  return last.last < group.first && mayBeSubject(index, last.head) ? nearest : own;
}

/** True for a phrase that something governs right before it: "who have blocked the road refused", "the man he named left". */
function isDoubtful(index: ChunkIndex, group: VerbGroup, first: NounPhrase, last: NounPhrase): boolean {
  // found over the pronoun or over the other verb
  const joining = index.token(group.first - 1)?.norm ?? '';
  if (group.relative >= 0 || COORDINATORS.has(joining) || joining === 'but' || joining === 'then') return false;
  const { first: start } = index.sentenceOf(group.head);
  if (first.first <= start || last.last > group.first || index.brokenBefore(first.first)) return false;
  const before = index.token(first.first - 1)?.wordClass;
  return last.last === group.first ? before === 'pronoun' : before !== 'conjunction';
}

/** The subjects that the tree gives the verb itself, null for none. */
function ownSubjects(index: ChunkIndex, group: VerbGroup): readonly NounPhrase[] | null {
  const clause = clauseOf(readSentence(index.doc, group.head), group.head);
  if (!clause || clause.subject < 0 || clause.inherited) return null;
  const phrases = phrasesAt(index, clause.subject);
  return phrases.length > 0 ? phrases : null;
}

/** True for a word that the tree makes a subject, or attaches to another noun: there it errs as often as the rules. */
const mayBeSubject = (index: ChunkIndex, at: number): boolean =>
  /^(?:nsubj|nmod|appos)/.test(relationOf(readSentence(index.doc, at), at));

/** The phrases that hold a token and those coordinated with it. */
function phrasesAt(index: ChunkIndex, at: number): readonly NounPhrase[] {
  const phrases = withConjuncts(readSentence(index.doc, at), at).flatMap((token) => index.phraseAround(token) ?? []);
  return [...new Set(phrases)].filter(({ temporal }) => !temporal);
}

/** "denied the army had left", "demands Hanoi stop": what stands behind the verb is the subject of its clause, no object. */
export function withoutOtherSubjects(
  index: ChunkIndex,
  group: VerbGroup,
  behind: readonly (readonly NounPhrase[])[],
): readonly (readonly NounPhrase[])[] {
  const [first, last] = [behind[0]?.[0], behind[0]?.at(-1)];
  if (!first || !last || first.first < group.last) return behind;
  const next = index.groupAt(last.last);
  if (!next || !finite(next) || index.brokenBefore(last.last)) return behind;
  const tree = readSentence(index.doc, first.head);
  for (let at = first.first; at < first.last; at++)
    if (/^nsubj/.test(relationOf(tree, at)) && headOf(tree, at) >= last.last) return [];
  return behind;
}
