import type { DateMention } from '../../dates/types.js';
import type { EventInput } from '../input.js';
import type { Syntax } from '../syntax/syntax.js';
import type { ActionEvent } from '../types.js';

/** A day, month or year on which an act may have taken place. */
export interface DateCandidate {
  /** Index of the date, null for the day of publication. */
  readonly date: number | null;
  /** TIMEX3 value; of another sentence's date the day alone. */
  readonly value: string;
  /** Sentences back to where it stands, 0 for the act's own. */
  readonly back: number;
  /** How many other dates stand between, in other sentences. */
  readonly passed: number;
}

/** From so many sentences back dates may hold. */
const REACH = 6;

/** In a sentence that never ends dates so many words away say nothing. */
const FARTHEST = 250;

/** So many dates before the act's sentence at most. */
const EARLIER = 3;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** The calendar day, or the month or year, of a value that may tell a time too. */
export const dayOf = (value: string): string => value.slice(0, DAY_LENGTH);

/** Dates and times that say when, as calendar values. */
const says = ({ type, value, basis }: DateMention): boolean =>
  (type === 'DATE' || type === 'TIME') && value !== null && basis !== 'vague' && /^\d/.test(value);

/** The dates of an article in the order of the text, and those that an act may have. */
export class DateCandidates {
  private readonly told: readonly { readonly index: number; readonly at: number; readonly sentence: number }[];
  /** How many of them stand in a sentence and those before it. */
  private readonly upTo: readonly number[];

  constructor(
    private readonly syntax: Syntax,
    private readonly input: EventInput,
  ) {
    this.told = input.dates.flatMap((date, index) =>
      says(date) ? [{ index, at: date.first, sentence: syntax.token(date.first)?.sentence ?? -1 }] : [],
    );
    const counts: number[] = syntax.doc.sentences.map(() => 0);
    for (const { sentence } of this.told) counts[sentence] = (counts[sentence] ?? 0) + 1;
    let sum = 0;
    this.upTo = counts.map((count) => (sum += count));
  }

  private lastUpTo(sentence: number): number {
    return (this.upTo[sentence] ?? this.told.length) - 1;
  }

  /** Those of the act's sentence, the last ones before it, and the day of publication. */
  of(at: number): readonly DateCandidate[] {
    const sentence = this.syntax.token(at)?.sentence ?? -1;
    const found: DateCandidate[] = [];
    let passed = 0;
    for (let i = this.lastUpTo(sentence); i >= 0 && passed < EARLIER; i--) {
      const place = this.told[i];
      if (!place) break;
      const back = sentence - place.sentence;
      if (back === 0 && Math.abs(place.at - at) > FARTHEST) continue;
      if (back > REACH) break;
      const value = this.input.dates[place.index]?.value ?? '';
      found.push({ date: place.index, value: back === 0 ? value : dayOf(value), back, passed });
      if (back > 0) passed++;
    }
    const { publicationDate } = this.input;
    return publicationDate === null
      ? found
      : [...found, { date: null, value: publicationDate, back: 0, passed: found.length }];
  }
}

/** Whether a candidate is what a rule has chosen. */
export const isRuled = ({ date }: DateCandidate, { date: ruled, basis }: ActionEvent['when']): boolean =>
  basis === 'publication' ? date === null : basis !== 'none' && date === ruled;
