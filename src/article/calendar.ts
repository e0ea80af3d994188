/** A calendar date as it is written out in a header, a dateline or a byline. */
export interface WrittenDate {
  /** Length of the expression in UTF-16 units. */
  readonly length: number;
  /** `YYYY-MM-DD`, or null where no year stands there or the day does not exist ("February 30, 2026"). */
  readonly value: string | null;
  readonly hasYear: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,? +';

/** "2026-02-04", "2026/02/04", "2026-02-04T18:30:00+01:00" */
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** "March 4, 2026", "Tuesday, Feb. 3rd" */
const MONTH_DAY = new RegExp(
  `^(?:${WEEKDAY})?(${MONTH})\\.? +(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? +(\\d{4})(?!\\d))?`,
  'i',
);
/** "4 March 2026", "Wed, 4 Feb 2026" */
const DAY_MONTH = new RegExp(
  `^(?:${WEEKDAY})?(\\d{1,2})(?:st|nd|rd|th)?(?: +of)? +(${MONTH})(?![a-z])\\.?(?:,? +(\\d{4})(?!\\d))?`,
  'i',
);
/** "Wed Mar 04 18:30:00 GMT 2026", as programs write it. */
const YEAR_LAST = new RegExp(
  `^(?:${WEEKDAY})(${MONTH}) (\\d{1,2}) \\d{2}:\\d{2}:\\d{2} (?:[A-Z]{2,5}|[+-]\\d{4}) (\\d{4})(?!\\d)`,
  'i',
);
/** "31/12/2026", "12/31/2026"; "03/04/2026" can be read in two ways: only its weekday tells, "Wed, 03/04/2026". */
const SLASHED = new RegExp(`^(?:(${WEEKDAY}))?(\\d{1,2})([/.-])(\\d{1,2})\\3(\\d{4})(?!\\d)`, 'i');

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `YYYY-MM-DD`, or null where the Gregorian calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): string | null {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  if (!Number.isInteger(year) || year < 1 || year > 9999 || day < 1 || day > (DAYS[month - 1] ?? 0) + leap) return null;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** True for a day of the calendar in the form `YYYY-MM-DD`. */
export function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match !== null && calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

const monthNumber = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The calendar date that `text` begins with, or null. */
export function readWrittenDate(text: string): WrittenDate | null {
  const head = text.slice(0, 60);
  const iso = YEAR_FIRST.exec(head);
  if (iso) return written(iso[0], iso[1], Number(iso[3]), Number(iso[4]));
  const program = YEAR_LAST.exec(head);
  if (program) return written(program[0], program[3], monthNumber(program[1] ?? ''), Number(program[2]));
  const american = MONTH_DAY.exec(head);
  if (american) return written(american[0], american[3], monthNumber(american[1] ?? ''), Number(american[2]));
  const british = DAY_MONTH.exec(head);
  if (british) return written(british[0], british[3], monthNumber(british[2] ?? ''), Number(british[1]));
  const slashed = SLASHED.exec(head);
  return slashed && readSlashed(slashed[0], slashed[1], Number(slashed[2]), Number(slashed[4]), slashed[5]);
}

function readSlashed(
  match: string,
  weekday: string | undefined,
  first: number,
  second: number,
  year = '',
): WrittenDate {
  const american = calendarDate(Number(year), first, second);
  const british = calendarDate(Number(year), second, first);
  const days = [...new Set([american, british])].filter((day) => day !== null);
  const named =
    weekday === undefined ? days : days.filter((day) => weekdayOf(day) === weekday.slice(0, 3).toLowerCase());
  return { length: match.length, value: named.length === 1 ? (named[0] ?? null) : null, hasYear: true };
}

const weekdayOf = (day: string) =>
  ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date(`${day}T00:00:00Z`).getUTCDay()];

function written(match: string, year: string | undefined, month: number, day: number): WrittenDate {
  return {
    length: match.length,
    value: year === undefined ? null : calendarDate(Number(year), month, day),
    hasYear: year !== undefined,
  };
}

/**
 * The day of a date that stands alone, with or without a time of day: "2026-02-04", "2026-02-04T18:30:00Z", "20260204",
 * "Wed, 04 Feb 2026 18:30:00 GMT". The day is the one that is written, whatever the time zone. Null where there is none.
 */
export function readDay(value: string): string | null {
  const trimmed = value.trim().slice(0, 80);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T\d{4,6}.{0,6})?$/.exec(trimmed);
  if (compact) return calendarDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const written = readWrittenDate(trimmed);
  return written && /^(?:[T\s,].*)?$/.test(trimmed.slice(written.length)) ? written.value : null;
}
