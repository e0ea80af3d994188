import { type Attribution, DANGLING, type FoundCue } from './attributions.js';
import { clauseAt, finiteVerb } from './clauses.js';
import { complementOf } from './complements.js';
import { CUE_FRAMES } from './data/cues.js';
import { hearingBodyOf } from './hearing-bodies.js';
import { attributionStart } from './parenthetical.js';
import { breaks, hasComma, isFiniteVerb, type ParsedSentence } from './parsed-sentence.js';
import { withSubject } from './relatives.js';

/** "When the judge said that it was late, they left": the report goes on after the comma. */
function subordinate(reading: ParsedSentence, cue: FoundCue): boolean {
  if (cue.form === 'gerund' && cue.first <= 1) return true;
  return (
    /^(?:when|while|after|as|although|though|if|because|once|since)$/.test(reading.nodes[0]?.norm ?? '') &&
    cue.first < 14 &&
    !reading.nodes.slice(0, cue.first).some((node) => hasComma(node))
  );
}

/** "the plan, which some have argued was late, was an insult": the clause ends with the relative one. */
function inRelative(reading: ParsedSentence, cue: FoundCue): boolean {
  const subject = reading.phraseAt.get(cue.first - 1);
  const at = cue.relative ? cue.first - 1 : (subject?.first ?? 0) - 1;
  for (let i = at; i >= 1 && i >= at - 2; i--) {
    if (/^(?:which|who|whom)$/.test(reading.nodes[i]?.norm ?? ''))
      return hasComma(reading.nodes[i - 1]) && !endsReport(reading, cue);
  }
  return false;
}

/** True where no comma comes back to the main clause after the cue. */
function endsReport(reading: ParsedSentence, cue: FoundCue): boolean {
  for (let i = cue.last; i < reading.nodes.length - 1; i++)
    if (hasComma(reading.nodes[i]) && reading.verbAt.has(i + 1)) return false;
  return true;
}

/** Where the marks in and behind a reported clause from `from` end it: a semicolon, a colon before a clause, a dash alone. */
function markedEnd(reading: ParsedSentence, cue: FoundCue, from: number): number {
  const { nodes } = reading;
  const cuts = subordinate(reading, cue);
  const relative = inRelative(reading, cue);
  let end = nodes.length;
  let dash = -1;
  const enclosed = enclosedEnd(reading, cue);
  for (let i = from; i < end - 1; i++) {
    const gap = nodes[i]?.trailing ?? '';
    if (/;/.test(gap) || (relative && hasComma(nodes[i])) || i + 1 === enclosed) end = i + 1;
    else if (/:/.test(gap) && clauseAt(reading, i + 1, nodes.length)) end = i + 1;
    else if (cuts && hasComma(nodes[i]) && clauseAt(reading, i + 1, nodes.length)) end = i + 1;
    else if (/[–—]|\s[-_]\s|--/.test(gap)) dash = dash < 0 ? i + 1 : nodes.length;
    // "…, citing two people familiar with it"
    else if (/,/.test(gap) && nodes[i + 1]?.norm === 'citing') end = i + 1;
    // "26 percent said they were late, compared with 11 percent of men", ", which he declined to name"
    else if (/,/.test(gap) && isAside(reading, cue, i + 1)) end = i + 1;
    // ", a claim that Lee calls late"
    else if (/,/.test(gap) && (isRemark(reading, i + 1) || isReporters(reading, cue, from, i + 1))) end = i + 1;
    // “…”, then deleted it
    else if (/,/.test(gap) && (nodes[i]?.quotation ?? -1) >= 0 && nodes[i + 1]?.norm === 'then') end = i + 1;
    // “…,” alluding to the war
    else if (
      /,/.test(gap) &&
      (nodes[i]?.quotation ?? -1) >= 0 &&
      reading.verbAt.get(i + 1)?.group.tense === 'gerund' &&
      nodes[i + 1]?.norm !== 'having'
    )
      end = i + 1;
  }
  // one dash alone begins what the reporter adds
  return dash > from && dash < end ? dash : end;
}

/** "(44 percent say that it was late), but": a clause that a cue in brackets opens ends with them; or -1. */
function enclosedEnd({ nodes }: ParsedSentence, cue: FoundCue): number {
  let open = -1;
  for (let i = cue.first - 1; i >= 0 && open < 0; i--) {
    const gap = nodes[i]?.trailing ?? '';
    if (gap.includes(')')) return -1;
    if (gap.includes('(')) open = i;
  }
  const close = open < 0 ? -1 : nodes.findIndex(({ trailing }, i) => i >= cue.last && trailing.includes(')'));
  return close < 0 ? -1 : close + 1;
}

/** What a reporter says comes of an announcement. */
const EFFECTS = new Set('end leave send deepen raise mark reverse set defy prompt spark trigger fuel dash'.split(' '));

/**
 * ", while shares slid", ", ending months of doubt", ", and a judge has set a date": told in the tense of the report, not in
 * that of what is said.
 */
function isReporters(reading: ParsedSentence, cue: FoundCue, from: number, at: number): boolean {
  const { nodes } = reading;
  const report = reading.verbAt.get(cue.head)?.group;
  const own = reading.verbAt.get(finiteVerb(reading, from, at))?.group;
  if (cue.form === 'noun' || !report || !own) return false;
  const opening = reading.verbAt.get(at);
  const promised = own.modal !== null || own.tense === 'future';
  if (opening?.first === at && opening.group.tense === 'gerund')
    return promised && cue.form === 'finite' && EFFECTS.has(opening.group.lemma);
  const conjunction = nodes[at]?.norm ?? '';
  const after = nodes[at + 1]?.norm === 'after' && /^(?:hours|days|weeks|minutes)$/.test(conjunction);
  const subject = reading.phraseAt.get(at + (after ? 2 : 1));
  if (subject?.first !== at + (after ? 2 : 1) || subject.noun.pronoun) return false;
  const then = reading.verbAt.get(finiteVerb(reading, subject.first, nodes.length))?.group;
  if (!then || then.modal !== null || report.tense === 'present') return false;
  // "said it would pay, while shares slid"
  if (/^(?:while|as)$/.test(conjunction) || after)
    return (
      then.tense === 'past' && !then.perfect && then.lemma !== 'be' && (promised || own.perfect || own.lemma === 'be')
    );
  // "found that there was no case, and two guards have left since"
  return /^(?:and|but)$/.test(conjunction) && then.tense === 'present' && (own.tense === 'past' || promised);
}

/** What the reporter adds behind a comma: another share to compare with, or what was not said. */
function isAside(reading: ParsedSentence, cue: FoundCue, at: number): boolean {
  const { nodes } = reading;
  const norms = nodes.slice(at, at + 6).map(({ norm }) => norm);
  if (norms[0] === 'compared' && /^(?:with|to)$/.test(norms[1] ?? ''))
    return nodes.slice(Math.max(0, cue.first - 8), cue.first).some(({ norm }) => /^(?:percent|per|%)$|%$/.test(norm));
  if (norms[0] !== 'which') return false;
  const verb = reading.verbs.find(({ first }) => first > at);
  return verb !== undefined && verb.first <= at + 8 && /^(?:decline|refuse)$/.test(verb.group.lemma);
}

const REMARKS = new Set(
  `claim charge conclusion accusation allegation assertion suggestion description characterization statement policy figure
  reply remark move step decision finding reading rebuff pair demand offer warning reference threat`.split(/\s+/),
);

/** "a conclusion that the mayor described as baffling": what the reporter has to say of the words before. */
function isRemark({ nodes, phraseAt }: ParsedSentence, at: number): boolean {
  const phrase = phraseAt.get(at);
  if (phrase?.first !== at || !/^(?:a|an)$/.test(nodes[at]?.norm ?? '')) return false;
  const { lemma = '' } = nodes[phrase.head] ?? {};
  const next = nodes[phrase.last]?.norm ?? '';
  // "an apparent reference to the strike", "a pair of findings that Lee put down to the wording", "a remark Lee called late"
  if (lemma === 'reference') return next === 'to';
  const of = next === 'of' ? phraseAt.get(phrase.last + 1) : undefined;
  const behind = of?.last ?? phrase.last;
  return (
    REMARKS.has(lemma) && (/^(?:that|which)$/.test(nodes[behind]?.norm ?? '') || phraseAt.get(behind)?.first === behind)
  );
}

/** Where the report of `cue`, inside the clause from `from` to `end`, begins; `end` where it belongs to the clause. */
function nextReport(reading: ParsedSentence, cue: FoundCue, from: number, end: number): number {
  const { nodes } = reading;
  const before = nodes[cue.first - 1];
  const turn = conjunctionBefore(reading, cue);
  if (turn > from && cue.form === 'finite' && !cue.relative && /[qc]/.test(cue.frames)) {
    // "…, but officials said …"
    const conjunction = nodes[turn];
    if (conjunction && /^(?:and|but|while|though|although)$/.test(conjunction.norm) && hasComma(nodes[turn - 1]))
      return turn;
  }
  const closing = closingAttribution(reading, cue);
  if (closing > from) return closing;
  // "said they were late but Lee says they were not", "claimed to be “late” and the mayor said"
  const parted = nodes[turn]?.norm === 'but' || (nodes[turn - 1]?.quotation ?? -1) >= 0;
  if (turn > from && parted && /^(?:and|but)$/.test(nodes[turn]?.norm ?? '') && cue.form === 'finite' && !cue.relative)
    if (/[qc]/.test(cue.frames) && complementOf(reading, cue)) return turn;
  const absolute = withSubject(reading, cue);
  if (absolute && absolute.with > from) return absolute.with;
  const hearer = cue.passive ? hearingBodyOf(reading, cue.first) : null;
  if (hearer && hearer.first > from && hasComma(nodes[hearer.first - 1])) return hearer.first;
  if (cue.form === 'according' && hasComma(before)) return cue.first;
  if (cue.form === 'gerund' && hasComma(before)) {
    const reports = cue.frames.includes('q') || (cue.frames.includes('c') && complementOf(reading, cue)?.that);
    return reports ? cue.first : end;
  }
  if (cue.form === 'finite' && before && /^(?:and|but)$/.test(before.norm) && /[qc]/.test(cue.frames)) {
    const clause = complementOf(reading, cue);
    // "said that it “cannot go on” and said lawyers would look"
    const parted = hasComma(nodes[cue.first - 2]) || (clause !== null && (nodes[cue.first - 2]?.quotation ?? -1) >= 0);
    const turns = (cue.modal === null && parted) || clause?.that;
    return turns ? cue.first - 1 : end;
  }
  return end;
}

/** "said the bridge was shut, the state radio reported": where an attribution that ends the sentence begins, or -1. */
function closingAttribution(reading: ParsedSentence, cue: FoundCue): number {
  if (cue.form !== 'finite' || cue.passive || cue.relative || !cue.frames.includes('f')) return -1;
  const subject = reading.phraseAt.get(cue.first - 1);
  if (cue.last < reading.nodes.length || subject?.last !== cue.first) return -1;
  const start = attributionStart(reading, subject.first);
  return hasComma(reading.nodes[start - 1]) ? start : -1;
}

/** The node before the cue's subject, and before a time in front of it: "…, and on Thursday she told the court …". */
function conjunctionBefore(reading: ParsedSentence, cue: FoundCue): number {
  const turn = (reading.phraseAt.get(cue.first - 1)?.first ?? 0) - 1;
  const time = reading.phraseAt.get(turn);
  if (!time?.noun.temporal) return turn;
  const before = time.first - 1;
  return /^(?:on|in|at|by|last)$/.test(reading.nodes[before]?.norm ?? '') ? before - 1 : before;
}

/** Where a reported clause that begins at `from` ends: before the next thing that is said, or with its sentence. */
function contentEnd(reading: ParsedSentence, from: number, reporting: FoundCue, cues: readonly Attribution[]): number {
  const { nodes } = reading;
  let end = markedEnd(reading, reporting, from);
  for (const { cue } of cues) if (cue.first > from && cue.first < end) end = nextReport(reading, cue, from, end);
  for (let i = from + 1; i < end; i++)
    if ((nodes[i]?.quotation ?? -1) >= 0 && /:/.test(nodes[i - 1]?.trailing ?? '')) end = i;
  return end;
}

/**
 * Where the reported clause of `cue` that begins at `from` ends: before the next report, a mark, or the verb that the
 * clause is only the subject of. At most `from` where nothing is left of it.
 */
export function clauseEnd(reading: ParsedSentence, cue: FoundCue, from: number, cues: readonly Attribution[]): number {
  const full = rejoinsAt(reading, cue, from, contentEnd(reading, from, cue, cues));
  return cue.form === 'noun' ? subjectEnd(reading, cue, from, full) : full;
}

/**
 * "insisted the talks would go on and announced pardons": a plain past behind "and" goes with the past of the cue, not
 * with the "would" of what is said. The end of the clause, before that "and" where there is one.
 */
function rejoinsAt(reading: ParsedSentence, cue: FoundCue, from: number, end: number): number {
  const main = reading.verbAt.get(cue.head)?.group;
  const own = reading.verbAt.get(finiteVerb(reading, from, end))?.group;
  if (cue.form !== 'finite' || main?.tense !== 'past' || main.perfect) return end;
  // "had “pledged the port” and said": the quotation holds the participle
  const quoted = reading.nodes
    .slice(from, end)
    .some(({ norm }, i) => norm === 'had' && (reading.nodes[from + i + 1]?.quotation ?? -1) >= 0);
  if (!quoted && (!own || (own.modal === null && !own.perfect))) return end;
  for (let i = from; i < end; i++) {
    const verb = reading.verbAt.get(i);
    if (
      verb?.first !== i ||
      (verb.group === own && !quoted) ||
      verb.group.tense !== 'past' ||
      verb.group.modal !== null
    )
      continue;
    if (verb.group.perfect || verb.group.relative >= 0 || verb.group.passive) return end;
    // "said it had stopped, called the strike unlawful and added"
    if (hasComma(reading.nodes[i - 1]) && i > from && CUE_FRAMES.has(verb.group.lemma)) return i;
    if (reading.nodes[i - 1]?.norm !== 'and' || i - 1 <= from) return end;
    // "had slapped her and told her" may be one "had", but not behind a quotation's end, nor before a clause of its own
    return own?.modal != null ||
      quoted ||
      (verb.group.lemma === 'say' && clauseAt(reading, verb.last, reading.nodes.length)) ||
      (reading.nodes[i - 2]?.quotation ?? -1) >= 0 ||
      // "said shells had landed, and called on both"
      (hasComma(reading.nodes[i - 2]) && CUE_FRAMES.has(verb.group.lemma))
      ? i - 1
      : end;
  }
  return end;
}

/** "Lee's claim that the bridge was safe was wrong": the clause of a subject ends before the main verb, or at a comma. */
function subjectEnd(reading: ParsedSentence, cue: FoundCue, at: number, full: number): number {
  const phrase = reading.phraseAt.get(cue.head)?.first ?? cue.first;
  const before = reading.verbAt.get(phrase - 1);
  const governed = before !== undefined && !/[cz]/.test(CUE_FRAMES.get(before.group.lemma) ?? '');
  const opens = phrase === 0 || before || breaks(reading.nodes[phrase - 1]);
  if (governed || (!opens && finiteVerb(reading, 0, cue.first) >= 0)) return full;
  const own = finiteVerb(reading, at, full);
  if (own < 0) return full;
  let pending = 0;
  for (let i = own + 1; i < full; i++) {
    if (hasComma(reading.nodes[i - 1])) return i;
    if (DANGLING.has(reading.nodes[i]?.norm ?? '')) pending++;
    const verb = reading.verbAt.get(i);
    if (verb?.first !== i || verb.group.relative >= 0 || !isFiniteVerb(verb)) continue;
    if (pending === 0) return i;
    pending--;
  }
  return full;
}
