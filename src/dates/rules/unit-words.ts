import type { From, Meaning, Unit } from '../meaning.js';
import { type DateInput, follows } from '../read.js';

export const shift = (unit: Unit, count: number, from: From): Meaning => ({
  kind: 'shift',
  unit,
  count,
  from,
});

/** Units that no calendar names: "last minute" is no date. */
export const SMALL = new Set<Unit>(['second', 'minute', 'hour']);

/** The atom after "fiscal", if it stands there. */
export const fiscal = (reading: DateInput, i: number): number =>
  follows(reading, i, 'fiscal', 'financial', 'calendar') ? i + 1 : i;
