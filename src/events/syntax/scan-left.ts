import type { NounPhrase, VerbGroup } from '../../language/types.js';
import { finiteBefore } from './before.js';
import { inList, withConjunctsBefore } from './conjuncts.js';
import type { Syntax } from './syntax.js';
import { COORDINATORS, finite, SUBORDINATORS } from './words.js';

/** Prepositions of places and members: "workers in Athens, Volos and Patras". */
const LOCATING = new Set(['in', 'from', 'at', 'of', 'near', 'outside', 'across', 'around', 'to', 'on']);

/** From a finite verb to the left: past prepositional phrases, dates, relative clauses and appositions. */
export function scanLeft(syntax: Syntax, group: VerbGroup, start: number, depth: number): readonly NounPhrase[] {
  let fallback: VerbGroup | undefined;
  for (let i = group.first; i > start; i--) {
    const token = syntax.token(i - 1);
    if (!token) break;
    if (token.after.includes(';') || token.after.includes(':')) break;
    const crossing = syntax.endingAt(i);
    if (crossing && crossing !== group) {
      const relative = relativeStart(syntax, crossing);
      if (finite(crossing) && relative < 0) {
        fallback = crossing;
        break;
      }
      i = (relative >= 0 ? relative : crossing.first) + 1;
      continue;
    }
    const phrase = syntax.phraseBefore(i);
    if (!phrase) continue;
    const before = syntax.token(phrase.first - 1);
    const kind = before && phrase.first > start ? before.wordClass : 'other';
    if (
      phrase.temporal ||
      ((kind === 'preposition' || kind === 'to') &&
        !syntax.brokenBefore(phrase.first) &&
        !opensClause(syntax, phrase.first - 1, group, start))
    ) {
      i = phrase.first + 1;
      continue;
    }
    // "its crew, among them two Filipinos, were questioned"
    if (
      before &&
      /^(?:them|whom)$/.test(before.norm) &&
      (syntax.token(before.index - 1) ?? before).wordClass === 'preposition'
    ) {
      i = before.index;
      continue;
    }
    // "sent boats from Oran, and China pledged money": a clause of its own
    const opens = before && syntax.brokenBefore(before.index) && !inList(syntax, before.index);
    if (before && COORDINATORS.has(before.norm) && !opens) {
      // "talks between Athens and Tirana resumed"
      const earlier = syntax.phraseBefore(phrase.first - 1);
      if (earlier && /^(?:between|among|with|against)$/.test(syntax.token(earlier.first - 1)?.norm ?? '')) {
        i = earlier.first + 1;
        continue;
      }
      const places = placesBefore(syntax, phrase, start);
      if (places) {
        i = places.first + 1;
        continue;
      }
    }
    const owner = syntax.endingAt(syntax.skipAdverbsBack(phrase.first) + 1);
    if (
      owner &&
      !syntax.brokenBefore(phrase.first) &&
      (!finite(owner) || relativeStart(syntax, owner) >= 0) &&
      (syntax.token(phrase.first - 1) ?? token).wordClass !== 'conjunction'
    ) {
      i = phrase.first + 1;
      continue;
    }
    return withConjunctsBefore(syntax, beforeApposition(syntax, phrase, group, start), start, false);
  }
  return fallback && syntax.brokenBefore(group.first) ? syntax.subjectsOf(fallback, depth + 1) : [];
}

/** Where the relative clause of a verb begins ("who had left", "whose seat has one"), or -1. */
function relativeStart(syntax: Syntax, group: VerbGroup): number {
  if (group.relative >= 0) return group.relative;
  const subject = syntax.phraseBefore(group.first);
  return subject && syntax.token(subject.first)?.norm === 'whose' ? subject.first : -1;
}

/** "stopped ferries after the navy shot down drones": a clause, where "talks after the war resumed" has but a noun. */
function opensClause(syntax: Syntax, at: number, group: VerbGroup, start: number): boolean {
  const word = syntax.token(at);
  if (!word || !finite(group) || group.relative >= 0 || !SUBORDINATORS.has(word.norm)) return false;
  if (at === start || word.norm === 'than' || syntax.brokenBefore(at)) return true;
  // "Latvia halts ferries after drones are shot down": titles leave more verbs unseen
  if (syntax.doc.paragraphs[word.paragraph]?.kind === 'heading') return true;
  const previous = finiteBefore(syntax, group);
  return previous !== undefined && previous.last <= at;
}

/** The first of several proper names of which a preposition governs all: "workers in Volos and Patras". */
function placesBefore(syntax: Syntax, phrase: NounPhrase, start: number): NounPhrase | null {
  if (syntax.token(phrase.head)?.tags.has('ProperNoun') !== true) return null;
  let first = syntax.phraseBefore(phrase.first - 1);
  for (let guard = 0; first && guard < 8; guard++) {
    if (first.temporal || syntax.token(first.head)?.tags.has('ProperNoun') !== true) return null;
    const before = syntax.token(first.first - 1);
    if (before?.after.trim() !== ',') break;
    first = syntax.phraseBefore(first.first);
  }
  const preposition = first && syntax.token(first.first - 1);
  return first && preposition && preposition.index > start && LOCATING.has(preposition.norm) ? first : null;
}

/** "Luca de Santis, the envoy, said": the name, not what explains it. */
function beforeApposition(syntax: Syntax, phrase: NounPhrase, group: VerbGroup, start: number): NounPhrase {
  if (!syntax.brokenBefore(group.first) || !syntax.brokenBefore(phrase.first) || phrase.first <= start) return phrase;
  for (let i = phrase.first; i > Math.max(start, phrase.first - 25); i--) {
    if (syntax.endingAt(i)) break;
    const earlier = syntax.phraseBefore(i);
    if (!earlier) continue;
    const before = syntax.token(earlier.first - 1);
    const kind = before && earlier.first > start ? before.wordClass : 'other';
    if (earlier.temporal || kind === 'preposition' || (syntax.token(earlier.head)?.tags.has('Value') ?? false))
      continue;
    return earlier;
  }
  return phrase;
}
