import type { NounPhrase } from '../../language/types.js';
import type { ResolvedActor } from '../actors/actor.js';
import type { Match } from '../match/match.js';
import { contentOf } from '../suppress.js';
import type { EventType } from '../types.js';
import type { Context } from './context.js';

/** Where "from" names the one who is asked or left. */
const FROM: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'REJECT',
  'AGREE',
  'COOPERATE',
  'RETREAT',
  'SANCTION',
  'CONCEDE',
]);

/** What stands behind these is where it happens. */
const PLACING = new Set(['at', 'off', 'near', 'outside', 'inside', 'across', 'around']);

const overlapsAny = (phrase: NounPhrase, actors: readonly ResolvedActor[]): boolean =>
  actors.some((actor) => actor.first < phrase.last && phrase.first < actor.last);

/** The first actor in what the verb governs: "offered to send troops to Uganda", "condemned threats made by Peru". */
export function firstGoverned(
  { syntax, resolver }: Context,
  match: Match,
  sources: readonly ResolvedActor[],
): ResolvedActor[] {
  if (match.kind === 'noun' && match.role !== 'object') return [];
  if (match.group?.passive) return [];
  const { first, last } = contentOf(syntax, match);
  const next = syntax.groupAt(last);
  const beyond = next ? syntax.subjectsOf(next) : [];
  const given = match.group && 'object' in match.rule && match.rule.object ? syntax.objectsOf(match.group).flat() : [];
  for (let at = first; at < last; at++) {
    const phrase = syntax.phraseAt(at);
    if (
      !phrase ||
      phrase.temporal ||
      phrase.pronoun ||
      overlapsAny(phrase, sources) ||
      beyond.includes(phrase) ||
      given.includes(phrase)
    )
      continue;
    const before = syntax.token(phrase.first - 1)?.norm;
    if (before !== undefined && PLACING.has(before)) continue;
    if (before === 'from' && !FROM.has(match.rule.type)) continue;
    if (before === 'by' && syntax.endingAt(phrase.first - 1)?.passive !== true) continue;
    const actors = resolver.resolve(phrase, null);
    if (
      !actors.some(
        (actor) =>
          actor.stated || actor.person !== null || (actor.known && actor.sector !== null && actor.sector !== 'MIL'),
      )
    )
      continue;
    if (
      actors.every(
        (actor) =>
          actor.country !== null && sources.some((source) => source.country === actor.country && source.stated),
      ) &&
      phrase.owner !== null
    )
      continue;
    return syntax.withConjunctsAfter(phrase).flatMap((conjunct) => resolver.resolve(conjunct, null));
  }
  return [];
}
