import { durationValue } from '../durations.js';
import type { Unit } from '../meaning.js';
import { readNumber, readQuantity, readUnit } from '../quantities.js';
import {
  capital,
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
import { weekdayAt } from './weekdays.js';

const set = (last: number, value: string): Found => ({ last, type: 'SET', meaning: { kind: 'fixed', value } });

/** "every Friday", "each July", "every two weeks", "every other day", "every morning", "each year". */
const every: Rule = {
  id: 'set:every',
  starts: ['=every', '=each'],
  match(reading, i) {
    const at = follows(reading, i + 1, 'single') ? i + 2 : i + 1;
    if (!joined(reading, at)) return null;
    const { weekday, month, part, season, ordinal } = lexemeAt(reading, at);
    const named = weekday === undefined ? null : weekdayAt(reading, at);
    if (named !== null) return set(at + 1, `XXXX-WXX-${named}`);
    if (month !== undefined && capital(reading, at)) return set(at + 1, `XXXX-${String(month).padStart(2, '0')}`);
    if (part !== undefined && part !== 'MI') return set(at + 1, part === 'NI' ? 'P1D' : `XXXX-XX-XXT${part}`);
    if (season !== undefined) return set(at + 1, `XXXX-${season}`);
    const other = follows(reading, at, 'other') || ordinal === 2 ? 2 : 0;
    if (other > 0) {
      const unit = readUnit(reading, at + 1);
      return unit && !unit.plural ? set(unit.last, durationValue(2, unit.unit)) : null;
    }
    const count = readQuantity(reading, at);
    const unit = readUnit(reading, count ? count.last : at);
    if (!unit) return null;
    if (unit.unit === 'weekend') return set(unit.last, 'XXXX-WXX-WE');
    return set(unit.last, durationValue(count?.count ?? 1, unit.unit));
  },
};

/** "daily", "monthly", "annual": how often, unless it is a newspaper's name ("the Daily Mail"). */
const frequency: Rule = {
  id: 'set:frequency',
  starts: ['frequency'],
  match(reading, i) {
    const value = lexemeAt(reading, i).frequency;
    if (value === undefined || capital(reading, i) || isPaper(reading, i) || hyphened(reading, i)) return null;
    return set(i + 1, value);
  },
};

/** "a trade daily savaged it", "in the local weekly": a newspaper. */
function isPaper(reading: DateInput, i: number): boolean {
  const after = tokenAt(reading, i + 1);
  // "the opposition daily Corriere"
  if (
    joined(reading, i + 1) &&
    capital(reading, i + 1) &&
    tokenAt(reading, i - 1)?.tags.has('Noun') &&
    joined(reading, i)
  )
    return true;
  const isBefore = after?.tags.has('Noun') || after?.tags.has('Adjective');
  if (joined(reading, i + 1) && isBefore && !after?.tags.has('Pronoun')) return false;
  for (let at = i - 1; at >= i - 3 && joined(reading, at + 1); at--) {
    const token = tokenAt(reading, at);
    if (token?.norm === 'a' || token?.norm === 'the') return true;
    if (token?.tags.has('Plural') || (!token?.tags.has('Adjective') && !token?.tags.has('Noun'))) return false;
  }
  return false;
}

/** "seven days a week", "24 hours a day", "five nights a week": at every one of them, or so many of each. */
const share: Rule = {
  id: 'set:days-a-week',
  starts: ['cardinal', 'digits'],
  match(reading, i) {
    const number = readNumber(reading, i);
    const part = number && readUnit(reading, number.last);
    const whole =
      part?.plural && follows(reading, part.last, 'a', 'an', 'per') ? readUnit(reading, part.last + 1) : null;
    if (!number || !part || !whole || whole.plural || !RATE_UNITS.has(whole.unit)) return null;
    if (normAt(reading, whole.last) === 'ago') return null;
    const isEvery = part.unit === 'day' && whole.unit === 'week' && number.count === 7;
    return set(whole.last, durationValue(1, isEvery ? 'day' : whole.unit));
  },
};

const RATE_UNITS = new Set<Unit>(['hour', 'day', 'week', 'month', 'year', 'night']);

/** "twice a year", "once every two years", "three times a week". */
const times: Rule = {
  id: 'set:times-a-unit',
  starts: [
    '=once',
    '=twice',
    '=thrice',
    'cardinal',
    'digits',
    '=several',
    '=many',
    '=dozens',
    '=hundreds',
    '=thousands',
  ],
  match(reading, i) {
    const word = normAt(reading, i);
    const counted = word === 'once' || word === 'twice' || word === 'thrice';
    // "hundreds of times a day"
    const of = /^(?:dozens|hundreds|thousands)$/.test(word) && follows(reading, i + 1, 'of') ? 1 : 0;
    const number = counted ? null : (readNumber(reading, i) ?? { last: i + 1 + of });
    const at = number ? number.last + 1 : i + 1;
    if (number && !follows(reading, number.last, 'times')) return null;
    const unit = follows(reading, at, 'a', 'an', 'every', 'each', 'per') ? readUnit(reading, at + 1) : null;
    if (!unit || unit.plural || !RATE_UNITS.has(unit.unit)) return null;
    return set(unit.last, durationValue(1, unit.unit));
  },
};

/** "$25 million a year", "40 tonnes per day": a rate, where a number or an amount stands before it. */
const rate: Rule = {
  id: 'set:rate',
  starts: ['=a', '=an', '=per'],
  match(reading, i) {
    const unit = readUnit(reading, i + 1);
    if (!unit || unit.plural || !RATE_UNITS.has(unit.unit) || !joined(reading, i)) return null;
    if (normAt(reading, i) !== 'per' && !isAmount(reading, i - 1)) return null;
    const after = normAt(reading, unit.last);
    if (joined(reading, unit.last) && NOT_AFTER_RATE.has(after)) return null;
    return set(unit.last, durationValue(1, unit.unit));
  },
};
const NOT_AFTER_RATE = new Set('ago earlier later before after long old from since'.split(' '));
const AMOUNTS = new Set(
  'million billion trillion thousand hundred dollars euros pounds percent cents share apiece each'.split(' '),
);

/** "33 million", "$25", "four flights", "CDs": a number, money, or a plural with a number before it. */
function isAmount(reading: DateInput, i: number): boolean {
  const token = tokenAt(reading, i);
  if (!token) return false;
  if (
    lexemeAt(reading, i).number !== undefined ||
    AMOUNTS.has(token.norm) ||
    token.tags.has('Money') ||
    /^\p{Sc}/u.test(token.text)
  )
    return true;
  if (lexemeAt(reading, i).units !== undefined || lexemeAt(reading, i).unit !== undefined) return numbered(reading, i);
  return token.tags.has('Plural') && token.tags.has('Noun') && (numbered(reading, i) || numbered(reading, i - 1));
}

function numbered(reading: DateInput, i: number): boolean {
  const { number, cardinal } = lexemeAt(reading, i - 1);
  return number !== undefined || cardinal !== undefined || AMOUNTS.has(normAt(reading, i - 1));
}

export const setRules: readonly Rule[] = [every, frequency, times, share, rate];
