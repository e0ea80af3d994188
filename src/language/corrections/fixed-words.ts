import { ALWAYS_NOUNS, ALWAYS_VERBS } from './data.js';
import { BASE_VERB, before, GERUND, is, NOUN, NOUNS, PARTICIPLE, PAST_VERB, type Rule, S_VERB } from './words.js';

/** "police have", "boats": nouns whatever stands around. */
export const alwaysNoun: Rule = (_words, _at, word) => {
  if (!ALWAYS_NOUNS.has(word.norm) || !is(word, 'Verb', 'Adjective')) return;
  word.tags = word.norm.endsWith('s') || /^(?:police|people)$/.test(word.norm) ? NOUNS : NOUN;
};

/** "turned down": a phrasal verb without its tense. */
export const tenseless: Rule = (_words, _at, word) => {
  if (is(word, 'PhrasalVerb') && /[^e]ed$/.test(word.norm) && !is(word, 'PastTense')) word.tags = PAST_VERB;
};

/** "a spokesman for the port said": hardly ever anything but verbs. */
export const alwaysVerb: Rule = (words, at, word) => {
  const tense = ALWAYS_VERBS.get(word.text);
  if (tense === undefined || is(word, 'Verb') || word.joined) return;
  if (
    word.norm === 'spread' &&
    is(before(words, at), 'Determiner', 'Adjective', 'Possessive', 'Preposition', 'Modal', 'Infinitive')
  )
    return;
  word.tags =
    tense === 'PastTense' ? PAST_VERB : tense === 'Gerund' ? GERUND : tense === 'Infinitive' ? BASE_VERB : S_VERB;
};

/** "footage of Reed saying", "a note saying": no noun where no article or adjective stands before it. */
export const sayingVerb: Rule = (words, at, word) => {
  if (!/^(?:saying|telling)$/.test(word.norm) || word.joined || is(word, 'Verb')) return;
  const previous = before(words, at);
  const attributive =
    previous && (is(previous, 'Determiner', 'Adjective', 'Adverb', 'Possessive') || previous.norm === 'old');
  if (!attributive && words[at + 1]) word.tags = GERUND;
};

/** "U.S.-led": the second half of a split word has no tags yet. */
export const secondHalf: Rule = (_words, _at, word) => {
  if (word.tags.size > 0) return;
  word.tags = /(?:ed|en|ing|led|born|made|run)$/.test(word.norm) ? PARTICIPLE : NOUN;
};
