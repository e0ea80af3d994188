import type { ResolvedActor } from '../actors/actor.js';
import type { Context } from '../targets/context.js';
import type { Participant, Parties, Side } from './candidates.js';

/** What speaks for or against a country taking part on a side, as names of features. */
export function featuresOf(
  { resolver }: Context,
  { match, place, sources, targets }: Parties,
  candidates: readonly Participant[],
  { country, actor, ways }: Participant,
  side: Side,
  home: string | null,
): readonly string[] {
  const { rule, kind, group, phrase } = match;
  const [own, other] = side === 'source' ? [sources, targets] : [targets, sources];
  const voice = kind === 'noun' ? `noun-${match.role}` : group?.passive ? 'passive' : (group?.tense ?? 'none');
  const shape = shapeOf(own);
  const who = whoIs(own);
  const standing = resolver.standingOf(country);
  const facts = [
    'bias',
    `kind:${kind}`,
    `shape:${shape}`,
    `type:${rule.type}`,
    `class:${classOf(actor)}`,
    `plain:${rule.plain}`,
    `voice:${voice}`,
    `home:${country === home}`,
    `home:${country === home}:${rule.type}`,
    `home:${country === home}:${shape}`,
    `home:${country === home}:other-${shapeOf(other)}`,
    `place:${country === place?.country}`,
    `mutual:${rule.mutual}`,
    `same:${other.some((one) => one.country === country)}:${rule.type}`,
    `same:${other.some((one) => one.country === country)}`,
    `rivals:${Math.min(candidates.length, 5)}`,
    `ways:${Math.min(ways.length, 4)}`,
    `owned:${phrase?.owner != null}`,
    `standing:${standing}`,
    `standing:${standing}:${shape}`,
    `who:${who}:home:${country === home}`,
    `who:${who}:standing:${standing}`,
    ...ways.flatMap((way) => [`way:${way}`, `way:${way}:${shape}`, `way:${way}:${voice}`, `way:${way}:who:${who}`]),
  ];
  return facts.map((fact) => `${side}:${fact}`);
}

const classOf = ({ person, sector, stated, implied }: ResolvedActor): string =>
  implied ? 'implied' : `${person !== null ? 'person' : (sector ?? 'none')}:${stated}`;

/** The sector of the first who stands on a side. */
const whoIs = ([actor]: readonly ResolvedActor[]): string =>
  actor === undefined || actor.implied ? 'nobody' : actor.person !== null ? 'person' : (actor.sector ?? 'none');

/** What the frame's readers found on a side. */
function shapeOf(actors: readonly ResolvedActor[]): string {
  if (actors.length === 0) return 'nobody';
  if (actors.every(({ country }) => country === null)) return actors.some(({ known }) => known) ? 'known' : 'unknown';
  if (actors.some(({ implied }) => implied)) return 'implied';
  return actors.some(({ stated, person }) => stated || person !== null) ? 'stated' : 'guessed';
}
