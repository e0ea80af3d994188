import type { Doc } from '../language/types.js';
import { typeOf } from './candidates.js';
import { addresseeOf } from './circumstances.js';
import type { Draft, ReportReading } from './drafts.js';
import type { Phrase, Reading } from './reading.js';
import { type SourceIndex, sourceOf } from './sources.js';
import type { Source } from './types.js';

/** A statement with its speaker. */
export interface Resolved {
  readonly draft: Draft;
  readonly speaker: Source | null;
  readonly addressee: Source | null;
  /** The statement that this one carries on. */
  readonly continues: Resolved | null;
}

/** So many earlier statements and reports are remembered at least. */
const HISTORY = 60;

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
  const openings = new Map<number, ReportReading>();
  for (const report of reports)
    if (report.reading.container < 0 && !openings.has(report.reading.paragraph))
      openings.set(report.reading.paragraph, report);
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
        ? spokenBy(doc, draft.reading, draft.speaker, memory, index, ownVoice(draft), draft.cue?.lemma ?? null)
        : draft.cue?.passive
          ? null
          : carried(doc, draft, report, memory, openings, index, continues);
      const told = draft.cue ? addresseeOf(draft.reading, draft.cue, draft.speaker) : null;
      const addressee = told ? spokenBy(doc, draft.reading, told, memory, index, null, null) : null;
      const item: Resolved = { draft, speaker, addressee, continues };
      resolved.push(item);
      memory.spoken.push(item);
      // looking back costs the same in an article of any length
      if (memory.spoken.length > 2 * HISTORY) memory.spoken.splice(0, HISTORY);
      if (draft.quotation >= 0) byQuotation.set(draft.quotation, item);
    }
    memory.reports.push(report);
    if (memory.reports.length > 2 * HISTORY) memory.reports.splice(0, HISTORY);
  }
  return attributeBackward(doc, resolved);
}

/** A quotation over paragraphs or sentences whose attribution comes with a later part: “….” “…,” she said. */
function attributeBackward(doc: Doc, resolved: readonly Resolved[]): Resolved[] {
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
      items[at] = { ...before, speaker: item.speaker };
      earlier = doc.quotations[earlier]?.continues ?? null;
    }
  }
  return items;
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
  cue: string | null,
): Source {
  const source = sourceOf(doc, reading, phrase, index);
  if (source.person !== null) return source;
  const unit = reading.units[phrase.head];
  const norm = unit?.norm ?? '';
  if (/^(?:i|we|me|us|my|our)$/.test(norm)) {
    return voice ? { ...voice, mention: source.mention } : source;
  }
  if (norm === 'he' || norm === 'she') {
    const earlier = personBefore(reading, phrase, norm === 'he' ? 'male' : 'female', memory, index);
    return earlier ? { ...earlier, mention: source.mention } : source;
  }
  if (norm === 'it' || norm === 'they') {
    const earlier = antecedent(doc, reading, memory, index, cue);
    return earlier ? { ...earlier, mention: source.mention } : source;
  }
  if (/^(?:the|that)$/.test(reading.units[phrase.first]?.norm ?? '') && phrase.last - phrase.first <= 2) {
    const earlier = definite(doc, reading, phrase, memory, index);
    if (earlier) return { ...earlier, mention: source.mention };
  }
  return source;
}

/** So many reports are looked back through. */
const REACH = 6;

/** Who "he" or "she" is where coreference says nothing: the last speaker or subject of that gender. */
function personBefore(
  reading: Reading,
  phrase: Phrase,
  gender: 'male' | 'female',
  memory: Memory,
  index: SourceIndex,
): Source | null {
  const fits = (person: number) => person >= 0 && (index.people[person]?.gender ?? gender) === gender;
  const sourceFor = (person: number): Source | null => {
    const found = index.people[person];
    return found ? { name: found.name, person, country: found.country, mention: null } : null;
  };
  const subjectOf = (report: Reading, limit: number): number => {
    for (const candidate of report.phrases) {
      if (candidate.first >= limit) break;
      const head = report.units[candidate.head]?.token;
      const person = head ? index.personAt(head.index) : -1;
      if (fits(person)) return person;
    }
    return -1;
  };
  const own = subjectOf(reading, phrase.first);
  if (own >= 0) return sourceFor(own);
  for (const report of memory.reports.slice(-REACH).reverse()) {
    const spoken = memory.spoken.findLast((item) => item.draft.reading === report.reading)?.speaker;
    if (spoken && spoken.person !== null && fits(spoken.person)) return spoken;
    const subject = subjectOf(report.reading, report.reading.units.length);
    if (subject >= 0) return sourceFor(subject);
  }
  return memory.spoken.findLast((item) => item.speaker?.person != null && fits(item.speaker.person))?.speaker ?? null;
}

/** What "it" or "they" stands for as a speaker: who spoke right before, the subject before, or the last such source. */
function antecedent(doc: Doc, reading: Reading, memory: Memory, index: SourceIndex, cue: string | null): Source | null {
  const before = memory.reports.at(-1);
  const last = memory.spoken.at(-1);
  if (cue !== 'read' && last?.speaker && last.speaker.person === null && last.draft.reading === before?.reading)
    return last.speaker;
  const wanted = cue === 'read' ? /^text$/ : /^(?:ORG|LOC|body)$/;
  for (const report of memory.reports.slice(cue === 'read' ? -3 : -2).reverse()) {
    if (report.reading.paragraph < reading.paragraph - 1) break;
    for (const phrase of report.reading.phrases.slice(0, 5)) {
      if (!wanted.test(typeOf(report.reading, phrase, index.nameType))) continue;
      const source = sourceOf(doc, report.reading, phrase, index);
      if (source.person === null) return source;
    }
  }
  // "They left a note. …, it said"
  const text = before?.reading.phrases.find((phrase) => typeOf(before.reading, phrase, index.nameType) === 'text');
  if (before && text) return sourceOf(doc, before.reading, text, index);
  return (
    memory.spoken.findLast(
      ({ speaker, draft }) => speaker?.person === null && draft.reading.paragraph >= reading.paragraph - 2,
    )?.speaker ?? null
  );
}

/** What "the source", "the company" goes back to: a source with the same head, or the last organisation named. */
function definite(doc: Doc, reading: Reading, phrase: Phrase, memory: Memory, index: SourceIndex): Source | null {
  const lemma = reading.units[phrase.head]?.lemma;
  const spoken = memory.spoken.findLast(({ speaker, draft }) => {
    if (!speaker || speaker.person !== null || !draft.speaker) return false;
    return draft.reading.units[draft.speaker.head]?.lemma === lemma;
  })?.speaker;
  if (spoken) return spoken;
  const recent = memory.reports.slice(-REACH).reverse();
  for (const report of recent) {
    const same = report.reading.phrases.find(
      (found) => report.reading.units[found.head]?.lemma === lemma && found.last - found.first > 1,
    );
    if (same && /^(?:text|people|body)$/.test(typeOf(reading, phrase, index.nameType)))
      return sourceOf(doc, report.reading, same, index);
  }
  if (!GENERIC_BODIES.has(lemma ?? '')) return null;
  const company = memory.spoken.findLast(
    ({ speaker, draft }) =>
      speaker?.person === null &&
      draft.speaker &&
      typeOf(draft.reading, draft.speaker, index.nameType) === 'ORG' &&
      draft.reading.paragraph >= reading.paragraph - 8,
  )?.speaker;
  if (company) return company;
  for (const report of recent) {
    const name = report.reading.phrases
      .slice(0, 2)
      .find((found) => typeOf(report.reading, found, index.nameType) === 'ORG');
    if (name) return sourceOf(doc, report.reading, name, index);
  }
  return null;
}

const GENERIC_BODIES = new Set([
  'company',
  'group',
  'agency',
  'firm',
  'organization',
  'organisation',
  'bank',
  'union',
  'carrier',
  'airline',
  'maker',
  'bureau',
  'charity',
]);

/** The line under a quotation that names who said it: "— Ann Lee". */
function signatureBelow(doc: Doc, below: ReportReading | undefined) {
  const first = below?.reading.units[0];
  const paragraph = below && doc.paragraphs[below.reading.paragraph];
  if (!first || !paragraph || below.reading.units.length > 12 || below.reading.verbs.length > 0) return null;
  if (!/^[–—―-]+\s*$/u.test(doc.text.slice(paragraph.start, first.start))) return null;
  const phrase = below.reading.phraseAt.get(0);
  return phrase ? { reading: below.reading, phrase } : null;
}

/** Who the sentence before is about, where it ends with a colon: "Lee released the following statement:" */
function introducer(before: ReportReading | undefined, paragraph: number) {
  const last = before?.reading.units.at(-1);
  if (!before || !last || before.reading.paragraph < paragraph - 1 || !/^["'”’)]*:/.test(last.gap)) return null;
  const { reading } = before;
  const cue = before.cues.findLast((item) => /[qc]/.test(item.cue.frames) && item.cue.form === 'finite');
  if (cue?.speaker) return { reading, phrase: cue.speaker };
  const verb = reading.verbs.findLast(({ group }) => /^(?:past|present)$/.test(group.tense) && group.relative < 0);
  const phrase = verb && reading.phrases.findLast((found) => found.last <= verb.first && !found.noun.temporal);
  return phrase ? { reading, phrase } : null;
}

/** The speaker of a quotation that names none: who spoke before, or who the words before are about. */
function carried(
  doc: Doc,
  draft: Draft,
  report: ReportReading,
  memory: Memory,
  reports: ReadonlyMap<number, ReportReading>,
  index: SourceIndex,
  continues: Resolved | null,
): Source | null {
  if (continues?.speaker) return continues.speaker;
  const { paragraph } = report.reading;
  const signed = draft.rule === 'statement:quotation-alone' ? signatureBelow(doc, reports.get(paragraph + 1)) : null;
  if (signed) return spokenBy(doc, signed.reading, signed.phrase, memory, index, null, null);
  const introduced = introducer(memory.reports.at(-1), paragraph);
  if (introduced) return spokenBy(doc, introduced.reading, introduced.phrase, memory, index, null, null);
  const own = report.reading.phrases.find((phrase) => phrase.last <= draft.first && !phrase.noun.temporal);
  if (own && draft.kind === 'direct') return spokenBy(doc, report.reading, own, memory, index, null, null);
  const last = memory.spoken.at(-1);
  if (last?.speaker && last.draft.reading.paragraph >= paragraph - 1) return last.speaker;
  const before = memory.reports.at(-1);
  if (before && before.reading.paragraph >= paragraph - 1) {
    const subject = before.reading.phrases.find((phrase) => !phrase.noun.temporal);
    if (subject) return spokenBy(doc, before.reading, subject, memory, index, null, null);
  }
  return last?.speaker ?? null;
}
