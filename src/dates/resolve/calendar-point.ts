import { addMonths, daysInMonth, fromDays, isoDay, pad, toDays, weekdayOf } from '../calendar.js';
import { SEASON_STARTS } from '../coverage.js';
import type { CalendarMeaning, Direction } from '../meaning.js';
import type { Anchors, Pointing, StoryPoint } from './context.js';
import { dayInStory, yearInStory } from './story.js';

/** Value of a calendar date: "June 1997", "the third quarter", "last summer". Null where the year cannot be told. */
export function resolveCalendar(meaning: CalendarMeaning, anchors: Anchors, pointing: Pointing): string | null {
  const { month, day, quarter, half, season } = meaning;
  if (month === undefined && day !== undefined) return dayAlone(day, meaning.weekday ?? null, anchors, pointing);
  const year = yearOf(meaning, anchors, pointing);
  if (year === null) return null;
  const head = pad(year, 4);
  if (season !== undefined) return `${head}-${season}`;
  if (quarter !== undefined) return `${head}-Q${quarter}`;
  if (half !== undefined) return `${head}-H${half}`;
  if (month === undefined) return sameQuarter(meaning, anchors) ?? head;
  if (day === undefined) return `${head}-${pad(month)}`;
  return day > daysInMonth(year, month) ? null : `${head}-${pad(month)}-${pad(day)}`;
}

/** "the 1988 period" beside a quarter of 1989 is that quarter of 1988. */
function sameQuarter({ year, from }: CalendarMeaning, { quarter }: Anchors): string | null {
  return from === 'text' && year !== undefined && quarter !== null ? `${pad(year, 4)}${quarter.slice(4)}` : null;
}

function yearOf(meaning: CalendarMeaning, anchors: Anchors, pointing: Pointing): number | null {
  if (meaning.year !== undefined) return meaning.year;
  // "in June of that year", "in March the following year"
  if (meaning.yearShift !== undefined && meaning.from === 'text') {
    const told = anchors.story?.value ?? anchors.text;
    return told === null ? null : Number(told.slice(0, 4)) + meaning.yearShift;
  }
  const isNear = (meaning.direction ?? null) !== null && meaning.from !== 'text';
  const point = isNear ? null : (anchors.story ?? pointInText(meaning, anchors));
  if (point && meaning.yearShift === undefined) return yearInStory(meaning, point);
  if (anchors.publication === null) return null;
  const today = fromDays(anchors.publication);
  if (meaning.yearShift !== undefined) return today.year + meaning.yearShift;
  const { month, day, quarter, half, season, direction = null } = meaning;
  if (quarter !== undefined && meaning.from === 'text')
    return (anchors.quarter !== null ? Number(anchors.quarter.slice(0, 4)) : lastYearOf(quarter * 3 - 2, today)) - 1;
  if (month !== undefined && day !== undefined)
    return (
      anchors.named.get(`${pad(month)}-${pad(day)}`) ??
      nearestYear(month, day, anchors.publication, direction, pointing)
    );
  if (month !== undefined) return yearOfMonth(month, 1, today, direction, pointing);
  if (quarter !== undefined) return yearOfMonth(quarter * 3 - 2, 3, today, direction, pointing);
  if (half !== undefined) return yearOfMonth(half * 6 - 5, 6, today, direction, pointing);
  if (season !== undefined) return yearOfMonth(SEASON_STARTS[season] ?? 1, 3, today, direction, pointing);
  return null;
}

const lastYearOf = (month: number, today: { year: number; month: number }) =>
  month <= today.month ? today.year : today.year - 1;

/** The year in which a stretch of `length` months from `start` falls, seen from today. */
function yearOfMonth(
  start: number,
  length: number,
  today: { year: number; month: number },
  direction: Direction,
  pointing: Pointing,
): number {
  const end = addMonths(today.year, start, length - 1);
  const over = end.year === today.year && end.month < today.month;
  const begun = start <= today.month;
  // "this winter" in January is the one that began in December.
  if (direction === 0)
    return end.year > today.year && addMonths(today.year - 1, start, length - 1).month >= today.month
      ? today.year - 1
      : today.year;
  // "last May" in July is two months ago, in May a year ago; a season or quarter must be over.
  if (direction === -1)
    return over
      ? today.year
      : end.year > today.year && addMonths(today.year - 1, start, length - 1).month >= today.month && !begun
        ? today.year - 2
        : today.year - 1;
  // "next December", written in November, is not the one that is about to begin
  if (direction === 1) return start - today.month <= 1 ? today.year + 1 : today.year;
  // A firm "expects to report a third-quarter loss" for the quarter that has just ended.
  const justOver = length === 3 && end.month >= today.month - 3;
  if (pointing === 'future') return over && !justOver ? today.year + 1 : today.year;
  if (pointing === 'nearest' && length === 1)
    return today.year + (start - today.month > 6 ? -1 : start - today.month < -6 ? 1 : 0);
  // "a cut for September", written in August: the month before a year ago would be "last September"
  if (pointing === null && length === 1 && !begun && start - today.month <= 2) return today.year;
  return begun ? today.year : today.year - 1;
}

const EIGHT_MONTHS = 240;
const FOUR_MONTHS = 120;

/** "Dec. 28" in May is the one nearest to publication; "last June 3" and "next June 3" look one way. */
function nearestYear(
  month: number,
  day: number,
  publication: number,
  direction: Direction,
  pointing: Pointing,
): number {
  const { year } = fromDays(publication);
  const days = [year - 1, year, year + 1].map((candidate) => ({
    candidate,
    away: toDays({ year: candidate, month, day }) - publication,
  }));
  const fitting =
    direction === -1
      ? days.filter(({ away }) => away < 0)
      : direction === 1
        ? days.filter(({ away }) => away > 0)
        : days;
  // "may be used until December 31", written in June
  const ahead = days.find(({ away }) => away >= 0);
  if (pointing === 'future' && direction === null && ahead && ahead.away < EIGHT_MONTHS) return ahead.candidate;
  // "was killed on Oct. 23", written in May
  const behind = days.findLast(({ away }) => away <= 0);
  // "a note of a meeting on 4 November", read in June: what is told without a tense lies behind rather than far ahead
  const isFar = ahead !== undefined && ahead.away > FOUR_MONTHS;
  if (pointing === null && direction === null && isFar && behind && -behind.away < EIGHT_MONTHS)
    return behind.candidate;
  if (pointing === 'past' && direction === null && behind && ahead && ahead.away > 60) return behind.candidate;
  return fitting.reduce(
    (best, next) => (Math.abs(next.away) < Math.abs(best.away) ? next : best),
    fitting[0] ?? { candidate: year, away: 0 },
  ).candidate;
}

/** "the following spring", "that June" count from the date before them in news too. */
function pointInText({ from, quarter }: CalendarMeaning, { text, day }: Anchors): StoryPoint | null {
  return from === 'text' && quarter === undefined && text !== null ? { value: text, day, looks: 'on' } : null;
}

/** So many months around publication are looked through for a day that names none. */
const MONTHS_AROUND = [-3, -2, -1, 0, 1, 2, 3];

/** "on the 23rd", "Saturday the 27th": in the story's month, else the day nearest to publication that the clause points to. */
function dayAlone(
  day: number,
  weekday: number | null,
  { story, publication }: Anchors,
  pointing: Pointing,
): string | null {
  if (story && weekday === null) return dayInStory(day, story);
  const base = story?.day ?? publication;
  if (base === null) return null;
  const today = fromDays(base);
  const days = MONTHS_AROUND.map((count) => addMonths(today.year, today.month, count))
    .filter(({ year, month }) => day <= daysInMonth(year, month))
    .map(({ year, month }) => toDays({ year, month, day }))
    .filter((at) => weekday === null || weekdayOf(at) === weekday);
  const ahead = days.find((at) => at >= base);
  const behind = days.findLast((at) => at <= base);
  const wanted = pointing === 'future' ? ahead : pointing === 'past' ? behind : undefined;
  const nearest = days.reduce<number | undefined>(
    (best, at) => (best === undefined || Math.abs(at - base) < Math.abs(best - base) ? at : best),
    undefined,
  );
  const found = wanted ?? nearest;
  return found === undefined ? null : isoDay(found);
}
