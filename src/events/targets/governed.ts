import type { NounPhrase } from '../../language/types.js';
import type { ResolvedActor } from '../actors/actor.js';
import type { Match } from '../match/match.js';
import { contentOf } from '../suppress.js';
import type { Syntax } from '../syntax/syntax.js';
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

/** "offered to send negotiators": what is sent receives nothing. */
const SENDING = new Set(['send', 'deploy', 'dispatch', 'provide', 'supply', 'deliver', 'give', 'lend', 'ship', 'fly']);

function handedOver(syntax: Syntax, first: number, last: number): readonly NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = first; at < last; at++) {
    const group = syntax.groupAt(at);
    if (group && SENDING.has(group.lemma)) found.push(...(syntax.objectsOf(group).at(-1) ?? []));
  }
  return found;
}

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
  const sent = handedOver(syntax, first, last);
  for (let at = first; at < last; at++) {
    // "threatened to send troops unless the president is freed"
    if (/^(?:unless|if|according)$/.test(syntax.token(at)?.norm ?? '')) break;
    const phrase = syntax.phraseAt(at);
    if (
      !phrase ||
      phrase.temporal ||
      phrase.pronoun ||
      overlapsAny(phrase, sources) ||
      beyond.includes(phrase) ||
      given.includes(phrase) ||
      sent.includes(phrase)
    )
      continue;
    const before = syntax.token(phrase.first - 1)?.norm;
    if (before !== undefined && PLACING.has(before)) continue;
    // "agreed to meet in Lima", "signed it in Geneva"
    if (before === 'in' && match.rule.mutual) continue;
    // "filed a lawsuit on behalf of nine families"
    if (before === 'of' && syntax.token(phrase.first - 2)?.norm === 'behalf') continue;
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
      (phrase.owner !== null || before === 'that')
    )
      continue;
    return syntax.withConjunctsAfter(phrase).flatMap((conjunct) => resolver.resolve(conjunct, null));
  }
  return [];
}
