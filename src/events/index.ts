import { homeCountry } from '../discourse/index.js';
import type { Doc, NounPhrase } from '../language/types.js';
import { type Acceptance, isAccepted } from './acceptance/accept.js';
import { confidenceOf } from './acceptance/confidence.js';
import { CandidateFeatures } from './acceptance/features.js';
import { withoutActedOn, withoutThings, withoutThingsThatAct } from './acted-on.js';
import type { ResolvedActor } from './actors/actor.js';
import { ActorResolver } from './actors/resolver.js';
import { meetsRequirement, participantsObjection } from './argument-requirements.js';
import { basisOf } from './basis.js';
import { DateCandidates, dayOf } from './dating/candidates.js';
import { chooseDate, type DateLikelihood, dateLikelihood } from './dating/choose.js';
import { DateFeatures } from './dating/features.js';
import { RuledDates } from './dating/rules.js';
import { DistantPlaces } from './distances.js';
import { groupFactuality, nounFactuality } from './factuality.js';
import type { EventInput } from './input.js';
import { locate } from './locate.js';
import { scenes } from './locations.js';
import type { Match } from './match/match.js';
import { matchNoun } from './match/noun.js';
import { matchVerb } from './match/verb.js';
import { type EventCandidate, mergeEvents } from './merge.js';
import { chooseSide, type Likelihood, likelihood } from './participants/choose.js';
import { type Location, PlaceFinder } from './place.js';
import { statementAround } from './reported.js';
import { impliedSources, sourcesOf } from './sources.js';
import { involvesAuthorities, isSport } from './sport.js';
import { weighMatches } from './suppress.js';
import { Syntax } from './syntax/syntax.js';
import type { Context } from './targets/context.js';
import { targetsOf } from './targets/targets.js';
import { EventTimes } from './time.js';
import { type ActionEvent, type Actor, GRAVE_TYPES } from './types.js';

export type { EventInput } from './input.js';
export { sectorsOfSources } from './sectors.js';
export type { ActionEvent, Actor, EventType, Factuality } from './types.js';

/** Events that make two countries the parties that an article is about. */
const CONFLICT_TYPES: ReadonlySet<string> = new Set(['ASSAULT', 'CONCEDE', 'THREATEN', 'SANCTION', 'ACCUSE', 'REJECT']);

/** Announced for the future, these are agreement: "will meet her counterpart" (PLOVER, AGREE). */
const FRIENDLY: ReadonlySet<string> = new Set(['CONSULT', 'COOPERATE']);

/** Every reported action, in the order of the text. */
export function findEvents(
  doc: Doc,
  input: EventInput,
  accepts: Acceptance = isAccepted,
  likely: Likelihood = likelihood,
  dated: DateLikelihood = dateLikelihood,
): ActionEvent[] {
  const syntax = new Syntax(doc);
  const matches = weighMatches(syntax, findMatches(syntax));
  const places = new PlaceFinder(syntax, input);
  const located = places.all();
  const home = homeCountry(doc, { ...input, places: located });
  const scene = scenes(doc, located, input.countries, home);
  const resolver = new ActorResolver(syntax, input, scene, located);
  const distant = new DistantPlaces(syntax, places);
  const mentioned = new Set(input.countries.map(({ alpha3 }) => alpha3));
  const times = new EventTimes(syntax, input.dates);
  const features = new CandidateFeatures(syntax, input, matches);
  const sport = matches.length > 0 && isSport(doc);
  const drafts: EventCandidate[] = [];
  for (const { match: found, objection } of matches) {
    const near = placeOf(syntax, places, distant, found);
    const where = near && locate(near, { mentioned, home: scene.homeAt(found.trigger.first) });
    const place = near && { ...near, country: where?.country ?? null };
    const context = { syntax, resolver, drafts };
    const said = sourcesOf(context, found, place);
    const match = diplomatic(found, said);
    const toward = targetsOf(context, match, place, said);
    const event = eventOf(syntax, times, input, match, where);
    const candidate = {
      match,
      event,
      sources: said,
      targets: toward,
      objection: objection ?? participantsObjection(syntax, match, said, toward),
      met: meetsRequirement(syntax, match, said, toward),
      isShort: features.isShort,
      game: sport && !involvesAuthorities([...said, ...toward]),
    };
    const told = once(() => features.of(candidate));
    if (!accepts(candidate, told)) continue;
    const named = said.length > 0 ? said : impliedSources(context, match, place, toward);
    const parties = { match, place, sources: named, targets: toward };
    // in a text too short to be an article nothing tells more than the clause does
    const { sources: doers, targets: acted } = withoutActedOn(syntax, match, event, {
      sources: features.isShort ? named : chooseSide(context, parties, 'source', likely),
      targets: features.isShort ? toward : chooseSide(context, parties, 'target', likely),
    });
    const sources = withoutThingsThatAct(syntax, match, event, doers);
    const targets = withoutThings(syntax, resolver, acted);
    const heading = doc.paragraphs[doc.tokens[match.trigger.first]?.paragraph ?? 0]?.kind === 'heading';
    resolver.parties.remember(
      [...sources, ...targets].flatMap((actor) => (actor.stated && actor.country ? [actor.country] : [])),
      CONFLICT_TYPES.has(match.rule.type) ? 2 : 1,
    );
    drafts.push({
      heading,
      match,
      sources,
      targets,
      told: { sources: named, targets: toward },
      event: {
        ...withActors(context, input, match, event, sources, targets),
        confidence: features.isShort ? null : confidenceOf(told()),
      },
    });
  }
  const rules = new RuledDates(syntax, times, input);
  const possible = new DateCandidates(syntax, input);
  const dating = new DateFeatures(syntax, input, times);
  // the models that accept events and choose participants know no other dates than those of the words around
  const merged = mergeEvents(syntax, drafts);
  const ruled = merged.map(({ event, match }) => rules.of(match, event));
  const days = daysOf(ruled);
  return merged.map(({ event, match }, i) => {
    const own = ruled[i] ?? event.when;
    // in a text too short to be an article nothing tells more than the rules do
    if (features.isShort) return { ...event, when: own };
    const candidates = possible.of(match.trigger.first);
    const act = { match, event, ruled: own, candidates, previous: ruled[i - 1] ?? null, days };
    return { ...event, when: chooseDate(dating, act, dated) };
  });
}

/** A value that is worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}

/** How many acts the rules date to each day. */
function daysOf(dates: readonly ActionEvent['when'][]): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { value, basis } of dates) {
    const day = basis === 'explicit' && value !== null ? dayOf(value) : null;
    if (day !== null) days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}

/** Every frame that fits a verb or noun of running text, in the order of the text. */
function findMatches(syntax: Syntax): Match[] {
  const { doc } = syntax;
  const found: Match[] = [];
  const body = doc.paragraphs.filter((paragraph) => paragraph.kind === 'body').length;
  // a heading only says in short what the text says
  const readable = (at: number): boolean => {
    const kind = doc.paragraphs[doc.tokens[at]?.paragraph ?? 0]?.kind;
    return kind === 'body' || (kind === 'heading' && body < 3);
  };
  for (const group of syntax.verbs) {
    const match = readable(group.head) ? matchVerb(syntax, group) : null;
    if (match) found.push(match);
  }
  for (const phrase of syntax.nouns) {
    const match = readable(phrase.head) ? matchNoun(syntax, phrase, phrase.head) : null;
    if (match) found.push(match);
  }
  return found.sort((a, b) => a.trigger.first - b.trigger.first || b.trigger.last - a.trigger.last);
}

function placeOf(syntax: Syntax, places: PlaceFinder, distant: DistantPlaces, match: Match): Location | null {
  const own = match.kind === 'noun' ? places.find(syntax.prepositionsAfter(match.trigger.last)) : null;
  const near =
    own ?? (match.group && match.role !== 'other' ? places.find(syntax.prepositionsAfter(match.group.last)) : null);
  return distant.placeOf(match.trigger.first, match.trigger.last, near) ?? near;
}

function eventOf(
  syntax: Syntax,
  times: EventTimes,
  input: EventInput,
  match: Match,
  where: ActionEvent['where'],
): ActionEvent {
  const { doc } = syntax;
  const { trigger, rule } = match;
  const start = doc.tokens[trigger.first]?.start ?? 0;
  const end = doc.tokens[trigger.last - 1]?.end ?? start;
  const sentence = doc.sentences[doc.tokens[trigger.first]?.sentence ?? 0] ?? { start, end };
  const statement = statementAround(input.statements, start, end);
  const factuality = factualityOf(syntax, match);
  const promised = factuality === 'planned' && match.kind === 'verb' && FRIENDLY.has(rule.type);
  return {
    type: promised ? 'AGREE' : rule.type,
    modes: promised ? [] : rule.modes,
    trigger: { start, end, lemma: match.lemma },
    actors: [],
    recipients: [],
    when: whenOf(times, input, match, statement),
    where,
    factuality,
    confidence: null,
    statement,
    sentence: { start: sentence.start, end: sentence.end },
    rule: rule.id,
  };
}

function withActors(
  { syntax }: Context,
  { people }: EventInput,
  match: Match,
  event: ActionEvent,
  sources: readonly ResolvedActor[],
  targets: readonly ResolvedActor[],
): ActionEvent {
  const plain = (actors: readonly ResolvedActor[], phrases: Match['sources']) =>
    distinct(actors).flatMap((actor): readonly Actor[] => {
      const { start, end, name, person, country, sector } = actor;
      const basis = basisOf(syntax, people, match, phrases, actor);
      // nobody is called a culprit or a victim by name without a word of it beside the act
      if (basis === 'implied' && person !== null && GRAVE_TYPES.has(event.type)) return [];
      // "We are investigating," a spokesman said: those for whom he speaks
      const speaksFor = person !== null && GRAVE_TYPES.has(event.type) ? phrases.find(isWe(syntax)) : undefined;
      if (speaksFor) {
        const { start: at, end: to, text } = wordsOf(syntax, speaksFor);
        return [{ start: at, end: to, name: text, person: null, country, sector: null, basis: 'resolved' }];
      }
      // a state that is only meant: which of its bodies acts, if any of them does, the text does not say
      if (actor.implied && person === null && country !== null)
        return [{ start, end, name, person, country, sector: null, basis, isMeant: true }];
      return [{ start, end, name, person, country, sector, basis }];
    });
  return { ...event, actors: plain(sources, match.sources), recipients: plain(targets, match.targets) };
}

const isWe =
  (syntax: Syntax) =>
  ({ pronoun, head }: NounPhrase): boolean =>
    pronoun && /^(?:we|us)$/.test(syntax.token(head)?.norm ?? '');

function wordsOf({ doc }: Syntax, { first, last }: NounPhrase): { start: number; end: number; text: string } {
  const start = doc.tokens[first]?.start ?? 0;
  const end = doc.tokens[last - 1]?.end ?? start;
  return { start, end, text: doc.text.slice(start, end) };
}

/** "Peru protested", "the ministry protested the arrests": in words, not in the street. */
function diplomatic(match: Match, sources: readonly ResolvedActor[]): Match {
  const state = sources.length > 0 && sources.every(({ sector, stated }) => sector === 'GOV' && stated);
  const { byStates } = match.rule;
  return state && byStates ? { ...match, rule: { ...match.rule, type: byStates, modes: ['disapprove'] } } : match;
}

/** A refusal ("would not pay") is itself a fact. */
function factualityOf(syntax: Syntax, match: Match): ActionEvent['factuality'] {
  if ('negated' in match.rule && match.rule.negated) return 'actual';
  if (match.kind === 'noun') return nounFactuality(syntax, match);
  return match.group ? groupFactuality(syntax, match.group) : 'actual';
}

/** "a Rwandan general, Ann Lee": the same person once, in the words that come first. */
const distinct = (actors: readonly ResolvedActor[]): readonly ResolvedActor[] =>
  actors.filter(
    ({ person, start, name, country }, i) =>
      !actors
        .slice(0, i)
        .some((other) =>
          person === null
            ? other.start === start && other.name === name && other.country === country
            : other.person === person,
        ),
  );

/** When a statement was said: words in quotation marks without a verb of their own, with the clause that they stand in. */
function saidOn({ statements }: EventInput, index: number | null): number | null {
  const statement = index === null ? undefined : statements[index];
  if (!statement) return null;
  const outer = statement.within === null ? undefined : statements[statement.within];
  const isOneAct = outer !== undefined && (statement.cue === null || statement.cue.start === outer.cue?.start);
  return statement.when ?? (isOneAct ? outer.when : null);
}

function whenOf(times: EventTimes, input: EventInput, match: Match, statement: number | null): ActionEvent['when'] {
  const own = times.dateOf(match);
  if (own !== null) return { date: own, value: input.dates[own]?.value ?? null, basis: 'explicit' };
  const said = saidOn(input, statement);
  if (said !== null) return { date: said, value: input.dates[said]?.value ?? null, basis: 'statement' };
  return { date: null, value: null, basis: 'none' };
}
