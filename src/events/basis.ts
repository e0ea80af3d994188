import { isNamedAt } from '../discourse/index.js';
import type { NounPhrase } from '../language/types.js';
import type { Person } from '../people/types.js';
import type { ResolvedActor } from './actors/actor.js';
import type { Match } from './match/match.js';
import type { Syntax } from './syntax/syntax.js';
import type { Basis } from './types.js';

/** Whence a participant is known: a phrase beside the trigger, a pronoun or description of somebody, or the article alone. */
export function basisOf(
  syntax: Syntax,
  people: readonly Person[],
  { trigger }: Match,
  phrases: readonly NounPhrase[],
  actor: ResolvedActor,
): Basis {
  if (actor.implied) return 'implied';
  // "it", "its navy": the span is that of the antecedent
  if (syntax.token(actor.first)?.sentence !== syntax.token(trigger.first)?.sentence)
    return phrases.some(({ pronoun, owner }) => pronoun || owner !== null) ? 'resolved' : 'implied';
  if (actor.person !== null) return isNamedAt(people[actor.person], actor) ? 'named' : 'resolved';
  return syntax.phraseAround(actor.first)?.pronoun === true ? 'resolved' : 'named';
}
