import type { Doc } from '../language/types.js';
import type { Attribution, FoundCue } from './attributions.js';
import type { NameType } from './candidates.js';
import { factualityOf } from './circumstances.js';
import { contentsOf, reports } from './contents.js';
import { findCues } from './cues.js';
import { headlineSource } from './headlines.js';
import { type QuotedReading, readQuotations } from './quoted.js';
import type { Phrase, Reading } from './reading.js';
import { speakerOf } from './speaker-phrase.js';

/** A statement before its speaker is resolved. Places are in the text. */
export interface Draft {
  readonly reading: Reading;
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
    private readonly reading: Reading,
    readonly cue: FoundCue,
    /** Who has said something in the report so far. */
    private readonly spoken: ReadonlySet<Phrase>,
    private readonly nameType: (token: number) => NameType,
  ) {}

  get speaker(): Phrase | null {
    if (this.found === undefined) this.found = speakerOf(this.reading, this.cue, this.spoken, this.nameType);
    return this.found;
  }
}

export interface ReportReading {
  readonly reading: Reading;
  readonly cues: readonly Attribution[];
  readonly drafts: readonly Draft[];
}

/** Lines between the paragraphs that lead to other articles. */
const PROMOTION =
  /^(?:read more|related|relevant reading|see also|watch|listen|advertisement|story continues|article continues|click here|photos?)\b/iu;

/** Words inside a quotation that somebody has said: not "I would say, ‘…’", nor what nobody is said to say. */
const isSpoken = (reading: Reading, { cue, speaker }: QuotedReading): boolean =>
  speaker !== null || (cue !== null && factualityOf(reading, cue, null) !== 'hypothetical');

/** Cues, speakers' phrases and statements of one report. */
export function readReport(doc: Doc, reading: Reading, nameType: (token: number) => NameType): ReportReading {
  const opening = reading.units[0];
  if (opening && PROMOTION.test(doc.text.slice(opening.start, opening.start + 24)))
    return { reading, cues: [], drafts: [] };
  const found = findCues(reading);
  const spoken = new Set<Phrase>();
  const cues = found.map((cue) => new CueReading(reading, cue, spoken, nameType));
  const phraseOf = (cue: FoundCue | null) => cues.find((item) => item.cue === cue)?.speaker ?? null;
  const drafts: Draft[] = [];
  const governing = new Map<number, FoundCue>();
  const covered = new Set<string>();
  for (const item of cues) {
    if (!reports(reading, item, nameType)) continue;
    contentsOf(reading, item, cues).forEach((content, part) => {
      const firstUnit = reading.units[content.first];
      const lastUnit = reading.units[content.last - 1];
      if (!firstUnit || !lastUnit) return;
      const place = `${content.first} ${content.last}`;
      if (covered.has(place)) return;
      covered.add(place);
      if (item.speaker) spoken.add(item.speaker);
      for (let i = content.first; i < content.last; i++) governing.set(i, item.cue);
      drafts.push({
        reading,
        kind: 'indirect',
        start: firstUnit.start,
        end: lastUnit.end,
        first: content.first,
        last: content.last,
        quotation: -1,
        cue: item.cue,
        speaker: item.speaker,
        resumes: part > 0,
        rule: content.rule,
      });
    });
  }
  const headline = drafts.length === 0 ? headlineSource(doc, reading, nameType) : null;
  if (headline) {
    const { content, speaker } = headline;
    const [firstUnit, lastUnit] = [reading.units[content.first], reading.units[content.last - 1]];
    if (firstUnit && lastUnit)
      drafts.push({
        ...content,
        reading,
        kind: 'indirect',
        start: firstUnit.start,
        end: lastUnit.end,
        quotation: -1,
        cue: null,
        speaker,
        resumes: false,
      });
  }
  for (const quoted of readQuotations(doc, reading, found, (unit) => governing.get(unit) ?? null, nameType)) {
    const span = doc.quotations[quoted.quotation];
    if (!span || (reading.container >= 0 && !isSpoken(reading, quoted))) continue;
    drafts.push({
      reading,
      kind: quoted.kind,
      start: span.start,
      end: span.end,
      first: quoted.unit,
      last: quoted.unit + 1,
      quotation: quoted.quotation,
      cue: quoted.cue,
      speaker: quoted.speaker ?? phraseOf(quoted.cue),
      resumes: false,
      rule: quoted.rule,
    });
  }
  return { reading, cues, drafts };
}
