import type { CountryMention } from '../countries/types.js';
import type { DateMention } from '../dates/types.js';
import { isNamedAt } from '../discourse/index.js';
import type { Doc, Token } from '../language/types.js';
import type { Name, Person, UnnamedReference } from '../people/types.js';
import { factualityOf, whenOf } from './circumstances.js';
import type { Resolved } from './discourse-context.js';
import { readReport } from './drafts.js';
import { type ParsedSentence, readAll } from './parsed-sentence.js';
import { resolveSpeakers } from './resolve.js';
import { indexSources } from './source-index.js';
import { findTurns, intervieweeOf, speakersOfTurns, type Turn } from './turns.js';
import type { Party, Source, Statement } from './types.js';

export { actsOf } from './acts.js';
export type { Act, Cue, Source, Statement } from './types.js';

/** What the statements finder reads besides the text. */
export interface StatementInput {
  readonly names: readonly Name[];
  readonly people: readonly Person[];
  readonly unnamed: readonly UnnamedReference[];
  readonly countries: readonly CountryMention[];
  readonly dates: readonly DateMention[];
}

/** What is needed of a statement whatever it was found by. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly kind: Statement['kind'];
  readonly speaker: Source | null;
  readonly resolved: Resolved | null;
  readonly rule: string;
}

/** Every direct, mixed and indirect statement with its speaker, in the order of the text. */
export function findStatements(doc: Doc, input: StatementInput): Statement[] {
  const index = indexSources(doc, input);
  const turns = findTurns(doc);
  const labelEnds = new Map(turns.map((turn) => [turn.paragraph, turn.start]));
  const isLabel = (token: Token) => token.start < (labelEnds.get(token.paragraph) ?? 0);
  const turnSpeakers = speakersOfTurns(doc, turns, index);
  const reports = readAll(doc, input.names, labelEnds.size > 0 ? isLabel : undefined)
    .filter((reading) => /^(?:body|heading)$/.test(doc.paragraphs[reading.paragraph]?.kind ?? 'body'))
    .map((reading) => readReport(doc, reading, index.nameType));
  const resolved = resolveSpeakers(doc, reports, index, turnSpeakers);
  const items = [
    ...turns.map(
      (turn): Item => ({
        start: turn.start,
        end: turn.end,
        kind: 'direct',
        speaker: turnSpeakers.get(turn.paragraph) ?? null,
        resolved: null,
        rule: 'statement:turn',
      }),
    ),
    ...resolved.map(
      (item): Item => ({
        start: item.draft.start,
        end: item.draft.end,
        kind: item.draft.kind,
        speaker:
          (item.draft.rule === 'statement:quotation-title' ? null : item.speaker) ??
          titleSpeaker(doc, item, resolved, turns, turnSpeakers),
        resolved: item,
        rule: item.draft.rule,
      }),
    ),
  ]
    // a title's quotation before a colon is somebody's only where the text below has it again
    .filter(({ rule, speaker }) => rule !== 'statement:quotation-title' || speaker !== null)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const dateAt = new Int32Array(doc.tokens.length).fill(-1);
  input.dates.forEach((date, i) => {
    for (let t = date.first; t < date.last; t++) dateAt[t] = i;
  });
  const drafts = new Map(reports.map((report) => [report.reading, report.drafts]));
  const isReported = (reading: ParsedSentence, node: number) =>
    drafts.get(reading)?.some(({ kind, first, last }) => kind === 'indirect' && first <= node && node < last) ?? false;
  const places = new Map(items.map((item, i) => [item.resolved?.draft, i]));
  const open: number[] = [];
  return items.map((item, i): Statement => {
    while (open.length > 0 && (items[open.at(-1) ?? 0]?.end ?? 0) <= item.start) open.pop();
    const within = open.findLast((outer) => (items[outer]?.end ?? 0) >= item.end) ?? null;
    open.push(i);
    const { resolved: found } = item;
    const cue = found?.draft.cue ?? null;
    const cueUnits = cue && found ? found.draft.reading.nodes.slice(cue.head, cue.last) : [];
    const [first, last] = [cueUnits[0], cueUnits.at(-1)];
    return {
      start: item.start,
      end: item.end,
      kind: item.kind,
      speaker: partyOf(item.speaker, input.people),
      addressee: partyOf(found?.addressee ?? null, input.people),
      cue: cue && first && last ? { start: first.start, end: last.end, lemma: cue.lemma } : null,
      within,
      continues: found?.continues ? (places.get(found.continues.draft) ?? null) : null,
      when: found
        ? whenOf(
            found.draft.reading,
            cue,
            (token) => dateAt[token] ?? -1,
            input.dates,
            (node) => isReported(found.draft.reading, node),
          )
        : null,
      factuality: found ? factualityOf(found.draft.reading, cue, found.draft.speaker) : 'actual',
      rule: item.rule,
    };
  });
}

/** "the premier said": known by name only from elsewhere. */
function partyOf(source: Source | null, people: readonly Person[]): Party | null {
  if (!source) return null;
  const { person, mention } = source;
  const isNamed = mention !== null && (person === null || isNamedAt(people[person], mention));
  return { ...source, basis: isNamed ? 'named' : 'resolved' };
}

/** Who says the words that stand as the article's title: whoever says them again below. */
function titleSpeaker(
  doc: Doc,
  { draft }: Resolved,
  resolved: readonly Resolved[],
  turns: readonly Turn[],
  turnSpeakers: ReadonlyMap<number, Source | null>,
): Source | null {
  if (draft.reading.paragraph > 0 || !/^statement:quotation-(?:alone|title)$/.test(draft.rule)) return null;
  const words = doc.text.slice(draft.start, draft.end).replace(/[.,!?]$/, '');
  const again = doc.text.indexOf(words, draft.end);
  if (again < 0) return intervieweeOf(doc, turns, turnSpeakers);
  const turn = turns.find((found) => found.start <= again && again < found.end);
  if (turn) return turnSpeakers.get(turn.paragraph) ?? null;
  return resolved.find((found) => found.draft.start <= again && again < found.draft.end)?.speaker ?? null;
}
