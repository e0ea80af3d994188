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
/** Words other than a noun phrase's that may begin a clause. */
const CLAUSE_OPENERS = new Set(
  `there it he she they we i you this these those if while although though despite unless both neither all
  most many several none nobody nothing everyone everything anyone someone no with without`.split(/\s+/),
);
const OBJECTS = new Set(['him', 'them', 'me', 'us', 'himself', 'herself', 'themselves', 'itself']);
/** A clause inside a phrase begins with these: its verb is not the one looked for. */
const SUBORDINATORS = new Set(
  'who whom whose which where when while if whether because although though after before until since that as what how why unless'.split(
    ' ',
  ),
);

/** Tenses of a verb that makes a clause. */
const FINITE = new Set(['past', 'present', 'future']);

/** Index of the first finite verb in the units, those of subordinate clauses passed over, or -1. */
export function finiteVerb(reading: Reading, first: number, last: number): number {
  let pending = 0;
  for (let i = first; i < last; i++) {
    const unit = reading.units[i];
    if (!unit) break;
    if (SUBORDINATORS.has(unit.norm) && startsClause(reading, i)) {
      pending++;
      continue;
    }
    const verb = reading.verbAt.get(i);
    if (!verb || verb.head !== i || !FINITE.has(verb.group.tense)) continue;
    if (pending > 0) pending--;
    else if (verb.group.relative < 0) return i;
  }
  return -1;
}

/** "after the vote" is an adjunct, "after they voted" a clause; "that plan" a phrase. */
function startsClause(reading: Reading, at: number): boolean {
  const unit = reading.units[at];
  if (!unit) return false;
  if (!/^(?:after|before|until|since|as|that)$/.test(unit.norm)) return true;
  if (unit.norm === 'that' && reading.phraseAt.get(at)?.first === at && (reading.phraseAt.get(at)?.last ?? 0) > at + 1)
    return false;
  for (let i = at + 1; i < Math.min(reading.units.length, at + 12); i++) {
    const verb = reading.verbAt.get(i);
    if (verb?.head === i) return FINITE.has(verb.group.tense);
    if (hasComma(reading.units[i])) return false;
  }
  return false;
}

/** True where a clause of its own begins at `at`: a subject, and a finite verb soon after it. */
function clauseAt(reading: Reading, at: number, last: number): boolean {
  const unit = reading.units[at];
  if (!unit || OBJECTS.has(unit.norm)) return false;
  const phrase = reading.phraseAt.get(at);
  if (phrase?.noun.pronoun && hasComma(reading.units[phrase.last - 1])) return false;
  if (phrase?.first !== at && !CLAUSE_OPENERS.has(unit.norm)) return false;
  const adverbial = SUBORDINATORS.has(unit.norm) || /^(?:despite|with|without)$/.test(unit.norm);
  if (adverbial) return finiteVerb(reading, at, Math.min(last, at + 60)) >= 0;
  let commas = 0;
  let pending = 0;
  for (let i = at; i < Math.min(last, at + 40); i++) {
    const current = reading.units[i];
    if (!current) return false;
    if (current.quotation >= 0) {
      if (i > at) return true;
      continue;
    }
    if (i > at && SUBORDINATORS.has(current.norm) && startsClause(reading, i)) pending++;
    const verb = reading.verbAt.get(i);
    if (verb?.first === i && i > at && FINITE.has(verb.group.tense)) {
      const previous = reading.units[i - 1];
      if (pending > 0) pending--;
      else if (verb.group.relative < 0) {
        // "this and said", "a base in Lyon, offered": the verb has another subject
        if (/^(?:and|but|or|then)$/.test(previous?.norm ?? '')) return false;
        return commas !== 1 || !hasComma(previous);
      }
    }
    if (/[;:]/.test(current.gap)) return false;
    if (hasComma(current)) {
      commas++;
      pending = 0;
    }
  }
  return false;
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
    if (unit && unit.quotation >= 0 && units[at + 1]?.norm === 'that' && !breaks(unit)) {
      // told “The Morning Show” that
      at++;
      continue;
    }
    if (!unit || unit.quotation >= 0) return null;
    if (unit.norm === 'that' && !/[;:]/.test(previous?.gap ?? ''))
      return isComplementizer(reading, at) ? { at: at + 1, that: true } : null;
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
        OBLIGATORY.has(cue.lemma) ||
        (next && !reading.verbAt.has(phrase.last) && !breaks(units[phrase.last - 1]))
      ) {
        sawAddressee = true;
        at = phrase.last;
        continue;
      }
    }
    const adjunct = ADJUNCTS.has(unit.norm) && phrase?.first !== at;
    if ((cue.frames.includes('z') || sawAddressee) && !adjunct && clauseAt(reading, at, units.length))
      return { at, that: false };
    if (adjunct) {
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

/** "said that it was", not "denied that account", "disputed that, saying". */
function isComplementizer(reading: Reading, at: number): boolean {
  if (breaks(reading.units[at]) && !/,/.test(reading.units[at]?.gap ?? '')) return false;
  const phrase = reading.phraseAt.get(at);
  const from = phrase?.first === at ? phrase.last : at + 1;
  if (hasComma(reading.units[at]))
    return finiteVerb(reading, at + 1, reading.units.length) >= 0 && !reading.verbAt.has(at + 1);
  const next = reading.units[at + 1];
  if (next && next.quotation >= 0) return true;
  if (phrase?.first === at && phrase.last > at + 1) {
    const after = reading.units[from];
    return (
      after !== undefined &&
      !breaks(reading.units[from - 1]) &&
      (reading.verbAt.has(from) || after.quotation >= 0 || clauseAt(reading, at + 1, reading.units.length))
    );
  }
  return true;
}

/** Verbs that always name the one who is told. */
const OBLIGATORY = new Set(['tell', 'remind', 'assure', 'inform', 'notify', 'reassure']);

/** "When the judge said that it was late, they left": the report goes on after the comma. */
function subordinate(reading: Reading, cue: FoundCue): boolean {
  return (
    /^(?:when|while|after|as|although|though|if|because|once|since)$/.test(reading.units[0]?.norm ?? '') &&
    cue.first < 14 &&
    !reading.units.slice(0, cue.first).some((unit) => hasComma(unit))
  );
}

/** Where a reported clause that begins at `from` ends: before the next thing that is said, or with its sentence. */
function contentEnd(reading: Reading, from: number, cues: readonly FoundCue[], cuts: boolean): number {
  const { units } = reading;
  let end = units.length;
  for (let i = from; i < end - 1; i++) {
    if (/;/.test(units[i]?.gap ?? '')) end = i + 1;
    else if (cuts && hasComma(units[i]) && clauseAt(reading, i + 1, units.length)) end = i + 1;
  }
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
export function complementClause(
  reading: Reading,
  cue: FoundCue,
  speaker: Phrase | null,
  cues: readonly FoundCue[],
): Content | null {
  if (speaker && speaker.first >= cue.last) return null;
  if (!cue.frames.includes('c') || cue.form === 'infinitive' || cue.form === 'participle') return null;
  const start = complementOf(reading, cue);
  if (!start) return null;
  const last = contentEnd(reading, start.at, cues, subordinate(reading, cue));
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
  if (/^(?:what|as|than)$/.test(units[first - 1]?.norm ?? '')) return [];
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
