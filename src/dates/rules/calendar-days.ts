import { daysInMonth } from '../calendar.js';
import { NAMED_AFTER_DAYS, NAMED_DAYS } from '../data/named-days.js';
import {
  capital,
  commaJoined,
  type DateInput,
  type Found,
  follows,
  gap,
  joined,
  lexemeAt,
  normAt,
  opensSentence,
  type Rule,
  tokenAt,
} from '../read.js';
import { readYear } from '../years.js';
import { dayAt, isComposed, monthAt, nameFollows, readShift } from './month-words.js';
import { shift } from './unit-words.js';

/** "March 3, 2026", "Sept. 11", "March 3rd", "March eighth", "Dec. 7, two thousand". */
const monthDay: Rule = {
  id: 'date:month-day',
  starts: ['month'],
  match(reading, i) {
    const month = monthAt(reading, i);
    if (month === null) return null;
    const the = follows(reading, i + 1, 'the') ? 1 : 0;
    // "On 11 February the first wall fell."
    if (the === 1 && (lexemeAt(reading, i - 1).digits !== undefined || tokenAt(reading, i + 3)?.tags.has('Noun')))
      return null;
    // "February 30, 2027" is one expression without a value.
    const most = readYear(reading, i + 2 + the) && commaJoined(reading, i + 2 + the) ? 31 : undefined;
    const day = joined(reading, i + 1 + the) ? dayAt(reading, i + 1 + the, month, most) : null;
    if (!day) return null;
    const year = commaJoined(reading, day.last) ? readYear(reading, day.last) : null;
    if (year) return point(year.last, { year: year.year, month, day: day.day });
    const shift = readShift(reading, day.last);
    if (shift)
      return {
        last: shift.last,
        type: 'DATE',
        meaning: { kind: 'calendar', ...shift.meaning, month, day: day.day },
      };
    if (isNamedAfter(reading, day.last)) return null;
    const named = namedDay(month, day.day, normAt(reading, day.last));
    return { last: day.last, type: 'DATE', meaning: { kind: 'calendar', month, day: day.day, ...named } };
  },
};

/** "the April 6 Youth Movement", "the Sept. 11 Memorial". */
function isNamedAfter(reading: DateInput, i: number): boolean {
  for (let at = i; at < i + 3 && gap(reading, at) === ' ' && capital(reading, at); at++)
    if (NAMED_AFTER_DAYS.has(normAt(reading, at))) return true;
  return false;
}

/** The year of "the Sept. 11 attacks". */
function namedDay(month: number, day: number, after: string): { year: number } | null {
  const event = NAMED_DAYS.find((named) => named.month === month && named.day === day && named.words.has(after));
  return event ? { year: event.year } : null;
}

function point(last: number, { year, month, day }: { year: number; month: number; day: number }): Found {
  return { last, type: 'DATE', meaning: { kind: 'calendar', year, month, day } };
}

/** "3 March 2014", "3rd of March", "the 15th of May", "the 4th of July". */
const dayMonth: Rule = {
  id: 'date:day-month',
  starts: ['digits', 'nth', 'ordinal', 'cardinal', '=the'],
  match(reading, i) {
    const the = normAt(reading, i) === 'the' && joined(reading, i + 1) ? 1 : 0;
    const head = i + the + (isComposed(reading, i + the) ? 1 : 0);
    const of = follows(reading, head + 1, 'of') ? 1 : 0;
    const at = head + 1 + of;
    const month = joined(reading, at) ? monthAt(reading, at) : null;
    const most = commaJoined(reading, at + 1) && readYear(reading, at + 1) ? 31 : undefined;
    const day = month === null ? null : dayAt(reading, i + the, month, most);
    if (month === null || !day) return null;
    if (of === 0 && lexemeAt(reading, at - 1 - of).ordinal !== undefined) return null;
    const year = commaJoined(reading, at + 1) ? readYear(reading, at + 1) : null;
    if (year) return point(year.last, { year: year.year, month, day: day.day });
    const shift = readShift(reading, at + 1);
    if (shift)
      return { last: shift.last, type: 'DATE', meaning: { kind: 'calendar', ...shift.meaning, month, day: day.day } };
    // "the 25 May 3 victims" hardly occurs, "on 25 May 3,000 people" does: the day after the month wins.
    if (of === 0 && joined(reading, at + 1) && dayAt(reading, at + 1, month) && !capital(reading, at + 2)) return null;
    return { last: at + 1, type: 'DATE', meaning: { kind: 'calendar', month, day: day.day } };
  },
};

/** "2026-02-04", "2026-02-04T10:30". */
const iso: Rule = {
  id: 'date:iso',
  starts: ['iso'],
  match(reading, i) {
    const match = /^(\d{4})-(\d{2})-(\d{2})(?:t(\d{2}:\d{2}))?/.exec(lexemeAt(reading, i).iso ?? '');
    const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
    if (!match || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
    const meaning = { kind: 'calendar' as const, year, month, day };
    const clock = match[4];
    return clock === undefined
      ? { last: i + 1, type: 'DATE', meaning }
      : { last: i + 1, type: 'TIME', meaning: { kind: 'time', clock, day: meaning } };
  },
};

/** "11/12/2013", month first unless it cannot be; "9/11" is the day of the attacks. */
const slashed: Rule = {
  id: 'date:slashed',
  starts: ['slashed'],
  match(reading, i) {
    const parts = (lexemeAt(reading, i).slashed ?? '').split('/').map(Number);
    const [a = 0, b = 0, c] = parts;
    if (c === undefined) {
      if (a !== 9 || b !== 11 || nameFollows(reading, i + 1)) return null;
      return point(i + 1, { year: 2001, month: 9, day: 11 });
    }
    const [month, day] = a <= 12 ? [a, b] : [b, a];
    const year = c < 100 ? c + (c < 50 ? 2000 : 1900) : c;
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
    return point(i + 1, { year, month, day });
  },
};

/** "the 15th of this month", "the third of next month". */
const dayOfThisMonth: Rule = {
  id: 'date:day-of-this-month',
  starts: ['=the'],
  match(reading, i) {
    const { nth, ordinal } = lexemeAt(reading, i + 1);
    const day = nth ?? ordinal;
    if (day === undefined || day < 1 || day > 31 || !joined(reading, i + 1) || !follows(reading, i + 2, 'of'))
      return null;
    const count = { last: -1, this: 0, next: 1 }[normAt(reading, i + 3)];
    if (count === undefined || !joined(reading, i + 3) || !follows(reading, i + 4, 'month')) return null;
    const of = shift('month', count, 'publication');
    return { last: i + 5, type: 'DATE', meaning: { kind: 'nth', unit: 'day', nth: day, of } };
  },
};

const BEFORE_DAY = new Set(['on', 'by', 'until', 'from', 'since', 'till', 'to']);
const AFTER_DAY = new Set(
  `and but the a an he she it they we his her their its at in when after before as to with by from until through`.split(
    /\s+/,
  ),
);

/** "on the 23rd", "from the 4th to the 9th": a day of the month that the text is about. */
const dayAlone: Rule = {
  id: 'date:day-of-month',
  starts: ['=the'],
  match(reading, i) {
    const day = lexemeAt(reading, i + 1).nth;
    if (day === undefined || day < 1 || day > 31 || !joined(reading, i + 1) || !joined(reading, i)) return null;
    if (!BEFORE_DAY.has(normAt(reading, i - 1))) return null;
    const after = tokenAt(reading, i + 2);
    const ends = !joined(reading, i + 2) || AFTER_DAY.has(normAt(reading, i + 2));
    // "On the 30th troops cleared the quays", but "on the 30th floor"
    const fronted = after?.tags.has('Noun') === true && after.norm.endsWith('s') && opensSentence(reading, i - 1);
    if (!ends && !fronted && !after?.tags.has('Verb')) return null;
    return { last: i + 2, type: 'DATE', meaning: { kind: 'calendar', day } };
  },
};

/** "Saturday the 27th", "Thu 5th": a day of the nearest month in which it falls on that weekday. */
const weekdayDay: Rule = {
  id: 'date:weekday-and-day',
  starts: ['weekday'],
  match(reading, i) {
    const { weekday } = lexemeAt(reading, i);
    const the = follows(reading, i + 1, 'the') ? 1 : 0;
    const at = i + 1 + the;
    const day = joined(reading, at) ? lexemeAt(reading, at).nth : undefined;
    if (weekday === undefined || !capital(reading, i) || day === undefined || day < 1 || day > 31) return null;
    // The film.
    if (the === 1 && weekday === 5 && day === 13) return null;
    if (follows(reading, at + 1, 'of') || (joined(reading, at + 1) && lexemeAt(reading, at + 1).month !== undefined))
      return null;
    return { last: at + 1, type: 'DATE', meaning: { kind: 'calendar', day, weekday } };
  },
};

/** Days of the calendar: in words, in digits, in figures with slashes. */
export const calendarDays: readonly Rule[] = [monthDay, dayMonth, iso, slashed, dayOfThisMonth, dayAlone, weekdayDay];
