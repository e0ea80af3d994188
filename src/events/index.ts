import { homeCountry } from '../discourse/index.js';
import type { Doc } from '../language/types.js';
import { dependentBy, readSentence, relationOf } from '../syntax/index.js';
import { type Acceptance, isAccepted } from './acceptance/accept.js';
import { CandidateFeatures } from './acceptance/features.js';
import { withoutActedOn } from './acted-on.js';
import type { ResolvedActor } from './actors/actor.js';
import { ActorResolver } from './actors/resolver.js';
import { meetsRequirement, participantsObjection } from './argument-requirements.js';
import { basisOf } from './basis.js';
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
import { isNarrated, storyDays } from './story-day.js';
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
    if (!accepts(candidate, () => features.of(candidate))) continue;
    const named = said.length > 0 ? said : impliedSources(context, match, place, toward);
    const parties = { match, place, sources: named, targets: toward };
    // in a text too short to be an article nothing tells more than the clause does
    const { sources, targets } = withoutActedOn(syntax, match, event, {
      sources: features.isShort ? named : chooseSide(context, parties, 'source', likely),
      targets: features.isShort ? toward : chooseSide(context, parties, 'target', likely),
    });
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
      event: withActors(context, input, match, event, sources, targets),
    });
  }
  const lead = leadEnd(doc);
  const stories = storyDays(syntax, times, input.dates, input.statements);
  // the models that accept events and choose participants know no other dates than those of the words around
  return mergeEvents(syntax, drafts).map(({ event, match }) => {
    const hung = event.when.basis === 'explicit' ? null : times.treeDateOf(match);
    if (hung !== null)
      return { ...event, when: { date: hung, value: input.dates[hung]?.value ?? null, basis: 'explicit' } };
    const story = stories[doc.tokens[match.trigger.first]?.sentence ?? -1] ?? null;
    if (story !== null && event.when.basis === 'none' && isNarrated(syntax, match, event)) {
      const value = input.dates[story]?.value?.slice(0, DAY_LENGTH) ?? null;
      return { ...event, when: { date: story, value, basis: 'narrative' } };
    }
    return input.publicationDate !== null && isNews(syntax, match, event, lead)
      ? { ...event, when: { date: null, value: input.publicationDate, basis: 'publication' } }
      : event;
  });
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** How many paragraphs of running text tell the news itself. */
const LEAD = 2;

/** Where the article's lead ends, as a token. */
function leadEnd(doc: Doc): number {
  const body = doc.paragraphs.flatMap(({ kind }, index) => (kind === 'body' ? [index] : []));
  const last = body[LEAD - 1] ?? body.at(-1) ?? -1;
  return doc.tokens.findLast(({ paragraph }) => paragraph <= last)?.index ?? -1;
}

/** "Kenya recalled its envoy" in the lead without a date of its own: news of the day of publication. */
function isNews(syntax: Syntax, { kind, group, trigger }: Match, event: ActionEvent, lead: number): boolean {
  if (kind !== 'verb' || !group || event.when.basis !== 'none' || event.factuality !== 'actual') return false;
  if (isBackground(syntax, group.head)) return false;
  const pluperfect = group.perfect && syntax.token(group.first)?.norm === 'had';
  return (
    trigger.first <= lead && group.relative < 0 && !pluperfect && (group.tense === 'past' || group.tense === 'present')
  );
}

/** "after Moscow sent troops", "210 people evicted from the church": what led to the news. */
function isBackground({ doc }: Syntax, at: number): boolean {
  const trees = readSentence(doc, at);
  const relation = relationOf(trees, at);
  return relation.startsWith('acl') || (relation === 'advcl' && dependentBy(trees, at, 'mark', 'advmod') >= 0);
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
      return [{ start, end, name, person, country, sector, basis }];
    });
  return { ...event, actors: plain(sources, match.sources), recipients: plain(targets, match.targets) };
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
