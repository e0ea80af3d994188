import { probability, scoreOf } from '../weights.js';
import { EVENT_WEIGHTS } from './weights.js';

/** What a score's logistic curve is set right by: events with 0.5 were right every other time. */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** Fitted to publishers' articles that were left out (`npm run train:events -- --check`). */
const CALIBRATION: Calibration = { slope: 0.88, shift: -0.47 };

/**
 * How often an event of these features was right, trigger and type, in articles by others that nothing was fitted to:
 * between 0 and 1, in hundredths.
 */
export function confidenceOf(features: readonly string[]): number {
  const { slope, shift } = CALIBRATION;
  return Math.round(100 * probability(slope * scoreOf(EVENT_WEIGHTS, features) + shift)) / 100;
}
