import type { Doc, NounPhrase, Sentence, Token, TokenRange, WordClass } from './types.js';
import { breaksAfter } from './word-class.js';

/** Words before a number that belong to it: "more than 30 people", "at least 12 soldiers". */
const QUANTIFIERS = [
  ['more', 'than'],
  ['fewer', 'than'],
  ['less', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['as', 'many', 'as'],
  ['close', 'to'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['some'],
  ['over'],
  ['roughly'],
  ['approximately'],
  ['only'],
] as const;

/** By their first word, as most words begin none. */
const QUANTIFIERS_FROM = new Map<string, (readonly string[])[]>();
for (const phrase of QUANTIFIERS) QUANTIFIERS_FROM.set(phrase[0], [...(QUANTIFIERS_FROM.get(phrase[0]) ?? []), phrase]);

const TIME_WORDS = new Set(['WeekDay', 'Month', 'Date', 'Duration', 'Time']);
const isTime = (token: Token): boolean => {
  for (const tag of TIME_WORDS) if (token.tags.has(tag)) return true;
  return false;
};

/** How many words of a quantifier stand at `at`, with a number behind them. */
function quantifierLength(tokens: readonly Token[], at: number, end: number): number {
  for (const phrase of QUANTIFIERS_FROM.get(tokens[at]?.norm ?? '') ?? []) {
    if (!phrase.every((word, i) => tokens[at + i]?.norm === word)) continue;
    const next = tokens[at + phrase.length];
    if (next && at + phrase.length < end && next.wordClass === 'number') return phrase.length;
  }
  return 0;
}

const OPENERS: ReadonlySet<WordClass> = new Set(['article', 'adjective', 'noun', 'number', 'verb', 'adverb']);

/** True where a participle at `at` stands before its noun: "detained journalists", "the escalating violence". */
function modifies(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || at + 1 >= end || breaksAfter(token)) return false;
  if (token.after === '-')
    return at > start || next.wordClass === 'noun' || next.wordClass === 'adjective' || next.tags.has('Participle');
  if (token.tags.has('Infinitive') || !nounFollows(tokens, at + 1, end) || isTime(next)) return false;
  const previous = tokens[at - 1];
  const before = previous && !breaksAfter(previous) ? previous.wordClass : 'other';
  if (token.tags.has('Gerund'))
    return at > start && (before === 'article' || before === 'adjective' || before === 'possessive');
  if (!token.tags.has('PastTense') && !token.tags.has('Participle')) return false;
  // "Lee later told Reed"
  if (at === start + 1 && /^(?:later|earlier)$/.test(previous?.norm ?? '')) return false;
  if (at > start) return before !== 'noun' && before !== 'verb';
  return before === 'preposition' || (before === 'verb' && !next.tags.has('ProperNoun'));
}

/** Reads the phrase that begins at `start`; null where none does. */
function phraseAt(tokens: readonly Token[], start: number, end: number): NounPhrase | null {
  const first = tokens[start];
  // "four weeks ago Kilo Corp. said"
  if (!first || first.norm === 'ago') return null;
  const kind = first.wordClass;
  if (kind === 'pronoun')
    return { first: start, last: start + 1, head: start, owner: null, temporal: false, pronoun: true };
  let at = start + quantifierLength(tokens, start, end);
  if (at === start && !OPENERS.has(kind)) return null;
  let head = -1;
  let owner: TokenRange | null = null;
  let sawNoun = false;
  let sawArticle = false;
  let last = start;
  for (let token = tokens[at]; at < end && token; token = tokens[at]) {
    if (token.norm === 'ago') break;
    const previous = tokens[at - 1];
    const joined = at > start && previous?.after === '-';
    const word = token.wordClass;
    if (word === 'article') {
      if (sawNoun || (sawArticle && !/^(?:all|both|such|half)$/.test(previous?.norm ?? ''))) break;
      // "At first the ministry"
      if (at > start && /^(?:first|last)$/.test(previous?.norm ?? '')) break;
      sawArticle = true;
      if (!owner && token.tags.has('Possessive')) owner = { first: at, last: at + 1 };
    } else if (word === 'possessive') {
      if (!sawNoun) break;
      owner = { first: start, last: at };
      head = -1;
      sawNoun = false;
      sawArticle = true;
      last = at + 1;
    } else if (word === 'noun') {
      // "a nurse there"
      if (sawNoun && token.norm === 'there') break;
      if (sawNoun && !joined && (splitsBefore(tokens, at, head) || isDayAlone(tokens, start, at))) break;
      sawNoun = true;
      head = at;
      last = at + 1;
    } else if (word === 'number') {
      if (sawNoun && !joined && !token.tags.has('Date') && !isTime(tokens[at - 1] ?? token)) break;
      head = sawNoun ? head : at;
      last = at + 1;
    } else if (word === 'adjective') {
      if (sawNoun && !joined && !nounFollows(tokens, at, end)) break;
      if (sawNoun && !joined && tokens[at - 1]?.tags.has('Plural')) break;
      if (
        at > start &&
        /^(?:next|last|past)$/.test(token.norm) &&
        tokens[at + 1] &&
        isTime(tokens[at + 1] ?? token) &&
        (tokens[at - 1] ?? token).wordClass !== 'article'
      )
        break;
    } else if (word === 'verb') {
      if (joined) last = at + 1;
      else if (!modifies(tokens, at, start, end)) break;
    } else if (word === 'adverb') {
      if (
        sawNoun ||
        token.tags.has('Particle') ||
        !(joined || nounFollows(tokens, at, end) || (at > start && modifies(tokens, at + 1, start, end)))
      )
        break;
    } else if (joined) {
      last = at + 1;
    } else if (token.norm === 'and' || token.norm === 'or') {
      if (!coordinatesAdjectives(tokens, at, end)) break;
    } else break;
    at++;
    if (breaksAfter(token) && !commaBetweenAdjectives(tokens, at, end)) break;
  }
  if (head < 0 && owner !== null && last > owner.last) head = last - 1;
  if (head < 0) return headless(tokens, start, at, owner);
  return {
    first: start,
    last: Math.max(last, head + 1),
    head,
    owner,
    temporal: (isTime(tokens[head] ?? first) && !sawActor(tokens, start, head)) || isPartOfDay(tokens, head),
    pronoun: false,
  };
}

/** "Friday afternoon", "yesterday morning": the noun alone is no time. */
const isPartOfDay = (tokens: readonly Token[], head: number): boolean =>
  /^(?:morning|afternoon|evening|night)$/.test(tokens[head]?.norm ?? '') &&
  (tokens[head - 1]?.tags.has('WeekDay') === true || tokens[head - 1]?.norm === 'yesterday');

const sawActor = (tokens: readonly Token[], start: number, head: number): boolean =>
  head > start &&
  tokens[head]?.tags.has('ProperNoun') === true &&
  !tokens[head]?.tags.has('WeekDay') &&
  !tokens[head]?.tags.has('Month');

/** "those", "the wounded", "others", "the poor": a phrase whose head is no noun. */
function headless(tokens: readonly Token[], start: number, end: number, owner: TokenRange | null): NounPhrase | null {
  const first = tokens[start];
  if (first?.wordClass !== 'article') return null;
  const last = tokens[end - 1];
  if (end - start === 1) {
    if (/^(?:the|a|an|every)$/.test(first.norm) || (owner && first.norm !== 'her')) return null;
    return { first: start, last: end, head: start, owner: null, temporal: false, pronoun: true };
  }
  if (last?.wordClass !== 'adjective') return null;
  return {
    first: start,
    last: end,
    head: end - 1,
    owner: owner && owner.last < end ? owner : null,
    temporal: false,
    pronoun: false,
  };
}

/** "On Wednesday North Korea fired": a bare day takes no name behind it. */
const isDayAlone = (tokens: readonly Token[], start: number, at: number): boolean =>
  at === start + 1 &&
  tokens[start]?.tags.has('WeekDay') === true &&
  tokens[at]?.tags.has('ProperNoun') === true &&
  !tokens[at]?.tags.has('Date');

/** A new phrase begins inside a run of nouns: "told Reuters Tuesday", "killed Monday". */
function splitsBefore(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  const previous = tokens[head];
  if (!token || !previous) return false;
  if (token.tags.has('WeekDay') || token.norm === 'yesterday' || token.norm === 'today' || token.norm === 'tomorrow')
    return !isTime(previous);
  return false;
}

const nounFollows = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let i = at; i < Math.min(end, at + 4); i++) {
    const token = tokens[i];
    if (!token || (i > at && breaksAfter(tokens[i - 1] ?? token))) return false;
    const kind = token.wordClass;
    if (kind === 'noun') return true;
    if (
      kind !== 'adjective' &&
      kind !== 'adverb' &&
      token.before !== '-' &&
      !(kind === 'verb' && token.tags.has('Participle'))
    )
      return false;
  }
  return false;
};

/** "chemical and biological weapons", "Turkish and Greek frigates". */
function coordinatesAdjectives(tokens: readonly Token[], at: number, end: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  if (!left || !right || at + 1 >= end) return false;
  const describes = (token: Token) =>
    token.wordClass === 'adjective' || (token.tags.has('Demonym') && !token.tags.has('Plural'));
  return describes(left) && describes(right) && nounFollows(tokens, at + 2, end);
}

const commaBetweenAdjectives = (tokens: readonly Token[], at: number, end: number): boolean => {
  const [left, right] = [tokens[at - 1], tokens[at]];
  return (
    left !== undefined &&
    right !== undefined &&
    at < end &&
    left.after.trim() === ',' &&
    left.wordClass === 'adjective' &&
    right.wordClass === 'adjective' &&
    nounFollows(tokens, at, end)
  );
};

/** "a step that three diplomats said": the pronoun or conjunction of a clause, as no single "that" goes with a plural. */
const opensPlural = (tokens: readonly Token[], { first, last, head, pronoun }: NounPhrase): boolean =>
  !pronoun && last - first > 1 && tokens[first]?.norm === 'that' && tokens[head]?.tags.has('Plural') === true;

/** The noun phrases of one sentence outside its verb groups, in the order of the text. */
export function sentenceNounPhrases(doc: Doc, sentence: Sentence): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    const phrase = phraseAt(doc.tokens, at, sentence.last);
    if (phrase && opensPlural(doc.tokens, phrase)) at++;
    else if (phrase) {
      phrases.push(phrase);
      at = phrase.last;
    } else at++;
  }
  return phrases;
}
