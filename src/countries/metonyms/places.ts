import type { Doc } from '../../language/types.js';
import { BE } from '../data/clauses.js';
import { GOVERNMENT_NOUNS, PLACE_PREPOSITIONS, SEAT_AS_PRIZE, SEAT_NOUNS } from '../data/metonym-cues.js';
import type { Candidate } from '../match.js';
import { isDealtWith } from './dealings.js';
import { isUpper, isVerbOfClause } from './words.js';

/** "Belgrade airport", "London prices": a place that says which. */
export function modifiesNoun({ tokens }: Doc, { first, last }: Candidate): boolean {
  const next = tokens[last];
  if (isVerbOfClause(tokens, first, last)) return false;
  return (
    next?.before === ' ' &&
    next.tags.has('Noun') &&
    !next.tags.has('Pronoun') &&
    !next.tags.has('Possessive') &&
    !next.tags.has('Verb') &&
    !next.tags.has('Date') &&
    next.sentence === tokens[last - 1]?.sentence
  );
}

/** "the Kremlin said", "White House officials"; not "the White House lawn", "his way to the White House", "win the White House". */
export function seatActs(doc: Doc, candidate: Candidate): boolean {
  const { tokens } = doc;
  const next = tokens[candidate.last];
  if (modifiesNoun(doc, candidate))
    return (
      next !== undefined &&
      (SEAT_NOUNS.has(next.lemma) || GOVERNMENT_NOUNS.has(next.lemma) || SEAT_NOUNS.has(next.norm))
    );
  // "the White House was lit in blue"
  if (BE.has(next?.norm ?? '') && SEAT_AS_PRIZE.has(doc.tokens[candidate.last + 1]?.lemma ?? '')) return false;
  const hasArticle = /^(?:the|this)$/.test(tokens[candidate.first - 1]?.norm ?? '');
  const at = candidate.first - (hasArticle ? 1 : 0);
  const before = tokens[at - 1];
  if (!before || before.sentence !== tokens[candidate.first]?.sentence || !/^\s+$/.test(tokens[at]?.before ?? ''))
    return true;
  if (isDealtWith(doc, { ...candidate, first: at })) return true;
  if (PLACE_PREPOSITIONS.has(before.norm) || /^(?:to|for|from|of|on)$/.test(before.norm)) return false;
  return !(before.tags.has('Verb') && SEAT_AS_PRIZE.has(before.lemma));
}

export function isPlace({ tokens }: Doc, { first, last }: Candidate): boolean {
  const previous = tokens[first - 1];
  const at = previous?.norm === 'the' ? tokens[first - 2] : previous;
  if (at && at.sentence === tokens[first]?.sentence && PLACE_PREPOSITIONS.has(at.norm)) return true;
  const next = tokens[last];
  return (
    next !== undefined &&
    next.before === ' ' &&
    isUpper(next) &&
    next.sentence === tokens[first]?.sentence &&
    !next.tags.has('Verb') &&
    !next.tags.has('Date')
  );
}
