import type { From, Meaning, Unit } from '../meaning.js';
import { follows, type Reading } from '../read.js';

export const shift = (unit: Unit, count: number, from: From): Meaning => ({
  kind: 'shift',
  unit,
  count,
  from,
});

/** Units that no calendar names: "last minute" is no date. */
export const SMALL = new Set<Unit>(['second', 'minute', 'hour']);

/** The atom after "fiscal", if it stands there. */
export const fiscal = (reading: Reading, i: number): number =>
  follows(reading, i, 'fiscal', 'financial', 'calendar') ? i + 1 : i;
