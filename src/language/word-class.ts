import { BE, DO, HAVE } from './corrections-data.js';
import type { Token } from './types.js';

/** What a word does in a phrase, read off its tags: one letter's worth of syntax. */
export type WordClass =
  | 'article'
  | 'adjective'
  | 'noun'
  | 'pronoun'
  | 'number'
  | 'possessive'
  | 'preposition'
  | 'to'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'adverb'
  | 'negative'
  | 'conjunction'
  | 'relative'
  | 'other';

const OWNERS = new Set(['its', 'his', 'their', 'our', 'my', 'your', 'whose']);
const NEGATIVES = new Set(['not', 'never']);
const RELATIVES = new Set(['who', 'whom', 'which']);
const NOUNLIKE = ['Noun', 'Acronym', 'Demonym', 'ProperNoun', 'Date', 'Month', 'WeekDay'];

function classify(token: Token): WordClass {
  const { tags, norm } = token;
  if (tags.has('Possessive') && /^['’]/.test(token.text)) return 'possessive';
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

const classes = new WeakMap<Token, WordClass>();

/** The word's class, worked out once. */
export function wordClass(token: Token): WordClass {
  let known = classes.get(token);
  if (known === undefined) {
    known = classify(token);
    classes.set(token, known);
  }
  return known;
}

/** True where a phrase cannot go on from this token to the next: a comma, a dash, a bracket, the sentence's end. */
export function breaksAfter(token: Token): boolean {
  return (
    token.after !== ' ' &&
    token.after !== '-' &&
    token.after !== '' &&
    /[,;:.!?()[\]\u2013\u2014\u2026]|--|\s-\s/.test(token.after)
  );
}
