import type { ResolvedActor } from '../actors/actor.js';
import type { Match } from '../match/match.js';
import type { Objection } from '../suppress.js';
import type { ActionEvent } from '../types.js';

/** A frame's match with its participants, before it is decided whether it is an event. */
export interface MatchCandidate {
  readonly match: Match;
  /** As it would be told, without participants. */
  readonly event: ActionEvent;
  readonly sources: readonly ResolvedActor[];
  readonly targets: readonly ResolvedActor[];
  readonly objection: Objection | null;
  /** True where the participants are known as the frame asks. */
  readonly met: boolean;
  /** True where a story of sport has nobody in it who acts beyond the game. */
  readonly game: boolean;
  /** True in a text of few sentences. */
  readonly isShort: boolean;
}
