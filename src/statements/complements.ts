import type { FoundCue } from './attributions.js';
import { clauseAt, finiteVerb } from './clauses.js';
import { CUE_FRAMES } from './data/cues.js';
import { breaks, hasComma, isFiniteVerb, type Phrase, type Reading } from './reading.js';
import type { Unit } from './reports.js';

const QUESTIONS = new Set(['whether', 'if', 'what', 'how', 'why', 'who', 'whom', 'when', 'where', 'which']);
const ADJUNCTS = new Set(
  'on in at during to from through via by after before with for under over last this late early of'.split(' '),
);
interface Complement {
  readonly at: number;
  readonly that: boolean;
}

/** Asked for by the clause, the speaker and the clauses of other cues alike. */
const known = new WeakMap<FoundCue, Complement | null>();

/** Where the complement of a cue begins: "told reporters on Tuesday that …", "said in a statement it …"; or null. */
export function complementOf(reading: Reading, cue: FoundCue): Complement | null {
  let complement = known.get(cue);
  if (complement === undefined) {
    complement = findComplement(reading, cue);
    known.set(cue, complement);
  }
  return complement;
}

/** A walk from the cue to the clause that it opens, over what may stand between. */
interface Walk {
  readonly reading: Reading;
  readonly cue: FoundCue;
  /** The unit that the walk is at. */
  readonly at: number;
  readonly unit: Unit;
  /** The one who is told still may follow. */
  readonly addressed: boolean;
  /** The one who is told was passed. */
  readonly told: boolean;
  /** Verbs whose clause needs no "that". */
  readonly bare: boolean;
  /** The phrase that begins at the unit or holds it. */
  readonly phrase: Phrase | undefined;
  /** The unit begins an adjunct: "in Geneva", "late". */
  readonly adjunct: boolean;
}

/** The complement, null for none, a unit to go on from (behind the one who is told where `told`), or undefined to ask the next. */
type Step = (walk: Walk) => Complement | { readonly on: number; readonly told?: boolean } | null | undefined;

/** So many phrases may stand between a cue and its clause. */
const LONGEST_WALK = 14;

const bareAt = (at: number): Complement => ({ at, that: false });
const isMark = (unit: Unit | undefined): boolean => unit !== undefined && unit.quotation >= 0;

/** told “The Morning Show” that; what else is quoted opens a clause or ends the walk. */
const atQuotation: Step = ({ reading, cue, at, unit }) => {
  if (!isMark(unit)) return undefined;
  if (reading.units[at + 1]?.norm === 'that' && !breaks(unit)) return { on: at + 1 };
  return at === cue.last && opensClause(reading, cue) ? bareAt(at) : null;
};

const atThat: Step = ({ reading, cue, at, unit, bare }) => {
  const previous = reading.units[at - 1];
  if (unit.norm !== 'that') return undefined;
  // "said too often, that is not done"; "as Lee pointed out, that is late"
  if (hasComma(previous) && reading.verbAt.get(at + 1)?.first === at + 1)
    return !bare || (at > cue.last && commaBefore(reading, cue)) ? null : bareAt(cue.last);
  if (/[;:]/.test(previous?.gap ?? '')) return undefined;
  // "said in a judgment that took hours to read"
  const noun = at > cue.last ? reading.phraseAt.get(at - 1) : undefined;
  if (
    noun &&
    !noun.noun.temporal &&
    !breaks(previous) &&
    reading.verbAt.get(at + 1)?.group.relative === unit.token?.index
  )
    return null;
  // "said that's wrong"
  if (bare && at === cue.last && unit.gap === '') return bareAt(at);
  return isComplementizer(reading, at) && !(cue.form === 'gerund' && isNamed(reading, cue, at))
    ? { at: at + 1, that: true }
    : null;
};

const behindBreak: Step = ({ reading, cue, at, bare }) => {
  const { units } = reading;
  if (!breaks(units[at - 1])) return undefined;
  // "said, however, that"
  const that = units
    .slice(at, at + 16)
    .findIndex(
      (later, i) =>
        later.norm === 'that' && hasComma(units[at + i - 1]) && reading.verbAt.get(at + i + 1)?.first !== at + i + 1,
    );
  if (that > 0 && finiteVerb(reading, at, at + that) < 0) return { at: at + that + 1, that: true };
  // "said too often, the port becomes a park", where no clause stands before the cue
  const opens =
    at > cue.last &&
    hasComma(units[at - 1]) &&
    bare &&
    !units[cue.last]?.token?.tags.has('Determiner') &&
    !commaBefore(reading, cue);
  return opens && clauseAt(reading, at, units.length) ? bareAt(cue.last) : null;
};

const atQuestion: Step = ({ reading, cue, at, unit, bare }) => {
  const conditional = /^(?:if|when)$/.test(unit.norm) && cue.form === 'finite' && !cue.negated && bare;
  if (QUESTIONS.has(unit.norm) && !conditional) return null;
  return unit.norm === 'when' ? afterAdverbial(reading, at) : undefined;
};

const overTime: Step = ({ reading, at, phrase }) =>
  phrase?.noun.temporal && phrase.first === at && !isSubject(reading, phrase) ? { on: phrase.last } : undefined;

const overHearer: Step = ({ reading, cue, at, unit, addressed, told, phrase }) => {
  if (!addressed || told || phrase?.first !== at) return undefined;
  const parted = OBLIGATORY.has(cue.lemma) && !cue.passive ? subjectBehindHearer(reading, phrase) : -1;
  if (parted > 0) return bareAt(parted);
  const next = reading.units[phrase.last];
  const isHearer =
    /^(?:me|him|us|them|you)$/.test(unit.norm) ||
    OBLIGATORY.has(cue.lemma) ||
    (next && !reading.verbAt.has(phrase.last) && !breaks(reading.units[phrase.last - 1]));
  return isHearer ? { on: phrase.last, told: true } : undefined;
};

/**
 * "told commissioners inmates are ill", "told the clerk Mr Lee was ill": the hearer and the subject of the clause, which
 * the tagger takes for one phrase. Where the subject begins, or -1.
 */
function subjectBehindHearer({ units, verbAt }: Reading, { first, last, noun }: Phrase): number {
  const verb = verbAt.get(last);
  if (noun.pronoun || last - first < 2 || breaks(units[last - 1]) || verb?.first !== last) return -1;
  if (!isFiniteVerb(verb)) return -1;
  const isName = (i: number) =>
    units[i]?.token?.tags.has('ProperNoun') || /^(?:mr|mrs|ms|dr)\.?$/.test(units[i]?.norm ?? '');
  for (let i = first + 1; i < last; i++) {
    const before = units[i - 1]?.token;
    if (before?.wordClass !== 'noun' || isName(i - 1) || before.tags.has('Possessive')) continue;
    const plural = before.tags.has('Plural') && (units[i]?.token?.tags.has('Plural') || units[i]?.norm === 'police');
    if (plural || isName(i)) return i;
  }
  return -1;
}

/** "said late on Wednesday that", "said since May that", "said in writing that" */
const overIdiom: Step = ({ reading, at, unit, bare, phrase }) => {
  const next = reading.units[at + 1]?.norm ?? '';
  if (/^(?:late|early)$/.test(unit.norm) && ADJUNCTS.has(next)) return { on: at + 1 };
  // "said later the call had been short"
  const adverb = /^(?:later|earlier|afterwards|separately)$/.test(unit.norm) && phrase?.first === at;
  if (adverb && bare && reading.verbAt.get(phrase.last)?.first === phrase.last) return bareAt(at + 1);
  const since = unit.norm === 'since' ? reading.phraseAt.get(at + 1) : undefined;
  if (since && (since.noun.temporal || /^\d{4}$/.test(next))) return { on: since.last };
  return unit.norm === 'in' && next === 'writing' ? { on: at + 2 } : undefined;
};

/** "says too much is made of it", "says praise from Reed helps": words that the tagger takes for others. */
const atUnlikely: Step = ({ reading, cue, at, unit }) => {
  if (at !== cue.last || cue.lemma !== 'say') return undefined;
  const quantity = QUANTITIES.has(unit.norm) && finiteVerb(reading, at, reading.units.length) >= 0;
  return quantity || nounLike(reading, at) ? bareAt(at) : undefined;
};

const atClause: Step = ({ reading, cue, at, adjunct, told, bare }) =>
  !adjunct &&
  (bare || told || (cue.frames.includes('y') && verbFollows(reading, at))) &&
  clauseAt(reading, at, reading.units.length)
    ? bareAt(at)
    : undefined;

/** The tagger lost the verb: "saying deputies pass the corner every hour". */
const atLostVerb: Step = ({ reading, cue, at, phrase }) =>
  cue.lemma === 'say' &&
  phrase?.first === at &&
  !phrase.noun.pronoun &&
  reading.units.length - phrase.last >= 4 &&
  !breaks(reading.units[phrase.last - 1]) &&
  !/^(?:of|in|to|for|on|about)$/.test(reading.units[phrase.last]?.norm ?? '')
    ? bareAt(at)
    : undefined;

const overAdjunct: Step = ({ reading, cue, at, adjunct, bare }) => {
  if (!adjunct) return undefined;
  const object = reading.phraseAt.get(at + 1);
  if (!object) return bare ? afterAdverbial(reading, at) : null;
  const opens = at === cue.last && bare && !commaBefore(reading, cue);
  // "said in Geneva talks would go on": the adjunct ends with its first phrase
  return opens && takesSubjectIn(reading, object) ? bareAt(at) : { on: object.last };
};

const overAdverb: Step = ({ at, unit }) =>
  unit.token?.tags.has('Adverb') || /^(?:yesterday|today|later|earlier|again|then|also|however)$/.test(unit.norm)
    ? { on: at + 1 }
    : undefined;

const atSubordinate: Step = ({ reading, cue, at, unit, bare }) =>
  (at === cue.last && cue.form === 'finite' ? thatBehindClause(reading, at) : null) ??
  (bare && SUBORDINATE.has(unit.norm) ? afterAdverbial(reading, at) : null);

/** What is asked of each unit, in order. The last one always answers. */
export const COMPLEMENT_STEPS: readonly Step[] = [
  atQuotation,
  atThat,
  behindBreak,
  atQuestion,
  overTime,
  overHearer,
  overIdiom,
  atUnlikely,
  atClause,
  atLostVerb,
  overAdjunct,
  overAdverb,
  atSubordinate,
];

function findComplement(reading: Reading, cue: FoundCue): Complement | null {
  const { units } = reading;
  const addressed = cue.frames.includes('a') || cue.passive;
  const bare = cue.frames.includes('z');
  if (/:/.test(units[cue.last - 1]?.gap ?? '')) return null;
  // "ARMY SAYS STRUCK TARGETS": an agency's flash says no more words than it must
  if (cue.lemma === 'say' && isFlash(reading, cue) && !QUESTIONS.has(units[cue.last]?.norm ?? ''))
    return units.length - cue.last > 1 && !isMark(units[cue.last]) ? bareAt(cue.last) : null;
  const named = addressed ? afterQuotedName(reading, cue) : null;
  if (named) return named;
  let at = cue.last;
  let told = false;
  for (let steps = 0; steps < LONGEST_WALK && at < units.length; steps++) {
    const unit = units[at];
    if (!unit) return null;
    const phrase = reading.phraseAt.get(at);
    const adjunct = ADJUNCTS.has(unit.norm) && phrase?.first !== at;
    const walk: Walk = { reading, cue, at, unit, addressed, told, bare, phrase, adjunct };
    let step: ReturnType<Step>;
    for (let i = 0; i < COMPLEMENT_STEPS.length && step === undefined; i++) step = COMPLEMENT_STEPS[i]?.(walk);
    if (!step || 'at' in step) return step ?? null;
    at = step.on;
    told ||= step.told === true;
  }
  return bare && cue.lemma === 'say' ? afterAdverbial(reading, cue.last) : null;
}

/** "complained it was late": the clause's verb stands right after its first phrase. */
function verbFollows(reading: Reading, at: number): boolean {
  const subject = reading.phraseAt.get(at);
  return subject?.first === at && reading.verbAt.get(subject.last)?.first === subject.last;
}

/** "says in Marlow boats are late": the phrase of the adjunct takes the clause's subject in. */
function takesSubjectIn(reading: Reading, place: Phrase): boolean {
  if (place.last - place.first < 2 || place.noun.temporal || breaks(reading.units[place.last - 1])) return false;
  return isFiniteVerb(reading.verbAt.get(place.last));
}

/** "says" and its neighbours in capitals. */
const isFlash = (reading: Reading, cue: FoundCue): boolean =>
  [cue.head - 1, cue.head, cue.last].every((i) =>
    /^[\p{Lu}\p{N}][\p{Lu}\p{N}.’'-]+$/u.test(reading.units[i]?.token?.text ?? ''),
  );

/** "said “the late reforms” would help", "said “reforms” and the tax would help": words in marks are the clause's subject. */
function opensClause(reading: Reading, cue: FoundCue): boolean {
  const { units } = reading;
  const at = cue.last;
  if (!cue.frames.includes('z') || breaks(units[at - 1]) || breaks(units[at])) return false;
  const finite = (i: number) => reading.verbAt.get(i)?.first === i && isFiniteVerb(reading.verbAt.get(i));
  if (finite(at + 1)) return true;
  const subject = reading.phraseAt.get(at + 2);
  if (!/^(?:and|or|of|in|on|for|from|with)$/.test(units[at + 1]?.norm ?? '') || subject?.first !== at + 2) return false;
  const verb = finiteVerb(reading, subject.last, units.length);
  return verb >= 0 && !units.slice(at + 1, verb).some((unit) => breaks(unit));
}

const QUANTITIES = new Set(['too', 'much', 'nearly', 'almost']);

/** "said each year of school pays", "said the past year was hard": a time that is the clause's subject. */
const isSubject = (reading: Reading, time: Phrase): boolean =>
  !breaks(reading.units[time.last - 1]) &&
  (reading.units[time.last]?.norm === 'of' || isFiniteVerb(reading.verbAt.get(time.last)));

function nounLike(reading: Reading, at: number): boolean {
  const verb = reading.verbAt.get(at);
  const bare = verb?.first === at && verb.last === at + 1 && verb.group.tense === 'present';
  if (!bare || reading.units[at]?.norm.endsWith('s') || reading.units[at]?.token?.tags.has('Auxiliary')) return false;
  return (
    /^(?:from|of|for|by|in)$/.test(reading.units[at + 1]?.norm ?? '') &&
    finiteVerb(reading, at + 1, reading.units.length) >= 0
  );
}

/** "a court ruling that upheld it": a noun that "-ing" makes, and a relative clause. */
function isNamed(reading: Reading, cue: FoundCue, that: number): boolean {
  const owner = reading.phraseAt.get(cue.first - 1);
  return (
    owner?.last === cue.first &&
    !breaks(reading.units[cue.first - 1]) &&
    reading.verbAt.get(that + 1)?.first === that + 1
  );
}

/** "told the “Harbor” show on Monday that": the one who is told is named by words in quotation marks. */
function afterQuotedName(reading: Reading, cue: FoundCue): Complement | null {
  const { units } = reading;
  let named = false;
  for (let i = cue.last; i < Math.min(units.length, cue.last + 12); i++) {
    const unit = units[i];
    if (!unit || breaks(units[i - 1])) return null;
    if (unit.quotation >= 0) {
      if (named || unit.end - unit.start > 40) return null;
      named = true;
    } else if (unit.norm === 'that') return named ? { at: i + 1, that: true } : null;
    else if (!named && (i > cue.last + 3 || reading.phraseAt.get(i)?.noun.pronoun)) return null;
  }
  return null;
}

/** True where a comma stands before a cue: the clause that it reports may stand there too. */
export function commaBefore(reading: Reading, cue: FoundCue): boolean {
  for (let i = cue.first - 1; i >= 0; i--) if (hasComma(reading.units[i])) return true;
  return false;
}

const SUBORDINATE = new Set(['as', 'when', 'after', 'before', 'since', 'once', 'because', 'in', 'at', 'on', 'by']);

/** "announced as he closed the session that it was late": the clause behind another that no comma parts from it. */
function thatBehindClause(reading: Reading, at: number): Complement | null {
  if (!/^(?:as|when|while|after|before)$/.test(reading.units[at]?.norm ?? '')) return null;
  for (let i = at + 1; i < Math.min(at + 16, reading.units.length - 2); i++) {
    const unit = reading.units[i];
    if (!unit || unit.quotation >= 0 || breaks(unit)) return null;
    if (unit.norm !== 'that' || !unit.token?.tags.has('Conjunction')) continue;
    const verb = finiteVerb(reading, at + 1, i);
    // "as he said that", "when a man told her that": of the clause's own verb
    const own = verb >= 0 && !CUE_FRAMES.has(reading.verbAt.get(verb)?.group.lemma ?? '');
    return own && clauseAt(reading, i + 1, reading.units.length) ? { at: i + 1, that: true } : null;
  }
  return null;
}

/** "said as crews reached the town, two roads were shut": the clause begins with an adverbial and its comma. */
function afterAdverbial(reading: Reading, at: number): Complement | null {
  for (let i = at; i < Math.min(at + 20, reading.units.length - 1); i++) {
    const unit = reading.units[i];
    if (!unit || unit.quotation >= 0 || /[;:]/.test(unit.gap)) return null;
    if (hasComma(unit)) return clauseAt(reading, i + 1, reading.units.length) ? { at, that: false } : null;
  }
  return null;
}

/** "said that it was", not "denied that account", "disputed that, saying". */
function isComplementizer(reading: Reading, at: number): boolean {
  if (breaks(reading.units[at]) && !/,/.test(reading.units[at]?.gap ?? '')) return false;
  const phrase = reading.phraseAt.get(at);
  const from = phrase?.first === at ? phrase.last : at + 1;
  // "her comment that, “we close”"
  if (hasComma(reading.units[at]) && (reading.units[at + 1]?.quotation ?? -1) >= 0) return true;
  if (hasComma(reading.units[at]))
    return (
      finiteVerb(reading, at + 1, reading.units.length) >= 0 &&
      !reading.verbAt.has(at + 1) &&
      !/^(?:and|but|or)$/.test(reading.units[at + 1]?.norm ?? '')
    );
  const next = reading.units[at + 1];
  if (next && next.quotation >= 0) return true;
  const noun = phrase?.first === at ? undefined : reading.phraseAt.get(at + 1);
  if (noun && noun.first === at + 1 && noun.last === at + 2 && !noun.noun.pronoun) {
    // "denied that account and said"
    const tags = reading.units[noun.head]?.token?.tags;
    const after = reading.units[noun.last];
    if (tags?.has('Singular') && !tags.has('ProperNoun') && (!after || /^(?:and|but|or)$/.test(after.norm)))
      return false;
  }
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
