import {
  ALWAYS_ADJECTIVES,
  ALWAYS_NOUNS,
  BARE_INFINITIVE_AFTER,
  BARE_OBJECTS,
  BE,
  DO,
  HAVE,
  NOUN_OR_VERB,
  UNCHANGED,
} from './data.js';
import {
  ADJECTIVE,
  ADVERB,
  after,
  BASE_VERB,
  before,
  GERUND,
  is,
  isBase,
  isCapital,
  isCommonNoun,
  isFiniteForm,
  isPlural,
  NOUN,
  PARTICIPLE,
  PAST_VERB,
  type Rule,
  S_VERB,
  startsComplement,
  startsObject,
  stemOf,
} from './words.js';

/** Words whose "to" opens an infinitive. */
const AWAITING = new Set([
  'due',
  'set',
  'expected',
  'scheduled',
  'likely',
  'unlikely',
  'able',
  'ready',
  'poised',
  'going',
]);

/** What a bare person noun does in a headline: "Minister calls plan a mistake". */
const HEADLINE_VERBS = new Set(
  `calls says warns urges denies rejects slams vows accuses claims defends backs seeks wants tells pledges admits blames
  demands promises hails praises condemns criticises criticizes plans hits orders bans quits resigns visits meets`.split(
    /\s+/,
  ),
);

/** "Minister calls plan a mistake": no article goes before the first word, so the second is no plural of a compound. */
export const headlineVerb: Rule = (words, at, word) => {
  if (at !== 1 || !HEADLINE_VERBS.has(word.norm) || !is(word, 'Noun')) return;
  const [previous, next] = [before(words, at), after(words, at)];
  if (!previous || isPlural(previous) || !(is(previous, 'Actor') || PERSON_NOUNS.has(previous.norm))) return;
  if (next && !is(next, 'Verb', 'Copula', 'Auxiliary')) word.tags = S_VERB;
  else if (next && is(next, 'Verb') && words.length > 4 && !words.some((other, i) => i > at + 1 && isFiniteForm(other)))
    word.tags = S_VERB;
};
const PERSON_NOUNS = new Set(
  `minister mayor governor president premier chief judge senator police mother father man woman teenager lawyer union
  court army navy leader doctor teacher coach boss mp ex-minister ex-president`.split(/\s+/),
);

/** "the government faces criticism", "Japan protests the test": a noun tag between subject and object. */
export const verbPlace: Rule = (words, at, word) => {
  if (!isCommonNoun(word) || isCapital(word) || is(word, 'Date')) return;
  const previous = before(words, at);
  if (!previous) return;
  const next = after(words, at);
  if (
    (is(previous, 'Modal') ||
      DO.has(previous.norm) ||
      (is(previous, 'Negative', 'Adverb') && is(words[at - 2], 'Modal'))) &&
    !isPlural(word) &&
    !is(previous, 'Noun')
  ) {
    word.tags = BASE_VERB;
    // "will pause aid"
    if (next && isBase(next) && NOUN_OR_VERB.has(next.norm) && !BARE_INFINITIVE_AFTER.has(word.norm)) next.tags = NOUN;
  } else if (
    previous.norm === 'to' &&
    !isPlural(word) &&
    (NOUN_OR_VERB.has(word.norm) || previous.tags.has('Conjunction')) &&
    (startsObject(next) || is(next, 'Adjective')) &&
    !is(words[at - 2], 'Preposition')
  )
    word.tags = BASE_VERB;
  else if (
    // "a shell hit the kitchen": its past is its base form
    UNCHANGED.has(word.norm) &&
    isCommonNoun(previous) &&
    startsObject(next) &&
    !is(next, 'Date')
  )
    word.tags = PAST_VERB;
  else if (
    // "Ann Lee set fire to the court", "Oslo cut ties with the bank"
    BARE_OBJECTS.get(word.norm)?.has(next?.norm ?? '') &&
    !isCapital(word) &&
    is(previous, 'Noun') &&
    !is(words[at + 2], 'Noun', 'Verb')
  )
    word.tags = PAST_VERB;
  else if (
    // "were due to meet again", "is expected to visit in May"
    previous.norm === 'to' &&
    !isPlural(word) &&
    NOUN_OR_VERB.has(word.norm) &&
    AWAITING.has(words[at - 2]?.norm ?? '') &&
    !isCommonNoun(next)
  )
    word.tags = BASE_VERB;
  else if (
    is(word, 'Plural') &&
    !ALWAYS_NOUNS.has(word.norm) &&
    NOUN_OR_VERB.has(stemOf(word.norm)) &&
    is(previous, 'Noun', 'Acronym') &&
    !is(previous, 'Date', 'Adjective')
  ) {
    const singular = !isPlural(previous) && (!is(previous, 'Pronoun') || /^(?:he|she|it)$/.test(previous.norm));
    if (singular && startsObject(next) && !is(next, 'Date')) word.tags = S_VERB;
    else if (singular && !is(previous, 'ProperNoun') && isCommonNoun(next)) word.tags = S_VERB;
  } else if (NOUN_OR_VERB.has(word.norm) && is(previous, 'Pronoun') && /^(?:we|they|i|you)$/.test(previous.norm))
    word.tags = BASE_VERB;
};

/** "agreed to halt fighting", "which borders both countries". */
export const verbBeforeObject: Rule = (words, at, word) => {
  if (!isCommonNoun(word) || isCapital(word)) return;
  const previous = before(words, at);
  const next = after(words, at);
  if (
    previous?.norm === 'to' &&
    NOUN_OR_VERB.has(word.norm) &&
    (isCommonNoun(next) || is(next, 'Gerund')) &&
    (is(words[at - 2], 'Verb', 'Date') || previous.tags.has('Conjunction'))
  )
    word.tags = BASE_VERB;
  else if (
    previous &&
    /^(?:who|which)$/.test(previous.norm) &&
    NOUN_OR_VERB.has(stemOf(word.norm)) &&
    (startsObject(next) || is(next, 'Preposition'))
  )
    word.tags = word.norm.endsWith('s') ? S_VERB : BASE_VERB;
};

/** "was discovered with": an -ed adjective after a form of "be" is a passive. */
export const passive: Rule = (words, at, word) => {
  if (!is(word, 'Adjective') || is(word, 'Participle') || !/[^e]ed$/.test(word.norm)) return;
  const previous = words[at - 1];
  const auxiliary =
    previous &&
    (BE.has(previous.norm) ||
      HAVE.has(previous.norm) ||
      (is(previous, 'Adverb', 'Negative') && BE.has(words[at - 2]?.norm ?? '')));
  if (auxiliary && !isCommonNoun(after(words, at))) word.tags = PAST_VERB;
};

/** "and removed Stein from the hall": an -ed adjective with no article before it and a name behind it is a verb. */
export const pastBeforeName: Rule = (words, at, word) => {
  if (!is(word, 'Adjective') || is(word, 'Participle') || !/[^e]ed$/.test(word.norm) || isCapital(word)) return;
  const next = after(words, at);
  if (!is(next, 'ProperNoun', 'Pronoun', 'Determiner') || is(next, 'Demonym', 'Organization')) return;
  if (!is(words[at - 1], 'Determiner', 'Adjective', 'Preposition', 'Possessive', 'Copula', 'Value'))
    word.tags = PAST_VERB;
};

/** "Iraqi armed forces": described by what was done to them. */
export const describing: Rule = (words, at, word) => {
  if (
    ALWAYS_ADJECTIVES.has(word.norm) &&
    is(word, 'Verb') &&
    isCommonNoun(after(words, at)) &&
    !BE.has(before(words, at)?.norm ?? '')
  )
    word.tags = PARTICIPLE;
};

const NOT_GERUNDS = /thing$|^(?:morning|evening|spring|string|sibling|darling|ceiling|pending|inning)$/;

/** "have long refused", "is willing to", "have hit": what an auxiliary makes of the word behind it. */
export const afterAuxiliary: Rule = (words, at, word) => {
  const previous = before(words, at);
  if (!previous) return;
  if (HAVE.has(previous.norm)) {
    if (word.norm === 'long' && is(after(words, at), 'Verb', 'Adjective')) word.tags = ADVERB;
    else if (UNCHANGED.has(word.norm) && !is(word, 'PastTense') && startsComplement(after(words, at)))
      word.tags = PAST_VERB;
  }
  if (
    // "was still threatening to veto it"
    is(previous, 'Adverb') &&
    BE.has(words[at - 2]?.norm ?? '') &&
    is(word, 'Noun') &&
    /..ing$/.test(word.norm) &&
    !NOT_GERUNDS.test(word.norm) &&
    !isCapital(word) &&
    startsComplement(after(words, at))
  )
    word.tags = GERUND;
  if (BE.has(previous.norm) && UNCHANGED.has(word.norm) && !is(word, 'PastTense')) word.tags = PAST_VERB;
  if (/^(?:each|both|all)$/.test(word.norm) && BE.has(previous.norm) && is(after(words, at), 'PastTense', 'Gerund'))
    word.tags = ADVERB;
  if (word.norm === 'willing' && (BE.has(previous.norm) || is(previous, 'Adverb', 'Negative'))) word.tags = ADJECTIVE;
};

/** "was indiscriminate": a base form after "be" is an adjective. */
export const afterBe: Rule = (words, at, word) => {
  if (isBase(word) && !is(word, 'Auxiliary') && BE.has(before(words, at)?.norm ?? '')) word.tags = ADJECTIVE;
};
