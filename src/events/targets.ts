import type { NounPhrase } from '../language/types.js';
import type { ResolvedActor } from './actors/actor.js';
import type { ActorResolver } from './actors/resolver.js';
import { NOUN_RULES } from './frame-index.js';
import type { Match } from './match/match.js';
import type { Draft } from './merge.js';
import type { Place } from './place.js';
import { contentOf } from './suppress.js';
import type { Syntax } from './syntax/syntax.js';
import type { EventType } from './types.js';

export interface Context {
  readonly syntax: Syntax;
  readonly resolver: ActorResolver;
  /** The events found so far. */
  readonly drafts: readonly Draft[];
}

/** Both parties do these to each other, and each is the other's recipient. */
const BOTH_SIDES: ReadonlySet<EventType> = new Set(['ASSAULT', 'AGREE', 'CONCEDE', 'SUPPORT', 'COOPERATE']);
/** These need no recipient, so none is looked for. */
const ONE_SIDED: ReadonlySet<EventType> = new Set(['MOBILIZE', 'PROTEST', 'RETREAT', 'COOPERATE']);
/** What somebody else may answer in the same sentence. */
const OPENS: ReadonlySet<EventType> = new Set(['AGREE', 'REQUEST', 'ACCUSE', 'THREATEN', 'SANCTION']);
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
const PLACING = new Set(['off', 'near', 'outside', 'inside', 'across', 'around']);
/** At home these are meant for the country's government. */
const CIVIC: ReadonlySet<EventType> = new Set(['PROTEST', 'REQUEST']);
/** An answer goes to whoever did the last thing to the one that answers. */
const ANSWERS: ReadonlySet<EventType> = new Set(['REJECT', 'CONCEDE', 'AGREE', 'THREATEN', 'SANCTION']);

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
  'AID',
]);
/** What another state gives in an article about one country, it gives to that country. */
const INWARD: ReadonlySet<EventType> = new Set(['AID']);

/** The recipients, those of a domestic act with the country that both sides share. */
export function targetsOf(
  context: Context,
  match: Match,
  place: Place | null,
  sources: readonly ResolvedActor[],
): ResolvedActor[] {
  const { home } = context.resolver;
  const found = recipientsOf(context, match, place, sources);
  if (home === null || found.some((actor) => actor.country !== null)) return found;
  const domestic = sources.every((actor) => actor.country === home);
  if (found.length > 0) {
    // "police seized six rifles", "thirty more were detained"
    return domestic
      ? found.map((actor) => (actor.sector === 'IGO' ? actor : { ...actor, country: place?.country ?? home }))
      : found;
  }
  const { type, mutual } = match.rule;
  if (mutual || sources.length === 0) return found;
  return (domestic ? DOMESTIC : INWARD).has(type) ? context.resolver.homeActor() : found;
}

/** Those the frame's places hold, or the first actor in what the verb governs, or those the text implies. */
function recipientsOf(
  context: Context,
  match: Match,
  place: Place | null,
  sources: readonly ResolvedActor[],
): ResolvedActor[] {
  const { resolver } = context;
  const { rule } = match;
  const found = match.targets.flatMap((phrase) => resolver.resolve(phrase, place?.country ?? null));
  if (found.some((actor) => actor.known) && !pointsBack(match, found, sources))
    return opposed(context, match, found, sources);
  if (sources.length > 1 && sources.every((actor) => actor.start === sources[0]?.start) && BOTH_SIDES.has(rule.type))
    return [...sources];
  // whoever is accused stands right behind the verb, even if nothing is known of him
  if (match.lemma === 'accuse' && found.length > 0) return found;
  if (rule.mutual && sources.length > 1) return BOTH_SIDES.has(rule.type) ? [...sources] : [];
  if (
    CIVIC.has(rule.type) &&
    found.length === 0 &&
    sources.length > 0 &&
    sources.every((actor) => actor.country === resolver.home)
  ) {
    const governed = rule.type === 'REQUEST' ? firstGoverned(context, match, sources) : [];
    return governed.length > 0 ? governed : resolver.homeActor();
  }
  if (ONE_SIDED.has(rule.type)) return found;
  const participants = fromEarlierEvent(context, match, sources);
  if (participants.length > 0) return participants;
  if (rule.modes.includes('third-party') && found.length === 0) {
    const parties = quarrel(context, sources);
    if (parties.length > 0) return parties;
  }
  const governed = firstGoverned(context, match, sources);
  if (governed.length > 0) return governed;
  const answered =
    ANSWERS.has(rule.type) && (found.length === 0 || match.targets.every((phrase) => phrase.pronoun))
      ? counterpart(context, match, sources)
      : [];
  return answered.length > 0 ? answered : opposed(context, match, found, sources);
}

/** "Armenian artillery opened fire on a convoy": in a conflict of two, what one side hits is the other's. */
function opposed(
  { resolver }: Context,
  match: Match,
  found: readonly ResolvedActor[],
  sources: readonly ResolvedActor[],
): ResolvedActor[] {
  const source = sources.find((actor) => actor.stated)?.country;
  const other = match.rule.type === 'ASSAULT' && source ? resolver.parties.opponentOf(source) : null;
  if (!other) return [...found];
  return found.map((actor) => (actor.stated || actor.person !== null ? actor : { ...actor, country: other }));
}

/** "turned it down": a pronoun that would make somebody answer himself stands for what was offered. */
const pointsBack = (match: Match, found: readonly ResolvedActor[], sources: readonly ResolvedActor[]): boolean =>
  ANSWERS.has(match.rule.type) &&
  match.targets.every((phrase) => phrase.pronoun) &&
  found.every((actor) => !differs(actor, sources));

const overlapsAny = (phrase: NounPhrase, actors: readonly ResolvedActor[]): boolean =>
  actors.some((actor) => actor.first < phrase.last && phrase.first < actor.last);

/** The first actor in what the verb governs: "offered to send troops to Uganda", "condemned threats made by Peru". */
function firstGoverned(
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
  for (let at = first; at < last; at++) {
    const phrase = syntax.phraseAt(at);
    if (
      !phrase ||
      phrase.temporal ||
      phrase.pronoun ||
      overlapsAny(phrase, sources) ||
      beyond.includes(phrase) ||
      given.includes(phrase)
    )
      continue;
    const before = syntax.token(phrase.first - 1)?.norm;
    if (before !== undefined && PLACING.has(before)) continue;
    if (before === 'from' && !FROM.has(match.rule.type)) continue;
    if (before === 'by' && syntax.endingAt(phrase.first - 1)?.passive !== true) continue;
    const actors = resolver.resolve(phrase, null);
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
      phrase.owner !== null
    )
      continue;
    return syntax.withConjunctsAfter(phrase).flatMap((conjunct) => resolver.resolve(conjunct, null));
  }
  return [];
}

/** Two of one country are one party, but not at home: "the minister rejected the union's offer". */
function differs(actor: ResolvedActor, others: readonly ResolvedActor[], home: string | null = null): boolean {
  return !others.some(
    (other) =>
      other.name === actor.name ||
      (other.country !== null &&
        other.country === actor.country &&
        (other.country !== home || (other.person === null && actor.person === null && other.sector === actor.sector))),
  );
}

const distinct = (actors: readonly ResolvedActor[]): ResolvedActor[] =>
  actors.filter(
    (actor, i) => actors.findIndex((other) => other.country === actor.country && other.name === actor.name) === i,
  );

/** What nouns for things said point back to: "rejected the idea". */
const TOLD: ReadonlyMap<string, readonly EventType[]> = new Map([
  ['idea', ['AGREE', 'REQUEST']],
  ['plan', ['AGREE', 'REQUEST']],
  ['proposal', ['AGREE', 'REQUEST']],
  ['offer', ['AGREE']],
  ['invitation', ['AGREE']],
  ['request', ['REQUEST']],
  ['demand', ['REQUEST']],
  ['call', ['REQUEST']],
  ['charge', ['ACCUSE']],
  ['claim', ['ACCUSE']],
  ['allegation', ['ACCUSE']],
  ['accusation', ['ACCUSE']],
  ['criticism', ['ACCUSE']],
  ['step', ['SANCTION', 'COERCE']],
  ['move', ['SANCTION', 'COERCE']],
  ['decision', ['SANCTION', 'COERCE', 'REJECT']],
]);

/** "welcomed the exchange", "condemned the strike": the parties of the event that the object names. */
function fromEarlierEvent(
  { syntax, drafts }: Context,
  match: Match,
  sources: readonly ResolvedActor[],
): ResolvedActor[] {
  const object = match.targets[0] ?? (match.group ? syntax.objectsOf(match.group)[0]?.[0] : undefined);
  const head = object && syntax.token(object.head);
  const types = head && (TOLD.get(head.lemma) ?? NOUN_RULES.get(head.lemma)?.map((rule) => rule.type));
  if (!object || !head || !types || !/^(?:the|that|this|its|their)$/.test(syntax.token(object.first)?.norm ?? ''))
    return [];
  const earlier =
    drafts.findLast((draft) => draft.match.lemma === head.lemma) ??
    drafts.findLast((draft) => types.includes(draft.event.type));
  if (!earlier) return [];
  const { type } = match.rule;
  const parties = type === 'SUPPORT' || type === 'CONSULT' ? [...earlier.sources, ...earlier.targets] : earlier.sources;
  const others = parties.filter((actor) => actor.known && differs(actor, sources));
  return distinct(
    others.length > 0 ? others : earlier.targets.filter((actor) => actor.known && differs(actor, sources)),
  );
}

/** Who fights where the text says only "clashes". */
export function fightersOf(context: Context): ResolvedActor[] {
  return quarrel(context, []);
}

/** The two sides between which somebody mediates: those of the last event that had two others. */
function quarrel({ drafts, resolver }: Context, sources: readonly ResolvedActor[]): ResolvedActor[] {
  const known = resolver.parties.partyActors(drafts.flatMap((draft) => [...draft.sources, ...draft.targets]));
  if (known.length === 2 && known.every((actor) => differs(actor, sources))) return known;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (!draft) break;
    const parties = distinct(
      [...draft.sources, ...draft.targets].filter((actor) => actor.country !== null && differs(actor, sources)),
    );
    if (new Set(parties.map((actor) => actor.country)).size === 2) return parties;
  }
  return [];
}

/** The other party of the last event that the one who answers took part in. */
function counterpart(
  { syntax, drafts, resolver }: Context,
  match: Match,
  sources: readonly ResolvedActor[],
): ResolvedActor[] {
  // "Russia offered to send observers but Armenia turned it down"
  const last = drafts.at(-1);
  if (
    last &&
    OPENS.has(last.event.type) &&
    syntax.token(last.match.trigger.first)?.sentence === syntax.token(match.trigger.first)?.sentence
  ) {
    const others = last.sources.filter((actor) => actor.known && differs(actor, sources, resolver.home));
    if (others.length > 0) return distinct(others);
  }
  const country = sources.find((actor) => actor.country !== null)?.country;
  const opponent = country ? resolver.parties.opponentOf(country) : null;
  for (let i = drafts.length - 1; opponent && i >= 0; i--) {
    const draft = drafts[i];
    const parties = draft ? [...draft.sources, ...draft.targets].filter((actor) => actor.country === opponent) : [];
    // whoever speaks for the country, not its troops: "the navy shot down two drones … officials agreed to the measure"
    const found = parties.find((actor) => actor.sector !== 'MIL');
    if (found) return [found];
  }
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - 8); i--) {
    const draft = drafts[i];
    if (!draft) break;
    for (const [mine, theirs] of [
      [draft.targets, draft.sources],
      [draft.sources, draft.targets],
    ] as const) {
      if (!sources.some((source) => mine.some((actor) => !differs(actor, [source])))) continue;
      const others = theirs.filter((actor) => actor.known && differs(actor, sources, resolver.home));
      if (others.length > 0) return distinct(others);
    }
  }
  return [];
}
