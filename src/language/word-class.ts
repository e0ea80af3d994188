import { BE, DO, HAVE } from './corrections/data.js';
import type { Token, WordClass } from './types.js';

const OWNERS = new Set(['its', 'his', 'their', 'our', 'my', 'your', 'whose']);
const NEGATIVES = new Set(['not', 'never']);
const RELATIVES = new Set(['who', 'whom', 'which']);
const NOUNLIKE = ['Noun', 'Acronym', 'Demonym', 'ProperNoun', 'Date', 'Month', 'WeekDay'];

/** The word's class, from its tags and its form; `text` is as the article has it. */
export function classify({ tags, norm, text }: Pick<Token, 'tags' | 'norm' | 'text'>): WordClass {
  if (tags.has('Possessive') && (text[0] === "'" || text[0] === '’')) return 'possessive';
  if (norm === 'to') return 'to';
  if (NEGATIVES.has(norm)) return 'negative';
  if (OWNERS.has(norm)) return 'article';
  if (RELATIVES.has(norm)) return 'relative';
  if (norm === 'that')
    return tags.has('QuestionWord')
      ? 'relative'
      : tags.has('Conjunction')
        ? 'conjunction'
        : tags.has('Pronoun')
          ? 'pronoun'
          : 'article';
  if (tags.has('Modal')) return 'modal';
  if (tags.has('Verb') && (BE.has(norm) || HAVE.has(norm) || DO.has(norm))) return 'auxiliary';
  if (norm === 'her') return 'article';
  if (tags.has('Pronoun')) return 'pronoun';
  if (tags.has('Particle')) return 'adverb';
  if (tags.has('Preposition')) return 'preposition';
  if (tags.has('Conjunction')) return 'conjunction';
  if (tags.has('Determiner')) return 'article';
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('Verb')) return 'verb';
  if (tags.has('Value') && !tags.has('Year')) return 'number';
  if (NOUNLIKE.some((tag) => tags.has(tag)) || tags.has('Value')) return 'noun';
  if (tags.has('Adverb')) return 'adverb';
  return 'other';
}

/** True where a phrase cannot go on from this token to the next: a comma, a dash, a bracket, the sentence's end. */
export function breaksAfter(token: Token): boolean {
  return (
    token.after !== ' ' &&
    token.after !== '-' &&
    token.after !== '' &&
    /[,;:.!?()[\]\u2013-\u2015\u2026]|--|\s-\s/.test(token.after)
  );
}
