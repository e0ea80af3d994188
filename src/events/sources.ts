import type { NounPhrase } from '../language/types.js';
import type { ResolvedActor } from './actors/actor.js';
import type { Match } from './match/match.js';
import type { Location } from './place.js';
import { fightersOf, opponent } from './targets/answers.js';
import { BOTH_SIDES, type Context } from './targets/context.js';
import type { EventType } from './types.js';

/** Those who do it, as the clause or the noun's phrase names them. */
export function sourcesOf(context: Context, match: Match, place: Location | null): ResolvedActor[] {
  const found = namedSources(context, match, place);
  const { rule, targets, kind } = match;
  const [one] = found;
  // "we had a truce": with whom they quarrel
  if (rule.mutual && kind === 'noun' && found.length === 1 && one && targets.length === 0 && BOTH_SIDES.has(rule.type))
    return [...found, ...opponent(context, found)];
  return found.length === 0 && targets.length === 0 && rule.type === 'ASSAULT' && rule.mutual
    ? fightersOf(context)
    : found;
}

function namedSources({ syntax, resolver }: Context, match: Match, place: Location | null): ResolvedActor[] {
  const found = match.sources.flatMap((phrase) => resolver.resolve(phrase, place?.country ?? null));
  // "Negotiators met", "the two sides clashed"
  const alone = match.sources[0];
  if (match.rule.mutual && found.length === 1 && found[0]?.country === null && alone && match.targets.length === 0) {
    const pair = /^(?:negotiators|sides|parties|envoys|delegations|diplomats)$/.test(
      syntax.token(alone.head)?.norm ?? '',
    )
      ? resolver.parties.pair(alone)
      : [];
    if (pair.length > 0) return pair;
  }
  if (
    found.length === 0 &&
    match.rule.type === 'CONSULT' &&
    match.phrase &&
    match.group &&
    /^(?:during|on|after|before|following)$/.test(syntax.token(match.phrase.first - 1)?.norm ?? '')
  ) {
    // "she said during a visit to Cairo"
    return syntax.subjectsOf(match.group).flatMap((phrase) => resolver.resolve(phrase, null));
  }
  if (found.length > 0 || !match.modifiers || !match.phrase) return found;
  // "Syrian government shelling": the doer stands before the noun in its own phrase
  const { first, last } = match.modifiers;
  const head = syntax.token(last - 1);
  if (!head) return found;
  const phrase: NounPhrase = { first, last, head: last - 1, owner: null, temporal: false, pronoun: false };
  const isDoer = DOERS.has(head.lemma);
  return resolver
    .resolve(phrase, place?.country ?? null)
    .filter((actor) => actor.stated || actor.person !== null || isDoer);
}

/** "a police investigation", "the army offensive": nouns that, before an act's noun, are mostly those who do it. Lemmas. */
const DOERS: ReadonlySet<string> = new Set(
  'police army military navy government court rebel militant insurgent guerrilla separatist jihadist militia opposition union'.split(
    ' ',
  ),
);

/** What only those in power do: "was arrested", "were charged", "a curfew was imposed". */
const OF_POWER: ReadonlySet<EventType> = new Set(['COERCE', 'ACCUSE', 'CONCEDE', 'SANCTION']);

/**
 * Who did what the text tells in the passive alone. At home the authorities arrest, charge and free; who frees
 * prisoners of the other nation is the nation that quarrels with theirs.
 */
export function impliedSources(
  { resolver }: Context,
  { rule, group, kind, trigger }: Match,
  place: Location | null,
  targets: readonly ResolvedActor[],
): ResolvedActor[] {
  if (kind !== 'verb' || !group || !OF_POWER.has(rule.type)) return [];
  // "was arrested", "is in custody"
  if (!group.passive && group.tense !== 'participle' && !rule.recipient.includes('subject')) return [];
  const theirs = targets.find((actor) => actor.country !== null)?.country ?? null;
  const yields = rule.type === 'CONCEDE' || rule.modes.includes('release');
  const captor = yields && theirs !== null ? resolver.parties.opponentOf(theirs) : null;
  const power = captor ?? place?.country ?? resolver.homeAt(trigger.first);
  return power === null ? [] : [...resolver.stateActor(power)];
}
