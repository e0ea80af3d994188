import { headOf, relationOf } from '../syntax/index.js';
import type { FoundCue } from './attributions.js';
import { clauseAt, finiteVerb } from './clauses.js';
import { bareAt, type Complement, isMark, QUESTIONS, type Step, type Walk } from './complement-walk.js';
import { CUE_FRAMES } from './data/cues.js';
import { SPEAKING_BODIES } from './data/sources.js';
import { acceptRest, headlineClause } from './hidden-clauses.js';
import { breaks, hasComma, isFiniteVerb, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import { placeOf } from './trees.js';

const ADJUNCTS = new Set(
  'on in at during to from through via by after before with for under over last this late early of outside inside near'.split(
    ' ',
  ),
);

/** Asked for by the clause, the speaker and the clauses of other cues alike. */
const known = new WeakMap<FoundCue, Complement | null>();

/** Where the complement of a cue begins: "told reporters on Tuesday that …", "said in a statement it …"; or null. */
export function complementOf(reading: ParsedSentence, cue: FoundCue): Complement | null {
  let complement = known.get(cue);
  if (complement === undefined) {
    const found = findComplement(reading, cue);
    const inTree = found?.that ? null : thatInTree(reading, cue);
    // "told reporters at a harbor, with a crew behind him, that it was late"
    const isEarlier = found && inTree && finiteVerb(reading, found.at, inTree.at) >= 0;
    complement = isEarlier ? found : (inTree ?? found ?? headlineClause(reading, cue));
    known.set(cue, complement);
  }
  return complement;
}

/** So far behind a cue its "that" may stand: "noted several times last week that". */
const FARTHEST_THAT = 16;

/** "noted several times that", "states, however, that": the "that" of the clause that the tree makes the cue's complement. */
export function thatInTree(reading: ParsedSentence, cue: FoundCue): Complement | null {
  if (!cue.frames.includes('c') || (cue.form !== 'finite' && cue.form !== 'gerund')) return null;
  const { nodes } = reading;
  for (let at = cue.last; at < Math.min(nodes.length - 1, cue.last + FARTHEST_THAT); at++) {
    // "showed how weak that group is"
    if (/^(?:how|what|why|whether)$/.test(nodes[at]?.norm ?? '')) return null;
    // "denied that, showing a letter"
    if (nodes[at]?.norm !== 'that' || breaks(nodes[at])) continue;
    // "announced in May, that covered one boat"
    if (hasComma(nodes[at - 1]) && reading.verbAt.get(at + 1)?.first === at + 1) continue;
    const [that, verb] = [placeOf(reading, at), placeOf(reading, cue.head)];
    if (!that || !verb || relationOf(that.syntax, that.at) !== 'mark') continue;
    const predicate = headOf(that.syntax, that.at);
    if (relationOf(that.syntax, predicate) === 'ccomp' && headOf(that.syntax, predicate) === verb.at)
      return { at: at + 1, that: true };
  }
  return null;
}

/** Nouns that have a clause with "that" of their own, which no verb before them reports. */
const CLAUSE_NOUNS = new Set(
  `fear hope belief idea fact notion worry concern possibility suspicion rumor rumour doubt view evidence sign
  claim accusation allegation assertion suggestion charge complaint report`.split(/\s+/),
);

/** So many phrases may stand between a cue and its clause. */
const LONGEST_WALK = 14;

/** told “The Morning Show” that; what else is quoted opens a clause or ends the walk. */
const atQuotation: Step = ({ reading, cue, at, node }) => {
  if (!isMark(node)) return undefined;
  if (reading.nodes[at + 1]?.norm === 'that' && !breaks(node)) return { on: at + 1 };
  return at === cue.last && opensClause(reading, cue) ? bareAt(at) : null;
};

const atThat: Step = ({ reading, cue, at, node, bare }) => {
  const previous = reading.nodes[at - 1];
  if (node.norm !== 'that') return undefined;
  // "said too often, that is not done"; "as Lee pointed out, that is late"
  if (hasComma(previous) && reading.verbAt.get(at + 1)?.first === at + 1)
    return !bare || (at > cue.last && commaBefore(reading, cue)) ? null : bareAt(cue.last);
  if (/[;:]/.test(previous?.trailing ?? '')) return undefined;
  // "said in a judgment that took hours to read"
  const noun = at > cue.last ? reading.phraseAt.get(at - 1) : undefined;
  // "responds to fears that it is late"
  if (noun?.last === at && CLAUSE_NOUNS.has(previous?.lemma ?? '') && reading.nodes[noun.first - 1]?.norm !== 'in')
    return null;
  // "In a ruling, that panel said"
  if (cue.form === 'gerund' && at === cue.last && hasComma(previous)) return null;
  if (
    noun &&
    !noun.noun.temporal &&
    !breaks(previous) &&
    reading.verbAt.get(at + 1)?.group.relative === node.token?.index
  )
    return null;
  // "said that's wrong", "said that would be wrong"
  const next = reading.verbAt.get(at + 1);
  const isSubject = next?.first === at + 1 && AUXILIARY.test(reading.nodes[at + 1]?.norm ?? '') && !breaks(node);
  if (bare && at === cue.last && (node.trailing === '' || isSubject)) return bareAt(at);
  return isComplementizer(reading, at) && !(cue.form === 'gerund' && isNamed(reading, cue, at))
    ? { at: at + 1, that: true }
    : null;
};

const AUXILIARY =
  /^(?:is|was|are|were|has|had|does|did|will|would|can|could|may|might|must|should|isn['’]t|wasn['’]t|won['’]t|wouldn['’]t)$/;

const behindBreak: Step = ({ reading, cue, at, bare }) => {
  const { nodes } = reading;
  if (!breaks(nodes[at - 1])) return undefined;
  // "said, however, that"
  const that = nodes
    .slice(at, at + 16)
    .findIndex(
      (later, i) =>
        later.norm === 'that' && hasComma(nodes[at + i - 1]) && reading.verbAt.get(at + i + 1)?.first !== at + i + 1,
    );
  if (that > 0 && finiteVerb(reading, at, at + that) < 0) return { at: at + that + 1, that: true };
  // "said too often, the port becomes a park", where no clause stands before the cue
  const opens =
    at > cue.last &&
    hasComma(nodes[at - 1]) &&
    bare &&
    !nodes[cue.last]?.token?.tags.has('Determiner') &&
    !commaBefore(reading, cue);
  return opens && clauseAt(reading, at, nodes.length) ? bareAt(cue.last) : null;
};

const atQuestion: Step = ({ reading, cue, at, node, bare }) => {
  const conditional = /^(?:if|when)$/.test(node.norm) && cue.form === 'finite' && !cue.negated && bare;
  if (QUESTIONS.has(node.norm) && !conditional) return null;
  return node.norm === 'when' ? afterAdverbial(reading, at) : undefined;
};

const overTime: Step = ({ reading, at, phrase }) =>
  // "said Monday's late vote was lost"
  phrase?.noun.temporal && phrase.first === at && !phrase.noun.owner && !isSubject(reading, phrase)
    ? { on: phrase.last }
    : undefined;

const skipAddressee: Step = ({ reading, cue, at, node, addressed, told, phrase }) => {
  if (!addressed || told || phrase?.first !== at) return undefined;
  const parted = OBLIGATORY.has(cue.lemma) && !cue.passive ? subjectBehindHearer(reading, phrase) : -1;
  if (parted > 0) return bareAt(parted);
  const next = reading.nodes[phrase.last];
  const isHearer =
    /^(?:me|him|us|them|you)$/.test(node.norm) ||
    OBLIGATORY.has(cue.lemma) ||
    (next && !reading.verbAt.has(phrase.last) && !breaks(reading.nodes[phrase.last - 1]));
  return isHearer ? { on: phrase.last, told: true } : undefined;
};

/**
 * "told commissioners inmates are ill", "told the clerk Mr Lee was ill": the hearer and the subject of the clause, which
 * the tagger takes for one phrase. Where the subject begins, or -1.
 */
function subjectBehindHearer({ nodes, verbAt }: ParsedSentence, { first, last, noun }: Phrase): number {
  const verb = verbAt.get(last);
  if (noun.pronoun || last - first < 2 || breaks(nodes[last - 1]) || verb?.first !== last) return -1;
  if (!isFiniteVerb(verb)) return -1;
  const isName = (i: number) =>
    nodes[i]?.token?.tags.has('ProperNoun') || /^(?:mr|mrs|ms|dr)\.?$/.test(nodes[i]?.norm ?? '');
  for (let i = first + 1; i < last; i++) {
    const before = nodes[i - 1]?.token;
    if (before?.wordClass !== 'noun' || isName(i - 1) || before.tags.has('Possessive')) continue;
    const isPlural = nodes[i]?.token?.tags.has('Plural') || nodes[i]?.norm === 'police';
    // "told the board students are ill"
    const hears = before.tags.has('Plural') || SPEAKING_BODIES.has(before.lemma);
    if ((hears && isPlural) || isName(i)) return i;
  }
  return -1;
}

/** "told doctors who plan to leave that they would be fined": the clause behind one that tells of the hearers. */
const overHearersClause: Step = ({ reading, at, node, told }) => {
  if (!told || node.norm !== 'who') return undefined;
  for (let i = at + 2; i < Math.min(at + FARTHEST_THAT, reading.nodes.length - 1); i++) {
    if (breaks(reading.nodes[i - 1])) return null;
    if (reading.nodes[i]?.norm === 'that' && clauseAt(reading, i + 1, reading.nodes.length))
      return { at: i + 1, that: true };
  }
  return null;
};

/** "said late on Wednesday that", "said since May that", "said in writing that" */
const skipTimeAdverbial: Step = ({ reading, at, node, bare, phrase }) => {
  const next = reading.nodes[at + 1]?.norm ?? '';
  if (/^(?:late|early)$/.test(node.norm) && ADJUNCTS.has(next)) return { on: at + 1 };
  // "said in talks so far that"
  if (node.norm === 'so' && next === 'far') return { on: at + 2 };
  // "held as long ago as 2014 that"
  const as =
    node.norm === 'as' ? reading.nodes.findIndex(({ norm }, i) => i > at + 1 && i <= at + 3 && norm === 'as') : -1;
  if (as > 0 && /^\d{4}$/.test(reading.nodes[as + 1]?.norm ?? '')) return { on: as + 2 };
  // "said later the call had been short"
  const adverb = /^(?:later|earlier|afterwards|separately)$/.test(node.norm) && phrase?.first === at;
  if (adverb && bare && reading.verbAt.get(phrase.last)?.first === phrase.last) return bareAt(at + 1);
  const since = node.norm === 'since' ? reading.phraseAt.get(at + 1) : undefined;
  if (since && (since.noun.temporal || /^\d{4}$/.test(next))) return { on: since.last };
  return node.norm === 'in' && next === 'writing' ? { on: at + 2 } : undefined;
};

/** "says too much is made of it", "says praise from Reed helps": words that the tagger takes for others. */
const acceptMistaggedSubject: Step = ({ reading, cue, at, node }) => {
  if (at !== cue.last || cue.lemma !== 'say') return undefined;
  const quantity = QUANTITIES.has(node.norm) && finiteVerb(reading, at, reading.nodes.length) >= 0;
  return quantity || nounLike(reading, at) ? bareAt(at) : undefined;
};

/** "said this in reply to Reed", "said yes while others said no": what is said is a word. */
const atSaidWord: Step = ({ reading, cue, at, node }) =>
  at === cue.last && (node.norm === 'yes' || (node.norm === 'this' && ADJUNCTS.has(reading.nodes[at + 1]?.norm ?? '')))
    ? null
    : undefined;

const atClause: Step = ({ reading, cue, at, adjunct, told, bare }) =>
  !adjunct &&
  (bare || told || (cue.frames.includes('y') && verbFollows(reading, at))) &&
  clauseAt(reading, at, reading.nodes.length)
    ? bareAt(at)
    : undefined;

/** The tagger lost the verb: "saying deputies pass the corner every hour". */
const acceptVerblessClause: Step = ({ reading, cue, at, phrase }) =>
  cue.lemma === 'say' &&
  phrase?.first === at &&
  !phrase.noun.pronoun &&
  // "…, said the statement by the ministry"
  !(at === cue.last && hasComma(reading.nodes[cue.first - 1]) && isMark(reading.nodes[0])) &&
  reading.nodes.length - phrase.last >= 4 &&
  !breaks(reading.nodes[phrase.last - 1]) &&
  !/^(?:of|in|to|for|on|about)$/.test(reading.nodes[phrase.last]?.norm ?? '')
    ? bareAt(at)
    : undefined;

const overAdjunct: Step = ({ reading, cue, at, adjunct, bare }) => {
  if (!adjunct) return undefined;
  const behind = at === cue.last && cue.form === 'finite' ? thatBehindClause(reading, at) : null;
  if (behind) return behind;
  const object = reading.phraseAt.get(at + 1);
  if (!object) return bare ? afterAdverbial(reading, at) : null;
  const opens = at === cue.last && bare && !commaBefore(reading, cue);
  // "said in Geneva talks would go on": the adjunct ends with its first phrase
  return opens && takesSubjectIn(reading, object) ? bareAt(at) : { on: object.last };
};

const overAdverb: Step = ({ at, node }) =>
  node.token?.tags.has('Adverb') || /^(?:yesterday|today|later|earlier|again|then|also|however)$/.test(node.norm)
    ? { on: at + 1 }
    : undefined;

const atSubordinate: Step = ({ reading, cue, at, node, bare }) =>
  (at === cue.last && cue.form === 'finite' ? thatBehindClause(reading, at) : null) ??
  (bare && SUBORDINATE.has(node.norm) ? afterAdverbial(reading, at) : null);

/** What is asked of each node, in order. The last one always answers. */
export const COMPLEMENT_STEPS: readonly Step[] = [
  atQuotation,
  atThat,
  behindBreak,
  overHearersClause,
  atQuestion,
  overTime,
  skipAddressee,
  skipTimeAdverbial,
  atSaidWord,
  acceptMistaggedSubject,
  atClause,
  acceptVerblessClause,
  acceptRest,
  overAdjunct,
  overAdverb,
  atSubordinate,
];

function findComplement(reading: ParsedSentence, cue: FoundCue): Complement | null {
  const { nodes } = reading;
  const addressed = cue.frames.includes('a') || cue.passive;
  const bare = cue.frames.includes('z');
  if (/:/.test(nodes[cue.last - 1]?.trailing ?? '')) return null;
  // "ARMY SAYS STRUCK TARGETS": an agency's flash says no more words than it must
  if (cue.lemma === 'say' && isFlash(reading, cue) && !QUESTIONS.has(nodes[cue.last]?.norm ?? ''))
    return nodes.length - cue.last > 1 && !isMark(nodes[cue.last]) ? bareAt(cue.last) : null;
  const named = addressed ? afterQuotedName(reading, cue) : null;
  if (named) return named;
  let at = cue.last;
  let told = false;
  for (let steps = 0; steps < LONGEST_WALK && at < nodes.length; steps++) {
    const node = nodes[at];
    if (!node) return null;
    const phrase = reading.phraseAt.get(at);
    const adjunct = ADJUNCTS.has(node.norm) && phrase?.first !== at;
    const walk: Walk = { reading, cue, at, node, addressed, told, bare, phrase, adjunct };
    let step: ReturnType<Step>;
    for (let i = 0; i < COMPLEMENT_STEPS.length && step === undefined; i++) step = COMPLEMENT_STEPS[i]?.(walk);
    if (!step || 'at' in step) return step ?? null;
    at = step.on;
    told ||= step.told === true;
  }
  return bare && cue.lemma === 'say' ? afterAdverbial(reading, cue.last) : null;
}

/** "complained it was late": the clause's verb stands right after its first phrase. */
function verbFollows(reading: ParsedSentence, at: number): boolean {
  const subject = reading.phraseAt.get(at);
  return subject?.first === at && reading.verbAt.get(subject.last)?.first === subject.last;
}

/** "says in Marlow boats are late": the phrase of the adjunct takes the clause's subject in. */
function takesSubjectIn(reading: ParsedSentence, place: Phrase): boolean {
  if (place.last - place.first < 2 || place.noun.temporal || breaks(reading.nodes[place.last - 1])) return false;
  return isFiniteVerb(reading.verbAt.get(place.last));
}

/** "says" and its neighbours in capitals. */
const isFlash = (reading: ParsedSentence, cue: FoundCue): boolean =>
  [cue.head - 1, cue.head, cue.last].every((i) =>
    /^[\p{Lu}\p{N}][\p{Lu}\p{N}.’'-]+$/u.test(reading.nodes[i]?.token?.text ?? ''),
  );

/** "said “the late reforms” would help", "said “reforms” and the tax would help": words in marks are the clause's subject. */
function opensClause(reading: ParsedSentence, cue: FoundCue): boolean {
  const { nodes } = reading;
  const at = cue.last;
  if (!cue.frames.includes('z') || breaks(nodes[at - 1]) || breaks(nodes[at])) return false;
  // SAYS “WE ARE VERY CLOSE” TO DEAL: a flash
  if (/^\p{Lu}{2}/u.test(nodes[cue.head]?.token?.text ?? '')) return false;
  const finite = (i: number) => reading.verbAt.get(i)?.first === i && isFiniteVerb(reading.verbAt.get(i));
  // "said “of course” Lee has the means"
  if (finite(at + 1) || holdsClause(reading, at) || clauseAt(reading, at + 1, nodes.length)) return true;
  const subject = reading.phraseAt.get(at + 2);
  if (!/^(?:and|or|of|in|on|for|from|with)$/.test(nodes[at + 1]?.norm ?? '') || subject?.first !== at + 2) return false;
  const verb = finiteVerb(reading, subject.last, nodes.length);
  return verb >= 0 && !nodes.slice(at + 1, verb).some((node) => breaks(node));
}

/** "said “help is needed from all” to end it": the words in marks hold the clause's verb, and the clause goes on behind them. */
function holdsClause({ doc, nodes }: ParsedSentence, at: number): boolean {
  const quotation = doc.quotations[nodes[at]?.quotation ?? -1];
  const next = nodes[at + 1]?.token;
  if (!quotation || !/^(?:to|of|for|in|on|at|by|with|from|about|against)$/.test(next?.norm ?? '') || !next)
    return false;
  const inside = doc.tokens.slice(Math.max(0, next.index - LONGEST_QUOTED), next.index);
  return inside.some(
    (token) =>
      token.start >= quotation.start &&
      token.end <= quotation.end &&
      token.tags.has('Verb') &&
      !/ing$/.test(token.norm),
  );
}

/** So many words of a quotation are looked through for its verb. */
const LONGEST_QUOTED = 40;

const QUANTITIES = new Set(['too', 'much', 'nearly', 'almost']);

/** "said each year of school pays", "said the past year was hard": a time that is the clause's subject. */
const isSubject = (reading: ParsedSentence, time: Phrase): boolean =>
  !breaks(reading.nodes[time.last - 1]) &&
  (reading.nodes[time.last]?.norm === 'of' || isFiniteVerb(reading.verbAt.get(time.last)));

function nounLike(reading: ParsedSentence, at: number): boolean {
  const verb = reading.verbAt.get(at);
  const bare = verb?.first === at && verb.last === at + 1 && verb.group.tense === 'present';
  if (!bare || reading.nodes[at]?.norm.endsWith('s') || reading.nodes[at]?.token?.tags.has('Auxiliary')) return false;
  return (
    /^(?:from|of|for|by|in)$/.test(reading.nodes[at + 1]?.norm ?? '') &&
    finiteVerb(reading, at + 1, reading.nodes.length) >= 0
  );
}

/** "a court ruling that upheld it": a noun that "-ing" makes, and a relative clause. */
function isNamed(reading: ParsedSentence, cue: FoundCue, that: number): boolean {
  const owner = reading.phraseAt.get(cue.first - 1);
  return (
    owner?.last === cue.first &&
    !breaks(reading.nodes[cue.first - 1]) &&
    reading.verbAt.get(that + 1)?.first === that + 1
  );
}

/** "told the “Harbor” show on Monday that": the one who is told is named by words in quotation marks. */
function afterQuotedName(reading: ParsedSentence, cue: FoundCue): Complement | null {
  const { nodes } = reading;
  let named = false;
  for (let i = cue.last; i < Math.min(nodes.length, cue.last + 12); i++) {
    const node = nodes[i];
    if (!node || breaks(nodes[i - 1])) return null;
    if (node.quotation >= 0) {
      if (named || node.end - node.start > 40) return null;
      named = true;
    } else if (node.norm === 'that') return named ? { at: i + 1, that: true } : null;
    else if (!named && (i > cue.last + 3 || reading.phraseAt.get(i)?.noun.pronoun)) return null;
  }
  return null;
}

/** True where a comma stands before a cue: the clause that it reports may stand there too. */
export function commaBefore(reading: ParsedSentence, cue: FoundCue): boolean {
  for (let i = cue.first - 1; i >= 0; i--) if (hasComma(reading.nodes[i])) return true;
  return false;
}

const SUBORDINATE = new Set(['as', 'when', 'after', 'before', 'since', 'once', 'because', 'in', 'at', 'on', 'by']);

/** "announced as he closed the session that it was late": the clause behind another that no comma parts from it. */
function thatBehindClause(reading: ParsedSentence, at: number): Complement | null {
  if (!/^(?:as|when|while|after|before)$/.test(reading.nodes[at]?.norm ?? '')) return null;
  for (let i = at + 1; i < Math.min(at + 16, reading.nodes.length - 2); i++) {
    const node = reading.nodes[i];
    if (!node || node.quotation >= 0 || breaks(node)) return null;
    if (node.norm !== 'that' || !node.token?.tags.has('Conjunction')) continue;
    const verb = finiteVerb(reading, at + 1, i);
    // "as he said that", "when a man told her that": of the clause's own verb
    const own = verb >= 0 && !CUE_FRAMES.has(reading.verbAt.get(verb)?.group.lemma ?? '');
    return own && clauseAt(reading, i + 1, reading.nodes.length) ? { at: i + 1, that: true } : null;
  }
  return null;
}

/** "said as crews reached the town, two roads were shut": the clause begins with an adverbial and its comma. */
function afterAdverbial(reading: ParsedSentence, at: number): Complement | null {
  for (let i = at; i < Math.min(at + 20, reading.nodes.length - 1); i++) {
    const node = reading.nodes[i];
    if (!node || node.quotation >= 0 || /[;:]/.test(node.trailing)) return null;
    if (hasComma(node)) return clauseAt(reading, i + 1, reading.nodes.length) ? { at, that: false } : null;
  }
  return null;
}

/** "said that it was", not "denied that account", "disputed that, saying". */
function isComplementizer(reading: ParsedSentence, at: number): boolean {
  if (breaks(reading.nodes[at]) && !/,/.test(reading.nodes[at]?.trailing ?? '')) return false;
  const phrase = reading.phraseAt.get(at);
  const from = phrase?.first === at ? phrase.last : at + 1;
  // "her comment that, “we close”"
  if (hasComma(reading.nodes[at]) && (reading.nodes[at + 1]?.quotation ?? -1) >= 0) return true;
  if (hasComma(reading.nodes[at]))
    return (
      finiteVerb(reading, at + 1, reading.nodes.length) >= 0 &&
      !reading.verbAt.has(at + 1) &&
      !/^(?:and|but|or)$/.test(reading.nodes[at + 1]?.norm ?? '')
    );
  const next = reading.nodes[at + 1];
  if (next && next.quotation >= 0) return true;
  const noun = phrase?.first === at ? undefined : reading.phraseAt.get(at + 1);
  if (noun && noun.first === at + 1 && noun.last === at + 2 && !noun.noun.pronoun) {
    // "denied that account and said"
    const tags = reading.nodes[noun.head]?.token?.tags;
    const after = reading.nodes[noun.last];
    if (tags?.has('Singular') && !tags.has('ProperNoun') && (!after || /^(?:and|but|or)$/.test(after.norm)))
      return false;
  }
  if (phrase?.first === at && phrase.last > at + 1) {
    const after = reading.nodes[from];
    return (
      after !== undefined &&
      !breaks(reading.nodes[from - 1]) &&
      (reading.verbAt.has(from) || after.quotation >= 0 || clauseAt(reading, at + 1, reading.nodes.length))
    );
  }
  return true;
}

/** Verbs that always name the one who is told. */
const OBLIGATORY = new Set(['tell', 'remind', 'assure', 'inform', 'notify', 'reassure']);
