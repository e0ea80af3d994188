import { AGED_THINGS } from '../data/aged-things.js';
import { duration, durationValue } from '../durations.js';
import type { Unit } from '../meaning.js';
import { type Measure, QUANTITY_STARTS, readMeasure, readQuantity, readUnit } from '../quantities.js';
import {
  capital,
  commaJoined,
  type DateInput,
  type Found,
  follows,
  gap,
  hyphened,
  joined,
  lexemeAt,
  normAt,
  type Rule,
  tokenAt,
} from '../read.js';

/** True where "N years" is somebody's age: "34 years old", "at 34 years of age". */
function isAge(reading: DateInput, last: number): boolean {
  return (
    follows(reading, last, 'old', 'olds', 'older', 'younger') ||
    (follows(reading, last, 'or', 'and') && follows(reading, last + 1, 'older', 'younger', 'over', 'under', 'above')) ||
    (follows(reading, last, 'of') && follows(reading, last + 1, 'age'))
  );
}

/** "nine weeks", "a year", "two and a half hours", "several months", "12-day", "a year or so". */
const counted: Rule = {
  id: 'duration:units',
  starts: QUANTITY_STARTS,
  match(reading, i) {
    if (/[$£€¥]/.test(gap(reading, i) ?? '')) return null;
    const measure = readMeasure(reading, i);
    if (!measure) return null;
    const { count, unit, plural, last } = measure;
    // "19 year" in "the 2018-19 year"
    if (hyphened(reading, i) && lexemeAt(reading, i - 1).digits !== undefined) return null;
    if (isAge(reading, last) || isTitle(reading, last - 1)) return null;
    const article = isArticle(reading, i);
    if (article && plural && count === 1) return null;
    // "a second time", "a quarter of the votes", "three-quarters"
    if (unit === 'second' && !plural && count === 1) return null;
    if (unit === 'quarter' && (article || count === 0.5 || measure.hyphened)) return null;
    if (!plural && count === 'X' && !measure.hyphened) return null;
    // "a day-care centre" is no time, and in "a several-year tenure" the article is the tenure's.
    if (article && !plural && (measure.hyphened || (count === 1 && hyphened(reading, last)))) return null;
    const long = hyphened(reading, last) && follows(reading, last, 'long') ? 1 : 0;
    const orSo = follows(reading, last, 'or') && follows(reading, last + 1, 'so') ? 2 : 0;
    const rest = long + orSo === 0 ? smaller(reading, measure) : null;
    if (rest) return rest;
    return { last: last + long + orSo, type: 'DURATION', meaning: duration(count, unit) };
  },
};

const SMALLER: Readonly<Partial<Record<Unit, Unit>>> = {
  year: 'month',
  month: 'day',
  week: 'day',
  hour: 'minute',
  minute: 'second',
};

/** "eight minutes and 59 seconds", "three weeks and a day", "one hour, 55 minutes": one length. */
function smaller(reading: DateInput, { count, unit, last }: Measure): Found | null {
  const at = follows(reading, last, 'and') ? last + 1 : last;
  const isOne =
    joined(reading, at) || (at === last && lexemeAt(reading, at).digits !== undefined && commaJoined(reading, at));
  const rest = isOne ? readMeasure(reading, at) : null;
  if (!rest || rest.unit !== SMALLER[unit] || typeof count !== 'number' || typeof rest.count !== 'number') return null;
  if (!Number.isInteger(count) || !Number.isInteger(rest.count) || isAge(reading, rest.last)) return null;
  // "two hours 20 minutes and 11 seconds"
  const least = smaller(reading, rest);
  const tail = least?.meaning.kind === 'fixed' ? least.meaning.value : durationValue(rest.count, rest.unit);
  const value = `${durationValue(count, unit)}${tail.replace(/^PT?/, '')}`;
  if (least) return { ...least, meaning: { kind: 'fixed', value } };
  return { last: rest.last, type: 'DURATION', meaning: { kind: 'fixed', value } };
}

const isArticle = (reading: DateInput, i: number): boolean => normAt(reading, i) === 'a' || normAt(reading, i) === 'an';

/** "60 Minutes", "48 Hours": a programme. */
const isTitle = (reading: DateInput, i: number): boolean =>
  capital(reading, i) &&
  lexemeAt(reading, i - 1).digits !== undefined &&
  /^["'“‘`’]?$/.test(gap(reading, i - 1)?.slice(-1) ?? '');

/** "the three-year-old war": how long a thing has gone on, never a person's age. */
const aged: Rule = {
  id: 'duration:year-old-thing',
  starts: ['digits', 'cardinal', '=several', '=half', 'units', 'unit'],
  match(reading, i) {
    const bare = lexemeAt(reading, i).units ?? lexemeAt(reading, i).unit;
    const quantity =
      bare === undefined
        ? readQuantity(reading, i)
        : { count: bare && lexemeAt(reading, i).units ? ('X' as const) : 1, last: i };
    if (!quantity) return null;
    const unit = bare === undefined ? readUnit(reading, quantity.last) : { unit: bare, plural: false, last: i + 1 };
    if (!unit || !hyphened(reading, unit.last) || normAt(reading, unit.last) !== 'old') return null;
    const thing = tokenAt(reading, unit.last + 1);
    if (!thing || !joined(reading, unit.last + 1)) return null;
    const next = AGED_THINGS.has(thing.lemma) ? thing : tokenAt(reading, unit.last + 2);
    if (!next || !AGED_THINGS.has(next.lemma)) return null;
    return { last: unit.last + 1, type: 'DURATION', meaning: duration(quantity.count, unit.unit) };
  },
};

/** "a month-long siege", "decades-long", "a week-long": with "long" in one word or two. */
const long: Rule = {
  id: 'duration:month-long',
  starts: ['unit', 'units', '=long'],
  match(reading, i) {
    const { unit, units } = lexemeAt(reading, i);
    const value = unit ?? units;
    if (value === undefined || !hyphened(reading, i + 1) || normAt(reading, i + 1) !== 'long') return null;
    if (hyphened(reading, i)) return null;
    return { last: i + 2, type: 'DURATION', meaning: duration(units === undefined ? 1 : 'X', value) };
  },
};

/** Words before a bare plural that make it a length of time: "for weeks", "in years", "after months of talks". */
const BEFORE_PLURAL = new Set(
  `for in after within of over through during before not even than take takes took last lasted need needs spend spent require lasts
  waited wait waiting only just and or until by come came follow follows followed spending wasted face faces facing
  serve serving`.split(/\s+/),
);

/** "weeks", "for years", "days before the vote". */
const plural: Rule = {
  id: 'duration:bare-units',
  starts: ['units'],
  match(reading, i) {
    const unit = lexemeAt(reading, i).units;
    if (
      unit === undefined ||
      unit === 'second' ||
      unit === 'quarter' ||
      hyphened(reading, i + 1) ||
      capitalNight(reading, i)
    )
      return null;
    const before = normAt(reading, i - 1);
    const after = normAt(reading, i + 1);
    // "in the early hours of Thursday"
    if (before === 'early' || before === 'late') return null;
    const placed = joined(reading, i) && BEFORE_PLURAL.has(before);
    const followed =
      joined(reading, i + 1) && (after === 'before' || after === 'after' || (after === 'of' && before !== 'the'));
    if (!placed && !followed) return null;
    if (isAge(reading, i + 1)) return null;
    const or = follows(reading, i + 1, 'or', 'and') && joined(reading, i + 2) && lexemeAt(reading, i + 2).units ? 2 : 0;
    return { last: i + 1 + or, type: 'DURATION', meaning: duration('X', unit) };
  },
};

const capitalNight = (reading: DateInput, i: number) => lexemeAt(reading, i).units === 'night' && !joined(reading, i);

/** What "the weeks" stand before: "before the vote", "since", "leading up to it", "that followed". */
const BESIDE_UNITS = new Set('before after since following preceding leading'.split(' '));
const LONG_UNITS = new Set<Unit>(['month', 'year', 'decade', 'century']);

/** "in the weeks before the vote", "in the years that followed", "changed over the years": some of them, no more is told. */
const theUnits: Rule = {
  id: 'duration:the-units',
  starts: ['=the'],
  match(reading, i) {
    if (normAt(reading, i) !== 'the') return null;
    const unit = readUnit(reading, i + 1);
    if (!unit?.plural || unit.unit === 'second' || unit.unit === 'quarter') return null;
    const meaning = duration('X', unit.unit);
    if (follows(reading, unit.last, 'that') && follows(reading, unit.last + 1, 'followed'))
      return { last: unit.last + 2, type: 'DURATION', meaning };
    const isPlaced = joined(reading, unit.last) && BESIDE_UNITS.has(normAt(reading, unit.last));
    const isThrough =
      /^(?:over|through|throughout)$/.test(normAt(reading, i - 1)) && joined(reading, i) && LONG_UNITS.has(unit.unit);
    // "over the years of the war"
    return isPlaced || (isThrough && !follows(reading, unit.last, 'of'))
      ? { last: unit.last, type: 'DURATION', meaning }
      : null;
  },
};

/** "a 15-hour span", "in a nine-month time period": the length with its noun. */
const lengthAndNoun: Rule = {
  id: 'duration:period',
  starts: ['=a', '=an', '=the'],
  match(reading, i) {
    if (!/^(?:a|an|the)$/.test(normAt(reading, i)) || !joined(reading, i + 1)) return null;
    const measure = readMeasure(reading, i + 1);
    if (!measure?.hyphened || measure.plural || isArticle(reading, i + 1)) return null;
    const at = follows(reading, measure.last, 'time') ? measure.last + 1 : measure.last;
    return follows(reading, at, 'span', 'period', 'stretch')
      ? { last: at + 1, type: 'DURATION', meaning: duration(measure.count, measure.unit) }
      : null;
  },
};

/** "a quarter-century", "half-century": 25 or 50 years. */
const partOfCentury: Rule = {
  id: 'duration:quarter-century',
  starts: ['=a', '=quarter', '=half', 'unit'],
  match(reading, i) {
    const at = normAt(reading, i) === 'a' ? i + 1 : i;
    const part = { quarter: 25, half: 50 }[normAt(reading, at)];
    if (part === undefined || (at > i && !joined(reading, at)) || !follows(reading, at + 1, 'century')) return null;
    // "a half-century low"
    if (joined(reading, at + 2) && tokenAt(reading, at + 2)?.tags.has('Noun')) return null;
    return { last: at + 2, type: 'DURATION', meaning: duration(part, 'year') };
  },
};

/** "all day", "the whole year", "all night", "the entire week", "half a century". */
const whole: Rule = {
  id: 'duration:all-day',
  starts: ['=all', '=the', '=whole', '=entire'],
  match(reading, i) {
    const word = normAt(reading, i);
    const adjective = word === 'the' ? (follows(reading, i + 1, 'whole', 'entire', 'full') ? 1 : -1) : 0;
    if (adjective < 0) return null;
    const unit = readUnit(reading, i + 1 + adjective);
    if (!unit || unit.plural || unit.unit === 'hour' || unit.unit === 'second') return null;
    // "sales for the full year" are one year's, "the whole year" is as long as one.
    if (adjective > 0 && unit.unit === 'year' && follows(reading, i + 1, 'full'))
      return { last: unit.last, type: 'DATE', meaning: { kind: 'shift', unit: 'year', count: 0, from: 'publication' } };
    return { last: unit.last, type: 'DURATION', meaning: duration(1, unit.unit) };
  },
};

const PARTS_OF_DAY: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };

/** "a single night of rain", "in a single afternoon". */
const single: Rule = {
  id: 'duration:single',
  starts: ['=a'],
  match(reading, i) {
    if (normAt(reading, i) !== 'a' || !follows(reading, i + 1, 'single') || !joined(reading, i + 2)) return null;
    const part = PARTS_OF_DAY[normAt(reading, i + 2)];
    if (part) return { last: i + 3, type: 'DURATION', meaning: { kind: 'fixed', value: `P1${part}` } };
    const unit = readUnit(reading, i + 2);
    if (!unit || unit.plural || unit.unit === 'quarter' || unit.unit === 'second') return null;
    return { last: unit.last, type: 'DURATION', meaning: duration(1, unit.unit) };
  },
};

/** "within the hour", "throughout the year": as long as one. */
const theHour: Rule = {
  id: 'duration:the-hour',
  starts: ['=the'],
  match(reading, i) {
    if (!follows(reading, i, 'the') || !/^(?:within|inside|throughout)$/.test(normAt(reading, i - 1))) return null;
    const unit = readUnit(reading, i + 1);
    if (!unit || unit.plural || unit.unit === 'second' || follows(reading, unit.last, 'of')) return null;
    return { last: unit.last, type: 'DURATION', meaning: duration(1, unit.unit) };
  },
};

/** "most of the day", "took much of the week". */
const mostOf: Rule = {
  id: 'duration:most-of-the-day',
  starts: ['=most', '=much'],
  match(reading, i) {
    if (!follows(reading, i + 1, 'of') || !follows(reading, i + 2, 'the')) return null;
    const unit = readUnit(reading, i + 3);
    if (!unit || unit.plural || (unit.unit !== 'day' && unit.unit !== 'week' && unit.unit !== 'night')) return null;
    return { last: unit.last, type: 'DURATION', meaning: duration(1, unit.unit) };
  },
};

/** How far before "in as many days" its number stands, in atoms. */
const AS_MANY = 12;

/** "for the third time in as many weeks", "four times in as many days": of the number before it. */
const asMany: Rule = {
  id: 'duration:as-many',
  starts: ['=as'],
  match(reading, i) {
    if (!follows(reading, i + 1, 'many') || normAt(reading, i - 1) !== 'in') return null;
    const unit = readUnit(reading, i + 2);
    if (!unit?.plural) return null;
    for (let at = i - 2; at > i - AS_MANY && reading.atoms[at]?.sentence === reading.atoms[i]?.sentence; at--) {
      const { cardinal, number, ordinal, nth } = lexemeAt(reading, at);
      const count = normAt(reading, at) === 'second' ? 2 : (cardinal ?? number ?? ordinal ?? nth);
      if (count !== undefined && Number.isInteger(count) && count > 1 && count < 100)
        return { last: unit.last, type: 'DURATION', meaning: duration(count, unit.unit) };
    }
    return null;
  },
};

export const durationRules: readonly Rule[] = [
  single,
  lengthAndNoun,
  partOfCentury,
  theUnits,
  counted,
  aged,
  long,
  plural,
  whole,
  theHour,
  mostOf,
  asMany,
];
