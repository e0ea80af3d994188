import type { Doc } from '../language/types.js';
import { typeOf } from './candidates.js';
import type { Draft, ReportReading } from './drafts.js';
import type { Phrase, Reading } from './reading.js';
import { type SourceIndex, sourceOf } from './sources.js';
import type { Source } from './types.js';

/** A statement with its speaker. */
export interface Resolved {
  readonly draft: Draft;
  readonly speaker: Source | null;
  /** The statement that this one carries on. */
  readonly continues: Resolved | null;
}

interface Memory {
  /** Speakers of earlier statements at the same depth, the latest last. */
  readonly spoken: Resolved[];
  /** Reports at the same depth, the latest last. */
  readonly reports: ReportReading[];
}

/** Speakers of all statements, in the order of the text, each from its cue or carried over. */
export function resolveSpeakers(
  doc: Doc,
  reports: readonly ReportReading[],
  index: SourceIndex,
  turnSpeakers: ReadonlyMap<number, Source | null>,
): Resolved[] {
  const resolved: Resolved[] = [];
  const memories = new Map<number, Memory>();
  const byQuotation = new Map<number, Resolved>();
  const depth = (report: ReportReading) =>
    report.reading.container < 0 ? -1 : (doc.quotations[report.reading.container]?.depth ?? 0);
  const ordered = reports.toSorted((a, b) => depth(a) - depth(b) || a.reading.index - b.reading.index);
  /** Who "I" is: the speaker of the quotation or the turn that the words stand in. */
  const ownVoice = ({ reading }: Draft): Source | null =>
    byQuotation.get(reading.container)?.speaker ?? turnSpeakers.get(reading.paragraph) ?? null;
  for (const report of ordered) {
    const { container } = report.reading;
    let memory = memories.get(container);
    if (!memory) {
      memory = { spoken: [], reports: [] };
      memories.set(container, memory);
    }
    const drafts = report.drafts.toSorted((a, b) => a.start - b.start || b.end - a.end);
    for (const draft of drafts) {
      const continues = continued(doc, draft, memory, byQuotation);
      const speaker = draft.speaker
        ? spokenBy(doc, draft.reading, draft.speaker, memory, index, ownVoice(draft))
        : carried(doc, draft, report, memory, ordered, index, continues);
      const item: Resolved = { draft, speaker, continues };
      resolved.push(item);
      memory.spoken.push(item);
      if (draft.quotation >= 0) byQuotation.set(draft.quotation, item);
    }
    memory.reports.push(report);
  }
  return resolved;
}

/** The statement that a draft carries on: over paragraphs, or after its attribution. */
function continued(
  doc: Doc,
  draft: Draft,
  memory: Memory,
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

/** The source that a phrase stands for; pronouns and "the source" go back to who spoke before. */
function spokenBy(
  doc: Doc,
  reading: Reading,
  phrase: Phrase,
  memory: Memory,
  index: SourceIndex,
  voice: Source | null,
): Source {
  const source = sourceOf(doc, reading, phrase, index);
  if (source.person !== null) return source;
  const unit = reading.units[phrase.head];
  const norm = unit?.norm ?? '';
  if (/^(?:i|we|me|us|my|our)$/.test(norm)) {
    return voice ? { ...voice, mention: source.mention } : source;
  }
  if (norm === 'he' || norm === 'she') {
    const earlier = memory.spoken.findLast((item) => item.speaker?.person !== null && item.speaker !== null)?.speaker;
    return earlier ? { ...earlier, mention: source.mention } : source;
  }
  if (norm === 'it' || norm === 'they') {
    const earlier = antecedent(doc, reading, memory, index);
    return earlier ? { ...earlier, mention: source.mention } : source;
  }
  const article = reading.units[phrase.first]?.norm;
  if (article === 'the' || article === 'that') {
    const lemma = unit?.lemma;
    const earlier = memory.spoken.findLast(({ speaker, draft }) => {
      if (!speaker || speaker.person !== null || !draft.speaker) return false;
      return draft.reading.units[draft.speaker.head]?.lemma === lemma;
    })?.speaker;
    if (earlier && phrase.last - phrase.first <= 2) return { ...earlier, mention: source.mention };
  }
  return source;
}

/** What "it" or "they" stands for as a speaker: the subject before, if it is no person, else the last such source. */
function antecedent(doc: Doc, reading: Reading, memory: Memory, index: SourceIndex): Source | null {
  const before = memory.reports.findLast((report) => report.reading.paragraph === reading.paragraph);
  const candidates = before?.reading.phrases ?? [];
  for (const phrase of candidates.slice(0, 4)) {
    const type = typeOf(before?.reading ?? reading, phrase, index.nameType);
    if (before && /^(?:ORG|LOC|body|text)$/.test(type)) {
      const source = sourceOf(doc, before.reading, phrase, index);
      if (source.person === null) return source;
    }
  }
  return (
    memory.spoken.findLast(
      ({ speaker, draft }) => speaker?.person === null && draft.reading.paragraph >= reading.paragraph - 2,
    )?.speaker ?? null
  );
}

/** The speaker of a quotation that names none: who spoke before, or who the words before are about. */
function carried(
  doc: Doc,
  draft: Draft,
  report: ReportReading,
  memory: Memory,
  _reports: readonly ReportReading[],
  index: SourceIndex,
  continues: Resolved | null,
): Source | null {
  if (continues?.speaker) return continues.speaker;
  const { paragraph } = report.reading;
  const own = report.reading.phrases.find((phrase) => phrase.last <= draft.first && !phrase.noun.temporal);
  if (own && draft.kind === 'direct') return spokenBy(doc, report.reading, own, memory, index, null);
  const last = memory.spoken.at(-1);
  if (last?.speaker && last.draft.reading.paragraph >= paragraph - 1) return last.speaker;
  const before = memory.reports.at(-1);
  if (before && before.reading.paragraph >= paragraph - 1) {
    const subject = before.reading.phrases.find((phrase) => !phrase.noun.temporal);
    if (subject) return spokenBy(doc, before.reading, subject, memory, index, null);
  }
  return last?.speaker ?? null;
}
