import { AGED_THINGS } from '../data/aged-things.js';
import { duration } from '../durations.js';
import {
  follows,
  gap,
  hyphened,
  joined,
  lexemeAt,
  normAt,
  type Reading,
  type Rule,
  readQuantity,
  readUnit,
  tokenAt,
} from '../read.js';

const QUANTITY_STARTS = [
  'digits',
  'fraction',
  'cardinal',
  '=a',
  '=half',
  '=several',
  '=few',
  '=many',
  '=couple',
  '=dozen',
  '=some',
  '=dozens',
  '=hundreds',
  '=thousands',
  '=scores',
  '=hundred',
] as const;

/** True where "N years" is somebody's age: "34 years old", "at 34 years of age". */
function isAge(reading: Reading, last: number): boolean {
  return (
    follows(reading, last, 'old', 'older', 'younger') ||
    (follows(reading, last, 'of') && follows(reading, last + 1, 'age'))
  );
}

/** "nine weeks", "a year", "two and a half hours", "several months", "12-day", "a half-hour". */
const counted: Rule = {
  id: 'duration:units',
  starts: QUANTITY_STARTS,
  match(reading, i) {
    const before = gap(reading, i);
    if (before !== null && /[$£€¥]/.test(before)) return null;
    const quantity = readQuantity(reading, i);
    const unit = quantity && readUnit(reading, quantity.last);
    if (!quantity || !unit) return null;
    const article = normAt(reading, i) === 'a' || normAt(reading, i) === 'an';
    if (isAge(reading, unit.last)) return null;
    // "one of the 20 second-placed", "a second time"
    if (unit.unit === 'second' && !unit.plural && quantity.count === 1) return null;
    if (unit.unit === 'quarter' && (article || quantity.count === 0.5)) return null;
    if (
      !unit.plural &&
      quantity.count !== 1 &&
      typeof quantity.count === 'number' &&
      quantity.count > 1 &&
      !hyphened(reading, quantity.last) &&
      !spelled(reading, unit.last)
    )
      return null;
    if (!unit.plural && quantity.count === 'X' && !hyphened(reading, quantity.last)) return null;
    if (article && !unit.plural && quantity.count === 1 && hyphened(reading, unit.last)) {
      // "a year-long siege" is another rule's, "a day-care centre" nobody's.
      return null;
    }
    const long = hyphened(reading, unit.last) && follows(reading, unit.last, 'long') ? 1 : 0;
    if (article && quantity.count !== 1 && hyphened(reading, quantity.last) && !unit.plural) {
      return { last: unit.last + long, type: 'DURATION', meaning: duration(quantity.count, unit.unit) };
    }
    return { last: unit.last + long, type: 'DURATION', meaning: duration(quantity.count, unit.unit) };
  },
};

/** Broadcast transcripts leave the hyphen out: "a five year low". */
function spelled(reading: Reading, i: number): boolean {
  return joined(reading, i) && tokenAt(reading, i)?.tags.has('Noun') === true;
}

/** "the three-year-old war": how long a thing has gone on, never a person's age. */
const aged: Rule = {
  id: 'duration:year-old-thing',
  starts: ['digits', 'cardinal', '=a', '=several', '=half', 'units', 'unit'],
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
  `for in after within of over through during before take takes took last lasted need needs spend spent require lasts
  waited wait waiting only just and or until by come came follow follows followed`.split(/\s+/),
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
    const placed = joined(reading, i) && BEFORE_PLURAL.has(before);
    const followed =
      joined(reading, i + 1) && (after === 'before' || after === 'after' || (after === 'of' && before !== 'the'));
    if (!placed && !followed) return null;
    if (isAge(reading, i + 1)) return null;
    const or = follows(reading, i + 1, 'or', 'and') && joined(reading, i + 2) && lexemeAt(reading, i + 2).units ? 2 : 0;
    return { last: i + 1 + or, type: 'DURATION', meaning: duration('X', unit) };
  },
};

const capitalNight = (reading: Reading, i: number) => lexemeAt(reading, i).units === 'night' && !joined(reading, i);

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
    return { last: unit.last, type: 'DURATION', meaning: duration(1, unit.unit) };
  },
};

export const durationRules: readonly Rule[] = [counted, aged, long, plural, whole];
