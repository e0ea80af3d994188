import { breaksAfter } from '../../language/index.js';
import type { NounPhrase } from '../../language/types.js';
import type { ResolvedActor } from '../actors/actor.js';
import { NOUN_RULES } from '../frame-index.js';
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

/** Behind these, after a noun for an act, stand those who undergo it: "condemned the attack on the embassy in Lima". */
const UNDERGOING = new Set(['on', 'against', 'of', 'in', 'at', 'upon']);

/** What is blamed is the act, not those who were hit by it. */
export function isHit(syntax: Syntax, phrase: NounPhrase): boolean {
  const word = syntax.token(phrase.first - 1)?.norm ?? '';
  if (word === 'and') {
    const other = syntax.phraseBefore(phrase.first - 1);
    return other !== undefined && isHit(syntax, other);
  }
  if (!UNDERGOING.has(word)) return false;
  const act = syntax.phraseBefore(phrase.first - 1);
  if (!act) return false;
  const types = NOUN_RULES.get(syntax.token(act.head)?.lemma ?? '')?.map(({ type }) => type) ?? [];
  return types.includes('ASSAULT') || types.includes('COERCE') || isHit(syntax, act);
}

/** "in the Lee shooting", "the Lee case": whose it is that an act is called after. */
const CASES = new Set(
  `case shooting murder killing slaying death trial affair scandal inquiry investigation probe assassination rape kidnapping
  stabbing hearing verdict inquest disappearance abduction beating arrest`.split(/\s+/),
);

export function isCalledAfter(syntax: Syntax, { person, last }: ResolvedActor): boolean {
  const word = person === null ? undefined : syntax.token(last);
  return word !== undefined && CASES.has(word.norm) && !breaksAfter(syntax.token(last - 1) ?? word);
}

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
    if (match.rule.type === 'ACCUSE' && isHit(syntax, phrase)) continue;
    const actors = resolver.resolve(phrase, null).filter((actor) => !isCalledAfter(syntax, actor));
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
