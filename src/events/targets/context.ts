import type { ResolvedActor } from '../actors/actor.js';
import type { ActorResolver } from '../actors/resolver.js';
import type { EventCandidate } from '../merge.js';
import type { Syntax } from '../syntax/syntax.js';
import type { EventType } from '../types.js';

/** Both parties do these to each other, and each is the other's recipient. */
export const BOTH_SIDES: ReadonlySet<EventType> = new Set(['ASSAULT', 'AGREE', 'CONCEDE', 'SUPPORT', 'COOPERATE']);
/** What recipients are read from. */
export interface Context {
  readonly syntax: Syntax;
  readonly resolver: ActorResolver;
  /** The events found so far. */
  readonly drafts: readonly EventCandidate[];
}

/** Two of one country are one party, but not at home: "the minister rejected the union's offer". */
export function differs(actor: ResolvedActor, others: readonly ResolvedActor[], home: string | null = null): boolean {
  return !others.some(
    (other) =>
      other.name === actor.name ||
      (other.country !== null &&
        other.country === actor.country &&
        (other.country !== home || (other.person === null && actor.person === null && other.sector === actor.sector))),
  );
}

/** Each actor once. */
export const distinct = (actors: readonly ResolvedActor[]): ResolvedActor[] =>
  actors.filter(
    (actor, i) => actors.findIndex((other) => other.country === actor.country && other.name === actor.name) === i,
  );
