import type { Meaning } from '../meaning.js';
import {
  type Candidate,
  commaJoined,
  type DateInput,
  follows,
  gap,
  joined,
  lexemeAt,
  normAt,
  tokenAt,
} from '../read.js';

/** Two neighbours that make one expression, or null. */
type Merge = (reading: DateInput, a: Candidate, b: Candidate) => Candidate | null;

const isDay = ({ meaning, type }: Candidate): boolean =>
  type === 'DATE' &&
  (meaning.kind === 'weekday' ||
    (meaning.kind === 'calendar' && meaning.day !== undefined) ||
    meaning.kind === 'holiday' ||
    meaning.kind === 'after' ||
    (meaning.kind === 'nth' && meaning.unit === 'day') ||
    (meaning.kind === 'shift' && meaning.unit === 'day'));

const isClock = (meaning: Meaning): boolean => meaning.kind === 'time' && meaning.day === null;

/** How many atoms stand between, where they are all of these words; -1 otherwise. */
function bridge(reading: DateInput, a: Candidate, b: Candidate, words: ReadonlySet<string>): number {
  const between = b.first - a.last;
  if (between > 2) return -1;
  for (let at = a.last; at < b.first; at++)
    if (!words.has(normAt(reading, at)) || !(joined(reading, at) || (at === a.last && commaJoined(reading, at))))
      return -1;
  return between;
}

const join = (a: Candidate, b: Candidate, parts: Pick<Candidate, 'type' | 'meaning' | 'rule'>): Candidate => ({
  first: a.first,
  last: b.last,
  ...parts,
});

/** A day and, behind a comma, the same day by month and number. */
const dayAndDate: Merge = (reading, a, b) =>
  b.meaning.kind === 'calendar' && b.meaning.day !== undefined && b.first === a.last && commaJoined(reading, b.first)
    ? join(a, b, { type: 'DATE', meaning: b.meaning, rule: 'date:weekday-and-date' })
    : null;

/** "Friday, Oct. 13", "Saturday, April 25". */
const weekdayAndDate: Merge = (reading, a, b) => (a.meaning.kind === 'weekday' ? dayAndDate(reading, a, b) : null);

/** "Monday night", "Friday at 5 p.m.", "March 3, 10 a.m.", "Sunday in the evening". */
const AFTER_DAY = new Set(['at', 'around', 'about', 'in']);
const dayAndTime: Merge = (reading, a, b) => {
  if (!isDay(a) || b.meaning.kind !== 'time' || !isClock(b.meaning)) return null;
  const between = bridge(reading, a, b, AFTER_DAY);
  if (between < 0 || !(joined(reading, b.first) || (between === 0 && commaJoined(reading, b.first)))) return null;
  if (between === 0 && b.meaning.clock.length === 2 && !joined(reading, b.first)) return null;
  return join(a, b, { type: 'TIME', meaning: { ...b.meaning, day: a.meaning }, rule: 'time:day-and-time' });
};

/** "5:30 p.m. on Thursday", "noon Saturday", "midnight on Dec. 31, 2024", "the morning of Sept. 11". */
const BEFORE_DAY = new Set(['on', 'of']);
const timeAndDay: Merge = (reading, a, b) => {
  if (a.meaning.kind !== 'time' || !isClock(a.meaning) || !isDay(b)) return null;
  // "had a good night Tuesday"
  if (b.first === a.last && a.meaning.clock.length === 2 && isQualified(reading, a.first)) return null;
  const between = bridge(reading, a, b, BEFORE_DAY);
  if (between < 0 || !(joined(reading, b.first) || (between === 0 && commaJoined(reading, b.first)))) return null;
  return join(a, b, { type: 'TIME', meaning: { ...a.meaning, day: b.meaning }, rule: 'time:time-and-day' });
};

const isQualified = (reading: DateInput, i: number): boolean =>
  joined(reading, i) &&
  tokenAt(reading, i - 1)?.tags.has('Adjective') === true &&
  /^(?:a|an|his|her|its|their)$/.test(normAt(reading, i - 2));

/** "the week of March 6", "the weekend of May 4". */
const unitOfDay: Merge = (reading, a, b) => {
  if (
    a.meaning.kind !== 'shift' ||
    !isDay(b) ||
    b.first !== a.last + 1 ||
    !follows(reading, a.last, 'of') ||
    !joined(reading, b.first)
  )
    return null;
  if (a.meaning.unit !== 'week' && a.meaning.unit !== 'weekend') return null;
  return join(a, b, {
    type: 'DATE',
    meaning: { kind: 'around', unit: a.meaning.unit, day: b.meaning },
    rule: 'date:week-of-day',
  });
};

/** "Sunday night, 7 June 2015": the part of the day that the date names. */
const timeAndDate: Merge = (reading, a, b) => {
  if (a.meaning.kind !== 'time' || a.meaning.day?.kind !== 'weekday') return null;
  if (b.meaning.kind !== 'calendar' || b.meaning.day === undefined || b.meaning.month === undefined) return null;
  if (b.first !== a.last || !commaJoined(reading, b.first)) return null;
  return join(a, b, { type: 'TIME', meaning: { ...a.meaning, day: b.meaning }, rule: 'time:day-and-time' });
};

/** "Monday next week", "Tuesday of last week", "Monday afternoon last week": that day of the week. */
const weekdayAndWeek: Merge = (reading, a, b) => {
  if (b.meaning.kind !== 'shift' || b.meaning.unit !== 'week' || b.rule !== 'date:last-unit') return null;
  const day = a.meaning.kind === 'time' ? a.meaning.day : a.meaning;
  if (day?.kind !== 'weekday' || day.direction !== null) return null;
  const between = bridge(reading, a, b, OF);
  if (between < 0 || between > 1 || !joined(reading, a.last)) return null;
  const meaning: Meaning = { kind: 'nth', unit: 'day', nth: day.weekday, of: b.meaning };
  return a.meaning.kind === 'time'
    ? join(a, b, { type: 'TIME', meaning: { ...a.meaning, day: meaning }, rule: 'time:day-and-time' })
    : join(a, b, { type: 'DATE', meaning, rule: 'date:weekday-of-week' });
};
const OF = new Set(['of']);

const isBareHour = (reading: DateInput, { first, last }: Candidate): boolean => {
  for (let at = first; at < last; at++) if (/^o['’]clock$/.test(normAt(reading, at))) return true;
  return false;
};

/** "6 o'clock this afternoon", "4 a.m. that morning". */
const clockAndPart: Merge = (reading, a, b) => {
  if (a.meaning.kind !== 'time' || !isClock(a.meaning) || b.meaning.kind !== 'time' || b.meaning.day === null)
    return null;
  if (a.meaning.clock.length === 2 || b.meaning.clock.length > 2 || b.first !== a.last || !joined(reading, b.first))
    return null;
  const hour = Number(a.meaning.clock.slice(0, 2));
  const late = b.meaning.clock !== 'MO' && hour < 12 && isBareHour(reading, a);
  const clock = late ? `${hour + 12}${a.meaning.clock.slice(2)}` : a.meaning.clock;
  return join(a, b, { type: 'TIME', meaning: { kind: 'time', clock, day: b.meaning.day }, rule: 'time:time-and-day' });
};

/** "11 o'clock on Thursday night". */
const clockOnPart: Merge = (reading, a, b) =>
  follows(reading, a.last, 'on') && b.first === a.last + 1
    ? clockAndPart(reading, { ...a, last: a.last + 1 }, { ...b, rule: a.rule })
    : null;

/** "the first week of March", "the last day of 2015": the first, second, third or last of a month or year. */
const ORDER: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5 },
  ...{ last: -1, final: -1, opening: 1 },
};
const CALENDAR_UNITS = new Set(['week', 'month', 'year']);

/** What a day or week can be the first, second or last of: "March", "2015", "next month". */
const isWhole = ({ meaning, rule }: Candidate): boolean =>
  (meaning.kind === 'calendar' && meaning.day === undefined) ||
  (meaning.kind === 'shift' && CALENDAR_UNITS.has(meaning.unit) && rule === 'date:last-unit');

const nthOfMonth: Merge = (reading, a, b) => {
  if (!isWhole(b) || !follows(reading, a.last, 'of', 'in') || b.first !== a.last + 1) return null;
  const the = normAt(reading, a.first) === 'the' ? 1 : 0;
  const nth = ORDER[normAt(reading, a.first + the)];
  const unit = lexemeAt(reading, a.first + the + 1).unit;
  if (nth === undefined || a.last !== a.first + the + 2 || (unit !== 'day' && unit !== 'week' && unit !== 'weekend'))
    return null;
  return join(a, b, { type: 'DATE', meaning: { kind: 'nth', unit, nth, of: b.meaning }, rule: 'date:nth-of-month' });
};

/** "a year ago" in "the quarter a year ago", "May 3 last year" are rules of their own; "today, March 4" is one day. */
const dayWordAndDate: Merge = (reading, a, b) => (a.rule === 'date:day-word' ? dayAndDate(reading, a, b) : null);

/** In this order: "Friday, Oct. 13" must be one day before "at noon" can be said of it. */
export const MERGES: readonly Merge[] = [
  nthOfMonth,
  clockAndPart,
  weekdayAndDate,
  dayWordAndDate,
  unitOfDay,
  dayAndTime,
  clockOnPart,
  timeAndDay,
  timeAndDate,
  weekdayAndWeek,
];

/** Neighbours made one, again and again from the left ("9 a.m. Friday, Oct. 13"). */
export function mergeNeighbours(reading: DateInput, candidates: readonly Candidate[]): Candidate[] {
  return MERGES.reduce<readonly Candidate[]>(
    (list, merge) => mergeOnce(reading, list, merge),
    candidates,
  ) as Candidate[];
}

function mergeOnce(reading: DateInput, candidates: readonly Candidate[], merge: Merge): Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of candidates) {
    const previous = merged.at(-1);
    const both = previous && candidate.first - previous.last <= 2 ? merge(reading, previous, candidate) : null;
    if (both) merged[merged.length - 1] = both;
    else merged.push(candidate);
  }
  return merged;
}

/** How far on in its clause the day of an hour may stand, in atoms. */
const CLAUSE = 9;

/** "opened at 9 p.m. to a crowd of thousands on Friday": the hour of the day that its clause tells behind it. */
function isOfClause(reading: DateInput, time: Candidate, day: Candidate, before: Candidate | undefined): boolean {
  const sentence = reading.atoms[time.first]?.sentence;
  if (time.meaning.kind !== 'time' || time.meaning.clock.length === 2 || !isDay(day)) return false;
  if (day.first - time.last > CLAUSE || reading.atoms[day.first]?.sentence !== sentence) return false;
  if (before && reading.atoms[before.first]?.sentence === sentence) return false;
  for (let at = time.last; at < day.first; at++)
    if (/[,;:—()"“”]/.test(gap(reading, at) ?? ',') || tokenAt(reading, at)?.tags.has('Verb')) return false;
  return true;
}

/** "9 p.m. (1800 GMT) Friday": both hours are Friday's, though each stays an expression of its own. */
export function inheritDay(reading: DateInput, candidates: readonly Candidate[]): Candidate[] {
  const lent = [...candidates];
  for (let i = lent.length - 2; i >= 0; i--) {
    const [time, next] = [lent[i], lent[i + 1]];
    if (time?.meaning.kind !== 'time' || time.meaning.day !== null || !next) continue;
    const on = next.first === time.last + 1 && normAt(reading, time.last) === 'on';
    if (next.first !== time.last && !on && !isOfClause(reading, time, next, lent[i - 1])) continue;
    const day = isDay(next) ? next.meaning : next.meaning.kind === 'time' ? next.meaning.day : null;
    if (day !== null) lent[i] = { ...time, meaning: { ...time.meaning, day } };
  }
  return lent;
}
