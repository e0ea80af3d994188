import { addMonths, daysInMonth, fromDays, isoDay, pad, parseIsoDay, toDays, weekdayOf, weekOf } from '../calendar.js';
import { coverageOf } from '../coverage.js';
import { durationValue } from '../durations.js';
import type { From, ShiftMeaning, Unit, WeekdayMeaning } from '../meaning.js';
import type { Anchors, Pointing } from './context.js';

const weekValue = (days: number): string => {
  const { year, week } = weekOf(days);
  return `${pad(year, 4)}-W${pad(week)}`;
};

const quarterOf = (month: number): number => Math.floor((month - 1) / 3) + 1;

/** "Friday": the last one, publication day included, or the next where the clause points ahead. */
export function resolveWeekday(
  { weekday, direction, from }: WeekdayMeaning,
  anchors: Anchors,
  pointing: Pointing,
): number | null {
  const base = from === 'text' ? (anchors.day ?? anchors.publication) : anchors.publication;
  if (base === null) return null;
  const back = (weekdayOf(base) - weekday + 7) % 7;
  if (direction === -1) return base - (back === 0 ? 7 : back);
  if (direction === 1) return base + (back === 0 ? 7 : 7 - back);
  if (direction === 0)
    return from === 'publication' && pointing !== 'past' && back !== 0 ? base + 7 - back : base - back;
  const ahead = pointing === 'future' || (pointing === 'nearest' && back > 3);
  return ahead && back !== 0 ? base + 7 - back : base - back;
}

/** Value of "last week", "two years ago", "the following month", or null where there is nothing to count from. */
export function resolveShift(meaning: ShiftMeaning, anchors: Anchors, pointing: Pointing): string | null {
  const { unit, count, from, also } = meaning;
  if (also) {
    const { also: _done, ...rest } = meaning;
    return resolveShift(rest, movedBy(also, from, anchors), pointing);
  }
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return resolveTime(meaning, anchors);
  if (meaning.measured !== undefined && !anchors.close && !anchors.story) return durationValue(meaning.measured, unit);
  // A story that names no day gives none to "the next day".
  const base = from === 'text' ? (anchors.day ?? (anchors.story ? null : anchors.publication)) : anchors.publication;
  if (unit === 'quarter' && from === 'text' && count === 0) {
    const last = lastQuarter(anchors.publication);
    if (anchors.quarter === null) return last;
    return meaning.completed && last !== null && anchors.quarter > last ? last : anchors.quarter;
  }
  if (unit === 'year') return resolveYear(meaning, anchors);
  if (from === 'text' && unit === 'month' && anchors.text !== null && /^\d{4}-\d{2}/.test(anchors.text)) {
    const moved = addMonths(Number(anchors.text.slice(0, 4)), Number(anchors.text.slice(5, 7)), count);
    return `${pad(moved.year, 4)}-${pad(moved.month)}`;
  }
  // "the following week" after "the week of 6 October"
  if (unit === 'week' && from === 'text' && /-W\d\d$/.test(anchors.text ?? ''))
    return weekValue((parseIsoDay(coverageOf(anchors.text).earliest) ?? 0) + 7 * count);
  if (base === null) return null;
  const coarse = from === 'text' && count !== 0 && (unit === 'day' || unit === 'week') ? coarseText(anchors) : null;
  if (coarse !== null) return coarse;
  const { year, month } = fromDays(base);
  switch (unit) {
    case 'day':
    case 'night':
      return isoDay(base + count);
    case 'week':
      return weekValue(base + 7 * count);
    case 'fortnight':
      return weekValue(base + 14 * count);
    case 'weekend':
      return `${weekValue(meaning.upcoming ? comingWeekend(base) : weekendOf(base, count, pointing))}-WE`;
    case 'month': {
      const moved = addMonths(year, month, count);
      return `${pad(moved.year, 4)}-${pad(moved.month)}`;
    }
    case 'quarter': {
      const moved = addMonths(year, quarterOf(month) * 3 - 2, count * 3);
      return `${pad(moved.year, 4)}-Q${quarterOf(moved.month)}`;
    }
    case 'decade':
      return String(Math.floor(year / 10) + count);
    case 'century':
      return String(Math.floor(year / 100) + count);
    default:
      return null;
  }
}

/** "a week later" behind "in April 1971" is known to the month only. */
function coarseText({ story, close, text, day }: Anchors): string | null {
  if (story || !close || text === null || !/^\d{4}(?:-\d{2})?$/.test(text)) return null;
  return day !== null && isoDay(day).startsWith(text) ? null : text;
}

/** A day of the week whose weekend is meant: "the weekend" is the last one, this week's on Saturday and Sunday or ahead. */
function weekendOf(base: number, count: number, pointing: Pointing): number {
  const isWeekend = weekdayOf(base) >= 6;
  if (count === 0) return pointing === 'past' && weekdayOf(base) <= 3 ? base - 7 : base;
  if (count === -1) return pointing === 'future' || isWeekend ? base : base - 7;
  return base + 7 * count;
}

const comingWeekend = (base: number): number => (weekdayOf(base) >= 6 ? base + 7 : base);

/** The anchors, some years, months, weeks or days away; a day that the month does not have is its last. */
function movedBy({ unit, count }: { unit: Unit; count: number }, from: From, anchors: Anchors): Anchors {
  const base = from === 'text' ? (anchors.day ?? (anchors.story ? null : anchors.publication)) : anchors.publication;
  if (base === null) return { ...anchors, publication: null, day: null, text: null };
  const { year, month, day } = fromDays(base);
  const months = unit === 'year' ? count * 12 : unit === 'month' ? count : 0;
  const to = addMonths(year, month, months);
  const moved =
    months !== 0
      ? toDays({ ...to, day: Math.min(day, daysInMonth(to.year, to.month)) })
      : base + count * (unit === 'week' ? 7 : 1);
  return { ...anchors, publication: moved, day: moved, text: isoDay(moved), close: true };
}

function lastQuarter(publication: number | null): string | null {
  if (publication === null) return null;
  const { year, month } = fromDays(publication);
  const before = addMonths(year, quarterOf(month) * 3 - 2, -3);
  return `${pad(before.year, 4)}-Q${quarterOf(before.month)}`;
}

/** "a year earlier" than a quarter is a quarter; otherwise years are years. */
function resolveYear({ count, from, compared }: ShiftMeaning, anchors: Anchors): string | null {
  if (compared && count === -1 && anchors.quarter !== null && anchors.aboutQuarter)
    return `${pad(Number(anchors.quarter.slice(0, 4)) - 1, 4)}${anchors.quarter.slice(4)}`;
  const text = from === 'text' && anchors.close && anchors.text !== null ? /^\d{4}/.exec(anchors.text)?.[0] : undefined;
  const year =
    text !== undefined ? Number(text) : anchors.publication === null ? null : fromDays(anchors.publication).year;
  return year === null || year + count < 1 ? null : pad(year + count, 4);
}

/** "four hours later" after a time of day; without one, the day. */
function resolveTime(
  { unit, count, from }: ShiftMeaning,
  { story, minutes, day, publication }: Anchors,
): string | null {
  if (from === 'text' && minutes !== null) {
    const moved = minutes + Math.round(count * (unit === 'hour' ? 60 : unit === 'minute' ? 1 : 1 / 60));
    const at = Math.floor(moved / 1440);
    const rest = moved - at * 1440;
    return `${isoDay(at)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
  }
  // "a minute later", where the text tells no hour, is a length of time
  if (from === 'text' && unit !== 'hour' && Math.abs(count) < 60) return durationValue(Math.abs(count), unit);
  const base = from === 'text' ? (day ?? (story ? null : publication)) : publication;
  // "48 hours later" after a day without its hour
  const days = unit === 'hour' && count % 24 === 0 ? count / 24 : 0;
  return base === null ? null : isoDay(base + days);
}

/** The Monday of the week, or the weekend, around a day. */
export const weekAround = (value: string | null, unit: string): string | null => {
  const day = parseIsoDay(value);
  return day === null ? null : `${weekValue(day)}${unit === 'weekend' ? '-WE' : ''}`;
};
