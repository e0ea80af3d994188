import { daysInMonth, fromDays, isoDay, toDays, weekdayOf } from '../calendar.js';
import { HOLIDAYS } from '../data/holidays.js';
import type { HolidayMeaning } from '../meaning.js';
import type { Anchors, Pointing, TextPosition } from './context.js';

/** Easter Sunday of the Gregorian calendar. Source: the anonymous algorithm, Nature 1876 (Meeus, "Astronomical Algorithms"). */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return toDays({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}

/** The day, counted from 1970-01-01, of a holiday in a year. */
export function holidayIn(name: string, year: number): number | null {
  const holiday = HOLIDAYS.get(name);
  if (!holiday) return null;
  if ('easter' in holiday) return easterOf(year) + holiday.easter;
  if ('day' in holiday) return toDays({ year, month: holiday.month, day: holiday.day });
  const { month, weekday, nth, after = 0 } = holiday;
  if (nth < 0) {
    const last = toDays({ year, month, day: daysInMonth(year, month) });
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDays({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 + after;
}

/** "Christmas" is the one nearest to publication, or of the year that the text is about. */
export function resolveHoliday(
  { name, year, direction }: HolidayMeaning,
  anchors: Anchors,
  pointing: Pointing,
  place: TextPosition,
): string | null {
  const told = year ?? (pointing === 'future' ? null : tellingYear(anchors, place));
  if (told !== null) return day(holidayIn(name, told));
  const { publication } = anchors;
  if (publication === null) return null;
  const { year: now } = fromDays(publication);
  const days = [now - 1, now, now + 1].map((candidate) => holidayIn(name, candidate)).filter((at) => at !== null);
  const wanted =
    direction === -1
      ? days.filter((at) => at < publication)
      : direction === 1 || (direction === null && pointing === 'future')
        ? days.filter((at) => at >= publication)
        : days;
  const nearest = wanted.reduce<number | null>(
    (best, at) => (best === null || Math.abs(at - publication) < Math.abs(best - publication) ? at : best),
    null,
  );
  return day(nearest);
}

const day = (days: number | null): string | null => (days === null ? null : isoDay(days));

/** A bare year right before ("In 2017 a colonel ... home by Christmas") tells the year of what follows. */
const tellingYear = ({ text, at, close }: Anchors, { paragraph }: TextPosition): number | null =>
  (close || at?.paragraph === paragraph) && text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
