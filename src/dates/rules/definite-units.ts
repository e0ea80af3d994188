import { duration } from '../durations.js';
import { readUnit } from '../quantities.js';
import {
  type DateInput,
  type Found,
  follows,
  hyphened,
  joined,
  lexemeAt,
  normAt,
  type Rule,
  tokenAt,
} from '../read.js';
import { fiscal, SMALL, shift } from './unit-words.js';

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
      !['first', 'second', 'third', 'fourth', 'fifth', 'last', 'final', 'opening'].includes(normAt(reading, i + 1)) ||
      !joined(reading, i + 1)
    )
      return null;
    const unit = readUnit(reading, i + 2);
    if (
      !unit ||
      unit.plural ||
      !follows(reading, unit.last, 'of', 'in') ||
      !['day', 'week', 'weekend'].includes(unit.unit)
    )
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
    const part =
      (before === 'of' && (PARTS.has(normAt(reading, i - 2)) || isCountedOf(reading, i))) || before === 'for';
    if (!part || hyphened(reading, unit.last) || follows(reading, unit.last, 'before', 'after', 'of', 'that'))
      return null;
    return { last: unit.last, type: 'DATE', meaning: shift('year', 0, 'publication') };
  },
};

/** "its fourth such move of the year", "the biggest strike of the year". */
function isCountedOf(reading: DateInput, i: number): boolean {
  for (let at = i - 2; at > i - 6 && joined(reading, at + 1); at--) {
    if (lexemeAt(reading, at).ordinal !== undefined) return true;
    if (tokenAt(reading, at)?.tags.has('Superlative')) return true;
  }
  return false;
}

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

/** "down 2 percent on the day", "the day's session": of trading, the day of publication. */
const tradingDay: Rule = {
  id: 'date:trading-day',
  starts: ['=the'],
  match(reading, i): Found | null {
    if (!follows(reading, i + 1, 'day') || normAt(reading, i - 1) !== 'on' || !joined(reading, i)) return null;
    const before = tokenAt(reading, i - 2);
    if (!before || !(before.tags.has('Percent') || /%$|^(?:percent|cents|points)$/.test(before.text))) return null;
    return { last: i + 2, type: 'DATE', meaning: shift('day', 0, 'publication') };
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

const DETERMINERS = new Set('the a its their his her our'.split(' '));
const STRAIGHT = ['straight', 'consecutive', 'successive', 'full'];

/** "the fourth day of protests", "into a third week", "for a second straight night": the day that is being told. */
const numbered: Rule = {
  id: 'date:numbered-unit',
  starts: ['=the', '=a', '=its', '=their', '=his', '=her', '=our'],
  match(reading, i): Found | null {
    const { ordinal, nth } = lexemeAt(reading, i + 1);
    const order = ordinal ?? nth;
    if (order === undefined || order < 2 || !joined(reading, i + 1) || !DETERMINERS.has(normAt(reading, i)))
      return null;
    const at = follows(reading, i + 2, ...STRAIGHT) ? i + 3 : i + 2;
    const unit = readUnit(reading, at);
    if (!unit || unit.plural || hyphened(reading, unit.last)) return null;
    const row =
      follows(reading, unit.last, 'in') &&
      follows(reading, unit.last + 1, 'a') &&
      follows(reading, unit.last + 2, 'row');
    const last = row ? unit.last + 3 : follows(reading, unit.last, 'running') ? unit.last + 1 : unit.last;
    // "the second week of March" is one of the calendar's
    const month = follows(reading, last, 'of', 'in') ? lexemeAt(reading, last + 1).month : undefined;
    if (month !== undefined) return null;
    if (unit.unit === 'night') return { last, type: 'TIME', meaning: { kind: 'time', clock: 'NI', day: null } };
    if (unit.unit !== 'day' && unit.unit !== 'week') return null;
    return { last, type: 'DATE', meaning: shift(unit.unit, 0, 'sentence') };
  },
};

export const definiteUnits: readonly Rule[] = [
  numbered,
  ended,
  ownYear,
  nthUnit,
  definite,
  inTheUnit,
  tradingDay,
  yearEnd,
];
