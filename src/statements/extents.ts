import { isAdded } from './asides.js';
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
    if (/;/.test(gap) || (relative && /,/.test(gap)) || i + 1 === enclosed) end = i + 1;
    else if (/:/.test(gap) && reportsAt(reading, i + 1)) end = i + 1;
    else if (cuts && hasComma(nodes[i]) && clauseAt(reading, i + 1, nodes.length)) end = i + 1;
    else if (/[–—]|\s[-_]\s|--/.test(gap)) dash = dash < 0 ? i + 1 : nodes.length;
    else if (isAdded(reading, cue, from, i + 1)) end = i + 1;
  }
  // one dash alone begins what the reporter adds
  return dash > from && dash < end ? dash : end;
}

/** "she notes that" of "she says it is late: she notes that nobody came": what stands behind a colon belongs to the report otherwise. */
function reportsAt({ phraseAt, verbAt }: ParsedSentence, node: number): boolean {
  const subject = phraseAt.get(node);
  return subject?.first === node && CUE_FRAMES.has(verbAt.get(subject.last)?.group.lemma ?? '');
}

/** Where the report of `cue`, inside the clause from `from` to `end`, begins; `end` where it belongs to the clause. */
function nextReport(reading: ParsedSentence, cue: FoundCue, from: number, end: number): number {
  const { nodes } = reading;
  const before = nodes[cue.first - 1];
  const turn = conjunctionBefore(reading, cue, from);
  if (turn > from && cue.form === 'finite' && !cue.relative && /[qc]/.test(cue.frames)) {
    // "…, but officials said …"
    const conjunction = nodes[turn];
    if (conjunction && /^(?:and|but|while|though|although)$/.test(conjunction.norm) && hasComma(nodes[turn - 1]))
      return turn;
  }
  const closing = closingAttribution(reading, cue, from);
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
function closingAttribution(reading: ParsedSentence, cue: FoundCue, from: number): number {
  if (cue.form !== 'finite' || cue.passive || cue.relative || !cue.frames.includes('f')) return -1;
  const subject = reading.phraseAt.get(cue.first - 1);
  if (cue.last < reading.nodes.length || subject?.last !== cue.first) return -1;
  // "…, the radio and the television said"
  const joined = reading.nodes[subject.first - 1]?.norm === 'and' ? reading.phraseAt.get(subject.first - 2) : undefined;
  const start = attributionStart(reading, joined?.first ?? subject.first);
  // not "said Iran, Iraq and Syria had agreed"
  return hasComma(reading.nodes[start - 1]) && finiteVerb(reading, from, start) >= 0 ? start : -1;
}

/** The node before the cue's subject, and before a time in front of it: "…, and on Thursday she told the court …". */
function conjunctionBefore(reading: ParsedSentence, cue: FoundCue, from: number): number {
  // "…, and more than four in ten said", "…, while other voters in the county said"
  for (let i = cue.first - 1; i > Math.max(from, cue.first - 10); i--) {
    const node = reading.nodes[i];
    if (reading.verbAt.has(i) || (breaks(node) && i < cue.first - 1 && !hasComma(node)) || (node?.quotation ?? -1) >= 0)
      break;
    const isConditional = /^(?:if|when|as|because|although|though)$/.test(reading.nodes[i + 1]?.norm ?? '');
    if (/^(?:and|but|while)$/.test(node?.norm ?? '') && hasComma(reading.nodes[i - 1]) && !isConditional) return i;
    if (hasComma(reading.nodes[i - 1])) break;
  }
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
  // "says he has met both and points to a plan"
  const next = main?.tense === 'present' && own?.perfect ? ownPresent(reading, from, end) : -1;
  if (cue.form === 'finite' && next > 0) return next;
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

/** The "and" before a plain present of saying, in a clause that has none but the perfect; or -1. */
function ownPresent(reading: ParsedSentence, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const verb = reading.verbAt.get(i);
    const before = reading.nodes[i - 1];
    if (verb?.first !== i || verb.group.tense !== 'present' || verb.group.perfect || verb.group.modal !== null)
      continue;
    if (verb.group.relative >= 0 || before?.norm !== 'and') continue;
    return CUE_FRAMES.has(verb.group.lemma) || /^(?:point)$/.test(verb.group.lemma) ? i - 1 : -1;
  }
  return -1;
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
