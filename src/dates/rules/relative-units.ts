import { duration } from '../durations.js';
import type { From, Meaning, Unit } from '../meaning.js';
import { readQuantity, readUnit } from '../quantities.js';
import {
  capital,
  type Found,
  follows,
  hyphened,
  joined,
  lexemeAt,
  normAt,
  opensSentence,
  type Reading,
  type Rule,
  tokenAt,
} from '../read.js';

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

const shift = (unit: Unit, count: number, from: From): Meaning => ({
  kind: 'shift',
  unit,
  count,
  from,
});

const SMALL = new Set<Unit>(['second', 'minute', 'hour']);

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
    return { last: unit.last, type: 'DATE', meaning: shift(unit.unit, count, 'publication') };
  },
};

const fiscal = (reading: Reading, i: number): number =>
  follows(reading, i, 'fiscal', 'financial', 'calendar') ? i + 1 : i;

/** "the past week", "the last decade", "the next year": that long, up to now or from now. */
const span: Rule = {
  id: 'duration:past-unit',
  starts: ['=the'],
  match(reading, i) {
    if (!follows(reading, i + 1, 'past', 'last')) return null;
    const unit = readUnit(reading, i + 2);
    if (hyphened(reading, i + 2) || (unit && follows(reading, unit.last, 'of'))) return null;
    if (!unit || unit.plural || unit.unit === 'weekend' || unit.unit === 'night') return null;
    return { last: unit.last, type: 'DURATION', meaning: duration(1, unit.unit) };
  },
};

/** "the past two months", "the next few days", "the last several weeks", "the first nine months", "in coming months". */
const spans: Rule = {
  id: 'duration:past-units',
  starts: ['=the', '=last', '=past', '=next', '=coming', '=these', '=those'],
  match(reading, i) {
    const the = ['the', 'these', 'those'].includes(normAt(reading, i)) ? 1 : 0;
    const adjective = normAt(reading, i + the);
    if (the === 1 && !joined(reading, i + 1)) return null;
    if (!SPANNING.has(adjective) && the === 0) return null;
    const at = SPANNING.has(adjective) ? i + the + 1 : i + the;
    if (!joined(reading, at)) return null;
    const quantity = readQuantity(reading, at);
    const unit = quantity ? readUnit(reading, quantity.last) : null;
    if (quantity && unit && (unit.plural || quantity.count === 1)) {
      if (unit.plural && isOld(reading, unit.last)) return null;
      return { last: unit.last, type: 'DURATION', meaning: duration(quantity.count, unit.unit) };
    }
    if (quantity !== null) return null;
    // "in coming months" is no length of time but some time ahead.
    if (the === 0 && adjective === 'coming') return null;
    const plural = readUnit(reading, at);
    if (!plural?.plural || at === i + the) return null;
    return { last: plural.last, type: 'DURATION', meaning: duration('X', plural.unit) };
  },
};
const SPANNING = new Set(
  'past last next first coming following previous preceding final remaining opening closing waning latest'.split(' '),
);

const isOld = (reading: Reading, i: number) => follows(reading, i, 'old');

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
    return { last: unit.last, type: 'DATE', meaning: shift(unit.unit, count, 'publication') };
  },
};

/** "the weekend", and "the month" where a longer expression holds it ("the end of the month"). */
const definite: Rule = {
  id: 'date:the-unit',
  starts: ['=the'],
  match(reading, i) {
    const unit = readUnit(reading, fiscal(reading, i + 1));
    if (!unit || unit.plural || SMALL.has(unit.unit) || unit.unit === 'night') return null;
    return {
      last: unit.last,
      type: 'DATE',
      meaning: shift(unit.unit, unit.unit === 'weekend' ? -1 : 0, unit.unit === 'weekend' ? 'publication' : 'sentence'),
      partial: unit.unit !== 'weekend',
    };
  },
};

/** "the first week" in "the first week of March". */
const nthUnit: Rule = {
  id: 'date:nth-unit',
  starts: ['=the'],
  match(reading, i) {
    if (
      !['first', 'second', 'third', 'last', 'final', 'opening'].includes(normAt(reading, i + 1)) ||
      !joined(reading, i + 1)
    )
      return null;
    const unit = readUnit(reading, i + 2);
    if (!unit || unit.plural || !follows(reading, unit.last, 'of') || !['day', 'week', 'weekend'].includes(unit.unit))
      return null;
    return { last: unit.last, type: 'DATE', meaning: shift(unit.unit, 0, 'text'), partial: true };
  },
};

/** "the year ended March 31", "the fiscal year ending in June": a year of its own. */
const ended: Rule = {
  id: 'duration:year-ended',
  starts: ['=the'],
  match(reading, i) {
    const unit = readUnit(reading, fiscal(reading, i + 1));
    if (unit?.unit !== 'year' || unit.plural || !follows(reading, unit.last, 'ended', 'ending')) return null;
    return { last: unit.last, type: 'DURATION', meaning: duration(1, 'year') };
  },
};

/** "the rest of the year", "nine months of the year", "sales for the year": the year of publication. */
const PARTS = new Set('rest remainder months weeks half quarter quarters days most much course'.split(' '));
const ownYear: Rule = {
  id: 'date:of-the-year',
  starts: ['=the'],
  match(reading, i) {
    const unit = readUnit(reading, fiscal(reading, i + 1));
    if (unit?.unit !== 'year' || unit.plural || !joined(reading, i)) return null;
    const before = normAt(reading, i - 1);
    const part = (before === 'of' && PARTS.has(normAt(reading, i - 2))) || before === 'for';
    if (!part || hyphened(reading, unit.last) || follows(reading, unit.last, 'before', 'after', 'of', 'that'))
      return null;
    return { last: unit.last, type: 'DATE', meaning: shift('year', 0, 'publication') };
  },
};

/** "earlier this year" is made by a modifier; "earlier in the day", "late in the year" is this one. */
const inTheUnit: Rule = {
  id: 'date:earlier-in-the-unit',
  starts: ['=earlier', '=later', '=early', '=late'],
  match(reading, i): Found | null {
    if (!follows(reading, i + 1, 'in', 'on') || !follows(reading, i + 2, 'the')) return null;
    const unit = readUnit(reading, i + 3);
    if (!unit || unit.plural || SMALL.has(unit.unit)) return null;
    return { last: unit.last, type: 'DATE', meaning: shift(unit.unit, 0, 'text') };
  },
};

/** "year-end", "year's end", "mid-year". */
const yearEnd: Rule = {
  id: 'date:year-end',
  starts: ['unit', '=mid', '=year-end', '=midyear', '=the'],
  match(reading, i) {
    const at = normAt(reading, i) === 'the' ? i + 1 : i;
    if (at > i && !joined(reading, at)) return null;
    if (normAt(reading, at) === 'mid') {
      const unit = readUnit(reading, at + 1);
      return unit && !unit.plural && unit.unit === 'year'
        ? { last: unit.last, type: 'DATE', meaning: shift('year', 0, 'publication') }
        : null;
    }
    const unit = lexemeAt(reading, at).unit;
    if (unit !== 'year' && unit !== 'month' && unit !== 'week') return null;
    const end = normAt(reading, at + 1) === "'s" ? at + 2 : at + 1;
    if (!follows(reading, end, 'end') || tokenAt(reading, end)?.tags.has('PastTense')) return null;
    return { last: end + 1, type: 'DATE', meaning: shift(unit, 0, 'publication') };
  },
};

export const relativeUnitRules: readonly Rule[] = [
  deictic,
  span,
  spans,
  inText,
  current,
  ended,
  ownYear,
  nthUnit,
  definite,
  inTheUnit,
  yearEnd,
];
