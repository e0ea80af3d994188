import type { CountryMention } from '../countries/types.js';
import type { DateMention } from '../dates/types.js';
import type { Doc } from '../language/types.js';
import type { Name, Person } from '../people/types.js';
import { readReport } from './drafts.js';
import { readAll } from './reading.js';
import { resolveSpeakers } from './resolve.js';
import { indexSources } from './sources.js';
import type { Statement } from './types.js';

export type { Cue, Source, Statement } from './types.js';

/** What the statements finder reads besides the text. */
export interface StatementInput {
  readonly names: readonly Name[];
  readonly people: readonly Person[];
  readonly countries: readonly CountryMention[];
  readonly dates: readonly DateMention[];
}

/** Every direct, mixed and indirect statement with its speaker, in the order of the text. */
export function findStatements(doc: Doc, input: StatementInput): Statement[] {
  const index = indexSources(doc, input.names, input.people, input.countries);
  const reports = readAll(doc)
    .filter((reading) => /^(?:body|heading)$/.test(doc.paragraphs[reading.paragraph]?.kind ?? 'body'))
    .map((reading) => readReport(doc, reading, index.nameType));
  const resolved = resolveSpeakers(doc, reports, index).toSorted(
    (a, b) => a.draft.start - b.draft.start || b.draft.end - a.draft.end,
  );
  const places = new Map(resolved.map((item, i) => [item, i]));
  const open: number[] = [];
  return resolved.map((item, i): Statement => {
    const { draft } = item;
    while (open.length > 0 && (resolved[open.at(-1) ?? 0]?.draft.end ?? 0) <= draft.start) open.pop();
    const within = open.findLast((outer) => (resolved[outer]?.draft.end ?? 0) >= draft.end) ?? null;
    open.push(i);
    const cueUnits = draft.cue && draft.reading.units.slice(draft.cue.head, draft.cue.last);
    const [first, last] = [cueUnits?.[0], cueUnits?.at(-1)];
    return {
      start: draft.start,
      end: draft.end,
      kind: draft.kind,
      speaker: item.speaker,
      addressee: null,
      cue: draft.cue && first && last ? { start: first.start, end: last.end, lemma: draft.cue.lemma } : null,
      within,
      continues: item.continues ? (places.get(item.continues) ?? null) : null,
      when: null,
      factuality: 'actual',
      rule: draft.rule,
    };
  });
}
