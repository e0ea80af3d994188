import { daysInMonth, pad } from '../calendar.js';
import { HOLIDAYS } from '../data/holidays.js';
import type { CalendarMeaning, Meaning, Unit } from '../meaning.js';

/** A unit whose place in the calendar is not known. */
const UNTOLD: Readonly<Partial<Record<Unit, string>>> = {
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
};

/** "Feb. 29" is a day of some year. */
const LEAP_YEAR = 2000;

function openCalendar({ month, day, quarter, half, season }: CalendarMeaning): string | null {
  if (season !== undefined) return `XXXX-${season}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  if (half !== undefined) return `XXXX-H${half}`;
  if (month === undefined) return day === undefined ? 'XXXX' : day > 31 ? null : `XXXX-XX-${pad(day)}`;
  if (day === undefined) return `XXXX-${pad(month)}`;
  return day > daysInMonth(LEAP_YEAR, month) ? null : `XXXX-${pad(month)}-${pad(day)}`;
}

/** "Christmas" of no known year has its day all the same, "Easter" has not. */
function openHoliday(name: string): string {
  const day = HOLIDAYS.get(name);
  if (day === undefined || 'easter' in day) return 'XXXX-XX-XX';
  return 'day' in day ? `XXXX-${pad(day.month)}-${pad(day.day)}` : `XXXX-${pad(day.month)}-XX`;
}

/**
 * The value of an expression that nothing is known to count from, as TIMEX3 writes it: an X for each figure that the text
 * does not tell ("Thursday night" is `XXXX-WXX-4TNI`, "Dec. 21" `XXXX-12-21`, "last week" `XXXX-WXX`).
 */
export function openValue(meaning: Meaning): string | null {
  switch (meaning.kind) {
    case 'calendar':
      return openCalendar(meaning);
    case 'weekday':
      return `XXXX-WXX-${meaning.weekday}`;
    case 'shift':
      return UNTOLD[meaning.also?.unit === undefined ? meaning.unit : 'day'] ?? null;
    case 'holiday':
      return openHoliday(meaning.name);
    case 'around':
      return UNTOLD[meaning.unit] ?? null;
    case 'after':
      return UNTOLD.day ?? null;
    case 'nth':
      return meaning.weekday === undefined ? (UNTOLD[meaning.unit] ?? null) : `XXXX-WXX-${meaning.weekday}`;
    case 'time': {
      const day = meaning.day === null ? 'XXXX-XX-XX' : openValue(meaning.day);
      return day !== null && /^XXXX-(?:WXX-\d|[\dX]{2}-[\dX]{2})$/.test(day) ? `${day}T${meaning.clock}` : null;
    }
    case 'fixed':
      return meaning.value;
  }
}
