import type { Totals } from '../counts.js';

/** Days that a chart shows. */
export interface Window {
  readonly from: string;
  readonly to: string;
  /** What one mark stands for. */
  readonly interval: 'day' | 'week' | 'month';
}

const DAY = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** What news tells of lies about the days of publication; history and far plans stand in the table alone. */
const BEFORE = 45;
const AFTER = 30;
/** Longest charts of days and of weeks, in days. */
const LONGEST = { day: 130, week: 900 };

/** The days to show of those that there are, or null where there is none. */
export function windowOf(days: readonly string[], { first, last }: Pick<Totals, 'first' | 'last'>): Window | null {
  const from = first === null ? null : dayOf(Date.parse(first) - BEFORE * DAY);
  const to = last === null ? null : dayOf(Date.parse(last) + AFTER * DAY);
  const shown = days.filter((day) => (from === null || day >= from) && (to === null || day <= to)).sort();
  const [begin, end] = [shown[0], shown.at(-1)];
  if (begin === undefined || end === undefined) return null;
  const length = (Date.parse(end) - Date.parse(begin)) / DAY;
  const interval = length <= LONGEST.day ? 'day' : length <= LONGEST.week ? 'week' : 'month';
  return { from: begin, to: end, interval };
}

export const daysOf = ({ from, to }: Window): number => (Date.parse(to) - Date.parse(from)) / DAY + 1;

export const isWithin = (day: string, { from, to }: Window): boolean => day >= from && day <= to;

/** The first day of the interval that a day lies in; weeks begin on Monday. */
export function startOf(day: string, { interval }: Window): string {
  if (interval === 'day') return day;
  if (interval === 'month') return `${day.slice(0, 7)}-01`;
  const time = Date.parse(day);
  return dayOf(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY);
}
