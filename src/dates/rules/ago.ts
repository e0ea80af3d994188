import type { From, Meaning, Unit } from '../meaning.js';
import { type Measure, QUANTITY_STARTS, readMeasure } from '../quantities.js';
import { type DateInput, type Found, follows, gap, hyphened, joined, lexemeAt, normAt, type Rule } from '../read.js';

/** "ago", "earlier", "later", "from now", "or so ago" after a number of units: where it ends and which way it points. */
function readTail(reading: DateInput, i: number): { last: number; sign: number; from: 'publication' | 'text' } | null {
  const at = follows(reading, i, 'or') && follows(reading, i + 1, 'so') ? i + 2 : i;
  if (!joined(reading, at)) return null;
  const word = normAt(reading, at);
  if (word === 'ago' || word === 'back')
    return word === 'back' && !ends(reading, at + 1) && !follows(reading, at + 1, 'that', 'when', 'which')
      ? null
      : { last: at + 1, sign: -1, from: 'publication' };
  if (word === 'from' && follows(reading, at + 1, 'now', 'today'))
    return { last: at + 2, sign: 1, from: 'publication' };
  if (word === 'hence') return { last: at + 1, sign: 1, from: 'publication' };
  if (word === 'earlier' || word === 'previously') return { last: at + 1, sign: -1, from: 'text' };
  if (word === 'later' || word === 'afterward' || word === 'afterwards') return { last: at + 1, sign: 1, from: 'text' };
  if (word === 'before' && ends(reading, at + 1)) return { last: at + 1, sign: -1, from: 'text' };
  if ((word === 'before' || word === 'after') && follows(reading, at + 1, 'that') && ends(reading, at + 2))
    return { last: at + 2, sign: word === 'before' ? -1 : 1, from: 'text' };
  return null;
}

/** True where the clause ends before the atom `i`: "as it had two years before." */
function ends(reading: DateInput, i: number): boolean {
  const between = gap(reading, i);
  return between === null || /[,;:.—)]/.test(between);
}

/** "a decade ago" is a year, "a fortnight ago" a week. */
const SINGLE: Readonly<Partial<Record<Unit, readonly [Unit, number]>>> = {
  decade: ['year', 10],
  century: ['year', 100],
  millennium: ['year', 1000],
  fortnight: ['week', 2],
  night: ['day', 1],
};

function distance({ count, unit }: Measure, sign: number, from: From): Meaning {
  if (count === 'X') return { kind: 'fixed', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  // "a year and a half ago"
  if (unit === 'year' && !Number.isInteger(count))
    return { kind: 'shift', unit: 'month', count: sign * Math.round(count * 12), from };
  // "two decades ago" is a decade, "a decade ago" a year.
  const [single, times] =
    count === 1 || unit === 'fortnight' || unit === 'night' ? (SINGLE[unit] ?? [unit, 1]) : [unit, 1];
  const total = sign * Math.round(count * times);
  const later = from === 'text' && sign > 0 ? { measured: count * times } : {};
  return { kind: 'shift', unit: single, count: total, from, compared: single === 'year', ...later };
}

const TIMES = new Set(['hour', 'minute', 'second']);

const DAYS: Readonly<Partial<Record<Unit, number>>> = { week: 7, fortnight: 14 };
const SUMMED = new Set<Unit>(['year', 'month', 'week', 'day']);

/** "a month and two days ago", "two years and three months later". */
function sum(reading: DateInput, { count, unit, last }: Measure): Found | null {
  if (!follows(reading, last, 'and') || !joined(reading, last + 1)) return null;
  const rest = readMeasure(reading, last + 1);
  const tail = rest && readTail(reading, rest.last);
  if (
    rest &&
    tail &&
    unit === 'hour' &&
    rest.unit === 'minute' &&
    typeof count === 'number' &&
    typeof rest.count === 'number'
  ) {
    const meaning: Meaning = {
      kind: 'shift',
      unit: 'minute',
      count: tail.sign * (count * 60 + rest.count),
      from: tail.from,
    };
    return { last: tail.last, type: 'TIME', meaning };
  }
  if (!rest || !tail || !SUMMED.has(unit) || !SUMMED.has(rest.unit)) return null;
  if (typeof count !== 'number' || typeof rest.count !== 'number' || !Number.isInteger(count + rest.count)) return null;
  const also = { unit, count: tail.sign * count };
  const meaning: Meaning = { kind: 'shift', unit: rest.unit, count: tail.sign * rest.count, from: tail.from, also };
  return { last: tail.last, type: 'DATE', meaning };
}

/** "three weeks ago", "a year earlier", "two days later", "a decade ago", "a few years ago", "10 days from now". */
const ago: Rule = {
  id: 'date:units-ago',
  starts: QUANTITY_STARTS,
  match(reading, i): Found | null {
    const measure = readMeasure(reading, i);
    if (!measure) return null;
    const tail = readTail(reading, measure.last);
    if (!tail) return sum(reading, measure);
    // "a fortnight from today" is a day, "two weeks from now" a week.
    const days = normAt(reading, tail.last - 1) === 'today' ? DAYS[measure.unit] : undefined;
    const meaning: Meaning =
      days !== undefined && typeof measure.count === 'number'
        ? { kind: 'shift', unit: 'day', count: Math.round(measure.count * days), from: tail.from }
        : distance(measure, tail.sign, tail.from);
    return { last: tail.last, type: TIMES.has(measure.unit) ? 'TIME' : 'DATE', meaning };
  },
};

/** "years ago", "months later", "decades earlier". */
const vague: Rule = {
  id: 'date:years-ago',
  starts: ['units'],
  match(reading, i) {
    const tail = readTail(reading, i + 1);
    if (!tail) return null;
    return {
      last: tail.last,
      type: 'DATE',
      meaning: { kind: 'fixed', value: tail.sign < 0 ? 'PAST_REF' : 'FUTURE_REF' },
    };
  },
};

/** "year-earlier profit", "the year-ago quarter", "the comparable year-earlier period". */
const adjective: Rule = {
  id: 'date:year-earlier',
  starts: ['unit', '=the'],
  match(reading, i) {
    const the = normAt(reading, i) === 'the' ? 1 : 0;
    const comparable = the && follows(reading, i + 1, 'comparable', 'corresponding', 'same') ? 1 : 0;
    const at = i + the + comparable;
    const { unit } = lexemeAt(reading, at);
    if (unit === undefined || (at > i && !joined(reading, at))) return null;
    if (!hyphened(reading, at + 1) || !follows(reading, at + 1, 'earlier', 'ago')) return null;
    const period = follows(reading, at + 2, 'period', 'quarter', 'month', 'week') ? 1 : 0;
    if (the && !period) return null;
    return {
      last: at + 2 + period,
      type: 'DATE',
      meaning: { kind: 'shift', unit, count: -1, from: 'text', compared: true },
    };
  },
};

/** "the year before that the draft went missing", but "the day before that vote". */
const endsOrGoesOn = (reading: DateInput, i: number): boolean =>
  ends(reading, i) || /^(?:the|it|he|she|they|we|a|an|its)$/.test(normAt(reading, i));

/** "the day before", "the year before", "the night before": before the date that the text has named. */
const before: Rule = {
  id: 'date:the-day-before',
  starts: ['=the'],
  match(reading, i) {
    const { unit, part } = lexemeAt(reading, i + 1);
    const that = follows(reading, i + 3, 'that') ? 1 : 0;
    if (!joined(reading, i + 1) || !follows(reading, i + 2, 'before', 'after')) return null;
    if (!(that ? endsOrGoesOn(reading, i + 4) : ends(reading, i + 3))) return beforeEvent(reading, i);
    const sign = normAt(reading, i + 2) === 'before' ? -1 : 1;
    const clock = part ?? (unit === 'night' ? 'NI' : undefined);
    if (clock !== undefined)
      return {
        last: i + 3 + that,
        type: 'TIME',
        meaning: { kind: 'time', clock, day: { kind: 'shift', unit: 'day', count: sign, from: 'text' } },
      };
    if (unit === undefined || TIMES.has(unit)) return null;
    return { last: i + 3 + that, type: 'DATE', meaning: { kind: 'shift', unit, count: sign, from: 'text' } };
  },
};

/** "seen on Nov. 3, the day before the trial began": the date itself; "the day after the fire": counted from what the text tells. */
function beforeEvent(reading: DateInput, i: number): Found | null {
  const { unit } = lexemeAt(reading, i + 1);
  if (unit === undefined || TIMES.has(unit) || unit === 'night' || unit === 'weekend') return null;
  if (!joined(reading, i + 3) || /^(?:yesterday|tomorrow|last|next)$/.test(normAt(reading, i + 3))) return null;
  if (CALENDAR.some((field) => lexemeAt(reading, i + 3)[field] !== undefined)) return null;
  const { digits, month } = lexemeAt(reading, i - 1);
  const isSame = gap(reading, i) === ', ' && (digits !== undefined || month !== undefined);
  const sign = normAt(reading, i + 2) === 'before' ? -1 : 1;
  return { last: i + 3, type: 'DATE', meaning: { kind: 'shift', unit, count: isSame ? 0 : sign, from: 'text' } };
}
const CALENDAR = ['month', 'weekday', 'digits'] as const;

export const agoRules: readonly Rule[] = [ago, vague, adjective, before];
