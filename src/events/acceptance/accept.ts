import type { Objection } from '../suppress.js';
import { scoreOf } from '../weights.js';
import type { MatchCandidate } from './candidate.js';
import { EVENT_WEIGHTS } from './weights.js';

/** Decides whether a match is an event that an editor would mark; its features are worked out where they are asked for. */
export type Acceptance = (candidate: MatchCandidate, features: () => readonly string[]) => boolean;

/** The rules' own decision: nothing is said against it, and its participants are known as the frame asks. */
export const isAcceptedByRules: Acceptance = ({ match, objection, met, game }) =>
  objection === null && met && !game && !match.rule.plain;

/** From which score on a match is an event that the rules accept, and one that they do not: chosen on articles left out. */
export const LIMITS = { accepted: -2, refused: -0.2 } as const;

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
  { accepted, refused }: { readonly accepted: number; readonly refused: number },
): number => (isAcceptedByRules(candidate, features) ? accepted : refused);

/** "denied that it had shelled the town", "if convicted": never told as an event, whatever else speaks for it. */
export const isUnreal = ({ objection }: MatchCandidate): boolean => objection !== null && UNREAL.has(objection);

const UNREAL: ReadonlySet<Objection> = new Set<Objection>(['content', 'condition', 'generic', 'question', 'fiction']);
