import type { Doc, Token } from '../language/types.js';
import type { Name } from '../people/types.js';
import {
  GIVEN_NAME_COUNTRIES,
  HONORIFICS,
  LANGUAGE_NOUNS,
  LANGUAGE_VERBS,
  LANGUAGES,
  PLACE_WORDS,
} from './data/blocker-words.js';
import { CONTESTS, PLACE_HEADS, PLACE_HEADS_BEFORE_OF, STATES } from './data/blockers.js';
import { OTHER_NAME_HEADS } from './data/other-names.js';
import { keyOf } from './gazetteer.js';
import type { Candidate } from './match.js';

/** What a refiner reads: the article, the candidate and the proper name that holds it, if any. */
export interface CandidateContext {
  readonly doc: Doc;
  readonly candidate: Candidate;
  readonly name: Name | null;
  /** The name that begins right behind it. */
  readonly nameAfter: Name | null;
  /** Whether the article names a person of more than one word with this one (a norm) first or last. */
  readonly isPartOfFullName: (word: string) => boolean;
}

const norm = (token: Token | undefined) => token?.norm ?? '';
const startsUpper = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');
const phraseOf = (candidate: Candidate) => candidate.entry.words.map((word) => word.key).join(' ');
const isAdjacent = (token: Token | undefined) => /^[\s-]*$/.test(token?.before ?? 'x');

/**
 * "Jack Ireland", "Israel Katz"; alone only where the article names the person in full ("France" after "Rosalind
 * France"), or where the name is one that people are given and stands in no place ("Jordan told", not "eastern Chad").
 */
function isPerson(place: CandidateContext): boolean {
  const { doc, candidate, name } = place;
  const { first, last, entry } = candidate;
  if (entry.kind === 'abbreviation') return false;
  // "Top Belarus politician" taken for a name
  const isNamed = name?.type === 'PER' && startsUpper(doc.tokens[name.last - 1]);
  const isCompound = entry.kind === 'prefix' || (entry.kind === 'demonym' && doc.tokens[first]?.before === '-');
  // "Franco-German" taken for a name
  // so too "Downing Street"
  if (isCompound || (entry.kind === 'seat' && last - first > 1)) return false;
  if (isNamed && name.last - name.first > last - first) return true;
  if (last - first > 1) return false;
  // "Mark Cuban … Cuban said"
  if (entry.kind === 'demonym') return isNamed && place.isPartOfFullName(doc.tokens[first]?.norm ?? '');
  const previous = doc.tokens[first - 1];
  // "Derek Ryan (Ireland)"
  if (doc.tokens[first]?.before.endsWith('(')) return false;
  if (previous && isAdjacent(doc.tokens[first]) && HONORIFICS.has(keyOf(previous))) return true;
  if (previous && isAdjacent(doc.tokens[first]) && PLACE_WORDS.has(previous.norm)) return false;
  if (isNamed && place.isPartOfFullName(doc.tokens[first]?.norm ?? '')) return true;
  if (!GIVEN_NAME_COUNTRIES.has(phraseOf(candidate))) return false;
  // "Chad Ogea" where only the surname was seen
  const next = doc.tokens[last];
  const hasSurname = place.nameAfter?.type === 'PER' && place.nameAfter.last === last + 1 && next?.before === ' ';
  // The tagger's word is not enough for "urged Washington to stop".
  return (
    (isNamed && entry.kind !== 'capital') ||
    hasSurname ||
    place.isPartOfFullName(doc.tokens[first]?.norm ?? '') ||
    isPronounSubject(doc, candidate)
  );
}

/** "Jordan told the panel he would": what "he" or "she" in the same clause stands for. */
function isPronounSubject({ tokens }: Doc, { first, last }: Candidate): boolean {
  const verb = tokens[last];
  if (!verb?.tags.has('Verb') || !isAdjacent(verb)) return false;
  for (let at = last + 1; at < last + 8; at++) {
    const token = tokens[at];
    // "asked whether Washington would answer, he smiled"
    if (!token || token.sentence !== tokens[first]?.sentence || /[,;:]/.test(token.before)) return false;
    if (/^(?:he|she|his|her)$/.test(token.norm)) return true;
    if (/^(?:it|its)$/.test(token.norm) || token.tags.has('ProperNoun')) continue;
  }
  return false;
}

/** "RWANDA AND DENMARK OPEN PLANT": a headline's verb with two subjects, not a contest. */
function isJointSubject({ tokens }: Doc, first: number): boolean {
  const [and, other] = [tokens[first - 1], tokens[first - 2]];
  return norm(and) === 'and' && startsUpper(other) && Boolean(other?.tags.has('Country'));
}

/** "the Indian Ocean", "the Taiwan Strait", "the Gulf of Oman", "Lake Chad", "the Italian Grand Prix". */
function isPlaceName({ doc, candidate: { first, last } }: CandidateContext): boolean {
  const [next, previous] = [doc.tokens[last], doc.tokens[first - 1]];
  if (next && isAdjacent(next) && startsUpper(next)) {
    if (PLACE_HEADS.has(next.norm)) return true;
    if (CONTESTS.has(next.norm) && !isJointSubject(doc, first)) return true;
  }
  if (norm(previous) === 'lake' && startsUpper(previous)) return true;
  const head = norm(previous) === 'the' ? doc.tokens[first - 3] : doc.tokens[first - 2];
  const of = norm(previous) === 'the' ? doc.tokens[first - 2] : previous;
  return norm(of) === 'of' && startsUpper(head) && PLACE_HEADS_BEFORE_OF.has(norm(head));
}

/** "Lebanon, Pa.", "Peru, Indiana", "Paris, Texas". */
function isTown({ doc, candidate }: CandidateContext): boolean {
  const next = doc.tokens[candidate.last];
  return (
    (candidate.entry.kind === 'name' || candidate.entry.kind === 'capital') &&
    next !== undefined &&
    /^, ?$/.test(next.before) &&
    startsUpper(next) &&
    STATES.has(keyOf(next)) &&
    next.sentence === doc.tokens[candidate.first]?.sentence
  );
}

/** "speaks French", "in fluent Spanish", "the Russian language", "Russian-speaking". */
function isLanguage({ doc, candidate }: CandidateContext): boolean {
  if (candidate.entry.kind !== 'demonym') return false;
  const [next, previous] = [doc.tokens[candidate.last], doc.tokens[candidate.first - 1]];
  if (next && isAdjacent(next) && LANGUAGE_NOUNS.has(next.norm)) return true;
  const modifies = next !== undefined && isAdjacent(next) && (next.tags.has('Noun') || next.tags.has('Adjective'));
  if (modifies) return false;
  if (isListedLanguage(doc, candidate)) return true;
  if (!previous || !isAdjacent(doc.tokens[candidate.first])) return false;
  const isPlural = /s$/.test(doc.tokens[candidate.last - 1]?.norm ?? '') && !/(?:ss|sh|se)$/.test(phraseOf(candidate));
  // "speaks fluent Spanish and some Russian"
  const said = doc.tokens.slice(Math.max(0, candidate.first - 6), candidate.first);
  if (said.some((word) => word.sentence === previous.sentence && LANGUAGE_VERBS.has(word.lemma))) return !isPlural;
  const before = doc.tokens[candidate.first - 2];
  if (isPlural) return false;
  return (
    previous.norm === 'in' ||
    (/^(?:fluent|broken|perfect|flawless|halting)$/.test(previous.norm) && norm(before) === 'in')
  );
}

/** "in English, French and Arabic": beside a word that is only a language. */
function isListedLanguage({ tokens }: Doc, { first, last }: Candidate): boolean {
  const [previous, next] = [tokens[first - 1], tokens[last]];
  const [before, after] = [tokens[first - 2], tokens[last + 1]];
  const isJoin = (token: Token | undefined) => /^(?:and|or)$/.test(norm(token));
  const earlier = isJoin(previous) ? before : /^, $/.test(tokens[first]?.before ?? '') ? previous : undefined;
  const later = isJoin(next) ? after : /^, $/.test(next?.before ?? '') ? next : undefined;
  return LANGUAGES.has(norm(earlier)) || LANGUAGES.has(norm(later));
}

const PRONOUN_BEFORE = new Set(['to', 'for', 'with', 'of', 'from', 'between', 'at', 'on', 'against', 'let', 'join']);

/** "TELL US MORE", "WHAT HAPPENS TO US NOW": the pronoun in a line of capitals. */
function isPronoun({ doc, candidate }: CandidateContext): boolean {
  const token = doc.tokens[candidate.first];
  if (token?.text !== 'US' || candidate.last - candidate.first > 1) return false;
  const sentence = doc.sentences[token.sentence];
  if (!sentence || /\p{Ll}/u.test(doc.text.slice(sentence.start, sentence.end))) return false;
  const previous = doc.tokens[token.index - 1];
  if (!previous || previous.sentence !== token.sentence) return false;
  return PRONOUN_BEFORE.has(previous.norm) || previous.tags.has('Verb');
}

/** "the Medical Journal of Australia", "Qatar Insurance Group"; not "the Turkish Red Crescent", "the Bank of Japan". */
function isPartOfOtherName({ doc, candidate, name }: CandidateContext): boolean {
  if (!name || name.type === 'PER' || name.type === 'LOC' || candidate.entry.kind === 'abbreviation') return false;
  if (norm(doc.tokens[candidate.last]) === "'s" || norm(doc.tokens[candidate.last]) === "'") return false;
  // "Downing Street" is the whole name.
  if (name.first >= candidate.first && name.last <= candidate.last) return false;
  const words = doc.tokens.slice(name.first, name.last);
  // In a line of capitals no name has sure ends.
  if (!words.some((word) => /\p{Ll}/u.test(word.text))) return false;
  return words.some((word) => startsUpper(word) && OTHER_NAME_HEADS.has(keyOf(word)));
}

/** Reasons not to take a candidate, the surest first. */
export const BLOCKERS: readonly ((place: CandidateContext) => boolean)[] = [
  isPronoun,
  isPerson,
  isPlaceName,
  isTown,
  isLanguage,
  isPartOfOtherName,
];

export const isFalsePositive = (place: CandidateContext): boolean => BLOCKERS.some((test) => test(place));
