import type { ResolvedActor } from '../actors/actor.js';
import type { Context } from '../targets/context.js';
import { probability, scoreOf } from '../weights.js';
import { candidatesOf, type Participant, type Parties, type Side } from './candidates.js';
import { featuresOf } from './features.js';
import { PARTICIPANT_WEIGHTS } from './weights.js';

/** How likely a country takes part, by the names of its features. */
export type Likelihood = (features: readonly string[], candidate: Participant, side: Side, parties: Parties) => number;

export const likelihood: Likelihood = (features) => probability(scoreOf(PARTICIPANT_WEIGHTS, features));

/** From it on a country is given to a side without any. */
export const ADD = 0.6;

/**
 * The participants of a side: those that the frame's readers chose, and where none of them has a country, the one that most
 * likely takes part. Countries that the readers chose stand: of those few that a tree speaks against, as many are right.
 */
export function chooseSide(
  context: Context,
  parties: Parties,
  side: Side,
  likely: Likelihood,
): readonly ResolvedActor[] {
  const own = side === 'source' ? parties.sources : parties.targets;
  if (own.some(({ country }) => country !== null)) return own;
  const candidates = candidatesOf(context, parties, side);
  const home = context.resolver.homeAt(parties.match.trigger.first);
  const chances = candidates.map((candidate) =>
    likely(featuresOf(parties, candidates, candidate, side, home), candidate, side, parties),
  );
  const most = Math.max(...chances);
  const best = candidates[chances.indexOf(most)];
  if (!best || best.actor.country === null || most < ADD) return own;
  // "officers", "the group": who it is stands there, and now of which country
  return own.length > 0
    ? own.map((actor) => (actor.stateless ? actor : { ...actor, country: best.country }))
    : suits(parties, side, best.actor)
      ? [best.actor]
      : own;
}

/** Who serves a state with arms. */
const FORCES = new Set(['MIL', 'COP', 'SPY']);

/**
 * False for a state that nobody names here and that would arrest somebody in another country ("was arrested in Madrid"), or
 * wound its own soldiers ("two marines were wounded").
 */
function suits({ match, place, targets }: Parties, side: Side, { implied, country }: ResolvedActor): boolean {
  if (!implied || side === 'target') return true;
  const { type } = match.rule;
  if (type === 'COERCE' && place?.country != null && place.country !== country) return false;
  return type !== 'ASSAULT' || !targets.some((actor) => actor.country === country && FORCES.has(actor.sector ?? ''));
}
