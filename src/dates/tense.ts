import type { Doc, Token } from '../language/types.js';
import { headOf, readSentence, relationOf, type Syntax, tagOf } from '../syntax/index.js';
import { ARRANGED, ATTITUDES, ISSUED, POINTERS, PUT_OFF, SCHEDULED, TIMETABLED } from './data/future-cues.js';

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
  const syntax = readSentence(doc, first);
  const before = doc.tokens[first - 1]?.norm;
  if (isJustPast(doc, last)) return 'past';
  if (before === 'since' || before === 'ended') return 'past';
  // "named chairman, effective Feb. 1"
  if (before === 'ending' || before === 'effective' || isOut(doc, first)) return 'future';
  if (isEarliest(doc, first) || isAheadOf(doc, first) || isAnnounced(doc, first)) return 'future';
  if (isLimit(doc, first) && doc.tokens[last]?.norm === 'to')
    return doc.tokens[first - 2]?.norm === 'took' ? 'past' : 'future';
  // "and, until Friday, had none"
  if (isLimit(doc, first) && doc.tokens[first - 1]?.before.includes(',') && tagOf(syntax, last).endsWith('VBD'))
    return 'past';
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
      if (isLimit(doc, first) && (open || tense === 'present' || isPutOff(doc, i, first))) return 'future';
      if (tense === 'present' && (isAwaited(doc, i) || isAhead(syntax, i, first))) return 'future';
      if (scheduled) return 'nearest';
      return tense === 'future' && isPossessive(doc, first, last) ? null : tense;
    }
    if (/[;:“”"]/.test(doc.tokens[i]?.before ?? '')) break;
  }
  const highest = Math.min(sentence.last, last + 25);
  for (let i = last; i < highest; i++) {
    const tense = verbTense(syntax, i);
    // "the attack on October's meeting will …"
    if (tense === 'future' && isOwner(doc, last)) return null;
    if (tense === 'past' || tense === 'future') return scheduled ? 'nearest' : tense;
  }
  return answersFuture(doc, token) || before === 'until' ? 'future' : null;
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
function isOver(syntax: Syntax, first: number): boolean {
  const { doc } = syntax;
  const before = doc.tokens[first - 1];
  const at = before?.tags.has('Determiner') ? first - 2 : first - 1;
  const word = doc.tokens[at];
  return word !== undefined && (isVerb(syntax, at) || ['in', 'after', 'since', 'during'].includes(word.norm));
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

/** "There is an election in April.", "They have a hearing on Monday." */
function isAhead(syntax: Syntax, verb: number, first: number): boolean {
  const { tokens } = syntax.doc;
  const { norm = '', lemma } = tokens[verb] ?? {};
  if (/^(?:is|are|'s)$/.test(norm)) return tokens[verb - 1]?.norm === 'there';
  if (lemma !== 'have' && norm !== "'ve") return false;
  const article = tokens[verb + 1]?.norm;
  return (article === 'a' || article === 'an') && first - verb <= 6 && tokens[first - 1]?.norm === 'on';
}

/** "Her new album, out Friday,": what is out on a day is still to come. */
const isOut = (doc: Doc, first: number): boolean =>
  doc.tokens[first - 1]?.norm === 'out' && /[,(—–]/.test(doc.tokens[first - 1]?.before ?? '');

/** How far the verb stands from what it arranges, in tokens. */
const NEAR = 9;

/** "recalled the assembly for Thursday", "set the case for trial in May", "a hearing has been pencilled in for 8 June". */
function arrangement(syntax: Syntax, first: number, last: number): Tense {
  const { doc } = syntax;
  const own = doc.tokens[first - 1];
  const isFor = own?.norm === 'for';
  const after = doc.tokens[last];
  if (isOwner(doc, last) || (after?.tags.has('Noun') && /^\s*$/.test(after.before)) || !own) return null;
  for (let at = first - 1; at > first - NEAR; at--) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== own.sentence || (at < first - 1 && /[,;:]/.test(token.after))) return null;
    if (!isVerb(syntax, at)) continue;
    if (!ARRANGED.has(token.lemma) || tagOf(syntax, at).endsWith('VBG')) return null;
    const isSetFor = doc.tokens[first - 1]?.norm === 'in' && doc.tokens[first - 3]?.norm === 'for';
    const isFiniteVerb = tagOf(syntax, at) !== 'VERB/VBN' || tagOf(syntax, at - 1).startsWith('AUX');
    return isFor || isSetFor ? (near(doc, at, ALREADY) || !isFiniteVerb ? 'nearest' : 'future') : null;
  }
  return null;
}

const isOwner = (doc: Doc, last: number): boolean => /^['’]s$/.test(doc.tokens[last]?.text ?? '');

/** "Saturday's match was called off": it would have been ahead. */
function isCalledOff(doc: Doc, last: number): boolean {
  if (!isOwner(doc, last)) return false;
  for (let at = last + 1; at < last + 7; at++) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== doc.tokens[last]?.sentence || /[,;:]/.test(token.before)) return false;
    if (/^(?:cancel|postpone|reschedule)$/.test(token.lemma)) return true;
    if (token.lemma === 'call') return doc.tokens[at + 1]?.norm === 'off';
  }
  return false;
}

/** "would look for ways around Wednesday's ruling": what is named by its day has mostly happened, but "ahead of Sunday's vote". */
const AHEAD = new Set(['of', 'before', 'for', 'in', 'at', 'on']);
function isPossessive(doc: Doc, first: number, last: number): boolean {
  return isOwner(doc, last) && !AHEAD.has(doc.tokens[first - 1]?.norm ?? '');
}

const ALREADY = new Set(['had', 'having']);
/** "was due to be freed in September" may lie on either side. */
const WERE = new Set(['was', 'were']);
const BE = new Set(['be', 'been', 'being']);
const FUTURE_MODALS = new Set(['will', 'shall', "'ll", 'wo']);
const MODALS = new Set(['would', 'could', 'should', 'may', 'might', 'can', 'must']);

const isVerb = (syntax: Syntax, at: number): boolean => /^(?:VERB|AUX)/.test(tagOf(syntax, at));

/** The tense that the token gives a clause; `open` for an infinitive or gerund, which leave it to the verb before, `timetable` for "meets", "opens". */
function verbTense(syntax: Syntax, i: number): Tense | 'open' | 'timetable' {
  const { doc } = syntax;
  const token = doc.tokens[i];
  if (!token) return null;
  const { norm, tags } = token;
  if (FUTURE_MODALS.has(norm) || (MODALS.has(norm) && token.text !== 'May')) return 'future';
  const pointer = POINTERS.get(norm);
  if (pointer !== undefined && (pointer === null || pointer.includes(doc.tokens[i + 1]?.norm ?? '')))
    return near(doc, i, ALREADY) ? 'past' : near(doc, i, WERE) && norm !== 'forecast' ? 'nearest' : 'future';
  const before = doc.tokens[i - 1];
  const tag = tagOf(syntax, i);
  if (before?.norm === 'to' && (tag === 'VERB/VB' || norm === 'be')) return infinitiveTense(syntax, i);
  if (!/^(?:VERB|AUX)/.test(tag) || BE.has(norm)) return isTimetabled(syntax, i) ? 'timetable' : null;
  if (before?.norm === 'of' || before?.tags.has('Determiner') || before?.tags.has('Possessive')) return null;
  if (tag.endsWith('VBG')) return 'open';
  // "The row goes back to November."
  if (token.lemma === 'go' && doc.tokens[i + 1]?.norm === 'back') return 'past';
  if (/VB[DN]$/.test(tag)) {
    if (before && BE.has(before.norm)) return null;
    if (before && /^(?:is|are)$/.test(before.norm) && ISSUED.has(token.lemma)) return 'timetable';
    return isAttributive(doc, i) ? null : 'past';
  }
  if (tags.has('Infinitive') && (near(doc, i, FUTURE_MODALS) || near(doc, i, MODALS))) return 'future';
  return TIMETABLED.has(token.lemma) ? 'timetable' : 'present';
}

/** Verbs of timetables that hardly are nouns. */
const BEGINS = /^(?:opens|reopens|resumes|begins|meets|goes|closes|expires|convenes|arrives|meet|convene|reconvene)$/;

/** "The hearing resumes on Tuesday": a verb that was taken for a noun. */
function isTimetabled(syntax: Syntax, i: number): boolean {
  const { norm = '' } = syntax.doc.tokens[i] ?? {};
  return (
    BEGINS.test(norm) &&
    !/^(?:DET|ADP|PRON)/.test(tagOf(syntax, i - 1)) &&
    /^(?:ADP|PROPN|ADV)/.test(tagOf(syntax, i + 1))
  );
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
function infinitiveTense(syntax: Syntax, i: number): Tense | 'open' {
  const { doc } = syntax;
  const governor = doc.tokens[i - 2];
  if (!governor) return 'open';
  if (POINTERS.has(governor.norm))
    return near(doc, i - 2, ALREADY) ? 'past' : near(doc, i - 2, WERE) ? 'nearest' : 'future';
  if (['is', 'are', "'s", 'was', 'were', 'going', 'about', 'ready'].includes(governor.norm)) return 'future';
  if (!isVerb(syntax, i - 2)) {
    if (doc.tokens[i]?.norm === 'be' || isHeadline(syntax, i)) return 'future';
    // "urged supporters to stay at home"
    const head = headOf(syntax, i);
    const governing =
      relationOf(syntax, i) === 'acl' && relationOf(syntax, head) === 'obj' ? headOf(syntax, head) : head;
    return governing >= 0 && governing < i && ATTITUDES.has(doc.tokens[governing]?.lemma ?? '') ? 'future' : 'open';
  }
  if (ATTITUDES.has(governor.lemma)) return 'future';
  return /VB[DN]$/.test(tagOf(syntax, i - 2)) ? 'past' : 'open';
}

/** "President to visit camp on Thursday": a headline's infinitive is its verb. */
function isHeadline(syntax: Syntax, i: number): boolean {
  const { doc } = syntax;
  const sentence = doc.sentences[doc.tokens[i]?.sentence ?? -1];
  if (!sentence || doc.paragraphs[sentence.paragraph]?.kind !== 'heading') return false;
  for (let at = sentence.first; at < i; at++)
    if (isVerb(syntax, at) && !tagOf(syntax, at).endsWith('VBG')) return false;
  return true;
}

function near(doc: Doc, i: number, words: ReadonlySet<string>): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) if (words.has(doc.tokens[at]?.norm ?? '')) return true;
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
