import { daysInMonth, isoDay, mondayOf, pad, parseIsoDay } from './calendar.js';
import type { Unit } from './meaning.js';

/** First and last calendar day. */
export interface Coverage {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const NOWHERE: Coverage = { earliest: null, latest: null };

/** First month of each season as newspapers use them, on the northern half; winter begins in December. */
export const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const months = (year: number, first: number, count: number): Coverage => {
  const lastYear = year + Math.floor((first + count - 2) / 12);
  const lastMonth = ((first + count - 2) % 12) + 1;
  return {
    earliest: `${pad(year, 4)}-${pad(first)}-01`,
    latest: `${pad(lastYear, 4)}-${pad(lastMonth)}-${pad(daysInMonth(lastYear, lastMonth))}`,
  };
};

/** The calendar days that a TIMEX3 value covers: nothing for durations, sets and vague references. */
export function coverageOf(value: string | null): Coverage {
  if (value === null) return NOWHERE;
  const day = parseIsoDay(value);
  if (day !== null) return { earliest: isoDay(day), latest: isoDay(day) };
  const match = /^(\d{4})(?:-(.+))?$/.exec(value);
  if (match) {
    const year = Number(match[1]);
    const part = match[2];
    if (part === undefined) return months(year, 1, 12);
    if (/^\d{2}$/.test(part)) return months(year, Number(part), 1);
    if (/^Q[1-4]$/.test(part)) return months(year, Number(part[1]) * 3 - 2, 3);
    if (/^H[12]$/.test(part)) return months(year, part === 'H1' ? 1 : 7, 6);
    const season = SEASON_STARTS[part];
    if (season !== undefined) return months(year, season, 3);
    const week = /^W(\d{2})(-WE)?$/.exec(part);
    if (week) {
      const monday = mondayOf(year, Number(week[1]));
      return { earliest: isoDay(monday + (week[2] ? 5 : 0)), latest: isoDay(monday + 6) };
    }
    return NOWHERE;
  }
  if (/^\d{3}$/.test(value)) return { earliest: `${value}0-01-01`, latest: `${value}9-12-31` };
  if (/^\d{2}$/.test(value)) return { earliest: `${value}00-01-01`, latest: `${value}99-12-31` };
  return NOWHERE;
}

/** TIMEX3 values as nutgraf writes them. */
export const TIMEX3_VALUE =
  /^(?:\d{2}|\d{3}|\d{4}|\d{4}-\d{2}|\d{4}-\d{2}-\d{2}(?:T(?:\d{2}:\d{2}|MO|MI|AF|EV|NI))?|\d{4}-(?:Q[1-4]|H[12]|SP|SU|FA|WI|W\d{2}(?:-WE)?)|P(?:\d+|X)[YMWDEC](?:\d+[MD])?|P(?:\d+|X)(?:NI|MO|AF|EV)|PT?(?:\d+|X)(?:DT\d+)?[HMS](?:\d+[MS])?|PAST_REF|PRESENT_REF|FUTURE_REF|XXXX|XXXX-WXX(?:-WE)?|XXXX-(?:Q[1-4X]|H[12]|SP|SU|FA|WI)|XXXX-(?:\d{2}|XX)|XXXX-(?:WXX-[1-7]|(?:\d{2}|XX)-(?:\d{2}|XX))(?:T(?:MO|MI|AF|EV|NI|\d{2}:\d{2}))?)$/;

/** Designator letter of a unit in a duration, and whether it stands after the `T`. */
export const DESIGNATORS: Readonly<Record<Unit, { letter: string; time: boolean; times: number }>> = {
  second: { letter: 'S', time: true, times: 1 },
  minute: { letter: 'M', time: true, times: 1 },
  hour: { letter: 'H', time: true, times: 1 },
  day: { letter: 'D', time: false, times: 1 },
  night: { letter: 'NI', time: false, times: 1 },
  weekend: { letter: 'W', time: false, times: 1 },
  week: { letter: 'W', time: false, times: 1 },
  fortnight: { letter: 'W', time: false, times: 2 },
  month: { letter: 'M', time: false, times: 1 },
  quarter: { letter: 'M', time: false, times: 3 },
  year: { letter: 'Y', time: false, times: 1 },
  decade: { letter: 'Y', time: false, times: 10 },
  century: { letter: 'Y', time: false, times: 100 },
  millennium: { letter: 'Y', time: false, times: 1000 },
};
