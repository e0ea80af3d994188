import type { Doc } from '../language/types.js';
import { headOf, relationOf, type Syntax, tagOf } from '../syntax/index.js';
import { ATTITUDES, INTENTIONS, ISSUED, POINTERS, TIMETABLED } from './data/future-cues.js';

/** `nearest` where the thing that the date is said of may lie on either side ("the November election"). */
export type Tense = 'past' | 'future' | 'present' | 'nearest' | null;

export const ALREADY = new Set(['had', 'having']);
/** "was due to be freed in September" may lie on either side. */
const WERE = new Set(['was', 'were']);
const BE = new Set(['be', 'been', 'being']);
export const FUTURE_MODALS = new Set(['will', 'shall', "'ll", 'wo']);
const MODALS = new Set(['would', 'could', 'should', 'may', 'might', 'can', 'must']);

export const isVerb = (syntax: Syntax, at: number): boolean => /^(?:VERB|AUX)/.test(tagOf(syntax, at));

/** The tense that the token gives a clause; `open` for an infinitive or gerund, which leave it to the verb before, `timetable` for "meets", "opens". */
export function verbTense(syntax: Syntax, i: number): Tense | 'open' | 'timetable' {
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
    // "to be held", "will stay closed"
    if (before && (BE.has(before.norm) || /^(?:stay|remain|get)$/.test(before.norm))) return null;
    if (before && /^(?:is|are)$/.test(before.norm) && ISSUED.has(token.lemma)) return 'timetable';
    return isAttributive(doc, i) ? null : 'past';
  }
  if (tags.has('Infinitive') && (near(doc, i, FUTURE_MODALS) || near(doc, i, MODALS))) return 'future';
  return TIMETABLED.has(token.lemma) ? 'timetable' : 'present';
}

/** Verbs of timetables that hardly are nouns. */
const BEGINS =
  /^(?:starts|opens|reopens|resumes|begins|meets|goes|closes|expires|convenes|arrives|meet|convene|reconvene)$/;

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
    if (doc.tokens[i]?.norm === 'be' || INTENTIONS.has(governor.lemma) || isHeadline(syntax, i)) return 'future';
    // "urged supporters to stay at home"
    const head = headOf(syntax, i);
    const governing =
      relationOf(syntax, i) === 'acl' && relationOf(syntax, head) === 'obj' ? headOf(syntax, head) : head;
    return governing >= 0 && governing < i && ATTITUDES.has(doc.tokens[governing]?.lemma ?? '') ? 'future' : 'open';
  }
  if (ATTITUDES.has(governor.lemma)) return 'future';
  // "is left to prepare", "are asked to register"
  if (tagOf(syntax, i - 2).endsWith('VBN') && /^(?:is|are)$/.test(doc.tokens[i - 3]?.norm ?? '')) return 'future';
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

/** True where one of the words stands among the four before. */
export function near(doc: Doc, i: number, words: ReadonlySet<string>): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 4); at--) if (words.has(doc.tokens[at]?.norm ?? '')) return true;
  return false;
}
