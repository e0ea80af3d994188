import type { Doc } from '../language/types.js';
import { type Candidate, candidatesFor, type NameType, typeOf } from './candidates.js';
import { type FoundCue, findCues } from './cues.js';
import { type Content, complementClause, leadingSource, surroundingClause } from './indirect.js';
import { readQuotations } from './quoted.js';
import { breaks, hasComma, type Phrase, type Reading } from './reading.js';
import { bestOf } from './weights.js';

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

export interface CueReading {
  readonly cue: FoundCue;
  readonly candidates: readonly Candidate[];
  readonly speaker: Phrase | null;
}

export interface ReportReading {
  readonly reading: Reading;
  readonly cues: readonly CueReading[];
  readonly drafts: readonly Draft[];
}

/** Where the attribution ends: at the first comma after cue and speaker. */
function attributionEnd(reading: Reading, from: number): number {
  for (let i = from - 1; i < reading.units.length; i++) if (breaks(reading.units[i])) return i + 1;
  return reading.units.length;
}

/** "the mayor said", "the mayor, who had come by bus, said"; not "the driver whom it says it held". */
function attached(reading: Reading, cue: FoundCue, speaker: Phrase): boolean {
  if (cue.relative) return false;
  if (speaker.first >= cue.last) return true;
  let commas = 0;
  for (let i = speaker.last - 1; i < cue.first; i++) if (breaks(reading.units[i])) commas++;
  if (commas > 0) return commas > 1 || hasComma(reading.units[cue.first - 1]);
  for (let i = speaker.last; i < cue.first; i++) {
    const norm = reading.units[i]?.norm ?? '';
    if (reading.verbAt.has(i) || /^(?:who|whom|which|that|to)$/.test(norm)) return false;
  }
  return true;
}

/** "they tweeted it out", "she pleaded guilty": what follows is the verb's own object. */
function takesObject(reading: Reading, cue: FoundCue): boolean {
  const next = reading.units[cue.last];
  if (!next || breaks(reading.units[cue.last - 1])) return false;
  const phrase = reading.phraseAt.get(cue.last);
  if (phrase) return !phrase.noun.temporal && !cue.frames.includes('a');
  return next.norm === 'to' || next.token?.tags.has('Adjective') === true;
}

/** A clause can only stand before or around an attribution that a comma parts from it. */
function commaBefore(reading: Reading, cue: FoundCue): boolean {
  if (cue.form === 'according') return true;
  for (let i = cue.first - 1; i >= 0; i--) if (hasComma(reading.units[i])) return true;
  return false;
}

/** The reported clauses that belong to a cue. */
function contentsOf(reading: Reading, item: CueReading, cues: readonly CueReading[]): readonly Content[] {
  const { cue } = item;
  const complement = complementClause(reading, item, cues);
  if (complement) return [complement];
  if (!/[fz]/.test(cue.frames) || (cue.form !== 'finite' && cue.form !== 'according')) return [];
  if (!commaBefore(reading, cue)) return [];
  const { speaker } = item;
  if (!speaker) return [];
  if (cue.form === 'according') {
    if (cue.first <= 1) {
      const clause = leadingSource(reading, cue, speaker);
      return clause ? [clause] : [];
    }
    return surroundingClause(reading, cue.first, attributionEnd(reading, speaker.last));
  }
  if (!attached(reading, cue, speaker)) return [];
  const next = reading.units[cue.last];
  if (next && next.quotation >= 0 && breaks(reading.units[cue.last - 1])) return [];
  if (speaker.last <= cue.first && takesObject(reading, cue)) return [];
  const first = Math.min(cue.first, speaker.first);
  return surroundingClause(reading, first, attributionEnd(reading, Math.max(cue.last, speaker.last)));
}

/** Verbs that report only with a source that is no single person: "the study found that", not "he found that". */
const FINDINGS = new Set(['find', 'show', 'learn', 'reveal', 'indicate']);
/** Not said at all where negated: "has not acknowledged that". */
const FACTIVE = new Set([
  'acknowledge',
  'confirm',
  'admit',
  'concede',
  'announce',
  'disclose',
  'reveal',
  'mention',
  'note',
  'indicate',
  'learn',
  'explain',
  'report',
]);

/** True where the cue reports a clause of its speaker's. */
function reports(reading: Reading, item: CueReading, nameType: (token: number) => NameType): boolean {
  const { cue } = item;
  if (!/[czf]/.test(cue.frames)) return false;
  if (cue.negated && FACTIVE.has(cue.lemma)) return false;
  // inside a quotation, "I would say that it is" is no second statement
  if (
    reading.container >= 0 &&
    item.speaker &&
    /^(?:i|we|you|who|people|me|us)$/.test(reading.units[item.speaker.head]?.norm ?? '')
  )
    return false;
  if (reading.container >= 0 && (cue.modal !== null || cue.form === 'infinitive')) return false;
  if (!FINDINGS.has(cue.lemma)) return true;
  const { speaker } = item;
  if (!speaker || cue.modal !== null) return false;
  return /^(?:text|body|people|ORG|LOC)$/.test(typeOf(reading, speaker, nameType));
}

/** Lines between the paragraphs that lead to other articles. */
const PROMOTION =
  /^(?:read more|related|relevant reading|see also|watch|listen|advertisement|story continues|article continues|click here|photos?)\b/iu;

/** Passives whose subject is what is said, not who says it: "it was reported that". */
const UNSOURCED = new Set(['say', 'report', 'describe', 'call', 'claim', 'allege', 'ask', 'announce']);

/** The phrase that names who says it: what the weights prefer, as far as the grammar leaves a choice. */
function speakerOf(
  reading: Reading,
  cue: FoundCue,
  candidates: () => readonly Candidate[],
  nameType: (token: number) => NameType,
): Phrase | null {
  if (cue.form === 'according') {
    const source = reading.phraseAt.get(cue.last);
    if (source?.first === cue.last) return source;
  }
  const before = reading.phraseAt.get(cue.first - 1);
  const subject =
    cue.form === 'finite' &&
    !cue.passive &&
    before?.last === cue.first &&
    !before.noun.temporal &&
    !breaks(reading.units[cue.first - 1]);
  if (cue.passive && (cue.frames.includes('a') || UNSOURCED.has(cue.lemma))) {
    // "was told by a neighbor that"; without "by" nobody is named
    const agent = candidates().find(
      ({ phrase }) => phrase.first > cue.last && reading.units[phrase.first - 1]?.norm === 'by',
    );
    return agent?.phrase ?? null;
  }
  if (subject && before && (before.first === 0 || (before.noun.pronoun && leads(reading, before)))) return before;
  const inverted = reading.phraseAt.get(cue.last);
  if (
    // “…,” said Ann Lee
    cue.form === 'finite' &&
    !cue.passive &&
    inverted?.first === cue.last &&
    !inverted.noun.pronoun &&
    !inverted.noun.temporal &&
    (reading.units[cue.first - 1]?.quotation ?? -1) >= 0
  )
    return headPhrase(reading, inverted, nameType);
  if (cue.form === 'gerund' && reading.units[cue.first - 1]?.norm === 'as') {
    // "police quoted the driver as saying", "the driver was quoted as saying"
    const object = reading.phraseAt.get(cue.first - 2);
    if (object && object.last === cue.first - 1) return headPhrase(reading, object, nameType);
  }
  // only verbs that go with a quotation or after a clause have their subject behind them
  const fixed = subject || (cue.form === 'finite' && !/[qf]/.test(cue.frames) && !cue.passive);
  const best = bestOf(fixed ? candidates().filter(({ phrase }) => phrase.last <= cue.first) : candidates())?.phrase;
  return best ? headPhrase(reading, best, nameType) : null;
}

/** "state television in Tehran": the phrase that the prepositional ones belong to. */
function headPhrase(reading: Reading, phrase: Phrase, nameType: (token: number) => NameType): Phrase {
  let head = phrase;
  for (let steps = 0; steps < 3; steps++) {
    const tie = reading.units[head.first - 1];
    if (!tie || !/^(?:in|of|for|at|from|with)$/.test(tie.norm) || breaks(tie)) break;
    const before = reading.phraseAt.get(head.first - 2);
    if (!before || before.last !== head.first - 1 || before.noun.temporal || breaks(reading.units[head.first - 2]))
      break;
    head = before;
  }
  // "Ann Lee, the mayor of Marlow, said"
  const before = reading.phraseAt.get(head.first - 1);
  const apposed = /^(?:a|an|the|its|their|his|her)$/.test(reading.units[head.first]?.norm ?? '');
  if (
    before &&
    apposed &&
    /^,\s*$/.test(reading.units[head.first - 1]?.gap ?? '') &&
    before.last === head.first &&
    leads(reading, before)
  )
    return typeOf(reading, before, nameType) === 'PER' ? before : head;
  return head;
}

/** True where a phrase begins its clause: at the report's start or after a quotation. */
const leads = (reading: Reading, phrase: Phrase) =>
  phrase.first === 0 ||
  (reading.units[phrase.first - 1]?.quotation ?? -1) >= 0 ||
  breaks(reading.units[phrase.first - 1]);

/** Cues, speakers' phrases and statements of one report. */
export function readReport(doc: Doc, reading: Reading, nameType: (token: number) => NameType): ReportReading {
  const opening = reading.units[0];
  if (opening && PROMOTION.test(doc.text.slice(opening.start, opening.start + 24)))
    return { reading, cues: [], drafts: [] };
  const found = findCues(reading);
  const spoken = new Set<Phrase>();
  const cues = found.map((cue): CueReading => {
    // most verbs of the lexicon report nothing here, and weighing candidates costs: done only for those that do
    let candidates: readonly Candidate[] | null = null;
    let speaker: Phrase | null | undefined;
    const weigh = () => (candidates ??= candidatesFor(reading, cue, nameType, (phrase) => spoken.has(phrase)));
    return {
      cue,
      get candidates() {
        return weigh();
      },
      get speaker() {
        if (speaker === undefined) {
          speaker = speakerOf(reading, cue, weigh, nameType);
          if (speaker) spoken.add(speaker);
        }
        return speaker;
      },
    };
  });
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
  for (const quoted of readQuotations(doc, reading, found, (unit) => governing.get(unit) ?? null)) {
    const span = doc.quotations[quoted.quotation];
    if (!span) continue;
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
