import { isoDay, parseIsoDay } from './calendar.js';
import { coverageOf } from './coverage.js';
import type { CalendarMeaning, Meaning } from './meaning.js';
import type { Candidate } from './read.js';

/** How far a story has got. */
export interface Story {
  /** TIMEX3 value of its last date, or null before the first. */
  readonly value: string | null;
  /** The last day that it named, in days since 1970-01-01, unless it has gone on to another month or year. */
  readonly day: number | null;
}

export const NOT_BEGUN: Story = { value: null, day: null };

/** The story after a date that carries it on. */
export function advanceStory(story: Story, value: string | null): Story {
  const date = value === null ? undefined : /^\d{4}(?:-[^T]+)?/.exec(value)?.[0];
  if (date === undefined) return story;
  return { value: date, day: parseIsoDay(date) ?? (isWithin(story.day, date) ? story.day : null) };
}

/** "that month" after "on 3 June" leaves the story at the third. */
function isWithin(day: number | null, value: string): boolean {
  const { earliest, latest } = coverageOf(value);
  const iso = day === null ? null : isoDay(day);
  return iso !== null && earliest !== null && latest !== null && iso >= earliest && iso <= latest;
}

/** The rules whose dates a text without a publication date counts along its story: "last year", "last June". */
const NEAR_WORDS: ReadonlySet<string> = new Set(['date:last-unit', 'date:last-month-name', 'date:season']);

/** "this year" in annals is the year that they are at; "today" and "ago" stay with the day of writing. */
export function leanOnStory({ meaning, rule }: Candidate): Meaning {
  const isNear = NEAR_WORDS.has(rule) && (meaning.kind === 'shift' || meaning.kind === 'calendar');
  return isNear ? { ...meaning, from: 'text' } : meaning;
}

/** "last summer" counts from the day of writing, "the previous summer" from the text. */
export const isDirected = ({ direction = null, from }: CalendarMeaning): boolean =>
  direction !== null && from !== 'text';

/** The rule of a date that took its year, month or day from the story, by what it is; null where it needed none. */
export function storyRule(meaning: Meaning): string | null {
  switch (meaning.kind) {
    case 'calendar':
      if (meaning.year !== undefined || meaning.yearShift !== undefined || isDirected(meaning)) return null;
      return meaning.day !== undefined ? 'date:day-in-story' : 'date:month-in-story';
    case 'weekday':
      return 'date:weekday-in-story';
    case 'holiday':
      return meaning.year === undefined ? 'date:holiday-in-story' : null;
    case 'time':
      return meaning.day === null || storyRule(meaning.day) !== null ? 'time:in-story' : null;
    case 'around':
      return storyRule(meaning.day);
    case 'nth':
      return storyRule(meaning.of);
    default:
      return null;
  }
}
