import type { CountryMention } from '../countries/types.js';
import type { Doc } from '../language/types.js';
import { countryOfCity, isUsState } from '../lexicon/gazetteer.js';
import { headOf, readSentence, relationOf, type Syntax, withConjuncts } from '../syntax/index.js';
import { GOVERNING } from './data/offices.js';

/** What finds the state that a text speaks of: the article and its countries by their first token. */
export interface Spoken {
  readonly doc: Doc;
  readonly countryAt: ReadonlyMap<number, CountryMention>;
}

/** A state that acts, or in which something is said to happen, and the token that says so. */
export interface StateSpokenOf {
  readonly alpha3: string;
  readonly at: number;
  /** False for a place: "In Lima, …". */
  readonly acts: boolean;
}

const OWNED = /^(?:nmod:poss|amod|compound|nmod|nmod:desc)$/;
/** So many sentences of a paragraph are looked at, so many words of a sentence. */
const MOST_BACK = 6;
const MOST_WORDS = 80;
const SUBJECT = /^nsubj/;

/** "members of Peru's coalition": who acts for a state or within it. */
const isOfState = (lemma: string): boolean => GOVERNING.has(lemma) || WITHIN.test(lemma);
const WITHIN = /^(?:member|lawmaker|coalition|opposition|president|minister|premier)$/;

/** The subject that a country is, or whose government it tells: "Denmark sent", "The Chilean government said"; or -1. */
function subjectOf(syntax: Syntax, { last, form }: CountryMention): number {
  let at = last - 1;
  for (let steps = 0; steps < 3; steps++) {
    if (SUBJECT.test(relationOf(syntax, at))) return steps > 0 || form !== 'demonym' ? at : -1;
    const up = headOf(syntax, at);
    if (up < 0 || !OWNED.test(relationOf(syntax, at))) return -1;
    if (!isOfState(syntax.doc.tokens[up]?.lemma ?? '')) return -1;
    at = up;
  }
  return -1;
}

/** "In Lima, the foreign minister", "On Fiji, the forum": where a sentence's first words put it, or null. */
function placeOf({ doc, countryAt }: Spoken, sentence: number): string | null {
  const first = doc.sentences[sentence]?.first ?? -1;
  if (!/^(?:in|on|at)$/.test(doc.tokens[first]?.norm ?? '')) return null;
  const from = doc.tokens[first + 1]?.norm === 'the' ? first + 2 : first + 1;
  const mention = countryAt.get(from);
  if (mention) return mention.form === 'demonym' || doc.tokens[mention.last]?.norm === 'and' ? null : mention.alpha3;
  let last = from;
  while (
    last < from + 3 &&
    /^\p{Lu}/u.test(doc.tokens[last]?.text ?? '') &&
    (last === from || doc.tokens[last]?.before === ' ')
  )
    last++;
  const [opening, closing] = [doc.tokens[from], doc.tokens[last - 1]];
  if (!opening || !closing || last === from) return null;
  const place = doc.text.slice(opening.start, closing.end);
  return isUsState(place) ? 'USA' : countryOfCity(place);
}

const isSubject = (doc: Doc, at: number): boolean => SUBJECT.test(relationOf(readSentence(doc, at), at));

/** "The government in Skopje declared": a subject that governs, with its seat behind it; its country, or null. */
function seatedAt({ doc }: Spoken, at: number): string | null {
  const [head, preposition, city] = [doc.tokens[at], doc.tokens[at + 1], doc.tokens[at + 2]];
  if (preposition?.norm !== 'in' || !city || !GOVERNING.has(head?.lemma ?? '') || !/^\p{Lu}/u.test(city.text))
    return null;
  return isSubject(doc, at) ? countryOfCity(city.text) : null;
}

/** The last state that acts in a sentence before a token; null where two act together. */
function actorIn(spoken: Spoken, sentence: number, before: number, about: string | null): StateSpokenOf | null {
  const { doc, countryAt } = spoken;
  const own = doc.sentences[sentence];
  if (!own) return null;
  for (let at = Math.min(before, own.last) - 1; at >= Math.max(own.first, before - MOST_WORDS); at--) {
    const mention = countryAt.get(at);
    // "The government called it a lie": that of the article's country
    if (about && doc.tokens[at]?.lemma === 'government' && doc.tokens[at - 1]?.norm === 'the' && isSubject(doc, at))
      return { alpha3: about, at, acts: true };
    const seat = seatedAt(spoken, at);
    if (seat) return { alpha3: seat, at, acts: true };
    if (!mention || doc.tokens[at]?.quotation !== -1) continue;
    const syntax = readSentence(doc, at);
    const subject = subjectOf(syntax, mention);
    if (subject < 0) continue;
    return withConjuncts(syntax, subject).length > 1 ? null : { alpha3: mention.alpha3, at, acts: true };
  }
  return null;
}

/**
 * The state that the sentence of an office, or the ones before it in its paragraph, speak of: the nearest one that acts
 * ("Denmark sent two officers, and the foreign minister, X, …"), or the place of a sentence ("In Lima, …").
 * In an article about one country another one counts only right before the office.
 */
export function stateSpokenOf(spoken: Spoken, office: number, about: string | null): StateSpokenOf | null {
  const { doc } = spoken;
  const own = doc.tokens[office];
  if (!own) return null;
  for (let sentence = own.sentence; sentence > own.sentence - MOST_BACK; sentence--) {
    const isNear = own.sentence - sentence < 2;
    const { first, paragraph } = doc.sentences[sentence] ?? { first: -1, paragraph: -1 };
    if (paragraph !== own.paragraph) return null;
    const actor = actorIn(spoken, sentence, office, about);
    if (actor) return isNear || !about || actor.alpha3 === about ? actor : null;
    const place = placeOf(spoken, sentence);
    if (place && (isNear || !about || place === about)) return { alpha3: place, at: first, acts: false };
  }
  return null;
}

/** "telephoned his Thai counterpart": the country that an office in the sentence is not of, or null. */
export function counterpartOf({ doc, countryAt }: Spoken, office: number): string | null {
  const own = doc.sentences[doc.tokens[office]?.sentence ?? -1];
  for (let at = office; own && at < Math.min(own.last, office + MOST_WORDS); at++) {
    const mention = countryAt.get(at);
    if (
      mention &&
      /^(?:his|her)$/.test(doc.tokens[at - 1]?.norm ?? '') &&
      doc.tokens[mention.last]?.lemma === 'counterpart'
    )
      return mention.alpha3;
  }
  return null;
}

/** "Poland, the host, sacked its minister", "Peru protested. Its envoy …": "its" looks back no further than one sentence. */
export const isWithinReach = ({ tokens }: Doc, state: number, owner: number): boolean =>
  (tokens[owner]?.sentence ?? -1) - (tokens[state]?.sentence ?? -1) <= 1;
