import {
  clauseAround,
  clauseOf,
  dependentBy,
  dependentsBy,
  headOf,
  nominalOf,
  readSentence,
  relationOf,
  type Syntax,
  tagOf,
} from '../syntax/index.js';
import type { ParsedSentence, Phrase } from './parsed-sentence.js';

/** A word of a report in its sentence's tree. */
export interface Place {
  readonly syntax: Syntax;
  /** Index into the article's tokens. */
  readonly at: number;
}

/** Where a node stands in the tree of its sentence, which is read when it is asked for; null for a quotation. */
export function placeOf({ doc, nodes }: ParsedSentence, node: number): Place | null {
  const token = nodes[node]?.token;
  return token ? { syntax: readSentence(doc, token.index), at: token.index } : null;
}

/** The node of a token near a phrase's head, where nothing but words stands between them; or -1. */
export function nodeOf({ nodes }: ParsedSentence, { head }: Phrase, token: number): number {
  const node = head + token - (nodes[head]?.token?.index ?? token);
  return nodes[node]?.token?.index === token ? node : -1;
}

/** The phrase of a token of the report, or null. */
function phraseOf({ nodes, phraseAt }: ParsedSentence, token: number): Phrase | null {
  const node = token < 0 ? -1 : nodes.findIndex((found) => found.token?.index === token);
  return phraseAt.get(node) ?? null;
}

/** "At 25, Lee fell ill": the subject of the main clause. */
export function mainSubject(reading: ParsedSentence): Phrase | null {
  for (let i = 0; i < reading.nodes.length; i++) {
    const place = placeOf(reading, i);
    // the one next to the verb, of two that the tree finds
    if (place && headOf(place.syntax, place.at) < 0)
      return phraseOf(reading, dependentsBy(place.syntax, place.at, 'nsubj', 'nsubj:pass').at(-1) ?? -1);
  }
  return null;
}

/** "denied that guards forced anyone and insisted": the subject that the tree gives a verb, its own or the one it goes on with. */
export function subjectOfVerb(reading: ParsedSentence, node: number, own = false): Phrase | null {
  const place = placeOf(reading, node);
  const subject = place ? (clauseOf(place.syntax, place.at)?.subject ?? -1) : -1;
  if (own && place && headOf(place.syntax, subject) !== place.at) return null;
  return phraseOf(reading, subject);
}

/** "The two misled voters when they claimed": the subjects of the clauses that a node's clause stands in, from within. */
export function governingSubjects(reading: ParsedSentence, node: number): readonly Phrase[] {
  const place = placeOf(reading, node);
  const subjects: Phrase[] = [];
  let clause = place && clauseAround(place.syntax, place.at);
  while (place && clause && clause.governor >= 0) {
    clause = clauseAround(place.syntax, clause.governor);
    const subject = phraseOf(reading, clause?.subject ?? -1);
    if (subject && subject.last <= node) subjects.push(subject);
  }
  return subjects;
}

/** "the council recommending it", "most said": a word that the tree makes the subject of a verb itself. */
export function isSubjectOf(reading: ParsedSentence, verb: number, node: number): boolean {
  const [noun, governor] = [placeOf(reading, node), placeOf(reading, verb)];
  if (!noun || !governor || headOf(noun.syntax, noun.at) !== governor.at) return false;
  return relationOf(noun.syntax, noun.at) === 'nsubj';
}

/** "announced a review of two ferries sold in May": a noun that the tree makes the object of a verb that takes no clause. */
export function isObjectOf(reading: ParsedSentence, verb: number, phrase: Phrase): boolean {
  const [noun, governor] = [placeOf(reading, phrase.head), placeOf(reading, verb)];
  if (!noun || !governor || headOf(noun.syntax, noun.at) !== governor.at) return false;
  return relationOf(noun.syntax, noun.at) === 'obj' && dependentBy(noun.syntax, governor.at, 'ccomp') < 0;
}

/** "announced a series of measures aimed at it" has none: a verb that the tree's tags make finite, or a modal. */
export function hasFiniteWord(reading: ParsedSentence, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const place = placeOf(reading, i);
    if (place && /\/(?:VB[DZP]|MD)$/.test(tagOf(place.syntax, place.at))) return true;
  }
  return false;
}

/** "Nobody escaped" of "Nobody escaped, Lee said": the words hold the predicate of a clause that is in no other of them. */
export function hasMainClause(reading: ParsedSentence, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const place = placeOf(reading, i);
    const clause = place && clauseOf(place.syntax, place.at);
    if (clause?.finite && clause.subject >= 0 && clause.marker < 0 && /^(?:main|complement)$/.test(clause.kind))
      return true;
  }
  return false;
}

/** "hospitals and border posts": the tree's tags make it a plain noun. */
export function isNounInTree(reading: ParsedSentence, node: number): boolean {
  const place = placeOf(reading, node);
  return place !== null && /\/NNS?$/.test(tagOf(place.syntax, place.at));
}

/** The phrase of a subject that the tree gives a present verb: "court records" of "court records show"; null for none. */
export function subjectInTree(reading: ParsedSentence, node: number): Phrase | null {
  const place = placeOf(reading, node);
  if (!place || !/\/VB[ZP]$/.test(tagOf(place.syntax, place.at))) return null;
  const head = dependentBy(place.syntax, place.at, 'nsubj');
  if (head < 0) return null;
  const words = nominalOf(place.syntax, head);
  const at = (token: number) => reading.nodes.findIndex((found) => found.token?.index === token);
  const [first, last] = [at(words.first), at(words.last - 1)];
  if (first < 0 || last < first || at(head) < 0) return null;
  const noun = { first: words.first, last: words.last, head, owner: null, temporal: false, pronoun: false };
  return { first, last: last + 1, head: at(head), noun };
}
