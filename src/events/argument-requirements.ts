import { isAccident, isDisaster } from './accidents.js';
import type { ResolvedActor } from './actors/actor.js';
import type { Match } from './match/match.js';
import { nonEvent } from './non-events.js';
import { isSpeaker } from './speakers.js';
import { ARMED, isSportsSentence } from './sport.js';
import type { Objection } from './suppress.js';
import type { Syntax } from './syntax/syntax.js';

/** What the participants say against a match: an accident, a game, a manner of speaking. */
export function participantsObjection(
  syntax: Syntax,
  match: Match,
  sources: readonly ResolvedActor[],
  targets: readonly ResolvedActor[],
): Objection | null {
  if (match.rule.type === 'ASSAULT' && isAccident(syntax, match)) return 'accident';
  const looks = nonEvent(syntax, match, sources, targets);
  if (looks) return looks;
  // "the visitors attacked down the left"
  if (
    match.kind === 'verb' &&
    match.lemma === 'attack' &&
    match.targets.length === 0 &&
    !match.group?.passive &&
    !sources.some(({ sector }) => sector !== null && ARMED.has(sector))
  )
    return 'untargeted';
  if (match.rule.modes.includes('martial-law') && isDisaster(syntax, match)) return 'disaster';
  return isSportsSentence(syntax, match) ? 'sport' : null;
}

/** True where enough is known of the arguments: "Inflation attacked household savings" has nobody who acts. */
export function meetsRequirement(
  syntax: Syntax,
  match: Match,
  sources: readonly ResolvedActor[],
  targets: readonly ResolvedActor[],
): boolean {
  const source = sources.some((actor) => actor.known);
  const target = targets.some((actor) => actor.known && !actor.implied);
  const { rule, kind } = match;
  switch (rule.requires ?? (kind === 'noun' ? 'actor' : 'any')) {
    case 'source':
      return source || isAgentless(match, target) || isSpeaker(syntax, match, sources);
    case 'target':
      return target;
    case 'both':
      return source && (target || (rule.mutual && sources.length > 1));
    case 'official':
      return (
        sources.some((actor) => isOfficial(actor) || isPerson(actor)) &&
        targets.some((actor) => isHost(actor, sources)) &&
        [...sources, ...targets].some(isOfficial)
      );
    case 'officials':
      return sources.some(isOfficial) && targets.some((actor) => isOfficial(actor) && isHost(actor, sources));
    case 'actor':
      return source || target || isAgentless(match, target);
    case 'person':
      // "he rang her from the station" is private, "the premier rang her" is not
      return (
        targets.some(isPerson) &&
        (match.targets.some(({ pronoun }) => !pronoun) ||
          [...sources, ...targets].some(({ sector }) => sector !== null && BODIES.has(sector)))
      );
    case 'none':
      return true;
    default:
      return sources.length + targets.length > 0;
  }
}

const BODIES = new Set(['GOV', 'LEG', 'MIL', 'OPP', 'REB', 'IGO', 'REL', 'PTY', 'JUD', 'COP', 'SPY', 'LAB', 'NGO']);

/** "Lawsuits have been filed", "the charges were dropped": the words tell an act whose doer is left out. */
const isAgentless = ({ kind, group, rule, sources }: Match, target: boolean): boolean =>
  kind === 'verb' &&
  group?.passive === true &&
  sources.length === 0 &&
  POWER.has(rule.type) &&
  'object' in rule &&
  (rule.object !== null || target);

/** What courts, police and authorities do is told without them. */
const POWER: ReadonlySet<string> = new Set(['ACCUSE', 'COERCE', 'CONCEDE', 'REJECT', 'REQUEST', 'SANCTION']);

/** True for a state, its officials, and those who speak for a body of another sort. */
const isOfficial = ({ sector, person, stated, known }: ResolvedActor): boolean =>
  sector !== null ? BODIES.has(sector) : stated || (person === null && known);

/** True for a body, a person or another country: "toured a chicken farm" is no visit of state. */
const isHost = (actor: ResolvedActor, sources: readonly ResolvedActor[]): boolean =>
  actor.person !== null ||
  ((actor.stated || (actor.sector !== null && BODIES.has(actor.sector))) &&
    !sources.some((source) => source.stated && source.country === actor.country));

const isPerson = ({ person }: ResolvedActor): boolean => person !== null;
