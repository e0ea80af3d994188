import type { Meaning } from '../meaning.js';
import { readQuantity, readUnit } from '../quantities.js';
import { type DateInput, type Found, follows, gap, joined, lexemeAt, normAt, type Rule } from '../read.js';
import { readYear } from '../years.js';
import { monthAt } from './month-words.js';
import { fiscal, shift } from './unit-words.js';
import { weekdayAt } from './weekdays.js';

/** First, second, … last of the days of one name in a month. */
function orderAt(reading: DateInput, i: number): number | null {
  const word = normAt(reading, i);
  if (word === 'last' || word === 'final') return -1;
  const { ordinal, nth } = lexemeAt(reading, i);
  const order = ordinal ?? nth;
  return order !== undefined && order >= 1 && order <= 5 ? order : null;
}

/** "March 2014", "May", "this month", "the month" behind "of" or "in". */
function readMonth(reading: DateInput, i: number): { meaning: Meaning; last: number } | null {
  if (!joined(reading, i)) return null;
  const month = monthAt(reading, i);
  if (month !== null) {
    const year = joined(reading, i + 1) ? readYear(reading, i + 1) : null;
    const meaning: Meaning = { kind: 'calendar', month, ...(year ? { year: year.year } : {}) };
    return { meaning, last: year?.last ?? i + 1 };
  }
  const count = { last: -1, this: 0, the: 0, next: 1 }[normAt(reading, i)];
  const unit = count === undefined ? null : readUnit(reading, fiscal(reading, i + 1));
  if (!unit || unit.plural || count === undefined || (unit.unit !== 'month' && unit.unit !== 'year')) return null;
  return { meaning: shift(unit.unit, count, 'publication'), last: unit.last };
}

/** "the third Sunday in April 2011", "the first Tuesday of this month", "the last Monday of June". */
const nthWeekday: Rule = {
  id: 'date:nth-weekday',
  starts: ['=the', 'ordinal', 'nth', '=last', '=final'],
  match(reading, i) {
    const at = normAt(reading, i) === 'the' ? i + 1 : i;
    if (at > i && !joined(reading, at)) return null;
    const order = orderAt(reading, at);
    const weekday = order !== null && joined(reading, at + 1) ? weekdayAt(reading, at + 1) : null;
    if (order === null || weekday === null || !follows(reading, at + 2, 'of', 'in')) return null;
    const month = readMonth(reading, at + 3);
    if (!month) return null;
    return {
      last: month.last,
      type: 'DATE',
      meaning: { kind: 'nth', unit: 'day', nth: order, weekday, of: month.meaning },
    };
  },
};

const after = (last: number, weekday: number, days: number): Found => ({
  last,
  type: 'DATE',
  meaning: { kind: 'after', days, day: { kind: 'weekday', weekday, direction: 1, from: 'publication' } },
});

const ofWeek = (last: number, weekday: number, weeks: number): Found => ({
  last,
  type: 'DATE',
  meaning: { kind: 'nth', unit: 'day', nth: weekday, of: shift('week', weeks, 'publication') },
});

/** "two weeks", "a fortnight" in weeks, or null. */
function weeksAt(reading: DateInput, i: number): { weeks: number; last: number } | null {
  const quantity = readQuantity(reading, i);
  const unit = quantity && readUnit(reading, quantity.last);
  if (!quantity || !unit || typeof quantity.count !== 'number' || !Number.isInteger(quantity.count)) return null;
  if (unit.unit !== 'week' && unit.unit !== 'fortnight') return null;
  return { weeks: quantity.count * (unit.unit === 'week' ? 1 : 2), last: unit.last };
}

/** "a week on Friday", "two weeks from Monday", "in three weeks, on Monday". */
const weeksFromDay: Rule = {
  id: 'date:weeks-from-weekday',
  starts: ['=a', 'cardinal', 'digits'],
  match(reading, i) {
    const read = weeksAt(reading, i);
    if (!read) return null;
    const comma = gap(reading, read.last) === ', ';
    const link = normAt(reading, read.last);
    if (!(joined(reading, read.last) || comma) || (link !== 'on' && link !== 'from')) return null;
    const weekday = joined(reading, read.last + 1) ? weekdayAt(reading, read.last + 1) : null;
    if (weekday === null) return null;
    const last = read.last + 2;
    // "in two weeks on Friday" is the Friday of that week.
    if (link === 'on' && normAt(reading, i - 1) === 'in') return ofWeek(last, weekday, read.weeks);
    return comma ? null : after(last, weekday, read.weeks * 7);
  },
};

/** "Tuesday week", "Monday fortnight", "Friday in two weeks' time". */
const weekdayWeek: Rule = {
  id: 'date:weekday-week',
  starts: ['weekday'],
  match(reading, i) {
    const weekday = weekdayAt(reading, i);
    if (weekday === null) return null;
    if (follows(reading, i + 1, 'in') && joined(reading, i + 2)) {
      const read = weeksAt(reading, i + 2);
      if (!read) return null;
      const time = read.last + (/^['’]?s?$/.test(normAt(reading, read.last)) ? 1 : 0);
      return normAt(reading, time) === 'time' ? ofWeek(time + 1, weekday, read.weeks) : null;
    }
    const next = normAt(reading, i + 1);
    if ((next !== 'week' && next !== 'fortnight') || gap(reading, i + 1) !== ' ') return null;
    return after(i + 2, weekday, next === 'week' ? 7 : 14);
  },
};

export const weekdayPhrases: readonly Rule[] = [nthWeekday, weeksFromDay, weekdayWeek];
