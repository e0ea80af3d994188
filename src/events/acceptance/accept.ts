import type { Objection } from '../suppress.js';
import { scoreOf } from '../weights.js';
import type { MatchCandidate } from './candidate.js';
import { EVENT_WEIGHTS } from './weights.js';

/** Decides whether a match is an event that an editor would mark; its features are worked out where they are asked for. */
export type Acceptance = (candidate: MatchCandidate, features: () => readonly string[]) => boolean;

/** The rules' own decision: nothing is said against it, and its participants are known as the frame asks. */
export const isAcceptedByRules: Acceptance = ({ match, objection, met, game }) =>
  objection === null && met && !game && !match.rule.plain;

/** What a match's score must reach, by what the rules say of it. */
export interface Limits {
  readonly accepted: number;
  readonly refused: number;
  /** For what is only asked for, denied, threatened: seldom an event of its own. */
  readonly content: number;
}

/** Chosen on articles left out. */
export const LIMITS: Limits = { accepted: -1, refused: -0.5, content: 0.5 };

/**
 * The learned decision. In a text too short to be an article nothing around the match tells more than the rules do, so
 * they decide there.
 */
export const isAccepted: Acceptance = (candidate, features) =>
  candidate.isShort
    ? isAcceptedByRules(candidate, features)
    : !isUnreal(candidate) && scoreOf(EVENT_WEIGHTS, features()) >= limitOf(candidate, features, LIMITS);

/** What the score must reach: the rules' word counts beyond what it adds to the score. */
export const limitOf = (
  candidate: MatchCandidate,
  features: () => readonly string[],
  { accepted, refused, content }: Limits,
): number =>
  candidate.objection === 'content' ? content : isAcceptedByRules(candidate, features) ? accepted : refused;

/** "if convicted", "Will they invade?": never told as an event, whatever else speaks for it. */
export const isUnreal = ({ objection }: MatchCandidate): boolean => objection !== null && UNREAL.has(objection);

const UNREAL: ReadonlySet<Objection> = new Set<Objection>(['condition', 'generic', 'question', 'fiction']);
