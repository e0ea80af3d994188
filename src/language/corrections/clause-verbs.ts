import { NOUN_OR_VERB } from './data.js';
import {
  after,
  BASE_VERB,
  before,
  is,
  isCapital,
  isCommonNoun,
  isFiniteForm,
  isPlural,
  NAME,
  NOUN,
  NOUNS,
  PAST_VERB,
  type Rule,
  S_VERB,
  stemOf,
  type Word,
} from './words.js';

/** Behind these a clause begins, whose first word is its subject. */
const BEFORE_CLAUSE = new Set('said says say that warned claimed insisted argued thinks think believes'.split(' '));

/** "said growth would slow", "said shelling continued", "said time was short": no verb stands right before a finite one. */
export const subjectVerb: Rule = (words, at, word) => {
  if (!is(word, 'Verb') || is(word, 'PastTense', 'Auxiliary', 'Modal', 'Copula', 'Participle') || word.joined) return;
  if (!BEFORE_CLAUSE.has(before(words, at)?.norm ?? '') || /^(?:let|being|having)$/.test(word.norm)) return;
  if (is(after(words, at), 'Modal', 'Copula', 'PastTense')) word.tags = word.norm.endsWith('s') ? NOUNS : NOUN;
};

/** "Northgate said", "Demand fell": no verb begins a sentence whose second word is finite. */
export const firstSubject: Rule = (words, at, word) => {
  if (at !== 0 || !isCapital(word) || !is(word, 'Verb')) return;
  if (is(word, 'PastTense', 'Participle', 'Gerund', 'Auxiliary', 'Modal', 'Copula')) return;
  if (is(after(words, at), 'PastTense', 'Modal', 'Copula'))
    word.tags = NOUN_OR_VERB.has(stemOf(word.norm)) ? (word.norm.endsWith('s') ? NOUNS : NOUN) : NAME;
};

const SHOWING = new Set(
  `records documents figures data filings papers emails statistics polls surveys studies images photos tests results
  numbers logs files reports accounts minutes`.split(/\s+/),
);

/** "Court records show Lee was there": two nouns to the tagger, or the first one a verb. */
export const showVerb: Rule = (words, at, word) => {
  const previous = words[at - 1];
  if (word.norm !== 'show' || !word.adjacent || !previous || !SHOWING.has(previous.norm)) return;
  if (is(words[at + 1], 'Modal', 'Copula', 'PastTense') || !words[at + 1]) return;
  previous.tags = NOUNS;
  word.tags = BASE_VERB;
};

/** "prices rose", "exports rose 3%": a flower has an article or a colour before it. */
export const roseVerb: Rule = (words, at, word) => {
  const previous = before(words, at);
  if (word.text !== 'rose' || !isCommonNoun(previous) || !previous || !isPlural(previous)) return;
  if (!isCommonNoun(after(words, at))) word.tags = PAST_VERB;
};

/** "said repairs cost millions", "says the system works", "said hopes faded": the only verb that the clause can have. */
export const onlyVerb: Rule = (words, at, word) => {
  const previous = before(words, at);
  const determined = is(before(words, at - 1), 'Determiner') ? 1 : 0;
  if (!previous || !isCommonNoun(previous) || !BEFORE_CLAUSE.has(before(words, at - 1 - determined)?.norm ?? ''))
    return;
  const third = word.norm.endsWith('s');
  const past = is(word, 'Adjective') && /[^e]ed$/.test(word.norm) && isPlural(previous);
  const agrees = isCommonNoun(word) && NOUN_OR_VERB.has(stemOf(word.norm)) && third !== isPlural(previous);
  if ((!past && !agrees) || laterVerb(words, at + 1)) return;
  word.tags = past ? PAST_VERB : third ? S_VERB : BASE_VERB;
};

/** True where a finite verb follows before the next mark or the next clause. */
function laterVerb(words: readonly Word[], from: number): boolean {
  for (let i = from; words[i]?.adjacent; i++) {
    const word = words[i];
    if (!word || /^(?:that|who|which|because|if|when|as|while|after|before)$/.test(word.norm)) return false;
    if (is(word, 'PastTense', 'Modal', 'Copula', 'Auxiliary') || isFiniteForm(word)) return true;
  }
  return false;
}

/** What stands behind a quotation or the comma of a relative clause, its subject or object next. */
const QUOTING_VERBS = new Set('recalls calls notes claims remarks quips jokes reports states boasts laughs'.split(' '));

/** “…,” recalls Ann Lee; "Lee, who reviewed it, calls the paper a gem": a plural to the tagger. */
export const quotingVerb: Rule = (words, at, word) => {
  if (at === 0 || !QUOTING_VERBS.has(word.norm) || word.adjacent || !is(word, 'Noun')) return;
  const next = after(words, at);
  if (next && (is(next, 'ProperNoun', 'Determiner') || /^(?:his|her|its)$/.test(next.norm))) word.tags = S_VERB;
};

const SHOUTS = new Set('shouted yelled screamed cried chanted joked added asked replied warned'.split(' '));

/** "Another shouted: “Go!”", "and assured reporters that": an adjective to the tagger. */
export const sayingParticiple: Rule = (words, at, word) => {
  if (!is(word, 'Adjective') || is(word, 'ProperNoun')) return;
  const [previous, next] = [before(words, at), after(words, at)];
  if (SHOUTS.has(word.norm) && !next && /^(?:another|some|others|one|many|both)$/.test(previous?.norm ?? ''))
    word.tags = PAST_VERB;
  const told = /^(?:assured|reminded|informed|notified|reassured)$/.test(word.norm);
  if (told && !is(previous, 'Determiner', 'Copula', 'Auxiliary', 'Possessive') && words[at + 2]?.norm === 'that')
    word.tags = PAST_VERB;
};
