import type { Doc } from '../language/types.js';
import { ROLE_SYNONYMS } from '../lexicon/role-synonyms.js';
import { OFFICES, QUALIFIERS, wordsOf } from './descriptions.js';
import type { ParsedSentence, Phrase } from './parsed-sentence.js';
import { personSource, type SourceIndex } from './source-index.js';
import type { Source } from './types.js';

/** So many paragraphs further on whoever is described has been named. */
const NAMED_WITHIN = 3;

/** Offices of which a body or land has one, besides those that a story has one of. */
const HEADS = new Set(
  'chief head leader envoy justice minister secretary president chairman chairwoman chair coach ceo director commander'.split(
    ' ',
  ),
);

/** "another judge", "his boss": not who the next lines are about. */
const OTHERS = /^(?:another|this|that|no|every|each|one|some|his|her|their|my|our|its)$/;

/**
 * "A harbour chief says … Port Police Chief Ann Lee told reporters": a story may describe whom its next lines name. The
 * one person of the article whose role has the noun, where the body has not named them before.
 */
export function namedBelow(doc: Doc, reading: ParsedSentence, phrase: Phrase, index: SourceIndex): Source | null {
  const { nodes, paragraph } = reading;
  const head = nodes[phrase.head];
  if (!head?.token || phrase.noun.pronoun || head.token.tags.has('Plural')) return null;
  if (!(OFFICES.has(head.lemma) || HEADS.has(head.lemma)) || OTHERS.test(nodes[phrase.first]?.norm ?? '')) return null;
  // "the president" may be of a club
  if (phrase.head - phrase.first < 2) return null;
  const nouns = ROLE_SYNONYMS.get(head.lemma) ?? new Set([head.lemma]);
  const described = nodes.slice(phrase.first, phrase.head);
  const countries = new Set(described.flatMap(({ token }) => (token && index.countryAt(token.index)) ?? []));
  const [bearer, ...others] = index.people.flatMap(({ role, country }, person) => {
    const words = wordsOf(role ?? '');
    const another = words.some((word) => QUALIFIERS.has(word) && !described.some(({ norm }) => norm === word));
    const foreign = country !== null && countries.size > 0 && !countries.has(country);
    return words.some((word) => nouns.has(word)) && !another && !foreign ? [person] : [];
  });
  if (bearer === undefined || others.length > 0) return null;
  const named = index.people[bearer]?.mentions
    .map(({ first }) => doc.tokens[first])
    .find((token) => doc.paragraphs[token?.paragraph ?? -1]?.kind === 'body');
  const follows = named && named.start >= head.end && named.paragraph <= paragraph + NAMED_WITHIN;
  return follows ? personSource(index, bearer) : null;
}
