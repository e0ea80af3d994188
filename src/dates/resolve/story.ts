import { addMonths, daysInMonth, fromDays, isoDay, pad, parseIsoDay, weekdayOf } from '../calendar.js';
import { coverageOf, SEASON_STARTS } from '../coverage.js';
import { HOLIDAYS } from '../data/holidays.js';
import type { CalendarMeaning, HolidayMeaning, WeekdayMeaning } from '../meaning.js';
import type { StoryPoint } from './context.js';
import { holidayIn } from './holidays.js';

/** So many months ahead at most, a month that comes before the last one in the year is next year's. */
const ROLL = 8;

const monthOf = ({ value }: StoryPoint): number | null => {
  const month = /^\d{4}-(\d{2})/.exec(value);
  if (month) return Number(month[1]);
  const { earliest } = coverageOf(value);
  return value.length > 4 && earliest !== null ? Number(earliest.slice(5, 7)) : null;
};

const yearOf = ({ value }: StoryPoint): number => Number(value.slice(0, 4));

/**
 * The year of a month, day or season without one, from the date before it in the story: the same year, or the next where
 * the year has turned ("In December 1941 … In January …"); looking back ("had fallen in March"), the last one that fits.
 */
export function yearInStory(
  { month, day, season, quarter, half, direction = null }: CalendarMeaning,
  point: StoryPoint,
): number | null {
  const wanted =
    month ??
    (season !== undefined
      ? (SEASON_STARTS[season] ?? 1)
      : quarter !== undefined
        ? quarter * 3 - 2
        : half !== undefined
          ? half * 6 - 5
          : null);
  if (wanted === null) return null;
  const year = yearOf(point);
  const last = monthOf(point);
  // "the following June" after 1941 is 1942's, "that June" 1941's.
  if (last === null) return year + (direction ?? 0);
  const length = season !== undefined || quarter !== undefined ? 3 : half !== undefined ? 6 : 1;
  if (direction === 1) return last >= wanted ? year + 1 : year;
  if (direction === -1) return wanted + length - 1 < last ? year : year - 1;
  // January 1942 lies in the winter that began in December 1941.
  if (season === 'WI' && last <= 3) return year - 1;
  const lastDay = /^\d{4}-\d{2}-(\d{2})/.exec(point.value)?.[1];
  const sameMonth = wanted === last && day !== undefined && lastDay !== undefined;
  if (point.looks === 'same') return year;
  if (point.looks === 'back') return wanted > last || (sameMonth && day > Number(lastDay)) ? year - 1 : year;
  const over = wanted + length - 1 < last;
  return over && 12 - last + wanted <= ROLL ? year + 1 : year;
}

/** "on the 23rd": of the month that the story is in, or the next one where that day is over. */
export function dayInStory(day: number, point: StoryPoint): string | null {
  const { earliest } = coverageOf(point.value);
  const from = parseIsoDay(earliest);
  if (from === null || monthOf(point) === null) return null;
  const begun = fromDays(from);
  const { year, month } = addMonths(begun.year, begun.month, day < begun.day && point.looks !== 'back' ? 1 : 0);
  return day > daysInMonth(year, month) ? null : `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** "on Friday": the first one from the story's day on, or before it where the clause looks back. */
export function weekdayInStory({ weekday, direction }: WeekdayMeaning, point: StoryPoint): number | null {
  if (point.day === null) return null;
  const ahead = (weekday - weekdayOf(point.day) + 7) % 7;
  if (direction === -1 || (direction === null && point.looks === 'back'))
    return point.day + (ahead === 0 ? -7 : ahead - 7);
  if (direction === 1 && ahead === 0) return point.day + 7;
  return point.day + ahead;
}

/** "at Christmas": of the story's year, or the next where the day is over. */
export function holidayInStory({ name, year, direction }: HolidayMeaning, point: StoryPoint): string | null {
  if (!HOLIDAYS.has(name)) return null;
  const own = holidayIn(name, year ?? yearOf(point));
  if (own === null) return null;
  const from = parseIsoDay(coverageOf(point.value).earliest);
  if (year !== undefined || from === null || monthOf(point) === null) return isoDay(own);
  const shift = direction === -1 || point.looks === 'back' ? (own > from ? -1 : 0) : own < from ? 1 : 0;
  const moved = shift === 0 ? own : holidayIn(name, fromDays(own).year + shift);
  return moved === null ? null : isoDay(moved);
}
