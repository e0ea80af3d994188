import type { FoundCue } from './cues.js';
import type { Phrase, Reading } from './reading.js';

/** What is said, in units of its report. */
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

export const quotesWithin = (reading: Reading, first: number, last: number) =>
  reading.units.slice(first, last).some((unit) => unit.quotation >= 0);

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
