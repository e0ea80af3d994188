import {
  ALWAYS_ADJECTIVES,
  ALWAYS_NOUNS,
  ALWAYS_VERBS,
  ARTICLES,
  BARE_INFINITIVE_AFTER,
  BE,
  CONTRACTING,
  DO,
  HAVE,
  MODALS,
  NOUN_OR_VERB,
  PARTICIPLE_PREPOSITIONS,
  PARTICLES,
  PERSONAL_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  STRICT_DETERMINERS,
  UNCHANGED,
} from './corrections-data.js';

/** A word of one sentence while its tags are being put right. */
export interface Word {
  norm: string;
  tags: ReadonlySet<string>;
  /** The slice of the text. */
  readonly text: string;
  /** True where nothing but white space or a hyphen stands between this word and the one before. */
  readonly adjacent: boolean;
  /** True where a hyphen joins it to the word before: "U.S.-led". */
  readonly joined: boolean;
}

const tagSet = (...tags: string[]): ReadonlySet<string> => new Set(tags);
const NOUN = tagSet('Noun', 'Singular');
const NOUNS = tagSet('Noun', 'Plural');
const BASE_VERB = tagSet('Verb', 'PresentTense', 'Infinitive');
const S_VERB = tagSet('Verb', 'PresentTense');
const PAST_VERB = tagSet('Verb', 'PastTense');
const GERUND = tagSet('Verb', 'PresentTense', 'Gerund');
const DETERMINER = tagSet('Determiner');
const PREPOSITION = tagSet('Preposition');
const CONJUNCTION = tagSet('Conjunction');
const PARTICLE = tagSet('Particle');
const ADVERB = tagSet('Adverb');
const ADJECTIVE = tagSet('Adjective');
const PARTICIPLE = tagSet('Adjective', 'Participle');
const PRONOUN = tagSet('Noun', 'Pronoun');
const POSSESSIVE_PRONOUN = tagSet('Noun', 'Possessive', 'Pronoun');
const POSSESSIVE = tagSet('Possessive');
const NAME = tagSet('Noun', 'ProperNoun', 'Singular');
const MODAL = tagSet('Verb', 'Modal', 'Auxiliary');
const RELATIVE = tagSet('Pronoun', 'QuestionWord');

type Rule = (words: readonly Word[], at: number, word: Word) => void;

const is = (word: Word | undefined, ...tags: string[]): boolean =>
  word !== undefined && tags.some((tag) => word.tags.has(tag));
const isCapital = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text);

/** The word before, unless punctuation stands between. */
const before = (words: readonly Word[], at: number): Word | undefined =>
  words[at]?.adjacent ? words[at - 1] : undefined;
const after = (words: readonly Word[], at: number): Word | undefined =>
  words[at + 1]?.adjacent ? words[at + 1] : undefined;

const isFiniteForm = (word: Word): boolean =>
  is(word, 'Verb') && !is(word, 'Gerund', 'PastTense', 'Participle', 'Auxiliary', 'Modal', 'Copula');
const isBase = (word: Word): boolean => isFiniteForm(word) && is(word, 'Infinitive');
const isThirdPerson = (word: Word): boolean => isFiniteForm(word) && !is(word, 'Infinitive') && word.norm.endsWith('s');
const isCommonNoun = (word: Word | undefined): boolean =>
  is(word, 'Noun') && !is(word, 'Pronoun', 'ProperNoun', 'Possessive');
const isPlural = (word: Word): boolean =>
  is(word, 'Plural') || (is(word, 'Noun') && /[^su]s$/.test(word.norm) && !is(word, 'ProperNoun'));

/** What an object begins with: "the", "its", a name, a number, "him". */
const startsObject = (word: Word | undefined): boolean =>
  (is(word, 'Determiner', 'Pronoun', 'ProperNoun', 'Value', 'Acronym') && !is(word, 'Date', 'QuestionWord')) ||
  word?.norm === 'both';

/** The same, with "at least 17", "more than a dozen" before it. */
const startsObjectAt = (words: readonly Word[], at: number): boolean =>
  words[at]?.adjacent === true &&
  (startsObject(words[at]) ||
    /^(?:at|more|up|nearly|about|dozens|hundreds|scores|several|some)$/.test(words[at]?.norm ?? ''));

/** What may follow a verb in a clause with a plural subject: "weapons program" has nothing of it, "troops search for" has. */
const startsComplement = (word: Word | undefined): boolean =>
  startsObject(word) ||
  isCommonNoun(word) ||
  (word !== undefined && isBase(word) && NOUN_OR_VERB.has(word.norm)) ||
  is(word, 'Adjective', 'Gerund', 'Adverb') ||
  /^(?:to|that|for|in|on)$/.test(word?.norm ?? '');

const stemOf = (norm: string): string =>
  /(?:ch|sh|ss|x|zz)es$/.test(norm)
    ? norm.slice(0, -2)
    : /ies$/.test(norm)
      ? `${norm.slice(0, -3)}y`
      : norm.replace(/s$/, '');

/** "the Navy", "against him": words of the closed classes have one reading wherever they stand. */
const closedClass: Rule = (words, at, word) => {
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
  else if (PARTICLES.has(norm) && is(word, 'Particle')) word.tags = PARTICLE;
  else if (PREPOSITIONS.has(norm) && !is(word, 'Particle')) word.tags = PREPOSITION;
  else if (PREPOSITIONS.has(norm) && !PARTICLES.has(norm)) word.tags = PREPOSITION;
  else if (PARTICIPLE_PREPOSITIONS.has(norm)) word.tags = PREPOSITION;
  else if (norm === 'according' && words[at + 1]?.norm === 'to') word.tags = PREPOSITION;
  else if (norm === 'following' && !is(before(words, at), 'Determiner', 'Auxiliary', 'Copula', 'Possessive'))
    word.tags = PREPOSITION;
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
const thatWord: Rule = (words, at, word) => {
  if (word.norm !== 'that') return;
  const next = words[at + 1];
  const previous = words[at - 1];
  if (is(next, 'Verb', 'Modal') && !is(next, 'Gerund'))
    word.tags = isCommonNoun(previous) || is(previous, 'ProperNoun') ? RELATIVE : PRONOUN;
  else if (is(next, 'Determiner', 'Pronoun', 'ProperNoun', 'Acronym', 'Plural') || is(previous, 'Verb', 'Date'))
    word.tags = CONJUNCTION;
  else if (is(next, 'Noun') && is(words[at + 2], 'Plural') && is(previous, 'Noun', 'Value')) word.tags = CONJUNCTION;
  else if (is(next, 'Noun', 'Adjective')) word.tags = DETERMINER;
};

/** "Navy's chief", "Iran's growing arsenal" belong to somebody; "it's", "the Kremlin's not ready" hold a verb. */
const apostrophe: Rule = (words, at, word) => {
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

/** "police have", "boats": nouns whatever stands around. */
const alwaysNoun: Rule = (_words, _at, word) => {
  if (!ALWAYS_NOUNS.has(word.norm) || !is(word, 'Verb', 'Adjective')) return;
  word.tags = word.norm.endsWith('s') || word.norm === 'police' ? NOUNS : NOUN;
};

/** "turned down": a phrasal verb without its tense. */
const tenseless: Rule = (_words, _at, word) => {
  if (is(word, 'PhrasalVerb') && /[^e]ed$/.test(word.norm) && !is(word, 'PastTense')) word.tags = PAST_VERB;
};

/** "a spokesman for the port said": hardly ever anything but verbs. */
const alwaysVerb: Rule = (words, at, word) => {
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

/** "Downing Street", "Gareth Wyn May", "Harvest Bridge": a capital inside a sentence marks a name. */
const capitalised: Rule = (words, at, word) => {
  if (!/^\p{Lu}\p{Ll}/u.test(word.text) || !is(word, 'Verb', 'Modal') || word.joined) return;
  const [previous, next] = [before(words, at), after(words, at)];
  const named = isName(previous) || isName(next);
  if (!named || (at === 0 && !isName(next))) return;
  if (at === 0 && (is(word, 'Modal', 'Auxiliary', 'Copula', 'Gerund') || !isCapital(next))) return;
  if (isHeadline(words)) return;
  word.tags = NAME;
};

const isName = (word: Word | undefined): boolean =>
  isCapital(word) && is(word, 'ProperNoun', 'Acronym', 'Person', 'Organization', 'Place') && !is(word, 'Date');

/** True where most words are capitalised, so that a capital tells nothing. */
const isHeadline = (words: readonly Word[]): boolean =>
  words.filter(isCapital).length * 5 > words.length * 3 && words.length > 3;

/** "U.S.-led": the second half of a split word has no tags yet. */
const secondHalf: Rule = (_words, _at, word) => {
  if (word.tags.size > 0) return;
  word.tags = /(?:ed|en|ing|led|born|made|run)$/.test(word.norm) ? PARTICIPLE : NOUN;
};

/** "calling", "including" as actors: the tagger takes -ing for a trade. */
const falseActor: Rule = (words, at, word) => {
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
const afterDeterminer: Rule = (words, at, word) => {
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

/** "widespread protests", "new strike": no finite verb stands right after an attributive adjective. */
const afterAdjective: Rule = (words, at, word) => {
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
const baseAfterNoun: Rule = (words, at, word) => {
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

/** "after attacks", "three strikes", "launched strikes", "under attack", "clashes and protests". */
const nounPlace: Rule = (words, at, word) => {
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
    is(previous, 'PastTense', 'Gerund') &&
    !bareInfinitiveAllowed(words, at) &&
    NOUN_OR_VERB.has(word.norm)
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
const compoundPlural: Rule = (words, at, word) => {
  if (!isThirdPerson(word) || !NOUN_OR_VERB.has(stemOf(word.norm))) return;
  const previous = before(words, at);
  if (!is(previous, 'Noun', 'Acronym') || is(previous, 'Pronoun', 'Date', 'Person')) return;
  const next = after(words, at);
  if (startsObject(next) || is(next, 'Adverb', 'Adjective', 'Particle', 'Conjunction') || isCommonNoun(next)) return;
  if (next?.norm === 'to' || next?.norm === 'that' || (is(previous, 'ProperNoun') && is(next, 'Preposition'))) return;
  word.tags = NOUNS;
};

/** "the government faces criticism", "Japan protests the test": a noun tag between subject and object. */
const verbPlace: Rule = (words, at, word) => {
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
  )
    word.tags = BASE_VERB;
  else if (
    previous.norm === 'to' &&
    !isPlural(word) &&
    (NOUN_OR_VERB.has(word.norm) || previous.tags.has('Conjunction')) &&
    (startsObject(next) || is(next, 'Adjective')) &&
    !is(words[at - 2], 'Preposition')
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
const verbBeforeObject: Rule = (words, at, word) => {
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

/** "shelling by both sides", "the jailing of": an act, not a verb. */
const gerundNoun: Rule = (words, at, word) => {
  if (!is(word, 'Gerund')) return;
  const [previous, next] = [before(words, at), words[at + 1]];
  if (is(previous, 'Auxiliary', 'Copula') || BE.has(previous?.norm ?? '')) return;
  if (next?.norm === 'of' || (next?.norm === 'by' && at === 0)) word.tags = NOUN;
};

/** "was discovered with": an -ed adjective after a form of "be" is a passive. */
const passive: Rule = (words, at, word) => {
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
const pastBeforeName: Rule = (words, at, word) => {
  if (!is(word, 'Adjective') || is(word, 'Participle') || !/[^e]ed$/.test(word.norm) || isCapital(word)) return;
  const next = after(words, at);
  if (!is(next, 'ProperNoun', 'Pronoun', 'Determiner') || is(next, 'Demonym', 'Organization')) return;
  if (!is(words[at - 1], 'Determiner', 'Adjective', 'Preposition', 'Possessive', 'Copula', 'Value'))
    word.tags = PAST_VERB;
};

/** "Iraqi armed forces": described by what was done to them. */
const describing: Rule = (words, at, word) => {
  if (
    ALWAYS_ADJECTIVES.has(word.norm) &&
    is(word, 'Verb') &&
    isCommonNoun(after(words, at)) &&
    !BE.has(before(words, at)?.norm ?? '')
  )
    word.tags = PARTICIPLE;
};

/** "have long refused", "is willing to", "have hit": what an auxiliary makes of the word behind it. */
const afterAuxiliary: Rule = (words, at, word) => {
  const previous = before(words, at);
  if (!previous) return;
  if (HAVE.has(previous.norm)) {
    if (word.norm === 'long' && is(after(words, at), 'Verb', 'Adjective')) word.tags = ADVERB;
    else if (UNCHANGED.has(word.norm) && !is(word, 'PastTense') && startsComplement(after(words, at)))
      word.tags = PAST_VERB;
  }
  if (BE.has(previous.norm) && UNCHANGED.has(word.norm) && !is(word, 'PastTense')) word.tags = PAST_VERB;
  if (/^(?:each|both|all)$/.test(word.norm) && BE.has(previous.norm) && is(after(words, at), 'PastTense', 'Gerund'))
    word.tags = ADVERB;
  if (word.norm === 'willing' && (BE.has(previous.norm) || is(previous, 'Adverb', 'Negative'))) word.tags = ADJECTIVE;
};

/** "was indiscriminate": a base form after "be" is an adjective. */
const afterBe: Rule = (words, at, word) => {
  if (isBase(word) && !is(word, 'Auxiliary') && BE.has(before(words, at)?.norm ?? '')) word.tags = ADJECTIVE;
};

/** Names keep no possessive of their own: the "'s" is a word itself. */
const strayPossessive: Rule = (_words, _at, word) => {
  if (!is(word, 'Possessive') || is(word, 'Pronoun') || /^['’]/.test(word.text)) return;
  const rest = new Set(word.tags);
  rest.delete('Possessive');
  word.tags = rest;
};

/**
 * In this order: the closed classes first, since every later rule reads them; then what makes verbs into nouns, the
 * surest neighbours first; then nouns into verbs.
 */
const RULES: readonly Rule[] = [
  closedClass,
  strayPossessive,
  secondHalf,
  alwaysNoun,
  alwaysVerb,
  tenseless,
  capitalised,
  falseActor,
  apostrophe,
  afterDeterminer,
  afterAdjective,
  baseAfterNoun,
  nounPlace,
  compoundPlural,
  verbPlace,
  verbBeforeObject,
  gerundNoun,
  passive,
  pastBeforeName,
  describing,
  afterAuxiliary,
  afterBe,
  thatWord,
];

/** Puts right, in place, what the tagger is known to get wrong in news. Each rule sees the corrections of those before it. */
export function correctTags(words: readonly Word[]): void {
  for (const rule of RULES) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word) rule(words, at, word);
    }
  }
}
