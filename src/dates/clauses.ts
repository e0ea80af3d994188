import type { Doc, Token } from '../language/types.js';
import { ATTITUDES, POINTERS, PUT_OFF, SCHEDULED, TIMETABLED } from './data/future-cues.js';

/** Words that begin a clause of their own. */
const OPENERS = new Set(
  `that which who whom whose where when while although though because since if unless until after before as but whether
  so than`.split(/\s+/),
);

/** True where a clause may end before the token. */
function breaksBefore(token: Token): boolean {
  return /[,;:—()“”"]|\s[-–]+\s|--/.test(token.before) || OPENERS.has(token.norm);
}

/** How far a clause is followed, in tokens. */
const LONGEST_CLAUSE = 60;

/**
 * First token of the clause that holds the token, and the one after its last. A stretch without a verb of its own
 * ("On Monday, the court …") belongs to the clause beside it.
 */
export function clauseOf(doc: Doc, at: number): { first: number; last: number } {
  const sentence = doc.sentences[doc.tokens[at]?.sentence ?? -1];
  if (!sentence) return { first: at, last: at };
  const pieces = piecesOf(
    doc,
    Math.max(sentence.first, at - LONGEST_CLAUSE),
    Math.min(sentence.last, at + LONGEST_CLAUSE),
  );
  const own = pieces.findIndex(({ last }) => at < last);
  let [left, right] = [own, own];
  while (left > 0 && !pieces[left]?.opens && pieces[left - 1]?.verb === false) left--;
  while (pieces[right + 1]?.verb === false && !pieces[right + 1]?.opens) right++;
  return { first: pieces[left]?.first ?? at, last: pieces[right]?.last ?? at + 1 };
}

interface Piece {
  readonly first: number;
  last: number;
  verb: boolean;
  /** True where its first word opens a clause: "which", "when". */
  readonly opens: boolean;
}

/** The tokens `from` to `to`, cut where a clause may end. */
function piecesOf(doc: Doc, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i];
    if (!token) break;
    if (i === from || breaksBefore(token))
      pieces.push({ first: i, last: i, verb: false, opens: OPENERS.has(token.norm) });
    const piece = pieces.at(-1);
    if (!piece) break;
    piece.last = i + 1;
    if (token.tags.has('Verb')) piece.verb = true;
  }
  return pieces;
}

/** `nearest` where the thing that the date is said of may lie on either side ("the November election"). */
export type Tense = 'past' | 'future' | 'present' | 'nearest' | null;

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
  const before = doc.tokens[first - 1]?.norm;
  if (isJustPast(doc, last)) return 'past';
  if (before === 'since' || before === 'ended') return 'past';
  // "named chairman, effective Feb. 1"
  if (before === 'ending' || before === 'effective') return 'future';
  if (isEarliest(doc, first) || isAheadOf(doc, first) || isAnnounced(doc, first)) return 'future';
  if (isLimit(doc, first) && doc.tokens[last]?.norm === 'to') return 'future';
  const scheduled = isScheduled(doc, last) && !isOver(doc, first);
  let open = false;
  for (let i = first - 1; i >= lowest; i--) {
    const tense = verbTense(doc, i);
    if (tense === 'open') open = true;
    else if (tense === 'timetable') return first - i <= 6 ? 'future' : 'present';
    else if (tense) {
      if (isLimit(doc, first) && (open || tense === 'present' || isPutOff(doc, i, first))) return 'future';
      if (tense === 'present' && (isAwaited(doc, i) || isAhead(doc, i))) return 'future';
      if (scheduled) return 'nearest';
      return tense === 'future' && isPossessive(doc, first, last) ? null : tense;
    }
    if (/[;:“”"]/.test(doc.tokens[i]?.before ?? '')) break;
  }
  const highest = Math.min(sentence.last, last + 25);
  for (let i = last; i < highest; i++) {
    const tense = verbTense(doc, i);
    // "the attack on October's meeting will …"
    if (tense === 'future' && /^['’]s$/.test(doc.tokens[last]?.text ?? '')) return null;
    if (tense === 'past' || tense === 'future') return tense;
  }
  return answersFuture(doc, token) ? 'future' : null;
}

/** "Will you?" – "From January.": a fragment takes up the question before it. */
function answersFuture(doc: Doc, { sentence, paragraph }: Token): boolean {
  const [own, question] = [doc.sentences[sentence], doc.sentences[sentence - 1]];
  if (!own || !question || own.last - own.first > 6 || paragraph - question.paragraph > 1) return false;
  if (doc.text[question.end - 1] !== '?') return false;
  return doc.tokens.slice(question.first, question.last).some(({ norm }) => FUTURE_MODALS.has(norm));
}

/** What is called or announced "for Monday". */
const CALLED =
  /^(?:strike|rally|march|protest|demonstration|meeting|hearing|vote|election|shutdown|summit|session|vigil)s?$/;

/** "announced a strike from Friday", "called a rally for Monday": what is announced begins ahead. */
function isAnnounced(doc: Doc, first: number): boolean {
  const { norm } = doc.tokens[first - 1] ?? {};
  if (norm !== 'from' && !(norm === 'for' && CALLED.test(doc.tokens[first - 2]?.norm ?? ''))) return false;
  for (let at = first - 2; at > first - 9; at--) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== doc.tokens[first]?.sentence || /[,;:]/.test(token.after)) return false;
    if (token.tags.has('Verb')) return /^(?:announce|declare|call)$/.test(token.lemma);
  }
  return false;
}

/** "in September, just weeks ago", "in May, a matter of days ago": it lies behind, whatever the verb. */
function isJustPast(doc: Doc, last: number): boolean {
  if (!/^[,(—–“"\s]+/.test(doc.tokens[last]?.before ?? '') && doc.tokens[last]?.norm !== 'just') return false;
  for (let at = last; at < last + 9; at++) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== doc.tokens[last - 1]?.sentence || token.tags.has('Verb')) return false;
    if (token.norm === 'ago') return /^(?:day|week|month)s?$/.test(doc.tokens[at - 1]?.norm ?? '');
  }
  return false;
}

/** "as early as Tuesday". */
const isEarliest = (doc: Doc, first: number): boolean =>
  doc.tokens[first - 1]?.norm === 'as' && ['early', 'soon', 'late'].includes(doc.tokens[first - 2]?.norm ?? '');

/** "ahead of Sunday's vote", "ahead of the November vote". */
function isAheadOf(doc: Doc, first: number): boolean {
  for (let at = first - 1; at >= first - 3 && at > 0; at--) {
    if (doc.tokens[at]?.norm === 'of') return doc.tokens[at - 1]?.norm === 'ahead';
    if (!doc.tokens[at]?.tags.has('Determiner')) return false;
  }
  return false;
}

/** "won Sunday's election", "killed in the November vote": the verb's own object, or the time that it happened in. */
function isOver(doc: Doc, first: number): boolean {
  const before = doc.tokens[first - 1];
  const word = before?.tags.has('Determiner') ? doc.tokens[first - 2] : before;
  return word !== undefined && (word.tags.has('Verb') || ['in', 'after', 'since', 'during'].includes(word.norm));
}

/** "Sunday's election", "the November presidential election". */
function isScheduled(doc: Doc, last: number): boolean {
  for (let at = last; at < last + 4; at++) {
    const token = doc.tokens[at];
    if (!token || /[^\s]/.test(token.before)) return false;
    if (SCHEDULED.has(token.lemma)) return true;
    if (!token.tags.has('Adjective') && !token.tags.has('Noun') && !token.tags.has('Possessive')) return false;
  }
  return false;
}

/** "giving the port until Friday", "to pull back by Friday": what is still to be done. */
const LIMITS = new Set(['until', 'till', 'by', 'through']);
const isLimit = (doc: Doc, first: number): boolean => LIMITS.has(doc.tokens[first - 1]?.norm ?? '');

/** "was suspended until Thursday": what is put off or shut ends ahead. */
function isPutOff(doc: Doc, verb: number, first: number): boolean {
  const word = doc.tokens[first - 1]?.norm;
  return (
    (word === 'until' || word === 'till') &&
    PUT_OFF.has(doc.tokens[verb]?.lemma ?? '') &&
    first - verb < 8 &&
    !near(doc, verb, ALREADY)
  );
}

/** "Figures due next week include …": the verb's subject is still to come. */
function isAwaited(doc: Doc, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 12); at--) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== doc.tokens[verb]?.sentence || /[,;:"“”]/.test(doc.tokens[at + 1]?.before ?? ''))
      return false;
    if (/^(?:due|scheduled|expected|slated)$/.test(token.norm)) return true;
    // "the next hearing is on Tuesday"
    if (token.norm === 'next' && verb - at <= 4 && /^(?:is|are)$/.test(doc.tokens[verb]?.norm ?? '')) return true;
  }
  return false;
}

/** "There is an election in April." */
const isAhead = (doc: Doc, verb: number): boolean =>
  doc.tokens[verb - 1]?.norm === 'there' && /^(?:is|are|'s)$/.test(doc.tokens[verb]?.norm ?? '');

/** "would look for ways around Wednesday's ruling": what is named by its day has mostly happened, but "ahead of Sunday's vote". */
const AHEAD = new Set(['of', 'before', 'for', 'in', 'at', 'on']);
function isPossessive(doc: Doc, first: number, last: number): boolean {
  return /^['’]s$/.test(doc.tokens[last]?.text ?? '') && !AHEAD.has(doc.tokens[first - 1]?.norm ?? '');
}

const ALREADY = new Set(['had', 'having']);
/** "was due to be freed in September" may lie on either side. */
const WERE = new Set(['was', 'were']);
const BE = new Set(['be', 'been', 'being']);
const FUTURE_MODALS = new Set(['will', 'shall', "'ll", 'wo']);
const MODALS = new Set(['would', 'could', 'should', 'may', 'might', 'can', 'must']);

/** The tense that the token gives a clause; `open` for an infinitive or gerund, which leave it to the verb before, `timetable` for "meets", "opens". */
function verbTense(doc: Doc, i: number): Tense | 'open' | 'timetable' {
  const token = doc.tokens[i];
  if (!token) return null;
  const { norm, tags } = token;
  if (FUTURE_MODALS.has(norm) || (MODALS.has(norm) && token.text !== 'May')) return 'future';
  const pointer = POINTERS.get(norm);
  if (pointer !== undefined && (pointer === null || pointer.includes(doc.tokens[i + 1]?.norm ?? '')))
    return near(doc, i, ALREADY) ? 'past' : near(doc, i, WERE) ? 'nearest' : 'future';
  const before = doc.tokens[i - 1];
  if (before?.norm === 'to' && (tags.has('Verb') || norm === 'be')) return infinitiveTense(doc, i);
  if (!tags.has('Verb') || BE.has(norm)) return null;
  if (before?.norm === 'of' || before?.tags.has('Determiner') || before?.tags.has('Possessive')) return null;
  if (tags.has('Gerund')) return 'open';
  if (tags.has('PastTense') || tags.has('Participle') || norm === 'was' || norm === 'were' || norm === 'had') {
    if (before && BE.has(before.norm)) return null;
    return isAttributive(doc, i) ? null : 'past';
  }
  if (tags.has('Infinitive') && (near(doc, i, FUTURE_MODALS) || near(doc, i, MODALS))) return 'future';
  return TIMETABLED.has(token.lemma) ? 'timetable' : 'present';
}

/** "the planned talks", "a still unspecified date": a participle that stands before its noun. */
function isAttributive(doc: Doc, i: number): boolean {
  const before = doc.tokens[i - 1];
  const after = doc.tokens[i + 1];
  if (!before || !after || before.sentence !== after.sentence) return false;
  const determined = before.tags.has('Determiner') || before.tags.has('Possessive') || before.tags.has('Adjective');
  // "to privately owned clinics"
  const described = /ly$/.test(before.norm) && doc.tokens[i - 2]?.tags.has('Preposition') === true;
  return (determined || described) && after.tags.has('Noun') && !after.tags.has('Pronoun');
}

/** "plans to meet", "is to meet", "agreed to meet" point ahead, "refused to meet" does not; "an offer to meet" leaves it open. */
function infinitiveTense(doc: Doc, i: number): Tense | 'open' {
  const governor = doc.tokens[i - 2];
  if (!governor) return 'open';
  if (POINTERS.has(governor.norm))
    return near(doc, i - 2, ALREADY) ? 'past' : near(doc, i - 2, WERE) ? 'nearest' : 'future';
  if (['is', 'are', "'s", 'was', 'were', 'going', 'about', 'ready'].includes(governor.norm)) return 'future';
  if (!governor.tags.has('Verb')) return doc.tokens[i]?.norm === 'be' || isHeadline(doc, i) ? 'future' : 'open';
  if (ATTITUDES.has(governor.lemma)) return 'future';
  return governor.tags.has('PastTense') ? 'past' : 'open';
}

/** "President to visit camp on Thursday": a headline's infinitive is its verb. */
function isHeadline(doc: Doc, i: number): boolean {
  const sentence = doc.sentences[doc.tokens[i]?.sentence ?? -1];
  if (!sentence || doc.paragraphs[sentence.paragraph]?.kind !== 'heading') return false;
  for (let at = sentence.first; at < i; at++)
    if (doc.tokens[at]?.tags.has('Verb') && !doc.tokens[at]?.tags.has('Gerund')) return false;
  return true;
}

function near(doc: Doc, i: number, words: ReadonlySet<string>): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) if (words.has(doc.tokens[at]?.norm ?? '')) return true;
  return false;
}
