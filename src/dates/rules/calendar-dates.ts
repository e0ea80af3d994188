import { daysInMonth } from '../calendar.js';
import { NAMED_AFTER_DAYS, NAMED_DAYS } from '../data/named-days.js';
import {
  capital,
  commaJoined,
  type Found,
  follows,
  gap,
  joined,
  lexemeAt,
  normAt,
  opensSentence,
  type Reading,
  type Rule,
  tokenAt,
} from '../read.js';
import { readYear, yearAt } from '../years.js';

/** The month that begins at the atom `i`; "may" and "march" only with a capital. */
function monthAt(reading: Reading, i: number): number | null {
  const { month } = lexemeAt(reading, i);
  return month !== undefined && capital(reading, i) ? month : null;
}

/** "3", "3rd", "eighth": a day of the month. */
function dayAt(reading: Reading, i: number, month: number): { day: number; last: number } | null {
  const { digits, number, nth, ordinal } = lexemeAt(reading, i);
  const day = digits !== undefined && digits.length <= 2 ? number : (nth ?? ordinal);
  if (day === undefined || day < 1 || day > daysInMonth(2000, month)) return null;
  return { day, last: i + 1 };
}

/** Words before a month that make it a time ("in May"), not a person or a verb. */
const BEFORE_MONTH = new Set(
  `in since until till of by from during before after between through throughout to and or last this next early late
  mid each every for around about past coming previous following again`.split(/\s+/),
);

/** "March 3, 2026", "Sept. 11", "March 3rd", "March eighth", "Dec. 7, two thousand". */
const monthDay: Rule = {
  id: 'date:month-day',
  starts: ['month'],
  match(reading, i) {
    const month = monthAt(reading, i);
    if (month === null) return null;
    const the = follows(reading, i + 1, 'the') ? 1 : 0;
    const day = joined(reading, i + 1 + the) ? dayAt(reading, i + 1 + the, month) : null;
    if (!day) return null;
    const year = commaJoined(reading, day.last) ? readYear(reading, day.last) : null;
    if (year) return point(year.last, { year: year.year, month, day: day.day });
    const shift = readShift(reading, follows(reading, day.last, 'of') ? day.last + 1 : day.last);
    if (shift)
      return {
        last: shift.last,
        type: 'DATE',
        meaning: { kind: 'calendar', yearShift: shift.years, month, day: day.day },
      };
    if (isNamedAfter(reading, day.last)) return null;
    const named = namedDay(month, day.day, normAt(reading, day.last));
    return { last: day.last, type: 'DATE', meaning: { kind: 'calendar', month, day: day.day, ...named } };
  },
};

/** "the April 6 Youth Movement", "the Sept. 11 Memorial". */
function isNamedAfter(reading: Reading, i: number): boolean {
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

/** "last year", "this year", "next year" after a day or month. */
function readShift(reading: Reading, i: number): { years: number; last: number } | null {
  if (!joined(reading, i) || !follows(reading, i + 1, 'year')) return null;
  const years = { last: -1, this: 0, next: 1 }[normAt(reading, i)];
  return years === undefined ? null : { years, last: i + 2 };
}

/** "3 March 2014", "3rd of March", "the 15th of May", "the 4th of July". */
const dayMonth: Rule = {
  id: 'date:day-month',
  starts: ['digits', 'nth', 'ordinal', '=the'],
  match(reading, i) {
    const the = normAt(reading, i) === 'the' && joined(reading, i + 1) ? 1 : 0;
    const of = follows(reading, i + the + 1, 'of') ? 1 : 0;
    const at = i + the + 1 + of;
    const month = joined(reading, at) ? monthAt(reading, at) : null;
    const day = month === null ? null : dayAt(reading, i + the, month);
    if (month === null || !day) return null;
    if (of === 0 && lexemeAt(reading, i + the).ordinal !== undefined) return null;
    const year = commaJoined(reading, at + 1) ? readYear(reading, at + 1) : null;
    if (year) return point(year.last, { year: year.year, month, day: day.day });
    // "the 25 May 3 victims" hardly occurs, "on 25 May 3,000 people" does: the day after the month wins.
    if (of === 0 && joined(reading, at + 1) && dayAt(reading, at + 1, month) && !capital(reading, at + 2)) return null;
    return { last: at + 1, type: 'DATE', meaning: { kind: 'calendar', month, day: day.day } };
  },
};

/** "June 1997", "January, 1998", "March of 1998", "June last year", "June of last year". */
const monthYear: Rule = {
  id: 'date:month-year',
  starts: ['month'],
  match(reading, i) {
    const month = monthAt(reading, i);
    if (month === null) return null;
    const at = follows(reading, i + 1, 'of') ? i + 2 : i + 1;
    const year = commaJoined(reading, at) ? readYear(reading, at) : null;
    if (year) return { last: year.last, type: 'DATE', meaning: { kind: 'calendar', year: year.year, month } };
    const shift = readShift(reading, at);
    return shift && { last: shift.last, type: 'DATE', meaning: { kind: 'calendar', yearShift: shift.years, month } };
  },
};

/** "last November", "this September", "next July". */
const namedMonth: Rule = {
  id: 'date:last-month-name',
  starts: ['=last', '=this', '=next', '=past', '=coming', '=previous'],
  match(reading, i) {
    const past = follows(reading, i + 1, 'past', 'coming') && normAt(reading, i) === 'this' ? 1 : 0;
    const month = joined(reading, i + 1 + past) ? monthAt(reading, i + 1 + past) : null;
    if (month === null) return null;
    const word = normAt(reading, i + past);
    const direction = word === 'last' || word === 'past' || word === 'previous' ? -1 : word === 'this' ? 0 : 1;
    const day = joined(reading, i + past + 2) ? dayAt(reading, i + past + 2, month) : null;
    if (day && lexemeAt(reading, i + past + 2).digits === undefined) return null;
    return {
      last: day ? day.last : i + past + 2,
      type: 'DATE',
      meaning: { kind: 'calendar', month, direction, ...(day ? { day: day.day } : {}) },
    };
  },
};

/** "in August", "October": a month alone, unless it is a person ("Theresa May") or a verb. */
const month: Rule = {
  id: 'date:month',
  starts: ['month'],
  match(reading, i) {
    const value = monthAt(reading, i);
    if (value === null || lexemeAt(reading, i).short === true) return null;
    const before = normAt(reading, i - 1);
    const placed = joined(reading, i) && BEFORE_MONTH.has(before);
    const word = normAt(reading, i);
    const ambiguous = word === 'may' || word === 'march' || word === 'april' || word === 'june' || word === 'august';
    if ((word === 'may' || word === 'march') && !placed && !follows(reading, i + 1, "'s")) return null;
    if ((word === 'may' || word === 'march') && tokenAt(reading, i + 1)?.tags.has('Verb') && opensSentence(reading, i))
      return null;
    if (ambiguous && !placed && !opensSentence(reading, i) && joined(reading, i) && capital(reading, i - 1))
      return null;
    if (ambiguous && joined(reading, i + 1) && capital(reading, i + 1) && tokenAt(reading, i + 1)?.tags.has('Person'))
      return null;
    return { last: i + 1, type: 'DATE', meaning: { kind: 'calendar', month: value } };
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

/** True where a capitalised word stands right after, as in "9/11 Memorial". */
export function nameFollows(reading: Reading, i: number): boolean {
  return gap(reading, i) === ' ' && capital(reading, i) && lexemeAt(reading, i).weekday === undefined;
}

/** "1997", "the 2008 crash": four digits that the words around them make a year. */
const NOT_BEFORE_YEAR = new Set(
  `about some nearly almost over around than least most only no just exactly roughly approximately number all these
  those another additional page room flight route highway interstate section article area channel least`.split(/\s+/),
);
const YEAR_PREPOSITIONS = new Set('in since until till by during before after through throughout circa'.split(' '));
const COUNTED = new Set(
  'people men women children feet percent per million billion troops points votes hours kilometers kilometres miles'.split(
    ' ',
  ),
);

const year: Rule = {
  id: 'date:year',
  starts: ['digits'],
  match(reading, i) {
    const value = yearAt(reading, i);
    if (value === null) return null;
    const before = normAt(reading, i - 1);
    const between = gap(reading, i);
    const prior = between === null ? '' : before;
    if (between !== null && /[$£€¥#:/.]/.test(between)) return null;
    if (
      between === '-' &&
      !(
        lexemeAt(reading, i - 1).month ||
        ['mid', 'early', 'late', 'post', 'pre'].includes(prior) ||
        yearAt(reading, i - 1) !== null
      )
    )
      return null;
    if (lexemeAt(reading, i + 1).zone && joined(reading, i + 1)) return null;
    const after = tokenAt(reading, i + 1);
    const tight = joined(reading, i + 1) && !hyphenAfter(reading, i);
    const preposition = YEAR_PREPOSITIONS.has(prior);
    if (value < 1500 || value > 2100) {
      if (!(prior === 'in' || prior === 'since') || (tight && after?.tags.has('Noun'))) return null;
      return { last: i + 1, type: 'DATE', meaning: { kind: 'calendar', year: value } };
    }
    // "at 1600 Pennsylvania Avenue"
    if (NOT_BEFORE_YEAR.has(prior) || (prior === 'at' && nameFollows(reading, i + 1))) return null;
    const determined = isDetermined(reading, i - 1);
    if (tight && after && !preposition && !determined) {
      if (after.tags.has('Plural') || COUNTED.has(after.norm) || lexemeAt(reading, i + 1).units !== undefined)
        return null;
    }
    return { last: i + 1, type: 'DATE', meaning: { kind: 'calendar', year: value } };
  },
};

const hyphenAfter = (reading: Reading, i: number) => gap(reading, i + 1)?.startsWith('-') === true;

function isDetermined(reading: Reading, i: number): boolean {
  const token = tokenAt(reading, i);
  if (!token) return false;
  return ['the', 'a', 'an', 'this', 'that'].includes(token.norm) || token.tags.has('Possessive');
}

/** "nineteen ninety-six", as broadcasters' transcripts have it. */
const yearInWords: Rule = {
  id: 'date:year-in-words',
  starts: ['cardinal'],
  match(reading, i) {
    const year = readYear(reading, i);
    if (!year || year.year < 1600 || year.year % 100 === 0) return null;
    if (lexemeAt(reading, year.last).units !== undefined) return null;
    return { last: year.last, type: 'DATE', meaning: { kind: 'calendar', year: year.year } };
  },
};

export const calendarDates: readonly Rule[] = [
  monthDay,
  dayMonth,
  monthYear,
  namedMonth,
  month,
  iso,
  slashed,
  year,
  yearInWords,
];
