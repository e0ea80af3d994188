import type { Doc } from '../language/types.js';
import { type Syntax, tagOf } from '../syntax/index.js';
import { APPOINTMENTS, ARRANGED, INVITING, MOVED, PUT_OFF, SCHEDULED } from './data/future-cues.js';
import { ALREADY, isVerb, near, type Tense } from './verb-tense.js';

/** How far the verb stands from what it arranges, in tokens. */
export const NEAR = 9;

/** What is called or announced "for Monday". */
const CALLED =
  /^(?:strike|rally|march|protest|demonstration|meeting|hearing|vote|election|shutdown|summit|session|vigil)s?$/;

/** "announced a strike from Friday", "called a rally for Monday": what is announced begins ahead. */
export function isAnnounced(doc: Doc, first: number): boolean {
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
export function isJustPast(doc: Doc, last: number): boolean {
  if (!/^[,(—–“"\s]+/.test(doc.tokens[last]?.before ?? '') && doc.tokens[last]?.norm !== 'just') return false;
  for (let at = last; at < last + 9; at++) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== doc.tokens[last - 1]?.sentence || token.tags.has('Verb')) return false;
    if (token.norm === 'ago') return /^(?:day|week|month)s?$/.test(doc.tokens[at - 1]?.norm ?? '');
  }
  return false;
}

/** "as early as Tuesday". */
export const isEarliest = (doc: Doc, first: number): boolean =>
  doc.tokens[first - 1]?.norm === 'as' && ['early', 'soon', 'late'].includes(doc.tokens[first - 2]?.norm ?? '');

/** "ahead of Sunday's vote", "ahead of the November vote". */
export function isAheadOf(doc: Doc, first: number): boolean {
  for (let at = first - 1; at >= first - 3 && at > 0; at--) {
    if (doc.tokens[at]?.norm === 'of') return doc.tokens[at - 1]?.norm === 'ahead';
    if (!doc.tokens[at]?.tags.has('Determiner')) return false;
  }
  return false;
}

/** "won Sunday's election", "killed in the November vote": the verb's own object, or the time that it happened in. */
export function isOver(syntax: Syntax, first: number): boolean {
  const { doc } = syntax;
  const before = doc.tokens[first - 1];
  const at = before?.tags.has('Determiner') ? first - 2 : first - 1;
  const word = doc.tokens[at];
  return word !== undefined && (isVerb(syntax, at) || ['in', 'after', 'since', 'during'].includes(word.norm));
}

/** "Sunday's election", "the November presidential election". */
export function isScheduled(doc: Doc, last: number): boolean {
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
export const isLimit = (doc: Doc, first: number): boolean => LIMITS.has(doc.tokens[first - 1]?.norm ?? '');

/** "was suspended until Thursday": what is put off or shut ends ahead. */
export function isPutOff(doc: Doc, verb: number, first: number): boolean {
  const word = doc.tokens[first - 1]?.norm;
  return (
    (word === 'until' || word === 'till') &&
    PUT_OFF.has(doc.tokens[verb]?.lemma ?? '') &&
    first - verb < 8 &&
    !near(doc, verb, ALREADY)
  );
}

/** "Figures due next week include …": the verb's subject is still to come. */
export function isAwaited(doc: Doc, verb: number): boolean {
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
export function isAhead(syntax: Syntax, verb: number, first: number): boolean {
  const { tokens } = syntax.doc;
  const { norm = '', lemma } = tokens[verb] ?? {};
  if (/^(?:is|are|'s)$/.test(norm)) return tokens[verb - 1]?.norm === 'there';
  if (lemma !== 'have' && norm !== "'ve") return false;
  const article = tokens[verb + 1]?.norm;
  return (article === 'a' || article === 'an') && first - verb <= 6 && tokens[first - 1]?.norm === 'on';
}

/** "Her new album, out Friday,": what is out on a day is still to come. */
export const isOut = (doc: Doc, first: number): boolean =>
  doc.tokens[first - 1]?.norm === 'out' && /[,(—–]/.test(doc.tokens[first - 1]?.before ?? '');

/** "recalled the assembly for Thursday", "set the case for trial in May", "a hearing has been pencilled in for 8 June". */
export function arrangement(syntax: Syntax, first: number, last: number): Tense {
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
    const isFiniteVerb =
      tagOf(syntax, at) !== 'VERB/VBN' || [1, 2].some((n) => tagOf(syntax, at - n).startsWith('AUX'));
    return isFor || isSetFor ? (near(doc, at, ALREADY) || !isFiniteVerb ? 'nearest' : 'future') : null;
  }
  return null;
}

export const isOwner = (doc: Doc, last: number): boolean => /^['’]s$/.test(doc.tokens[last]?.text ?? '');

/** "has invited them to talks in Oslo on Monday", "All know of the rally on Saturday": what has its day on the calendar. */
export function appointment(syntax: Syntax, verb: number, first: number): Tense {
  const { tokens } = syntax.doc;
  if (!/^(?:on|in|for)$/.test(tokens[first - 1]?.norm ?? '')) return null;
  const isAppointment = (at: number) =>
    APPOINTMENTS.has(tokens[at]?.lemma.toLowerCase() ?? '') && /^(?:NOUN|PROPN)/.test(tagOf(syntax, at));
  const { lemma = '' } = tokens[verb] ?? {};
  if (!INVITING.has(lemma)) return tagOf(syntax, verb).endsWith('VBP') && isAppointment(first - 2) ? 'nearest' : null;
  if (near(syntax.doc, verb, ALREADY)) return null;
  for (let at = first - 2; at > verb; at--) {
    if (/[,;:“”"]/.test(tokens[at]?.after ?? '')) return null;
    if (isAppointment(at)) return lemma === 'invite' && near(syntax.doc, verb, HAVE) ? 'future' : 'nearest';
  }
  return null;
}
const HAVE = new Set(['has', 'have', "'ve"]);

/** "marching toward November", "a strike from Sunday to be followed by …" */
export function isToCome(doc: Doc, first: number, last: number): boolean {
  const before = doc.tokens[first - 1]?.norm ?? '';
  if (before === 'toward' || before === 'towards') return true;
  return before === 'from' && doc.tokens[last]?.norm === 'to' && doc.tokens[last + 1]?.norm === 'be';
}

/** "next week's auction of bonds on Wednesday": of that week. */
export function isInNextWeek(syntax: Syntax, first: number): boolean {
  const { tokens } = syntax.doc;
  for (let at = first - 1; at > first - 2 * NEAR; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence) return false;
    if (isVerb(syntax, at) && !/VB[NG]$/.test(tagOf(syntax, at))) return false;
    if (at < first - 1 && /[,;:]/.test(token.after)) return false;
    if (token.norm === 'week') return tokens[at - 1]?.norm === 'next';
  }
  return false;
}

/** "has moved Saturday's match to Oslo" */
export const isMoved = (doc: Doc, first: number, last: number): boolean =>
  isOwner(doc, last) && MOVED.has(doc.tokens[first - 1]?.lemma ?? '') && !near(doc, first - 1, ALREADY);

/** "when the appeal is argued in May", "if they meet on Monday": the present tense of what is still to come. */
export function isCondition(doc: Doc, verb: number): boolean {
  for (let at = verb - 1; at > verb - NEAR; at--) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== doc.tokens[verb]?.sentence || /[,;:]/.test(token.after)) return false;
    if (CONDITIONS.has(token.norm)) return true;
  }
  return false;
}
const CONDITIONS = new Set(['if', 'when', 'once', 'unless', 'until']);

/** "Saturday's match was called off": it would have been ahead. */
export function isCalledOff(doc: Doc, last: number): boolean {
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
const AHEAD = new Set(['of', 'before', 'for', 'in', 'at']);
export function isPossessive(doc: Doc, first: number, last: number): boolean {
  return isOwner(doc, last) && !AHEAD.has(doc.tokens[first - 1]?.norm ?? '');
}
