import type { ResolvedActor } from '../actors/actor.js';
import type { Match } from '../match/match.js';
import type { Location } from '../place.js';
import { THINGS } from '../things-data.js';
import { type EventType, GRAVE_TYPES } from '../types.js';
import { contradicted, counterpart, fromEarlierEvent, opponent, quarrel } from './answers.js';
import { BOTH_SIDES, type Context } from './context.js';
import { firstGoverned, isCalledAfter } from './governed.js';

/** These need no recipient, so none is looked for. */
const ONE_SIDED: ReadonlySet<EventType> = new Set(['MOBILIZE', 'PROTEST', 'RETREAT', 'COOPERATE']);

/** At home these are meant for the country's government. */
const CIVIC: ReadonlySet<EventType> = new Set(['PROTEST', 'REQUEST']);
/** An answer goes to whoever did the last thing to the one that answers. */
const ANSWERS: ReadonlySet<EventType> = new Set(['REJECT', 'CONCEDE', 'AGREE']);

/** Between two who quarrel these are meant for the other side. */
const CONFLICT_TYPES: ReadonlySet<EventType> = new Set([
  'THREATEN',
  'SANCTION',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'AGREE',
  'CONCEDE',
]);

/** At home the state or its people is the other side of these, named or not. */
const DOMESTIC: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'REJECT',
  'COERCE',
  'SANCTION',
  'CONCEDE',
  'THREATEN',
  'SUPPORT',
  'PROTEST',
  'REQUEST',
  'ASSAULT',
]);
/** What another state gives in an article about one country, it gives to that country. */
const INWARD: ReadonlySet<EventType> = new Set(['AID', 'AGREE', 'REJECT', 'THREATEN']);

/** The recipients, those of a domestic act with the country that both sides share. */
export function targetsOf(
  context: Context,
  match: Match,
  place: Location | null,
  sources: readonly ResolvedActor[],
): ResolvedActor[] {
  const home = context.resolver.homeAt(match.trigger.first);
  const found = recipientsOf(context, match, place, sources).filter(
    (actor) =>
      !isNamedElsewhere(context, match, actor) &&
      !isThing(context, match, actor) &&
      !isCalledAfter(context.syntax, actor),
  );
  if (home === null || found.some((actor) => actor.country !== null)) return found;
  const domestic = sources.every((actor) => actor.country === home);
  if (found.length > 0) {
    // "police seized six rifles", "thirty more were detained"
    return domestic
      ? found.map((actor) => (actor.stateless ? actor : { ...actor, country: place?.country ?? home }))
      : found;
  }
  const { type, mutual, toState } = match.rule;
  if (mutual || sources.length === 0) return found;
  const meant = domestic ? DOMESTIC.has(type) || toState : INWARD.has(type) && match.rule.recipient.length > 0;
  return meant ? context.resolver.homeActor(match.trigger.first) : found;
}

/** A named person whom another sentence names, and this one does not even by a pronoun. */
const isNamedElsewhere = ({ syntax }: Context, { rule, trigger, targets }: Match, actor: ResolvedActor): boolean =>
  GRAVE_TYPES.has(rule.type) &&
  actor.person !== null &&
  !targets.some(({ pronoun, owner }) => pronoun || owner !== null) &&
  syntax.token(actor.first)?.sentence !== syntax.token(trigger.first)?.sentence;

/** "fired ballistic missiles", "accepted the offer": what is acted on can do nothing itself. */
const isThing = ({ syntax }: Context, { targets }: Match, { person, known, first, last }: ResolvedActor): boolean =>
  person === null &&
  !known &&
  targets.some(
    (phrase) =>
      !phrase.pronoun &&
      phrase.first >= first &&
      phrase.last <= last &&
      THINGS.has(syntax.token(phrase.head)?.lemma ?? ''),
  );

/** Those the frame's places hold, or the first actor in what the verb governs, or those the text implies. */
function recipientsOf(
  context: Context,
  match: Match,
  place: Location | null,
  sources: readonly ResolvedActor[],
): ResolvedActor[] {
  const { resolver } = context;
  const { rule } = match;
  const all = match.targets.flatMap((phrase) => resolver.resolve(phrase, place?.country ?? null));
  const found = withoutSelf(all, sources);
  if (found.some((actor) => actor.known) && !pointsBack(match, found, sources))
    return opposed(context, match, found, sources);
  if (sources.length > 1 && sources.every((actor) => actor.start === sources[0]?.start) && BOTH_SIDES.has(rule.type))
    return [...sources];
  // whoever is accused stands right behind the verb, even if nothing is known of him
  if (match.lemma === 'accuse' && found.length > 0) return [...found];
  if (rule.mutual && sources.length > 1) return BOTH_SIDES.has(rule.type) ? [...sources] : [];
  if (
    CIVIC.has(rule.type) &&
    found.length === 0 &&
    sources.length > 0 &&
    sources.every((actor) => actor.country === resolver.homeAt(match.trigger.first))
  ) {
    const governed = rule.type === 'REQUEST' ? firstGoverned(context, match, sources) : [];
    return governed.length > 0 ? governed : resolver.homeActor(match.trigger.first);
  }
  if (ONE_SIDED.has(rule.type)) return [...found];
  const participants = fromEarlierEvent(context, match, sources);
  if (participants.length > 0) return participants;
  if ((rule.modes.includes('third-party') || offersToMediate(context, match)) && found.length === 0) {
    const parties = quarrel(context, sources);
    if (parties.length > 0) return parties;
  }
  const holder = found.length === 0 || found.every((actor) => !actor.known) ? holderOf(context, match, sources) : [];
  if (holder.length > 0) return holder;
  const denied =
    rule.type === 'REJECT' && !found.some((actor) => actor.stated) ? contradicted(context, match, sources) : [];
  if (denied.length > 0) return denied;
  // "killed nine recruits at a base in Chad": those hit stand there, known or not
  const governed = found.length > 0 && BODILY.has(rule.type) ? [] : firstGoverned(context, match, sources);
  if (governed.length > 0) return governed;
  const answered =
    answers(match) && (found.length === 0 || match.targets.every((phrase) => phrase.pronoun))
      ? counterpart(context, match, sources)
      : [];
  if (answered.length > 0) return answered;
  if (found.length === 0 && CONFLICT_TYPES.has(rule.type) && sources.some(speaksForState))
    return opponent(context, sources);
  return opposed(context, match, found, sources);
}

/** "Armenian artillery opened fire on a convoy": in a conflict of two, what one side hits is the other's. */
function opposed(
  { resolver }: Context,
  match: Match,
  found: readonly ResolvedActor[],
  sources: readonly ResolvedActor[],
): ResolvedActor[] {
  const source = sources.find((actor) => actor.stated)?.country;
  const other =
    (match.rule.type === 'ASSAULT' ||
      (match.rule.type === 'COERCE' && sources.some(({ sector }) => sector === 'MIL'))) &&
    source
      ? resolver.parties.opponentOf(source)
      : null;
  if (!other) return [...found];
  return found.map((actor) => (actor.stated || actor.person !== null ? actor : { ...actor, country: other }));
}

/** "turned it down": a pronoun that would make somebody answer himself stands for what was offered. */
/** "froze their assets", "suspended Chad's membership": whose it is. */
function holderOf({ syntax, resolver }: Context, match: Match, sources: readonly ResolvedActor[]): ResolvedActor[] {
  if (match.kind !== 'verb' || !match.group || !HELD.has(match.rule.type)) return [];
  const object = (match.group.passive ? syntax.subjectsOf(match.group) : syntax.objectsOf(match.group).flat()).find(
    ({ owner, head }) => owner !== null && POSSESSIONS.has(syntax.token(head)?.lemma ?? ''),
  );
  if (!object?.owner) return [];
  const { first, last } = object.owner;
  const head = last - 1;
  const pronoun = syntax.token(head)?.tags.has('Pronoun') ?? false;
  const owners = resolver.resolve({ first, last, head, owner: null, temporal: false, pronoun }, null);
  const others = owners.filter(
    (actor) => actor.known && !sources.some(({ start, name }) => start === actor.start || name === actor.name),
  );
  return others.filter(
    ({ country, stated }) => !stated || !sources.some((source) => source.stated && source.country === country),
  );
}

/** Done to whoever is the object. */
const BODILY: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** What somebody has and may lose. */
const POSSESSIONS = new Set(
  'asset account membership licence license visa passport property fund money aid wage salary fortune home house land citizenship accreditation wealth reserve funding saving belonging phone laptop'.split(
    ' ',
  ),
);

/** Acts upon what somebody has. */
const HELD: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE']);

/** "offered to mediate": between those who quarrel. */
function offersToMediate({ syntax }: Context, { group, rule }: Match): boolean {
  const next = group && rule.type === 'AGREE' ? syntax.neighbour(group, 1) : undefined;
  return next?.tense === 'infinitive' && /^(?:mediate|broker|host)$/.test(next.lemma);
}

/** The state itself or one of its bodies, not a citizen or a firm. */
const speaksForState = ({ sector, person }: ResolvedActor): boolean =>
  sector === 'GOV' || sector === 'MIL' || (sector === null && person !== null);

/** "agreed", "accepted", "complied" answer somebody; "promised" and "freed" need not. */
const answers = ({ rule, lemma }: Match): boolean =>
  ANSWERS.has(rule.type) &&
  (rule.type === 'REJECT' || /^(?:agree|accept|consent|comply|yield|bow|relent|give)$/.test(lemma));

const pointsBack = (match: Match, found: readonly ResolvedActor[], sources: readonly ResolvedActor[]): boolean =>
  ANSWERS.has(match.rule.type) &&
  match.targets.every((phrase) => phrase.pronoun) &&
  found.every((actor) => sources.some(({ name, start }) => start === actor.start || name === actor.name));

/** "Russia urged both sides": whoever is one of the two means the other. */
const withoutSelf = (found: readonly ResolvedActor[], sources: readonly ResolvedActor[]): readonly ResolvedActor[] =>
  found.length === 2 && found[0]?.start === found[1]?.start
    ? found.filter((actor) => !sources.some((source) => source.country === actor.country))
    : found;
