import { HOLIDAYS } from '../data/holidays.js';
import type { Direction } from '../meaning.js';
import { capital, commaJoined, type DateInput, follows, gap, joined, normAt, type Rule } from '../read.js';
import { readYear } from '../years.js';

const FIRST_WORDS = [
  'christmas',
  'boxing',
  'new',
  'valentine',
  'st',
  'may',
  'bastille',
  'halloween',
  'veterans',
  'armistice',
  'thanksgiving',
  'labor',
  'memorial',
  'columbus',
  'election',
  'martin',
  'presidents',
  'easter',
  'good',
  'palm',
  'ash',
] as const;
const LONGEST = 4;
const DIRECTIONS: Readonly<Record<string, Direction>> = { last: -1, this: 0, next: 1 };

/** "Christmas", "New Year's Eve", "last Thanksgiving", "Easter Sunday 2015". */
const holiday: Rule = {
  id: 'date:holiday',
  starts: [...FIRST_WORDS, 'last', 'next', 'this'].map((word) => `=${word}` as const),
  match(reading, first) {
    const direction = DIRECTIONS[normAt(reading, first)] ?? null;
    const i = direction === null ? first : first + 1;
    if (i > first && !joined(reading, i)) return null;
    if (!capital(reading, i)) return null;
    let name = normAt(reading, i);
    let found = HOLIDAYS.has(name) ? i + 1 : 0;
    let key = name;
    for (let at = i + 1; at < i + LONGEST; at++) {
      const between = gap(reading, at);
      if (between === null || !/^[ '’-]{0,2}$/.test(between)) break;
      name += ` ${normAt(reading, at).replace(/^['’]/, '')}`;
      if (!HOLIDAYS.has(name)) continue;
      found = at + 1;
      key = name;
    }
    if (found === 0 || isName(reading, found)) return null;
    const at = follows(reading, found, 'in', 'of') ? found + 1 : found;
    const year = commaJoined(reading, at) ? readYear(reading, at) : null;
    return {
      last: year?.last ?? found,
      type: 'DATE',
      meaning: { kind: 'holiday', name: key, direction, ...(year ? { year: year.year } : {}) },
    };
  },
};

/** What is of the holiday's kind, not on its day: "Christmas trees". */
const CUSTOMS = new Set(
  `tree trees carol carols card cards light lights gift gifts present presents shopping shoppers decoration decorations
  song songs movie movies classic dinner turkey turkeys market markets spirit season sales costume costumes candy egg
  eggs sweater sweaters music pudding special wish wishes bonus party parties`.split(/\s+/),
);

/** "Christmas Island", "Memorial Day Parade Committee": a capital follows. */
const isName = (reading: DateInput, i: number): boolean =>
  (joined(reading, i) && CUSTOMS.has(normAt(reading, i))) ||
  (gap(reading, i) === ' ' && capital(reading, i) && !/^\d/.test(normAt(reading, i)));

/** "in the new year", a year; "by the new year", its first day. */
const newYear: Rule = {
  id: 'date:the-new-year',
  starts: ['=the'],
  match(reading, i) {
    if (!follows(reading, i + 1, 'new') || !follows(reading, i + 2, 'year') || capital(reading, i + 1)) return null;
    const before = normAt(reading, i - 1);
    if (DAY_LIMITS.has(before))
      return {
        last: i + 3,
        type: 'DATE',
        meaning: { kind: 'holiday', name: 'new year s day', direction: before === 'since' ? -1 : null },
      };
    if (!YEARS.has(before)) return null;
    return { last: i + 3, type: 'DATE', meaning: { kind: 'shift', unit: 'year', count: 1, from: 'publication' } };
  },
};
const DAY_LIMITS = new Set(['by', 'since', 'before', 'until', 'till']);
const YEARS = new Set(['in', 'into', 'to', 'early', 'for']);

export const holidayRules: readonly Rule[] = [holiday, newYear];
