import type { Doc } from '../language/types.js';
import type { DiscourseContext, Resolved } from './discourse-context.js';
import type { StatementCandidate } from './drafts.js';
import type { Source } from './types.js';

/** Paragraphs of a dialogue are short; longer ones are what several people told a reporter. In UTF-16 nodes. */
const SHORT = 120;
/** So many paragraphs back another speaker still takes part. */
const REACH = 4;

const same = (a: Source, b: Source) => (a.person === null ? a.name === b.name : a.person === b.person);

const ofParagraph = (memory: DiscourseContext, paragraph: number): Resolved | null =>
  memory.spoken.findLast(({ draft }) => draft.kind === 'direct' && draft.reading.paragraph === paragraph) ?? null;

/**
 * Who says a paragraph of nothing but a quotation where two people talk: “Is it shut?” she asked. “Yes,” he said. “Since
 * when?” “Monday.” Null where it is the same speaker's, as news has it.
 */
export function answering(doc: Doc, draft: StatementCandidate, memory: DiscourseContext): Source | null {
  const { paragraph } = draft.reading;
  if (draft.rule !== 'statement:quotation-alone' || draft.reading.container >= 0) return null;
  if (doc.paragraphs[paragraph]?.start !== draft.reading.nodes[0]?.start) return null;
  const last = ofParagraph(memory, paragraph - 1);
  if (!last?.speaker) return null;
  const { speaker } = last;
  const before = ofParagraph(memory, paragraph - 2);
  const other = before?.speaker && !same(before.speaker, speaker) ? before.speaker : null;
  if (/\?$/.test(doc.text.slice(last.draft.start, last.draft.end))) {
    if (last.addressee && !same(last.addressee, speaker)) return last.addressee;
    return other ?? otherNear(memory, speaker, paragraph);
  }
  if (!before || !other) return null;
  const first = ofParagraph(memory, paragraph - 3)?.speaker;
  const short = [paragraph, paragraph - 1, paragraph - 2].every((at) => {
    const span = doc.paragraphs[at];
    return span !== undefined && span.end - span.start <= SHORT;
  });
  const people = speaker.person !== null && other.person !== null;
  return (short && people) || (first && same(first, speaker)) ? other : null;
}

/** The last one besides the one who asks that has spoken a few paragraphs before. */
function otherNear(memory: DiscourseContext, asker: Source, paragraph: number): Source | null {
  for (let i = memory.spoken.length - 1; i >= 0; i--) {
    const item = memory.spoken[i];
    if (!item || item.draft.reading.paragraph < paragraph - REACH) return null;
    if (item.draft.kind === 'direct' && item.speaker && !same(item.speaker, asker)) return item.speaker;
  }
  return null;
}
