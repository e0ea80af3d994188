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
  match: Match,
  phrases: readonly NounPhrase[],
  actor: ResolvedActor,
): Basis {
  const basis = basisIn(syntax, match, phrases, actor);
  if (actor.person === null || basis === 'implied' || !isBeside(syntax, match, actor)) return basis;
  return isNamedAt(people[actor.person], actor) ? 'named' : 'resolved';
}

/** The same without what is known of a person's names: whoever stands beside the trigger is named there. */
export function basisIn(syntax: Syntax, match: Match, phrases: readonly NounPhrase[], actor: ResolvedActor): Basis {
  if (actor.implied) return 'implied';
  // "it", "its navy": the span is that of the antecedent
  if (!isBeside(syntax, match, actor))
    return phrases.some(({ pronoun, owner }) => pronoun || owner !== null) ? 'resolved' : 'implied';
  return syntax.phraseAround(actor.first)?.pronoun === true ? 'resolved' : 'named';
}

const isBeside = (syntax: Syntax, { trigger }: Match, { first }: ResolvedActor): boolean =>
  syntax.token(first)?.sentence === syntax.token(trigger.first)?.sentence;
