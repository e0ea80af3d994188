import type { Doc } from '../language/types.js';
import { type Attribution, type Content, type FoundCue, quotesWithin } from './attributions.js';
import type { NameType } from './candidates.js';
import { factualityOf } from './circumstances.js';
import { contentsOf, reports } from './contents.js';
import { findCues } from './cues.js';
import { headlineSource } from './headlines.js';
import type { ParsedSentence, Phrase } from './parsed-sentence.js';
import { type QuotedReading, readQuotations } from './quoted.js';
import { speakerOf } from './speaker-phrase.js';

/** A statement before its speaker is resolved. Places are in the text. */
export interface StatementCandidate {
  readonly reading: ParsedSentence;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly start: number;
  readonly end: number;
  /** Units of the report that it covers. */
  readonly first: number;
  readonly last: number;
  /** Index into `Doc.quotations`, or -1. */
  readonly quotation: number;
  readonly cue: FoundCue | null;
  readonly speaker: Phrase | null;
  /** The second part of an interrupted statement. */
  readonly resumes: boolean;
  readonly rule: string;
}

/** A cue and who says it; most verbs of the lexicon report nothing where they stand, so it is looked for when asked. */
class CueReading implements Attribution {
  private found: Phrase | null | undefined;

  constructor(
    private readonly reading: ParsedSentence,
    readonly cue: FoundCue,
    /** Who has said something in the report so far. */
    private readonly spoken: ReadonlySet<Phrase>,
    private readonly nameType: (token: number) => NameType,
  ) {}

  get speaker(): Phrase | null {
    // "amid claims that it was late": whose claims, only the noun's own phrase can tell
    const isUnowned = this.cue.form === 'noun' && !this.cue.source;
    if (this.found === undefined)
      this.found = isUnowned ? null : speakerOf(this.reading, this.cue, this.spoken, this.nameType);
    return this.found;
  }
}

export interface ReportReading {
  readonly reading: ParsedSentence;
  readonly cues: readonly Attribution[];
  readonly drafts: readonly StatementCandidate[];
}

/** Lines between the paragraphs that lead to other articles begin so. */
const PROMOTIONS =
  `read more,related,relevant reading,see also,watch,listen,advertisement,story continues,article continues,
  click here,photo,photos`.split(/,\s*/);
const PROMOTION = new RegExp(`^(?:${PROMOTIONS.join('|')})\\b`, 'iu');
/** Their first words: most reports begin with another and need no search. */
const PROMOTING = new Set(PROMOTIONS.map((phrase) => phrase.split(' ')[0]));

/**
 * Reported clauses of one sentence, each of which may hold all that follow. Of 20,000 sentences of news none had more than
 * six statements; what repeats "he said" more often is no sentence, and its clauses would fill gigabytes.
 */
const MOST_REPORTED = 12;

/** Words inside a quotation that somebody has said: not "I would say, ‘…’", nor what nobody is said to say. */
const isSpoken = (reading: ParsedSentence, { cue, speaker }: QuotedReading): boolean =>
  speaker !== null || (cue !== null && factualityOf(reading, cue, null) !== 'hypothetical');

/** Cues, speakers' phrases and statements of one report. */
export function readReport(doc: Doc, reading: ParsedSentence, nameType: (token: number) => NameType): ReportReading {
  const opening = reading.nodes[0];
  if (opening && PROMOTING.has(opening.norm) && PROMOTION.test(doc.text.slice(opening.start, opening.start + 24)))
    return { reading, cues: [], drafts: [] };
  const found = findCues(reading);
  const spoken = new Set<Phrase>();
  const cues = found.map((cue) => new CueReading(reading, cue, spoken, nameType));
  const drafts = cues.length > 0 ? reportedDrafts(reading, cues, spoken, nameType) : [];
  const headline = drafts.length === 0 ? headlineSource(reading, nameType) : null;
  if (headline) drafts.push(indirect(reading, headline.content, null, headline.speaker));
  if (quotesWithin(reading, 0, reading.nodes.length))
    drafts.push(...quotedDrafts(doc, reading, cues, drafts, nameType));
  return { reading, cues, drafts: drafts.filter((draft) => draft.kind !== 'indirect' || !isQuotation(reading, draft)) };
}

/** "said that “the bridge is shut”": the quotation alone is the statement. */
const isQuotation = ({ nodes }: ParsedSentence, { first, last }: StatementCandidate): boolean =>
  last - first === 1 && (nodes[first]?.quotation ?? -1) >= 0;

function indirect(
  reading: ParsedSentence,
  { first, last, rule }: Content,
  cue: FoundCue | null,
  speaker: Phrase | null,
  resumes = false,
): StatementCandidate {
  const { nodes } = reading;
  const [start, end] = [nodes[first]?.start ?? 0, nodes[last - 1]?.end ?? 0];
  return { reading, kind: 'indirect', start, end, first, last, quotation: -1, cue, speaker, resumes, rule };
}

/** The reported clauses; whoever says one is added to `spoken`. */
function reportedDrafts(
  reading: ParsedSentence,
  cues: readonly Attribution[],
  spoken: Set<Phrase>,
  nameType: (token: number) => NameType,
): StatementCandidate[] {
  const drafts: StatementCandidate[] = [];
  for (const item of cues) {
    if (drafts.length >= MOST_REPORTED) break;
    if (!reports(reading, item, nameType)) continue;
    contentsOf(reading, item, cues).forEach((content, part) => {
      const { first, last } = content;
      if (last <= first || drafts.some((draft) => draft.first === first && draft.last === last)) return;
      if (item.speaker) spoken.add(item.speaker);
      drafts.push(indirect(reading, content, item.cue, item.speaker, part > 0));
    });
  }
  return drafts;
}

/** The quotations, those in a reported clause with the cue that the clause goes with. */
function quotedDrafts(
  doc: Doc,
  reading: ParsedSentence,
  cues: readonly Attribution[],
  reported: readonly StatementCandidate[],
  nameType: (token: number) => NameType,
): StatementCandidate[] {
  const found = cues.map(({ cue }) => cue);
  // of "Lee said it was “late,” the radio reported" the marks are in Lee's clause
  const governing = (node: number) =>
    reported
      .filter(({ cue, first, last }) => cue !== null && first <= node && node < last)
      .reduce<StatementCandidate | null>((inner, draft) => (inner && inner.first > draft.first ? inner : draft), null)
      ?.cue ?? null;
  return readQuotations(doc, reading, found, governing, nameType).flatMap((quoted): StatementCandidate[] => {
    const { node, quotation, kind, cue, rule } = quoted;
    const span = doc.quotations[quotation];
    if (!span || (reading.container >= 0 && !isSpoken(reading, quoted))) return [];
    const speaker = quoted.speaker ?? cues.find((item) => item.cue === cue)?.speaker ?? null;
    const { start, end } = span;
    const [first, last] = [node, node + 1];
    return [{ reading, kind, start, end, first, last, quotation, cue, speaker, resumes: false, rule }];
  });
}
