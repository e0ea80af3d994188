import type { Doc, Token } from '../language/types.js';
import { dependentsOf, headOf, readSentence, type Syntax, tagOf } from '../syntax/index.js';
import { ISSUED, POINTERS, TIMETABLED } from './data/future-cues.js';
import {
  appointment,
  arrangement,
  isAhead,
  isAheadOf,
  isAnnounced,
  isAwaited,
  isCalledOff,
  isCondition,
  isEarliest,
  isInNextWeek,
  isJustPast,
  isLimit,
  isMoved,
  isOut,
  isOver,
  isOwner,
  isPossessive,
  isPutOff,
  isScheduled,
  isToCome,
  NEAR,
} from './tense-cues.js';
import { FUTURE_MODALS, isVerb, type Tense, verbTense } from './verb-tense.js';

/** How far a verb may stand from the date that hangs on it, in tokens. */
const REACH = 40;

/**
 * The tense of the verb that the words `first` to `last` hang on: the nearest finite one before them in the sentence,
 * else the first after. Only strong cues point ahead: "will", "is due to", "plans to", "to be held".
 */
export function tenseAt(doc: Doc, first: number, last: number): Tense {
  const token = doc.tokens[first];
  const sentence = token && doc.sentences[token.sentence];
  if (!sentence) return null;
  const lowest = Math.max(sentence.first, first - REACH);
  const syntax = readSentence(doc, first);
  const before = doc.tokens[first - 1]?.norm;
  if (isJustPast(doc, last)) return 'past';
  if (before === 'since' || before === 'ended') return 'past';
  // "named chairman, effective Feb. 1"
  if (before === 'ending' || before === 'effective' || isOut(doc, first)) return 'future';
  if (isEarliest(doc, first) || isAheadOf(doc, first) || isAnnounced(doc, first)) return 'future';
  if (isToCome(doc, first, last) || isInNextWeek(syntax, first) || isMoved(doc, first, last)) return 'future';
  if (isLimit(doc, first) && doc.tokens[last]?.norm === 'to')
    return doc.tokens[first - 2]?.norm === 'took' ? 'past' : 'future';
  // "and, until Friday, had none"
  if (isLimit(doc, first) && doc.tokens[first - 1]?.before.includes(',') && tagOf(syntax, last).endsWith('VBD'))
    return 'past';
  const opener = doc.tokens[first - 2]?.norm;
  if (before === 'to' && opener === 'forward') return 'future';
  if (before === 'in' && (opener === 'beginning' || opener === 'starting')) return 'nearest';
  const arranged = arrangement(syntax, first, last);
  if (arranged) return arranged;
  const scheduled = (isScheduled(doc, last) && !isOver(syntax, first)) || isCalledOff(doc, last);
  let open = false;
  for (let i = first - 1; i >= lowest; i--) {
    const tense = verbTense(syntax, i);
    if (tense === 'open') {
      open = true;
      // "for the police to clear it from Monday"
      if (before === 'from' && tagOf(syntax, i) === 'VERB/VB' && !isOwner(doc, last)) return 'future';
    } else if (tense === 'timetable') return first - i <= 6 ? 'future' : 'present';
    else if (tense) {
      if (open && before === 'before' && tense === 'past' && isRefused(doc, i)) return 'future';
      if (isLimit(doc, first) && (open || tense === 'present' || isPutOff(doc, i, first)))
        return !open && tense === 'present' && isMonth(doc, last) ? 'nearest' : 'future';
      if (tense === 'present' && (isAwaited(doc, i) || isAhead(syntax, i, first))) return 'future';
      if ((tense === 'present' || isPresentPassive(doc, i)) && isCondition(doc, i)) return 'future';
      const appointed = appointment(syntax, i, first);
      if (appointed) return appointed;
      if (scheduled) return 'nearest';
      return tense === 'future' && isPossessive(doc, first, last) ? null : tense;
    }
    if (/[;:“”"]/.test(doc.tokens[i]?.before ?? '')) break;
  }
  if (isFronted(doc, first) && isOfFuture(syntax, first)) return 'future';
  const highest = Math.min(sentence.last, last + 25);
  for (let i = last; i < highest; i++) {
    const tense = verbTense(syntax, i);
    // "the attack on October's meeting will …"
    if (tense === 'future' && isOwner(doc, last)) return null;
    // "On Monday the board meets in Oslo."
    if (tense === 'timetable' && i - last <= NEXT && isFronted(doc, first)) return 'future';
    if (tense === 'past' || tense === 'future') return scheduled ? 'nearest' : tense;
  }
  return answersFuture(doc, token) || before === 'until' ? 'future' : null;
}

/** How soon the verb follows a day that opens its sentence, in tokens. */
const NEXT = 6;

/** "On Monday": it opens its sentence. */
const isFronted = (doc: Doc, first: number): boolean => {
  const sentence = doc.sentences[doc.tokens[first]?.sentence ?? -1];
  return sentence !== undefined && first - sentence.first <= 1;
};

/** "On Monday, the bell that they had cast will be hung": what the day hangs on. */
function isOfFuture(syntax: Syntax, first: number): boolean {
  const verb = headOf(syntax, first);
  return verb > first && dependentsOf(syntax, verb).some((at) => FUTURE_MODALS.has(syntax.doc.tokens[at]?.norm ?? ''));
}

/** "Will you?" – "From January.": a fragment takes up the question before it. */
function answersFuture(doc: Doc, { sentence, paragraph }: Token): boolean {
  const [own, question] = [doc.sentences[sentence], doc.sentences[sentence - 1]];
  if (!own || !question || own.last - own.first > 6 || paragraph - question.paragraph > 1) return false;
  if (doc.text[question.end - 1] !== '?') return false;
  return doc.tokens.slice(question.first, question.last).some(({ norm }) => FUTURE_MODALS.has(norm));
}

/** "is heard" */
const isPresentPassive = (doc: Doc, verb: number): boolean => /^(?:is|are)$/.test(doc.tokens[verb - 1]?.norm ?? '');

/** "declined to rule before November" */
const isRefused = (doc: Doc, verb: number): boolean => /^(?:decline|refuse)$/.test(doc.tokens[verb]?.lemma ?? '');

/** "Monitors put the dead at 40 by the end of July": the month may be over. */
const isMonth = (doc: Doc, last: number): boolean => doc.tokens[last - 1]?.tags.has('Month') === true;

/** Verbs whose present tense tells what is so now: "says", "is", "has". Lemmas. */
const STATES = new Set('be have say do'.split(' '));

const NONE: Token['tags'] = new Set();

/** "gets up at 4:30": the verb before an hour tells what is done every day. */
export function isHabitual(doc: Doc, first: number): boolean {
  const syntax = readSentence(doc, first);
  const sentence = doc.tokens[first]?.sentence;
  for (let at = first - 1; at >= first - NEAR && doc.tokens[at]?.sentence === sentence; at--) {
    if (!isVerb(syntax, at)) continue;
    const { lemma, tags } = doc.tokens[at] ?? { lemma: '', tags: NONE };
    return /VB[PZ]$/.test(tagOf(syntax, at)) && !tags.has('PastTense') && !STATES.has(lemma) && !TIMETABLED.has(lemma);
  }
  return false;
}

/** True where the clause before a date says in so many words that it lies ahead of the day of writing: "due to close in May". */
export function isDue(doc: Doc, first: number): boolean {
  for (let at = first - 1; at > first - NEAR; at--) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== doc.tokens[first]?.sentence || /[,;:]/.test(token.after)) return false;
    if (token.norm === 'due' || FUTURE_MODALS.has(token.norm)) return true;
    const isPresent = /^(?:is|are)$/.test(token.norm);
    if (isPresent) return ISSUED.has(doc.tokens[at + 1]?.lemma ?? '') || POINTERS.has(doc.tokens[at + 1]?.norm ?? '');
  }
  return false;
}
