import type { ResolvedActor } from '../actors/actor.js';
import type { Participant, Parties, Side } from './candidates.js';

/** What speaks for or against a country taking part on a side, as names of features. */
export function featuresOf(
  { match, place, sources, targets }: Parties,
  candidates: readonly Participant[],
  { country, actor, chosen, ways }: Participant,
  side: Side,
  home: string | null,
): readonly string[] {
  const { rule, kind, group, phrase } = match;
  const [own, other] = side === 'source' ? [sources, targets] : [targets, sources];
  const voice = kind === 'noun' ? `noun-${match.role}` : group?.passive ? 'passive' : (group?.tense ?? 'none');
  const shape = shapeOf(own);
  const facts = [
    'bias',
    `chosen:${chosen}`,
    `chosen:${chosen}:${kind}`,
    `chosen:${chosen}:${shape}`,
    `chosen:${chosen}:${rule.type}`,
    `chosen:${chosen}:${classOf(actor)}`,
    `chosen:${chosen}:home-${country === home}`,
    `chosen:${chosen}:plain-${rule.plain}`,
    `chosen:${chosen}:voice-${voice}`,
    `home:${country === home}:${rule.type}`,
    `home:${country === home}:${shape}`,
    `home:${country === home}:other-${shapeOf(other)}`,
    `place:${country === place?.country}`,
    `mutual:${rule.mutual}:${chosen}`,
    `same:${other.some((one) => one.country === country)}:${rule.type}`,
    `same:${other.some((one) => one.country === country)}:${chosen}`,
    `rivals:${Math.min(candidates.length, 5)}:${chosen}`,
    `ways:${Math.min(ways.length, 4)}`,
    `owned:${phrase?.owner != null}:${chosen}`,
    ...ways.flatMap((way) => [`way:${way}`, `way:${way}:${chosen}`, `way:${way}:${shape}`, `way:${way}:${voice}`]),
  ];
  return facts.map((fact) => `${side}:${fact}`);
}

const classOf = ({ person, sector, stated, implied }: ResolvedActor): string =>
  implied ? 'implied' : `${person !== null ? 'person' : (sector ?? 'none')}:${stated}`;

/** What the frame's readers found on a side. */
function shapeOf(actors: readonly ResolvedActor[]): string {
  if (actors.length === 0) return 'nobody';
  if (actors.every(({ country }) => country === null)) return actors.some(({ known }) => known) ? 'known' : 'unknown';
  if (actors.some(({ implied }) => implied)) return 'implied';
  return actors.some(({ stated, person }) => stated || person !== null) ? 'stated' : 'guessed';
}
