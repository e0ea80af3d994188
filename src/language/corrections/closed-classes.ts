import {
  ARTICLES,
  CONTRACTING,
  MODALS,
  PARTICIPLE_PREPOSITIONS,
  PARTICLES,
  PERSONAL_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
} from './data.js';
import {
  ADJECTIVE,
  ADVERB,
  after,
  before,
  CONJUNCTION,
  COPULA,
  DETERMINER,
  is,
  isCapital,
  isCommonNoun,
  MODAL,
  NAME,
  NOUN,
  PARTICLE,
  POSSESSIVE,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  type Rule,
  type Word,
} from './words.js';

/** "the Navy", "against him": words of the closed classes have one reading wherever they stand. */
export const closedClass: Rule = (words, at, word) => {
  const { norm } = word;
  if (word.joined && is(word, 'Hyphenated')) {
    if (PREPOSITIONS.has(norm) || norm === 'to') word.tags = PREPOSITION;
    return;
  }
  if (words[at - 1]?.norm === 'to' && words[at - 2]?.norm === 'according' && is(word, 'Verb')) word.tags = NOUN;
  if (ARTICLES.has(norm) && !(norm === 'a' && /\./.test(word.text))) word.tags = DETERMINER;
  else if (POSSESSIVE_PRONOUNS.has(norm)) word.tags = POSSESSIVE_PRONOUN;
  else if (PERSONAL_PRONOUNS.has(norm) && word.text !== 'US' && !(norm === 'i' && !startsClause(words, at)))
    word.tags = PRONOUN;
  else if (
    MODALS.has(norm) &&
    !(norm === 'may' && is(word, 'Date')) &&
    !(norm === 'will' && isCapital(word) && at > 0 && is(words[at + 1], 'ProperNoun'))
  )
    word.tags = norm === 'will' && ARTICLES.has(before(words, at)?.norm ?? '') ? NOUN : MODAL;
  // "Treasury Under Secretary Ann Lee"
  else if (word.text === 'Under' && after(words, at)?.text === 'Secretary') word.tags = NAME;
  // "the oil major said"
  else if (norm === 'major' && isCommonNoun(before(words, at)) && is(after(words, at), 'Verb')) word.tags = NOUN;
  // "an outside audit"
  else if (/^(?:outside|inside)$/.test(norm) && is(before(words, at), 'Determiner') && is(words[at + 1], 'Noun'))
    word.tags = ADJECTIVE;
  else if (PARTICLES.has(norm) && is(word, 'Particle')) word.tags = PARTICLE;
  else if (PREPOSITIONS.has(norm) && !is(word, 'Particle')) word.tags = PREPOSITION;
  else if (PREPOSITIONS.has(norm) && !PARTICLES.has(norm)) word.tags = PREPOSITION;
  else if (PARTICIPLE_PREPOSITIONS.has(norm)) word.tags = PREPOSITION;
  else if (norm === 'according' && words[at + 1]?.norm === 'to') word.tags = PREPOSITION;
  else if (norm === 'following' && !is(before(words, at), 'Determiner', 'Auxiliary', 'Copula', 'Possessive'))
    word.tags = PREPOSITION;
  // "said all is well"
  else if (word.text === 'is' && !is(word, 'Verb')) word.tags = COPULA;
  else if (word.text === 'IS' && words.some((other) => /\p{Ll}/u.test(other.text))) word.tags = NAME;
  else if (norm === 'still' && is(word, 'Adjective', 'Noun') && !is(before(words, at), 'Determiner'))
    word.tags = ADVERB;
  else if (norm === 'alert' && words[at - 1]?.norm === 'on') word.tags = NOUN;
  else if (norm === 'last' && is(word, 'Verb') && is(words[at + 1], 'Date', 'Noun')) word.tags = ADJECTIVE;
  else if (norm === 'back' && is(word, 'Verb') && PREPOSITIONS.has(words[at + 1]?.norm ?? '')) word.tags = PARTICLE;
  else if (norm === 'no' && !/[.]/.test(word.text) && is(words[at + 1], 'Noun', 'Adjective', 'Verb'))
    word.tags = DETERMINER;
  else if (norm === 'and' || norm === 'or' || norm === 'but' || norm === 'nor') word.tags = CONJUNCTION;
};

/** "I" is a pronoun, but not in "Munich I Regional Court". */
const startsClause = (words: readonly Word[], at: number): boolean =>
  !isCapital(before(words, at)) || !isCapital(after(words, at)) || at === 0;

/** "that killed dozens" (relative), "said that Iran" (conjunction), "that day" (determiner). */
export const thatWord: Rule = (words, at, word) => {
  if (word.norm !== 'that') return;
  const next = words[at + 1];
  const previous = words[at - 1];
  if (is(next, 'Verb', 'Modal') && !is(next, 'Gerund'))
    word.tags = isCommonNoun(previous) || is(previous, 'ProperNoun') ? RELATIVE : PRONOUN;
  else if (is(next, 'Determiner', 'Pronoun', 'ProperNoun', 'Acronym', 'Plural') || is(previous, 'Verb', 'Date'))
    word.tags = CONJUNCTION;
  // "an account that one Republican called"
  else if (next?.norm === 'one' && isCommonNoun(previous) && [3, 4].some((n) => is(words[at + n], 'Verb')))
    word.tags = CONJUNCTION;
  else if (is(next, 'Noun') && is(words[at + 2], 'Plural') && is(previous, 'Noun', 'Value')) word.tags = CONJUNCTION;
  else if (is(next, 'Noun', 'Adjective')) word.tags = DETERMINER;
};

/** "Navy's chief", "Iran's growing arsenal" belong to somebody; "it's", "the Kremlin's not ready" hold a verb. */
export const apostrophe: Rule = (words, at, word) => {
  if (!/^['’]s$/i.test(word.text)) return;
  const owner = words[at - 1];
  if (!owner || CONTRACTING.has(owner.norm) || is(owner, 'Pronoun', 'QuestionWord')) return;
  let next = at + 1;
  while (is(words[next], 'Adverb') && words[next]?.norm !== 'not') next++;
  const following = words[next];
  if (following === undefined || !following.adjacent) word.tags = POSSESSIVE;
  else if (
    is(following, 'Determiner', 'Preposition', 'Negative', 'Pronoun') ||
    following.norm === 'been' ||
    following.norm === 'to'
  )
    return;
  else if (is(following, 'Gerund', 'PastTense') && !is(following, 'Noun') && !is(words[next + 1], 'Noun', 'Adjective'))
    return;
  else word.tags = POSSESSIVE;
  if (word.tags === POSSESSIVE) word.norm = "'s";
};

/** Names keep no possessive of their own: the "'s" is a word itself. */
export const strayPossessive: Rule = (_words, _at, word) => {
  if (!is(word, 'Possessive') || is(word, 'Pronoun') || /^['’]/.test(word.text)) return;
  const rest = new Set(word.tags);
  rest.delete('Possessive');
  word.tags = rest;
};
