import { readDay } from './calendar.js';

/** A time stamp as a page's markup gives it. */
export interface Moment {
  /** The day as it is written, `YYYY-MM-DD`. */
  readonly day: string;
  /** Milliseconds since 1970, null without a time of day. */
  readonly instant: number | null;
  /** Whether the day is known to be the day where the paper is: "…+02:00" is, "…Z" is not. */
  readonly isLocal: boolean;
}

const STAMP =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?:(Z|UTC|GMT|[+-]00:?00)|([+-]\d{2}):?(\d{2}))?$/i;
const EPOCH = /^1\d{9}(?:\d{3})?$/;

/** No article on the web is older, and software writes such days for none. */
const FIRST_YEAR = '1900';

/** Reads "2026-03-04T01:30:00Z", "2026-03-04", "4 March 2026", "1772587800"; null where it is no day or before 1900. */
export function readMoment(value: string): Moment | null {
  const trimmed = value.trim();
  if (EPOCH.test(trimmed)) return ofInstant(Number(trimmed.padEnd(13, '0')));
  const day = readDay(trimmed);
  if (day === null || day < FIRST_YEAR) return null;
  const stamp = STAMP.exec(trimmed);
  if (!stamp) return { day, instant: null, isLocal: !/\d:\d/.test(trimmed) };
  const [, date, time, , hours, minutes] = stamp;
  const zone = hours === undefined ? 'Z' : `${hours}:${minutes}`;
  const instant = Date.parse(`${date}T${time}${zone}`);
  return { day, instant: Number.isNaN(instant) ? null : instant, isLocal: hours !== undefined };
}

const ofInstant = (instant: number): Moment => ({
  day: new Date(instant).toISOString().slice(0, 10),
  instant,
  isLocal: false,
});

const LOCAL_STAMP = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?[+-](?!00:?00)\d{2}:?\d{2}/g;
const MOST_STAMPS = 500;

/** The day of the same moment where the page's markup or scripts write it with an offset: "2026-03-03T20:30:00-05:00". */
export function localDay(moment: Moment, html: string): string | null {
  let seen = 0;
  if (moment.instant === null) return null;
  for (const [stamp] of html.matchAll(LOCAL_STAMP)) {
    const local = readMoment(stamp);
    if (local?.instant === moment.instant) return local.day;
    if (++seen === MOST_STAMPS) break;
  }
  return null;
}

const DAY = 86_400_000;

/** Whole days from the first day to the second. */
export const daysBetween = (first: string, second: string) => (Date.parse(second) - Date.parse(first)) / DAY;

/** True where `day` can be the day of the moment somewhere on earth (from UTC−12 to UTC+14). */
export function canBeDayOf(moment: Moment, day: string): boolean {
  if (moment.instant === null) return Math.abs(daysBetween(moment.day, day)) <= 1;
  const hours = (Date.parse(day) - moment.instant) / (DAY / 24);
  return hours > -36 && hours <= 14;
}
