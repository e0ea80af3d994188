import { fromDays } from './calendar.js';
import type { Meaning } from './meaning.js';
import type { Candidate } from './read.js';
import { isDirected } from './story.js';

/**
 * How the dates of a text are told: as news, counted from publication, or as a story, each counted from the one before
 * it. News may hold passages that are told as stories.
 */
export type Telling = 'news' | 'story';

/** A year that lies so far back is history. */
const DISTANT = 2;
/** A history has so many of its years at least. */
const FEWEST = 3;
/** So many dates with their year stand against one that is counted from the day of writing, or twice as many where it is the first. */
const PROPORTION = 4;
/** The same in a text without a publication date. */
const UNDATED_PROPORTION = 2;

/** True where the expression leans on the day of writing: "Friday", "yesterday", "last week", "this year". */
export function leansOnWriting(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'weekday':
      return meaning.from === 'publication';
    case 'shift':
      return meaning.from === 'publication';
    case 'calendar':
      // "last summer", "this June", "June last year"
      return (meaning.from !== 'text' && meaning.yearShift !== undefined) || isDirected(meaning);
    case 'time':
      return meaning.day !== null && leansOnWriting(meaning.day);
    case 'around':
    case 'after':
      return leansOnWriting(meaning.day);
    case 'nth':
      return leansOnWriting(meaning.of);
    default:
      return false;
  }
}

/** "last month", "ago", and a weekday before any day of the calendar: from a day that the text does not give. */
function leansOnUntold({ meaning }: Candidate, isDayTold: boolean): boolean {
  if (!leansOnWriting(meaning)) return false;
  const day = meaning.kind === 'time' ? meaning.day : meaning;
  return day?.kind !== 'weekday' || !isDayTold;
}

const namesDay = (meaning: Meaning): boolean =>
  (meaning.kind === 'calendar' && meaning.day !== undefined) ||
  (meaning.kind === 'time' && meaning.day !== null && namesDay(meaning.day));

/** "MILTOWN 2016-08-25": the day of publication, which a dateline may give, is no year of a history. */
function isOfPublication(meaning: Meaning, publication: number | null): boolean {
  if (meaning.kind !== 'calendar' || publication === null) return false;
  const { year, month, day } = fromDays(publication);
  return meaning.year === year && meaning.month === month && meaning.day === day;
}

/** The year that an expression names, or null. */
export function yearOf(meaning: Meaning): number | null {
  if (meaning.kind === 'calendar') return meaning.year ?? null;
  return meaning.kind === 'time' && meaning.day !== null ? yearOf(meaning.day) : null;
}

/**
 * How the whole text is told. Without a publication date only the text's own dates are left to count from; else a text
 * is a history where dates with their years, most of them long before publication, outweigh those that lean on it.
 */
export function tellingOf(candidates: readonly Candidate[], publication: number | null): Telling {
  const points = candidates.filter(
    ({ meaning, partial }) => partial !== true && meaning.kind !== 'fixed' && !isOfPublication(meaning, publication),
  );
  const deictic = candidates.filter(({ meaning, partial, rule }) =>
    meaning.kind === 'fixed' ? rule === 'date:day-word' : partial !== true && leansOnWriting(meaning),
  ).length;
  const years = points.map(({ meaning }) => yearOf(meaning)).filter((year) => year !== null);
  const first = points[0] && yearOf(points[0].meaning);
  if (publication === null) {
    const told = points.findIndex(({ meaning }) => namesDay(meaning));
    const leaning = points.filter((point, index) => leansOnUntold(point, told >= 0 && told < index)).length;
    // Who tells a story names its year first; "in March" before any year leans on a day that the text does not give.
    return years.length >= (first == null ? FEWEST : 1) && years.length >= leaning * UNDATED_PROPORTION
      ? 'story'
      : 'news';
  }
  const distant = years.filter((year) => isDistant(year, publication)).length;
  // What opens with "on Friday" or "in June" is news until shown otherwise.
  const [fewest, proportion] = first == null ? [2 * FEWEST, 2 * PROPORTION] : [FEWEST, PROPORTION];
  return distant >= fewest && distant * 2 >= years.length && years.length >= deictic * proportion ? 'story' : 'news';
}

/** True where the year is history, seen from publication. */
export const isDistant = (year: number | null, publication: number | null): boolean =>
  year !== null && (publication === null || year <= fromDays(publication).year - DISTANT);
