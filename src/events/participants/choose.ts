import type { ResolvedActor } from '../actors/actor.js';
import type { Context } from '../targets/context.js';
import { candidatesOf, type Participant, type Parties, type Side } from './candidates.js';
import { featuresOf } from './features.js';
import { PARTICIPANT_WEIGHTS } from './weights.js';

/** How likely a country takes part, by the names of its features. */
export type Likelihood = (features: readonly string[], candidate: Participant, side: Side, parties: Parties) => number;

export const likelihood: Likelihood = (features) => {
  let sum = 0;
  for (const feature of features) sum += PARTICIPANT_WEIGHTS.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
};

/** Below it nobody keeps a country; from it on one is given to a side without any. */
export const KEEP = 0.4;
export const ADD = 0.6;

/** The participants of a side: those chosen by the frame's readers, but for countries that do not take part, or others that do. */
export function chooseSide(
  context: Context,
  parties: Parties,
  side: Side,
  likely: Likelihood,
): readonly ResolvedActor[] {
  const own = side === 'source' ? parties.sources : parties.targets;
  const candidates = candidatesOf(context, parties, side);
  const home = context.resolver.homeAt(parties.match.trigger.first);
  const chances = new Map(
    candidates.map((candidate) => [
      candidate.country,
      likely(featuresOf(parties, candidates, candidate, side, home), candidate, side, parties),
    ]),
  );
  const chance = (country: string): number => chances.get(country) ?? 0;
  const kept = own.flatMap((actor): readonly ResolvedActor[] => {
    if (actor.country === null || chance(actor.country) >= KEEP) return [actor];
    // the phrase is right, what was guessed of it is not
    return actor.implied || actor.stated ? [] : [{ ...actor, country: null }];
  });
  if (kept.some(({ country }) => country !== null)) return kept;
  const best = candidates.toSorted((a, b) => chance(b.country) - chance(a.country))[0];
  if (!best || best.chosen || best.actor.country === null || chance(best.country) < ADD) return kept;
  // "officers", "the group": who it is stands there, and now of which country
  return kept.length > 0
    ? kept.map((actor) => (actor.stateless ? actor : { ...actor, country: best.country }))
    : [best.actor];
}
