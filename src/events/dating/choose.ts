import type { ActionEvent } from '../types.js';
import { probability, scoreOf } from '../weights.js';
import type { DateCandidate } from './candidates.js';
import type { DateFeatures, Undated } from './features.js';
import { DATE_WEIGHTS } from './weights.js';

/** How likely a date is an act's, by the names of its features. */
export type DateLikelihood = (features: readonly string[], candidate: DateCandidate, act: Undated) => number;

export const dateLikelihood: DateLikelihood = (features) => probability(scoreOf(DATE_WEIGHTS, features));

/** From it on a date is an act's. */
export const DATED = 0.35;

/** When an act took place: the likeliest of the dates that it may have, or nothing. */
export function chooseDate(features: DateFeatures, act: Undated, likely: DateLikelihood): ActionEvent['when'] {
  let best: DateCandidate | undefined;
  let most = 0;
  for (const candidate of act.candidates) {
    const chance = likely(features.of(act, candidate), candidate, act);
    if (chance > most) [best, most] = [candidate, chance];
  }
  if (!best || most < DATED) return { date: null, value: null, basis: 'none' };
  if (best.date === null) return { date: null, value: best.value, basis: 'publication' };
  const isSaid = act.event.when.basis === 'statement' && act.event.when.date === best.date;
  return {
    date: best.date,
    value: best.value,
    basis: isSaid ? 'statement' : best.back === 0 ? 'explicit' : 'narrative',
  };
}
