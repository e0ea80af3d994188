import type { Correction, TagSet, Word } from './types.js';

const tagSet = (...tags: string[]): TagSet => new Set(tags);
export const NOUN = tagSet('Noun', 'Singular');
export const NOUNS = tagSet('Noun', 'Plural');
export const BASE_VERB = tagSet('Verb', 'PresentTense', 'Infinitive');
export const S_VERB = tagSet('Verb', 'PresentTense');
export const PAST_VERB = tagSet('Verb', 'PastTense');
export const GERUND = tagSet('Verb', 'PresentTense', 'Gerund');
export const DETERMINER = tagSet('Determiner');
export const PREPOSITION = tagSet('Preposition');
export const CONJUNCTION = tagSet('Conjunction');
export const PARTICLE = tagSet('Particle');
export const ADVERB = tagSet('Adverb');
export const ADJECTIVE = tagSet('Adjective');
export const PARTICIPLE = tagSet('Adjective', 'Participle');
export const PRONOUN = tagSet('Noun', 'Pronoun');
export const POSSESSIVE_PRONOUN = tagSet('Noun', 'Possessive', 'Pronoun');
export const POSSESSIVE = tagSet('Possessive');
export const NAME = tagSet('Noun', 'ProperNoun', 'Singular');
export const MODAL = tagSet('Verb', 'Modal', 'Auxiliary');
export const COPULA = tagSet('Verb', 'Copula', 'PresentTense');
export const RELATIVE = tagSet('Pronoun', 'QuestionWord');

/** "talks" is plural, "talk" and "access" singular. */
export const nounByEnding = ({ norm }: Word): TagSet => (/[^s]s$/.test(norm) ? NOUNS : NOUN);

/** "boats" and "police" are plural. */
export const nounByNumber = ({ norm }: Word): TagSet =>
  norm.endsWith('s') || norm === 'police' || norm === 'people' ? NOUNS : NOUN;

/** A third person form turns into a plural, a base form into a singular. */
export const nounByVerbForm = ({ norm, tags }: Word): TagSet =>
  norm.endsWith('s') && !tags.has('Infinitive') ? NOUNS : NOUN;

/** "borders" is a third person form, "border" a base form. */
export const verbByEnding = ({ norm }: Word): TagSet => (norm.endsWith('s') ? S_VERB : BASE_VERB);

/** The tags that the word has, but "Possessive". */
export function withoutPossessive({ tags }: Word): TagSet {
  const rest = new Set(tags);
  rest.delete('Possessive');
  return rest;
}

/** What the choices give, in words. */
const CHOICES: ReadonlyMap<Correction['tag'], string> = new Map<Correction['tag'], string>([
  [nounByEnding, 'Noun, Singular or Plural by its ending'],
  [nounByNumber, 'Noun, Singular or Plural by its ending'],
  [nounByVerbForm, 'Noun, Plural for a third person form and Singular for a base form'],
  [verbByEnding, 'Verb, PresentTense, and Infinitive without -s'],
  [withoutPossessive, 'the same without Possessive'],
]);

/** The tags that a correction gives, in words. */
export const describeTag = ({ tag }: Correction): string =>
  tag === null ? 'no other tags' : typeof tag === 'function' ? (CHOICES.get(tag) ?? 'other tags') : [...tag].join(', ');
