import { DESIGNATORS } from './coverage.js';
import type { FixedMeaning, Unit } from './meaning.js';

/** What half of a unit is, in the next smaller one: half a year is six months. */
const SMALLER: Readonly<Partial<Record<Unit, readonly [string, number]>>> = {
  year: ['M', 12],
  day: ['H', 24],
  hour: ['M', 60],
  minute: ['S', 60],
  month: ['D', 30],
};

/** TIMEX3 value of a number of units: `P2Y`, `PT48H`, `P2Y6M`, `PXW`. A quarter is three months, a decade ten years. */
export function durationValue(count: number | 'X', unit: Unit): string {
  const { letter, time, times } = DESIGNATORS[unit];
  const prefix = time ? 'PT' : 'P';
  if (count === 'X') return `${prefix}X${unit === 'century' ? 'C' : unit === 'quarter' ? 'M' : letter}`;
  const total = Math.min(count * times, 1e9);
  if (Number.isInteger(total)) return `${prefix}${total}${letter}`;
  const whole = Math.floor(total);
  const smaller = SMALLER[times === 10 || times === 100 ? 'year' : unit];
  const rest = smaller ? Math.round((total - whole) * smaller[1]) : 0;
  if (!smaller || rest === 0) return `${prefix}${Math.max(1, Math.round(total))}${letter}`;
  const head = whole > 0 ? `${whole}${letter}` : '';
  return unit === 'day' ? `P${head}T${rest}H` : `${prefix}${head}${rest}${smaller[0]}`;
}

export const duration = (count: number | 'X', unit: Unit): FixedMeaning => ({
  kind: 'fixed',
  value: durationValue(count, unit),
});
