import { duration } from '../durations.js';
import type { Meaning, Unit } from '../meaning.js';
import { readUnit } from '../quantities.js';
import { capital, follows, joined, normAt, opensSentence, type Rule } from '../read.js';
import { fiscal, SMALL, shift } from './unit-words.js';

const PUBLICATION: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};
const TEXT: Readonly<Record<string, number>> = {
  same: 0,
  that: 0,
  previous: -1,
  preceding: -1,
  prior: -1,
  following: 1,
  next: 1,
};

/** "last week", "this month", "next year", "this past weekend", "next quarter". */
const deictic: Rule = {
  id: 'date:last-unit',
  starts: ['=last', '=this', '=next', '=past'],
  match(reading, i) {
    const extra = normAt(reading, i) === 'this' && follows(reading, i + 1, 'past', 'coming', 'current') ? 1 : 0;
    const unit = readUnit(reading, fiscal(reading, i + 1 + extra));
    const count = PUBLICATION[normAt(reading, i + extra)];
    if (!unit || unit.plural || count === undefined || SMALL.has(unit.unit)) return null;
    if (unit.unit === 'night') return null;
    // The programme "This Week".
    if (!opensSentence(reading, i) && capital(reading, i) && capital(reading, unit.last - 1)) return null;
    if (normAt(reading, i) === 'past') return { last: unit.last, type: 'DURATION', meaning: duration(1, unit.unit) };
    if (extra === 1 && count === -1 && unit.unit !== 'weekend')
      return { last: unit.last, type: 'DURATION', meaning: duration(1, unit.unit) };
    if (unit.unit === 'day')
      return normAt(reading, i) === 'next' ? { last: unit.last, type: 'DATE', meaning: shift('day', 1, 'text') } : null;
    return { last: unit.last, type: 'DATE', meaning: upcoming(unit.unit, count, normAt(reading, i + extra)) };
  },
};

/** "this coming weekend" is the one ahead, "next weekend" the one of next week. */
const upcoming = (unit: Unit, count: number, word: string): Meaning =>
  unit === 'weekend' && (word === 'coming' || word === 'upcoming')
    ? { kind: 'shift', unit, count, from: 'publication', upcoming: true }
    : shift(unit, count, 'publication');

/** "the following month", "the next day", "the same week", "the previous year", "that year": from the date before in the text. */
const inText: Rule = {
  id: 'date:following-unit',
  starts: ['=the', '=that', '=following', '=previous'],
  match(reading, i) {
    const word = normAt(reading, i);
    const at = word === 'the' ? i + 1 : i;
    const adjective = normAt(reading, at);
    if (word === 'the' && !joined(reading, at)) return null;
    const same = word === 'that' && follows(reading, i + 1, 'same') ? 1 : 0;
    const count = TEXT[adjective];
    const unit = count === undefined ? null : readUnit(reading, at + 1 + same);
    if (count === undefined || !unit || unit.plural || SMALL.has(unit.unit)) return null;
    if (unit.unit === 'night') return null;
    // "over the next decade" is how long it lasts.
    if (word === 'the' && adjective === 'next' && THROUGH.has(normAt(reading, i - 1)))
      return { last: unit.last, type: 'DURATION', meaning: duration(1, unit.unit) };
    return { last: unit.last, type: 'DATE', meaning: shift(unit.unit, count, 'text') };
  },
};

const THROUGH = new Set(['over', 'during', 'within', 'throughout', 'for']);

/** "the current year", "the coming week", "the latest quarter". */
const current: Rule = {
  id: 'date:current-unit',
  starts: ['=the', '=current', '=its'],
  match(reading, i) {
    const at = normAt(reading, i) === 'current' ? i : i + 1;
    if (at > i && !joined(reading, at)) return null;
    const count = { current: 0, coming: 1, upcoming: 1 }[normAt(reading, at)];
    const unit = count === undefined ? null : readUnit(reading, fiscal(reading, at + 1));
    if (!unit || unit.plural || count === undefined || SMALL.has(unit.unit)) return null;
    return { last: unit.last, type: 'DATE', meaning: upcoming(unit.unit, count, normAt(reading, at)) };
  },
};

/** "this season", "last season": of sport, by the year. */
const season: Rule = {
  id: 'date:sports-season',
  starts: ['=last', '=this', '=next'],
  match(reading, i) {
    const count = PUBLICATION[normAt(reading, i)];
    if (count === undefined || !follows(reading, i + 1, 'season') || capital(reading, i + 1)) return null;
    return { last: i + 2, type: 'DATE', meaning: shift('year', count, 'publication') };
  },
};

export const relativeUnits: readonly Rule[] = [season, deictic, inText, current];
