import { daysInMonth } from '../calendar.js';
import { type Candidate, type DateInput, gap, lexemeAt, normAt, tokenAt } from '../read.js';
import { yearAt } from '../years.js';

const TO = new Set(['to', 'and', 'or', 'through', 'until']);

/** Where the second end of a range begins: after "-", "–", " to ", " and ". */
function afterLink(reading: DateInput, at: number): number | null {
  const between = gap(reading, at);
  if (between === null) return null;
  if (/^\s?[-–—]\s?$/.test(between)) return at;
  if (between === ' ' && TO.has(normAt(reading, at)) && gap(reading, at + 1) === ' ') return at + 1;
  return null;
}

/** "7" in "June 5-7", "June 5 and 7": a day more, of the month before it. */
function secondDay(reading: DateInput, candidate: Candidate): Candidate | null {
  const { meaning } = candidate;
  if (
    meaning.kind !== 'calendar' ||
    meaning.month === undefined ||
    meaning.day === undefined ||
    candidate.rule === 'date:slashed'
  )
    return null;
  const at = afterLink(reading, candidate.last);
  const { digits, number } = at === null ? {} : lexemeAt(reading, at);
  if (at === null || digits === undefined || digits.length > 2 || number === undefined) return null;
  if (number < 1 || number > daysInMonth(2000, meaning.month) || number <= meaning.day) return null;
  const linked = normAt(reading, candidate.last);
  const isCounted = /^ \p{Ll}/u.test(following(reading, at)) && !isFunctionWord(reading, at + 1);
  if (TO.has(linked) && lexemeAt(reading, at + 1).month === undefined && isCounted) return null;
  // "June 9-14, 2020": the year is that of both.
  const year = meaning.year === undefined && gap(reading, at + 1) === ', ' ? yearAt(reading, at + 1) : null;
  const own = year === null ? meaning : { ...meaning, year };
  return {
    ...candidate,
    first: at,
    last: year === null ? at + 1 : at + 2,
    rule: 'date:range-day',
    meaning: { ...own, day: number },
  };
}

/** "March 6 to 10 on farms", but "March 6 and 10 farms" */
const isFunctionWord = (reading: DateInput, i: number): boolean => {
  const tags = tokenAt(reading, i)?.tags;
  return tags !== undefined && ['Preposition', 'Auxiliary', 'Copula', 'Conjunction'].some((tag) => tags.has(tag));
};

const following = ({ doc, atoms }: DateInput, at: number): string => {
  const end = atoms[at]?.end ?? 0;
  return doc.text.slice(end, end + 2);
};

/** "25" in "25-26 November": a day before the range's last, of the same month. */
function firstDay(reading: DateInput, candidate: Candidate): Candidate | null {
  const { meaning } = candidate;
  if (meaning.kind !== 'calendar' || meaning.day === undefined || candidate.rule !== 'date:day-month') return null;
  const between = gap(reading, candidate.first);
  const at = between !== null && /^[-–]$/.test(between) ? candidate.first - 1 : null;
  const number = at === null ? undefined : lexemeAt(reading, at).number;
  if (at === null || number === undefined || number < 1 || number >= meaning.day || !Number.isInteger(number))
    return null;
  return { ...candidate, first: at, last: at + 1, rule: 'date:range-day', meaning: { ...meaning, day: number } };
}

/** "2019" in "2015-2019", "91" in "1990-91". */
function secondYear(reading: DateInput, candidate: Candidate): Candidate | null {
  const { meaning } = candidate;
  if (
    meaning.kind !== 'calendar' ||
    meaning.year === undefined ||
    meaning.month !== undefined ||
    candidate.rule !== 'date:year'
  )
    return null;
  const at = candidate.last;
  const { digits, number } = lexemeAt(reading, at);
  if (!/^\s?[-–/]\s?$/.test(gap(reading, at) ?? '') || digits === undefined || number === undefined) return null;
  const year = digits.length === 2 ? Math.floor(meaning.year / 100) * 100 + number : yearAt(reading, at);
  if (year === null || year <= meaning.year || year > meaning.year + 150) return null;
  return { ...candidate, first: at, last: at + 1, rule: 'date:range-year', meaning: { kind: 'calendar', year } };
}

const isMonth = ({ meaning, type }: Candidate) =>
  type === 'DATE' && meaning.kind === 'calendar' && meaning.month !== undefined && meaning.quarter === undefined;

/** "between June and December last year", "from May 3 to July 9, 2019": the year is that of both ends. */
export function inheritYear(reading: DateInput, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const next = candidates[index + 1];
    if (!next || !isMonth(candidate) || !isMonth(next) || afterLink(reading, candidate.last) !== next.first)
      return candidate;
    const opener = normAt(reading, candidate.first - 1);
    const link = normAt(reading, candidate.last);
    // "May 30 - June 2, 2021"
    const isDashed = next.first === candidate.last;
    if (!isDashed && (link === 'and' ? opener !== 'between' : opener !== 'from')) return candidate;
    const { meaning } = candidate;
    const last = next.meaning;
    if (meaning.kind !== 'calendar' || last.kind !== 'calendar') return candidate;
    if (meaning.year !== undefined || meaning.yearShift !== undefined || meaning.direction) return candidate;
    const earlier = (meaning.month ?? 0) > (last.month ?? 0) ? 1 : 0;
    if (last.year !== undefined) return { ...candidate, meaning: { ...meaning, year: last.year - earlier } };
    if (last.yearShift === undefined) return candidate;
    return { ...candidate, meaning: { ...meaning, yearShift: last.yearShift - earlier } };
  });
}

/** "from Monday to Thursday": the second day is the one after the first. */
export function orderWeekdays(reading: DateInput, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const previous = candidates[index - 1];
    const { meaning } = candidate;
    if (meaning.kind !== 'weekday' || meaning.direction !== null || previous?.meaning.kind !== 'weekday')
      return candidate;
    const opener = normAt(reading, previous.first - 1);
    const fits = normAt(reading, previous.last) === 'and' ? opener === 'between' : opener === 'from';
    if (!fits || afterLink(reading, previous.last) !== candidate.first) return candidate;
    return { ...candidate, meaning: { ...meaning, direction: 1, from: 'text' } };
  });
}

/** The candidates, and the ends of ranges that no rule sees alone. Nothing is added where something stands already. */
export function completeRanges(reading: DateInput, candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set(
    candidates.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, n) => first + n)),
  );
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    // The year of "June 9-14, 2020" belongs to the second day.
    if ((kept.at(-1)?.last ?? 0) > candidate.first) continue;
    const before = firstDay(reading, candidate);
    if (before && !taken.has(before.first)) kept.push(before);
    const days = secondDay(reading, candidate);
    const free = days !== null && !taken.has(days.first) ? days : null;
    const year = free?.meaning.kind === 'calendar' ? free.meaning.year : undefined;
    kept.push(
      candidate.meaning.kind === 'calendar' && year !== undefined
        ? { ...candidate, meaning: { ...candidate.meaning, year } }
        : candidate,
    );
    if (free) kept.push(free);
    const later = secondYear(reading, candidate);
    if (later && !taken.has(later.first)) kept.push(later);
  }
  return kept;
}
