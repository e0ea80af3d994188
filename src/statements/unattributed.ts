import type { Doc } from '../language/types.js';
import { resolveSpeaker } from './antecedents.js';
import { semanticClassOf } from './candidates.js';
import { answering } from './dialogue.js';
import type { DiscourseContext, Resolved } from './discourse-context.js';
import type { ReportReading, StatementCandidate } from './drafts.js';
import { breaks, isFiniteVerb, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import type { SourceIndex } from './source-index.js';
import { headPhrase } from './subjects.js';
import { mainSubject } from './trees.js';
import type { Source } from './types.js';

/** The statement that a draft carries on: over paragraphs, or after its attribution. */
export function continued(
  doc: Doc,
  draft: StatementCandidate,
  memory: DiscourseContext,
  byQuotation: ReadonlyMap<number, Resolved>,
): Resolved | null {
  const last = memory.spoken.at(-1);
  const before = doc.quotations[draft.quotation]?.continues;
  if (before !== null && before !== undefined) return byQuotation.get(before) ?? null;
  if (!last || last.draft.reading.paragraph !== draft.reading.paragraph) return null;
  if (draft.resumes && last.draft.cue === draft.cue) return last;
  if (draft.kind !== 'direct' || last.draft.kind !== 'direct') return null;
  // “…,” she said, “…”; “…,” she said. “…”
  if (last.draft.reading === draft.reading) return last.draft.cue === draft.cue ? last : null;
  return draft.cue === null && draft.reading.index <= last.draft.reading.index + 2 ? last : null;
}

/** A quotation over paragraphs or sentences whose attribution comes with a later part: “….” “…,” she said. */
export function attributeBackward(doc: Doc, resolved: readonly Resolved[]): Resolved[] {
  const byQuotation = new Map(resolved.map((item, i) => [item.draft.quotation, i]));
  const items = [...resolved];
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (!item || item.draft.quotation < 0 || !item.speaker || (item.draft.cue === null && item.draft.speaker === null))
      continue;
    let earlier = doc.quotations[item.draft.quotation]?.continues ?? null;
    while (earlier !== null) {
      const at = byQuotation.get(earlier);
      const before = at === undefined ? undefined : items[at];
      if (at === undefined || !before || before.draft.speaker || before.continues?.draft.speaker) break;
      if (before.speaker && isIntroduced(doc, earlier)) break;
      items[at] = { ...before, speaker: item.speaker };
      earlier = doc.quotations[earlier]?.continues ?? null;
    }
  }
  return items;
}

/** "As the paper reported:" on the line before: what others say in the quotation's later parts is quoted by it. */
function isIntroduced(doc: Doc, quotation: number): boolean {
  let first = quotation;
  for (let at = doc.quotations[first]?.continues; at !== null && at !== undefined; at = doc.quotations[at]?.continues)
    first = at;
  const start = doc.quotations[first]?.outer.start ?? 0;
  return /:\s*$/.test(doc.text.slice(Math.max(0, start - 8), start));
}

/** The line under a quotation that names who said it: "— Ann Lee". */
function signatureBelow(doc: Doc, below: ReportReading | undefined) {
  const first = below?.reading.nodes[0];
  const paragraph = below && doc.paragraphs[below.reading.paragraph];
  if (!first || !paragraph || below.reading.nodes.length > 12 || below.reading.verbs.length > 0) return null;
  if (!/^[–—―-]+\s*$/u.test(doc.text.slice(paragraph.start, first.start))) return null;
  const phrase = below.reading.phraseAt.get(0);
  return phrase ? { reading: below.reading, phrase } : null;
}

/** Who the sentence before is about, where it ends with a colon: "Lee released the following statement:" */
function introducer(before: ReportReading | undefined, paragraph: number) {
  const last = before?.reading.nodes.at(-1);
  if (!before || !last || before.reading.paragraph < paragraph - 1 || !/^["'”’)]*:/.test(last.trailing)) return null;
  const { reading } = before;
  const cue = before.cues.findLast((item) => /[qc]/.test(item.cue.frames) && item.cue.form === 'finite');
  if (cue?.speaker) return { reading, phrase: cue.speaker };
  const verb = reading.verbs.findLast(({ group }) => /^(?:past|present)$/.test(group.tense) && group.relative < 0);
  const phrase = verb && reading.phrases.findLast((found) => found.last <= verb.first && !found.noun.temporal);
  return phrase ? { reading, phrase } : null;
}

/** "When I reached him, he offered a gloss: “…”": the subject of the last clause before the quotation. */
function ownSubject(reading: ParsedSentence, quotation: number, index: SourceIndex): Phrase | undefined {
  const { nodes, verbs } = reading;
  const before = reading.phrases.filter((phrase) => phrase.last <= quotation && !phrase.noun.temporal);
  const verb = verbs.findLast(
    ({ group, last }) => last <= quotation && /^(?:past|present)$/.test(group.tense) && group.relative < 0,
  );
  const subject = verb && before.findLast((phrase) => phrase.last <= verb.first);
  if (!subject || subject.last !== verb.first || breaks(nodes[subject.last - 1])) return before[0];
  return headPhrase(reading, subject, index.nameType);
}

/**
 * Whoever the clause before a quotation names as a speaker: its subject, or whom it ends with ("No surprise to the mayor,
 * Ann Lee: “…”"). Null where it names but what the quotation is about: "As for the harbour: “…”".
 */
function topicOrSubject(reading: ParsedSentence, quotation: number, index: SourceIndex): Phrase | null {
  const own = ownSubject(reading, quotation, index);
  const isTopic = reading.nodes[0]?.norm === 'as' && /^(?:for|to)$/.test(reading.nodes[1]?.norm ?? '');
  if (!own || isTopic) return null;
  if (/^(?:PER|ORG|he|people\??|body|text)$/.test(semanticClassOf(reading, own, index.nameType))) return own;
  const last = reading.phraseAt.get(quotation - 1);
  return last?.last === quotation && semanticClassOf(reading, last, index.nameType) === 'PER' ? last : own;
}

/** "Lee has no regrets. “…”": the person that the sentence before is about, where it says nothing of who speaks. */
function activePerson(before: ReportReading, paragraph: number, index: SourceIndex) {
  const { reading, drafts } = before;
  if (drafts.length > 0 || reading.paragraph < paragraph - 1) return null;
  const finite = reading.verbs.filter((verb) => isFiniteVerb(verb) && verb.group.relative < 0);
  const subject = reading.phrases.find((phrase) => !phrase.noun.temporal);
  const isPerson = (phrase: Phrase) => /^(?:PER|he)$/.test(semanticClassOf(reading, phrase, index.nameType));
  // "Asked if he would stay, Lee smiled. “…”"
  const last = finite.at(-1);
  const late = last && reading.phraseAt.get(last.first - 1);
  const parted = late && late.last === last.first && late.first > 0 && breaks(reading.nodes[late.first - 1]);
  if (/^(?:asked|pressed|told|reached|questioned)$/.test(reading.nodes[0]?.norm ?? ''))
    return parted && isPerson(late) ? late : null;
  const opens = finite[0] && subject && subject.last <= finite[0].first && subject.first <= 2;
  return opens && isPerson(subject) ? subject : null;
}

/** The speaker of a quotation that names none: who spoke before, or who the words before are about. */
export function carried(
  doc: Doc,
  draft: StatementCandidate,
  report: ReportReading,
  memory: DiscourseContext,
  reports: ReadonlyMap<number, ReportReading>,
  index: SourceIndex,
  continues: Resolved | null,
): Source | null {
  if (continues?.speaker) return continues.speaker;
  if (draft.rule === 'statement:words-no-cue') return memory.spoken.at(-1)?.speaker ?? null;
  const { paragraph } = report.reading;
  const signed = draft.rule === 'statement:quotation-alone' ? signatureBelow(doc, reports.get(paragraph + 1)) : null;
  if (signed) return resolveSpeaker(doc, signed.reading, signed.phrase, memory, index, null, null);
  const introduced = introducer(memory.reports.at(-1), paragraph);
  if (introduced) return resolveSpeaker(doc, introduced.reading, introduced.phrase, memory, index, null, null);
  const answer = answering(doc, draft, memory);
  if (answer) return answer;
  const own = topicOrSubject(report.reading, draft.first, index);
  if (own && draft.kind === 'direct') return resolveSpeaker(doc, report.reading, own, memory, index, null, null);
  const before = memory.reports.at(-1);
  const last = memory.spoken.at(-1);
  const active = before && draft.kind === 'direct' ? activePerson(before, paragraph, index) : null;
  if (before && active) {
    const source = resolveSpeaker(doc, before.reading, active, memory, index, null, null);
    // "Lee waited. He was late. “…”": the name says more than the pronoun
    const named = !active.noun.pronoun || source.person !== last?.speaker?.person;
    if (source.person !== null && named) return source;
  }
  if (last?.speaker && last.draft.reading.paragraph >= paragraph - 1) return last.speaker;
  if (before && before.reading.paragraph >= paragraph - 1) {
    const subject = mainSubject(before.reading) ?? before.reading.phrases.find((phrase) => !phrase.noun.temporal);
    if (subject) return resolveSpeaker(doc, before.reading, subject, memory, index, null, null);
  }
  return last?.speaker ?? null;
}
