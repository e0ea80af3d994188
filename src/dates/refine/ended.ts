import { type Candidate, commaJoined, type DateInput, normAt } from '../read.js';

const ENDED = new Set(['ended', 'ending']);

/** A quarter that ends in the first half of a month is that of the month before. */
const HALF_MONTH = 15;

/**
 * "the quarter ended Sept. 29": a firm's quarter is the one of the calendar that its last day tells. One with a number ("its
 * fourth quarter ended June 30") keeps the number that the firm gives it.
 */
export function quartersByTheirEnd(reading: DateInput, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const { meaning, last } = candidate;
    const end = candidates[index + 1];
    if (meaning.kind !== 'shift' || meaning.unit !== 'quarter') return candidate;
    if (end?.first !== last + 1 || end.meaning.kind !== 'calendar') return candidate;
    const { month, day, year } = end.meaning;
    if (month === undefined || !ENDED.has(normAt(reading, last)) || !commaJoined(reading, last)) return candidate;
    const isEarly = day !== undefined && day <= HALF_MONTH;
    const of = isEarly ? (month + 10) % 12 : month - 1;
    // "ended Jan. 2, 2021": a quarter of the year before
    const ofYear = year !== undefined && isEarly && month === 1 ? year - 1 : year;
    return {
      ...candidate,
      rule: 'date:quarter-ended',
      meaning: { kind: 'calendar', quarter: Math.floor(of / 3) + 1, ...(ofYear === undefined ? {} : { year: ofYear }) },
    };
  });
}
