import { BARE_INFINITIVE_AFTER, BE, DO, NOUN_OR_VERB, STATUS_PARTICIPLES, STRICT_DETERMINERS } from './data.js';
import {
  after,
  before,
  GERUND,
  is,
  isBase,
  isCapital,
  isCommonNoun,
  isFiniteForm,
  isPlural,
  isThirdPerson,
  NOUN,
  NOUNS,
  PARTICIPLE,
  POSSESSIVE,
  type Rule,
  startsComplement,
  startsObject,
  startsObjectAt,
  stemOf,
  type Word,
} from './words.js';

/** "calling", "including" as actors: the tagger takes -ing for a trade. */
export const falseActor: Rule = (words, at, word) => {
  if (!word.norm.endsWith('ing') || is(word, 'ProperNoun') || isCapital(word)) return;
  if (
    is(word, 'Noun', 'Adjective') &&
    at > 0 &&
    !word.adjacent &&
    startsObjectAt(words, at + 1) &&
    !is(words[at - 1], 'Adjective')
  )
    word.tags = GERUND;
  if (!is(word, 'Noun')) return;
  if (is(word, 'Actor') && !is(before(words, at), 'Determiner', 'Adjective', 'Possessive')) word.tags = GERUND;
};

/** "the attack", "its campaign", "Iran's protests", "the disputed region". */
export const afterDeterminer: Rule = (words, at, word) => {
  const previous = before(words, at);
  if (!previous || !is(word, 'Verb') || is(word, 'Auxiliary', 'Modal', 'Copula')) return;
  if (previous.norm === 'her' && NOUN_OR_VERB.has(word.norm) && !bareInfinitiveAllowed(words, at)) word.tags = NOUN;
  const strict = STRICT_DETERMINERS.has(previous.norm) || previous.tags === POSSESSIVE || previous.norm === "'";
  if (!strict || (is(previous, 'Pronoun') && !is(previous, 'Possessive'))) return;
  const next = after(words, at);
  if (is(word, 'PastTense', 'Participle')) {
    if (/^(?:this|these|those|his|no)$/.test(previous.norm) && !isCommonNoun(next)) return;
    word.tags = PARTICIPLE;
  } else if (is(word, 'Gerund')) word.tags = isCommonNoun(next) && !is(next, 'Possessive') ? PARTICIPLE : NOUN;
  else word.tags = word.norm.endsWith('s') && !word.norm.endsWith('ss') ? NOUNS : NOUN;
};

/** So many nouns may stand between a participle and the name: "retired crane driver Siv Moen". */
const LONGEST_TITLE = 3;

/** "One of them, retired crane driver Siv Moen, said": a participle before a title and a name, behind a comma. */
export const beforeTitle: Rule = (words, at, word) => {
  if (at === 0 || before(words, at) || !is(word, 'PastTense', 'Participle') || !STATUS_PARTICIPLES.has(word.norm))
    return;
  for (let i = at + 1; i <= at + 1 + LONGEST_TITLE && words[i]?.adjacent; i++) {
    const next = words[i];
    if (isCapital(next)) {
      if (i > at + 1 && is(next, 'Person', 'ProperNoun')) word.tags = PARTICIPLE;
      return;
    }
    if (!next || !isCommonNoun(next) || isPlural(next)) return;
  }
};

/** "widespread protests", "new strike": no finite verb stands right after an attributive adjective. */
export const afterAdjective: Rule = (words, at, word) => {
  const previous = before(words, at);
  if (!is(previous, 'Adjective') || !isFiniteForm(word) || word.norm.startsWith('say')) return;
  if (isThirdPerson(word) && startsObject(after(words, at)) && is(words[at - 2], 'Determiner')) return;
  word.tags = isThirdPerson(word) ? NOUNS : NOUN;
};

/** An auxiliary or a verb that takes a bare infinitive, some words before: "did Iran attack", "let police search". */
function bareInfinitiveAllowed(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = words[i];
    if (!word) break;
    if (is(word, 'Modal') || DO.has(word.norm) || BARE_INFINITIVE_AFTER.has(word.norm) || word.norm === 'to')
      return true;
    if (!words[i]?.adjacent) break;
  }
  return false;
}

/** "a chemical weapons attack": the singular article cannot belong to "weapons". */
function singularPhrase(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const word = words[i];
    if (!word || !words[i + 1]?.adjacent) return false;
    if (
      word.norm === 'a' ||
      word.norm === 'an' ||
      word.norm === 'another' ||
      word.norm === 'each' ||
      word.norm === 'every'
    )
      return true;
    if (!is(word, 'Noun', 'Adjective', 'Value') || is(word, 'Pronoun')) return false;
  }
  return false;
}

/** "a suspected weapons attack", "a cease-fire deal": a base form agrees with no singular subject. */
export const baseAfterNoun: Rule = (words, at, word) => {
  if (!isBase(word) || is(word, 'Auxiliary')) return;
  const previous = before(words, at);
  if (
    !previous ||
    !is(previous, 'Noun', 'Acronym') ||
    is(previous, 'Pronoun') ||
    (is(previous, 'Date') && !previous.joined) ||
    !NOUN_OR_VERB.has(word.norm)
  )
    return;
  if (bareInfinitiveAllowed(words, at)) return;
  if (singularPhrase(words, at)) word.tags = NOUN;
  else if (isPlural(previous) || previous.norm === 'police' || is(previous, 'ProperNoun')) {
    const next = after(words, at);
    if (!isPlural(previous) && is(next, 'Preposition')) word.tags = NOUN;
    else if (!startsComplement(next)) word.tags = NOUN;
  } else word.tags = NOUN;
};

/** "will pause aid", "to seek help": a verb behind its modal or "to" takes no bare verb. */
const isInfinitive = (words: readonly Word[], at: number): boolean =>
  is(words[at], 'Infinitive') &&
  !/^(?:go|come|help|let|make|see|watch|hear|dare)$/.test(words[at]?.norm ?? '') &&
  (is(before(words, at), 'Modal') || before(words, at)?.norm === 'to');

/** "after attacks", "three strikes", "launched strikes", "under attack", "clashes and protests". */
export const nounPlace: Rule = (words, at, word) => {
  if (!isFiniteForm(word)) return;
  const third = isThirdPerson(word);
  const previous = before(words, at);
  if (!third && !NOUN_OR_VERB.has(word.norm) && !is(previous, 'Preposition')) return;
  const next = after(words, at);
  const noun = third ? NOUNS : NOUN;
  if (previous === undefined) {
    if (!third || at > 0) return;
    if (!startsObject(next)) word.tags = noun;
    return;
  }
  if (is(previous, 'Preposition') && previous.norm !== 'to' && previous.norm !== 'than') word.tags = noun;
  else if (third && is(previous, 'Particle') && is(words[at - 2], 'Verb')) word.tags = noun;
  else if (third && previous.norm === 'to') word.tags = noun;
  else if (
    is(previous, 'Value') &&
    !is(previous, 'Ordinal') &&
    (third || is(previous, 'Money') || singularPhrase(words, at))
  )
    word.tags = noun;
  else if (third && is(previous, 'Verb') && !is(previous, 'Auxiliary')) word.tags = noun;
  else if (
    !third &&
    NOUN_OR_VERB.has(word.norm) &&
    (isInfinitive(words, at - 1) || (is(previous, 'PastTense', 'Gerund') && !bareInfinitiveAllowed(words, at)))
  )
    word.tags = noun;
  else if (third && isPlural(previous) && !is(previous, 'Pronoun')) word.tags = noun;
  else if (previous.norm === 'and' || previous.norm === 'or') {
    const first = before(words, at - 1);
    if (
      first &&
      isCommonNoun(first) &&
      !startsObject(next) &&
      !is(next, 'Adjective', 'Adverb') &&
      next?.norm !== 'that' &&
      (third ? isPlural(first) : NOUN_OR_VERB.has(first.norm))
    )
      word.tags = noun;
  }
};

/** "air strikes on", "Tuesday's peace talks": a third person form after a noun with no object behind it. */
export const compoundPlural: Rule = (words, at, word) => {
  if (!isThirdPerson(word) || !NOUN_OR_VERB.has(stemOf(word.norm))) return;
  const previous = before(words, at);
  if (!is(previous, 'Noun', 'Acronym') || is(previous, 'Pronoun', 'Date', 'Person')) return;
  const next = after(words, at);
  if (startsObject(next) || is(next, 'Adverb', 'Adjective', 'Particle', 'Conjunction') || isCommonNoun(next)) return;
  if (next?.norm === 'to' || next?.norm === 'that' || (is(previous, 'ProperNoun') && is(next, 'Preposition'))) return;
  word.tags = NOUNS;
};

/** "shelling by both sides", "the jailing of": an act, not a verb. */
export const gerundNoun: Rule = (words, at, word) => {
  if (!is(word, 'Gerund')) return;
  const [previous, next] = [before(words, at), words[at + 1]];
  if (is(previous, 'Auxiliary', 'Copula') || BE.has(previous?.norm ?? '')) return;
  if (next?.norm === 'of' || (next?.norm === 'by' && at === 0)) word.tags = NOUN;
  // "in a stock exchange filing that": the article has no other noun to go with
  else if (
    COMPOUND_HEADS.has(word.norm) &&
    is(previous, 'Noun') &&
    !is(previous, 'Pronoun') &&
    (next?.norm === 'that' || !startsObject(after(words, at))) &&
    singularPhrase(words, at)
  )
    word.tags = NOUN;
  // "fired warning shots"
  else if (word.norm === 'warning' && WARNINGS.has(next?.norm ?? '')) word.tags = NOUN;
};

/** What a compound with "warning" is. */
const WARNINGS = new Set('shot shots sign signs system systems label labels siren sirens light lights'.split(' '));

/** "Border guards fired": a sentence that orders nothing, as another verb follows. */
export const firstNoun: Rule = (words, at, word) => {
  if (at !== 0 || !is(word, 'Imperative', 'Infinitive')) return;
  // "State television reported"
  if (word.norm === 'state' && isCommonNoun(after(words, at))) word.tags = NOUN;
  const [noun, verb] = [words[1], words[2]];
  if (noun && isPlural(noun) && !is(noun, 'Pronoun', 'ProperNoun') && is(verb, 'PastTense', 'Modal')) word.tags = NOUN;
};

/** Acts and papers that other nouns stand before: a court filing, a press briefing. */
const COMPOUND_HEADS = new Set(
  `filing briefing ruling hearing meeting warning finding mailing posting listing offering bombing shooting killing opening
  closing sitting gathering reading screening ranking rating building`.split(/\s+/),
);
