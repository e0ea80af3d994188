import type { FoundCue } from './cues.js';
import { breaks, hasComma, type Phrase, type Reading } from './reading.js';

/** What is said, in units of its report. */
export interface Content {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

const QUESTIONS = new Set(['whether', 'if', 'what', 'how', 'why', 'who', 'whom', 'when', 'where', 'which']);
const ADJUNCTS = new Set(
  'on in at during to from through via by after before with for under over last this late early of'.split(' '),
);
const CLAUSE_OPENERS = new Set(
  `there it he she they we i you this these those that although while because despite if when once unless since as after
  before in under with without for by on at more fewer only nearly about some even not no both neither all most many
  several none nobody nothing everyone everything anyone someone one what`.split(/\s+/),
);

/** Tenses of a verb that makes a clause. */
const FINITE = new Set(['past', 'present', 'future']);

/** Index of the first finite verb in the units, relative clauses passed over, or -1. */
export function finiteVerb(reading: Reading, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const verb = reading.verbAt.get(i);
    if (!verb || verb.head !== i) continue;
    if (FINITE.has(verb.group.tense) && verb.group.relative < 0) return i;
  }
  return -1;
}

/** True where a clause of its own begins at `at`: a subject, and a finite verb soon after it. */
function clauseAt(reading: Reading, at: number, last: number): boolean {
  const unit = reading.units[at];
  if (!unit) return false;
  const phrase = reading.phraseAt.get(at);
  const opens = phrase?.first === at || CLAUSE_OPENERS.has(unit.norm);
  if (!opens) return false;
  const limit = Math.min(last, at + 40);
  return finiteVerb(reading, phrase ? phrase.last : at + 1, limit) >= 0;
}

/** Where the complement of a cue begins: "told reporters on Tuesday that …", "said in a statement it …"; or null. */
function complementOf(reading: Reading, cue: FoundCue): { at: number; that: boolean } | null {
  const { units } = reading;
  let at = cue.last;
  const addressed = cue.frames.includes('a') || cue.passive;
  let sawAddressee = false;
  if (/:/.test(units[cue.last - 1]?.gap ?? '')) return null;
  for (let steps = 0; steps < 14 && at < units.length; steps++) {
    const unit = units[at];
    const previous = units[at - 1];
    if (!unit || unit.quotation >= 0) return null;
    if (unit.norm === 'that' && !/[;:]/.test(previous?.gap ?? '')) return { at: at + 1, that: true };
    if (breaks(previous)) {
      // "said, however, that"
      const that = units.findIndex(
        (later, i) => i > at && i < at + 8 && later.norm === 'that' && hasComma(units[i - 1]),
      );
      return that > 0 && finiteVerb(reading, at, that) < 0 ? { at: that + 1, that: true } : null;
    }
    if (QUESTIONS.has(unit.norm)) return null;
    const phrase = reading.phraseAt.get(at);
    if (phrase?.noun.temporal && phrase.first === at) {
      at = phrase.last;
      continue;
    }
    if (addressed && !sawAddressee && phrase?.first === at) {
      const next = units[phrase.last];
      const bare = /^(?:me|him|us|them|you)$/.test(unit.norm);
      if (
        bare ||
        (next && !reading.verbAt.has(phrase.last) && !breaks(units[phrase.last - 1])) ||
        next?.norm === 'that'
      ) {
        sawAddressee = true;
        at = phrase.last;
        continue;
      }
    }
    if ((cue.frames.includes('z') || sawAddressee) && clauseAt(reading, at, units.length) && !ADJUNCTS.has(unit.norm))
      return { at, that: false };
    if (ADJUNCTS.has(unit.norm)) {
      const object = reading.phraseAt.get(at + 1);
      if (!object) {
        if (clauseAt(reading, at, units.length) && cue.frames.includes('z')) return { at, that: false };
        return null;
      }
      // "said in Geneva talks would go on": the adjunct ends with its first phrase
      at = object.last;
      continue;
    }
    if (
      unit.token?.tags.has('Adverb') ||
      /^(?:yesterday|today|later|earlier|again|then|also|however)$/.test(unit.norm)
    ) {
      at++;
      continue;
    }
    return null;
  }
  return null;
}

/** Where a reported clause that begins at `from` ends: before the next thing that is said, or with its sentence. */
function contentEnd(reading: Reading, from: number, cues: readonly FoundCue[]): number {
  const { units } = reading;
  let end = units.length;
  for (let i = from; i < end - 1; i++) if (/;/.test(units[i]?.gap ?? '')) end = i + 1;
  for (const cue of cues) {
    if (cue.first <= from || cue.first >= end) continue;
    const before = units[cue.first - 1];
    if (cue.form === 'according' && hasComma(before)) end = cue.first;
    else if (cue.form === 'gerund' && hasComma(before) && /[qc]/.test(cue.frames)) end = cue.first;
    else if (cue.form === 'finite' && before && /^(?:and|but)$/.test(before.norm) && /[qc]/.test(cue.frames)) {
      if ((cue.modal === null && hasComma(units[cue.first - 2])) || complementOf(reading, cue)?.that)
        end = cue.first - 1;
    }
  }
  for (let i = from; i < end; i++) {
    const unit = units[i];
    const before = units[i - 1];
    if (unit && unit.quotation >= 0 && i > from && /:/.test(before?.gap ?? '')) end = i;
  }
  return end;
}

/** The reported clause of "X said that …", "X said …". */
export function complementClause(reading: Reading, cue: FoundCue, cues: readonly FoundCue[]): Content | null {
  if (!cue.frames.includes('c') || cue.form === 'infinitive' || cue.form === 'participle') return null;
  const start = complementOf(reading, cue);
  if (!start) return null;
  const last = contentEnd(reading, start.at, cues);
  if (last <= start.at) return null;
  if (finiteVerb(reading, start.at, last) < 0 && !quotesWithin(reading, start.at, last)) return null;
  return { first: start.at, last, rule: start.that ? 'statement:indirect-that' : 'statement:indirect-clause' };
}

const quotesWithin = (reading: Reading, first: number, last: number) =>
  reading.units.slice(first, last).some((unit) => unit.quotation >= 0);

const DANGLING = new Set([
  'when',
  'that',
  'because',
  'but',
  'and',
  'while',
  'where',
  'as',
  'which',
  'who',
  'after',
  'since',
  'although',
]);

/**
 * The clause around an attribution that stands at its end or inside it: "…, the ministry said", "prices, he said, would
 * rise". `first` and `last` are the attribution's units.
 */
export function surroundingClause(reading: Reading, first: number, last: number): Content[] {
  const { units } = reading;
  if (first === 0 || !hasComma(units[first - 1])) return [];
  const onlyQuotation = first === 1 && (units[0]?.quotation ?? -1) >= 0;
  if (onlyQuotation) return [];
  const leftVerb = finiteVerb(reading, 0, first) >= 0;
  const dangling = DANGLING.has(units[first - 1]?.norm ?? '');
  const goesOn = last < units.length && hasComma(units[last - 1]);
  const restVerb = goesOn ? finiteVerb(reading, last, units.length) : -1;
  const next = units[last];
  const rest: Content = { first: last, last: units.length, rule: 'statement:indirect-resumed' };
  if (dangling) return restVerb >= 0 ? [{ ...rest, rule: 'statement:indirect-inserted' }] : [];
  if (!leftVerb && restVerb >= 0 && reading.verbAt.has(last))
    return [{ first: 0, last: first, rule: 'statement:indirect-interrupted' }, rest];
  if (!leftVerb && !quotesWithin(reading, 0, first)) {
    // "In May, he said, prices would rise"
    return restVerb >= 0 && next && clauseAt(reading, last, units.length)
      ? [{ first: 0, last: first, rule: 'statement:indirect-interrupted' }, rest]
      : [];
  }
  const contents: Content[] = [{ first: 0, last: first, rule: 'statement:indirect-fronted' }];
  if (
    restVerb >= 0 &&
    next &&
    /^(?:but|and|so)$/.test(next.norm) &&
    clauseAt(reading, last + 1, units.length) &&
    next.quotation < 0
  )
    contents.push(rest);
  return contents;
}

/** The clause after "According to X,". */
export function leadingSource(reading: Reading, cue: FoundCue, source: Phrase | null): Content | null {
  const { units } = reading;
  const from = source?.last ?? cue.last;
  for (let i = from - 1, commas = 0; i < units.length - 1 && commas < 4; i++) {
    if (!hasComma(units[i])) continue;
    commas++;
    if (finiteVerb(reading, i + 1, units.length) >= 0 && clauseAt(reading, i + 1, units.length))
      return { first: i + 1, last: units.length, rule: 'statement:indirect-source-first' };
  }
  return null;
}
