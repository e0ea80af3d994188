import type { Doc } from '../language/types.js';
import { resolveSpeaker } from './antecedents.js';
import { authorOf } from './authors.js';
import { addresseeOf } from './circumstances.js';
import { type DiscourseContext, HISTORY, type Resolved } from './discourse-context.js';
import type { ReportReading, StatementCandidate } from './drafts.js';
import type { SourceIndex } from './source-index.js';
import type { Source } from './types.js';
import { attributeBackward, carried, continued } from './unattributed.js';

/** In the order of the text, the outer one first. */
const byPlace = (a: StatementCandidate, b: StatementCandidate): number => a.start - b.start || b.end - a.end;

/** Speakers of all statements, in the order of the text, each from its cue or carried over. */
export function resolveSpeakers(
  doc: Doc,
  reports: readonly ReportReading[],
  index: SourceIndex,
  turnSpeakers: ReadonlyMap<number, Source | null>,
): Resolved[] {
  const resolved: Resolved[] = [];
  const memories = new Map<number, DiscourseContext>();
  const byQuotation = new Map<number, Resolved>();
  const depth = (report: ReportReading) => doc.quotations[report.reading.container]?.depth ?? 0;
  // the article's own words first, then those inside quotations, the outer ones before the inner ones
  const ordered = [
    ...reports.filter((report) => report.reading.container < 0),
    ...reports.filter((report) => report.reading.container >= 0).sort((a, b) => depth(a) - depth(b)),
  ];
  /** Who "I" is: the speaker of the quotation or the turn that the words stand in. */
  const ownVoice = ({ reading }: StatementCandidate): Source | null =>
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
    const drafts = report.drafts.length > 1 ? report.drafts.toSorted(byPlace) : report.drafts;
    for (const draft of drafts) {
      const last = memory.spoken.at(-1);
      // “…,” she said. The plan is “too slow for anybody here”: hers where she has just spoken, nobody's else
      if (draft.rule === 'statement:words-no-cue' && last?.draft.reading.paragraph !== draft.reading.paragraph)
        continue;
      const continues = continued(doc, draft, memory, byQuotation);
      const source = draft.speaker
        ? resolveSpeaker(doc, draft.reading, draft.speaker, memory, index, ownVoice(draft), draft.cue?.lemma ?? null)
        : draft.cue?.passive || draft.cue?.form === 'noun'
          ? null
          : carried(doc, draft, report, memory, openings, index, continues);
      const at =
        draft.reading.nodes[draft.first]?.token?.index ?? draft.reading.nodes.find((node) => node.token)?.token?.index;
      const speaker = (source && at !== undefined && authorOf(doc, source, at, index)) || source;
      const told = draft.cue ? addresseeOf(draft.reading, draft.cue, draft.speaker) : null;
      const addressee = told ? resolveSpeaker(doc, draft.reading, told, memory, index, null, null) : null;
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
