import type { ResolvedActor } from '../actors/actor.js';
import { basisIn } from '../basis.js';
import type { Context } from '../targets/context.js';
import type { Basis } from '../types.js';
import { probability, scoreOf } from '../weights.js';
import { candidatesOf, type Participant, type Parties, type Side } from './candidates.js';
import { featuresOf } from './features.js';
import { PARTICIPANT_WEIGHTS } from './weights.js';

/** How likely a country takes part, by the names of its features. */
export type Likelihood = (features: readonly string[], candidate: Participant, side: Side, parties: Parties) => number;

export const likelihood: Likelihood = (features) => probability(scoreOf(PARTICIPANT_WEIGHTS, features));

/** From it on a country is given to a side without any. */
export const ADD = 0.6;

/** From it on a state takes part that no word of the sentence names. */
const IMPLY = 0.6;

/** Below it a participant loses the country that the readers only took over from where it happens. */
const DROP = 0.3;

/** A country that no word of the phrase tells: that of the scene, or a state that the text only means, or names elsewhere. */
const isGuessed = ({ country, stated }: ResolvedActor, basis: Basis): boolean =>
  country === null || basis === 'implied' || !stated;

/**
 * The participants of a side: those that the frame's readers chose, and where they know no country but by where it happens,
 * the one that most likely takes part. Countries that the phrases tell stand: of those few that a tree speaks against, as
 * many are right.
 */
export function chooseSide(
  context: Context,
  parties: Parties,
  side: Side,
  likely: Likelihood,
): readonly ResolvedActor[] {
  const own = side === 'source' ? parties.sources : parties.targets;
  const guess = own.find(({ country }) => country !== null)?.country ?? null;
  const { match } = parties;
  const phrases = side === 'source' ? match.sources : match.targets;
  const bases = own.map((actor) => basisIn(context.syntax, match, phrases, actor));
  if (
    !own.every(
      (actor, i) => isGuessed(actor, bases[i] ?? 'named') && (actor.country === null || actor.country === guess),
    )
  )
    return own;
  const candidates = candidatesOf(context, parties, side);
  const home = context.resolver.homeAt(match.trigger.first);
  const chances = candidates.map((candidate) =>
    likely(featuresOf(context, parties, candidates, candidate, side, home), candidate, side, parties),
  );
  const most = Math.max(...chances);
  const best = candidates[chances.indexOf(most)];
  if (guess !== null && (!best || best.country === guess || most < ADD))
    return (chances[candidates.findIndex(({ country }) => country === guess)] ?? 1) <
      (bases.includes('implied') ? IMPLY : DROP)
      ? own.flatMap((actor, i) => (bases[i] === 'implied' ? [] : [{ ...actor, country: null }]))
      : own;
  if (!best || best.actor.country === null || most < ADD) return own;
  // "officers", "the group": who it is stands there, and now of which country
  const named = own.filter((_, i) => bases[i] !== 'implied');
  if (named.length > 0) return named.map((actor) => (actor.stateless ? actor : { ...actor, country: best.country }));
  return (!best.actor.implied || most >= IMPLY) && suits(parties, side, best.actor) ? [best.actor] : [];
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
