import type { ParsedSentence, Phrase } from './parsed-sentence.js';

/** A verb or phrase of communication in a report, in nodes. */
export interface FoundCue {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly lemma: string;
  /** Letters of `data/cues`. */
  readonly frames: string;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'participle' | 'according' | 'noun';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  /** "will say" */
  readonly future: boolean;
  /** "who said": the one who says it stands before the relative pronoun. */
  readonly relative: boolean;
  /** Who says it, where the cue is a noun: "Lee's claim". */
  readonly source?: Phrase | null;
}

/** "in the words of one marine", "in her own words": what is quoted is somebody's wording. */
export const WORDING = 'in the words of';

/** A cue that says nothing but itself. */
export const plainCue = (cue: Pick<FoundCue, 'first' | 'last' | 'lemma' | 'frames' | 'form'>): FoundCue => ({
  ...cue,
  head: cue.first,
  passive: false,
  negated: false,
  modal: null,
  future: false,
  relative: false,
});

/** What is said, in nodes of its report. */
export interface Content {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

/** A cue and the phrase that names who says it. */
export interface Attribution {
  readonly cue: FoundCue;
  readonly speaker: Phrase | null;
}

export const quotesWithin = (reading: ParsedSentence, first: number, last: number) =>
  reading.nodes.slice(first, last).some((node) => node.quotation >= 0);

/** Words that wait for a clause: an attribution behind them is inserted into what is said. */
export const DANGLING = new Set([
  'when',
  'that',
  'because',
  'but',
  'and',
  'while',
  'where',
  'as',
  'which',
  'who',
  'after',
  'since',
  'although',
]);
