import type { Doc, Token, TokenRange } from '../language/types.js';
import { DOMESTIC, SERVING_HEADS, STATE_HEADS } from './data/offices.js';
import { DETERMINERS } from './data/role-grammar.js';
import { RANKS } from './data/roles.js';

/** Whose an office is: "its minister", "Lee's spokesman", "his adviser", "the union's president". */
export interface OfficeOwner {
  readonly kind: 'its' | 'pronoun' | 'person' | 'noun';
  /** Index of the person who is served, or -1. */
  readonly person: number;
  /** Lemma of the owner's noun, or an empty string. */
  readonly lemma: string;
}

const MOST_WORDS = 4;
const MOST_BACK = 120;
const joined = (token: Token | undefined): boolean => /^[\s-]*$/.test(token?.before ?? 'x');

/** The person named last before a token in its paragraph or the one before, or -1. */
function lastPerson({ tokens }: Doc, from: number, personAt: (token: number) => number): number {
  const paragraph = tokens[from]?.paragraph ?? 0;
  for (let at = from - 1; at > from - MOST_BACK && (tokens[at]?.paragraph ?? -1) >= paragraph - 1; at--) {
    const person = personAt(at);
    if (person >= 0) return person;
  }
  return -1;
}

/** "a lawmaker in Lee's party", "the spokesman for Mr Lee's government": the person whose body is served, or null. */
function ownerBehind({ tokens }: Doc, end: number, personAt: (token: number) => number): OfficeOwner | null {
  if (!/^(?:in|of|for|to)$/.test(tokens[end]?.norm ?? '')) return null;
  for (let at = end + 1; at < end + MOST_WORDS + 2; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !joined(token)) return null;
    if (!token.tags.has('Possessive') || !/^['’]/.test(token.text)) continue;
    const person = personAt(at - 1);
    return person >= 0 && DOMESTIC.has(next?.lemma ?? '') ? { kind: 'person', person, lemma: '' } : null;
  }
  return null;
}

/** Whose the office is whose words a range holds, or null where nothing beside it tells. */
export function ownerOf(
  doc: Doc,
  { first: place, last: end }: TokenRange,
  personAt: (token: number) => number,
): OfficeOwner | null {
  return ownerBefore(doc, place, personAt) ?? ownerBehind(doc, end, personAt);
}

function ownerBefore(doc: Doc, place: number, personAt: (token: number) => number): OfficeOwner | null {
  for (let at = place - 1; at >= place - MOST_WORDS; at--) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== doc.tokens[place]?.sentence) return null;
    // "Its envoy, Archbishop X"
    if (!joined(doc.tokens[at + 1]) && !(at === place - 1 && SERVING_HEADS.has(token.lemma))) return null;
    // "fellow former minister X": of the one named before
    if (token.norm === 'fellow') return { kind: 'person', person: lastPerson(doc, at, personAt), lemma: '' };
    if (/^(?:its|their)$/.test(token.norm)) return { kind: 'its', person: -1, lemma: '' };
    if (/^(?:his|her)$/.test(token.norm)) return { kind: 'pronoun', person: lastPerson(doc, at, personAt), lemma: '' };
    if (token.tags.has('Possessive') && /^['’]/.test(token.text)) {
      const person = personAt(at - 1);
      if (person >= 0) return { kind: 'person', person, lemma: '' };
      return { kind: 'noun', person: -1, lemma: doc.tokens[at - 1]?.lemma.toLowerCase() ?? '' };
    }
    if (DETERMINERS.has(token.norm) || !(token.tags.has('Noun') || token.tags.has('Adjective'))) return null;
  }
  return null;
}

/** Those who fight a state are of none for certain. */
const AGAINST = /^(?:rebel|separatist|insurgent|guerrilla|militant|militia)$/;

const wordsOf = (text: string): string[] => text.split(/\s+/);

/** "spokesman for the ministry", "commander of the national police": words of the phrase behind a role name a body of a state. */
function servesBody({ tokens }: Doc, end: number): boolean {
  if (!/^(?:of|for|in|at|to)$/.test(tokens[end]?.norm ?? '')) return false;
  for (let at = end + 1; at < end + 6; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[end]?.sentence || !joined(token)) return false;
    if (DOMESTIC.has(token.lemma.toLowerCase())) return true;
  }
  return false;
}

/** The noun that an office's words, in lower case, are about: "spokesman" in "spokesman for economic policy". */
function headOf(words: readonly string[]): string {
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  return (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
}

/** "the president's adviser", "the government's spokesman": served is the state itself. */
export const isOfGovernment = (owner: OfficeOwner | null): boolean =>
  owner !== null && /^(?:president|premier|chancellor|minister|government|king|queen|emir)$/.test(owner.lemma);

/** Whether somebody serves a state or one of its people by an office: a counterpart, a rival or a lawyer does not. */
export function isServing(key: string): boolean {
  const head = headOf(wordsOf(key));
  return STATE_HEADS.has(head) || SERVING_HEADS.has(head);
}

/** "ISIS leader": letters may stand for a body of any state or none. */
const isLetters = (token: Token | undefined): boolean => /^\p{Lu}{3,}$/u.test(token?.text ?? '');

/** Whether an office, its words in lower case, is one of a state or of a body that works within one. */
export function isOfState(doc: Doc, key: string, owner: OfficeOwner | null, end: number): boolean {
  if (owner?.kind === 'noun' && !DOMESTIC.has(owner.lemma)) return false;
  const words = wordsOf(key);
  const head = headOf(words);
  if (words.some((word) => AGAINST.test(word))) return false;
  if (STATE_HEADS.has(head) || (RANKS.has(head) && RANKS.has(words[0] ?? ''))) return true;
  if (!SERVING_HEADS.has(head)) return false;
  return (
    owner?.kind === 'noun' ||
    (head === 'leader' && words.length > 1 && !isLetters(doc.tokens[end - 2])) ||
    words.some((word) => word !== head && DOMESTIC.has(word)) ||
    servesBody(doc, end)
  );
}
