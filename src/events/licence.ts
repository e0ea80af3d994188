import type { Token } from '../language/types.js';
import { ACCIDENTS } from './accidents-data.js';
import type { ResolvedActor } from './actors/actor.js';
import { hasHead } from './match/heads.js';
import type { Match } from './match/match.js';
import type { Syntax } from './syntax/syntax.js';
import { THINGS } from './things-data.js';

/** True where enough is known of the arguments: "Inflation attacked household savings" has nobody who acts. */
export function isLicensed(
  syntax: Syntax,
  match: Match,
  sources: readonly ResolvedActor[],
  targets: readonly ResolvedActor[],
): boolean {
  // "killing, for now, the most ambitious attempt"
  if (match.kind === 'verb' && HARM.has(match.lemma) && match.targets.length === 0) return false;
  if (match.rule.type === 'ASSAULT' && isAccident(syntax, match)) return false;
  if (isHabit(match) || isThing(syntax, match) || isUsual(syntax, match) || isFiction(syntax, match)) return false;
  // "the visitors attacked down the left"
  if (match.kind === 'verb' && match.lemma === 'attack' && match.targets.length === 0 && !match.group?.passive)
    return sources.some(({ sector }) => sector !== null && ARMED.has(sector));
  if (match.rule.modes.includes('martial-law') && isDisaster(syntax, match)) return false;
  if (isBusiness(match, sources, targets)) return false;
  const source = sources.some((actor) => actor.known);
  const target = targets.some((actor) => actor.known && !actor.implied);
  const { rule, kind } = match;
  switch (rule.licence ?? (kind === 'noun' ? 'actor' : 'any')) {
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

/** "the outbreak killed five", "was killed in a car crash": nobody did it. */
function isAccident(syntax: Syntax, match: Match): boolean {
  const { kind, group, sources } = match;
  if (
    hasHead(syntax, sources, ACCIDENTS) ||
    sources.some(({ first }) => ACCIDENTS.has(syntax.token(first)?.norm ?? ''))
  )
    return true;
  if (kind !== 'verb' || !group) return false;
  return (
    isToll(syntax, match) ||
    hasHead(syntax, syntax.subjectsOf(group), ACCIDENTS) ||
    syntax
      .prepositionsAfter(group.last)
      .some(({ preposition, phrases }) => CAUSES.has(preposition) && hasHead(syntax, phrases, ACCIDENTS))
  );
}

/** "declared a state of emergency after the flood": relief, no repression. */
const isDisaster = (syntax: Syntax, { trigger }: Match): boolean => speaksOfNature(syntax, trigger.first, 120, 30);

/** "At least 63 people were killed … the quake struck": told without anybody who did it. */
const isToll = (syntax: Syntax, { kind, group, trigger, sources }: Match): boolean =>
  kind === 'verb' && group?.passive === true && sources.length === 0 && speaksOfNature(syntax, trigger.first, 25, 25);

/** True where a word for a disaster stands within so many tokens before and behind. */
function speaksOfNature(syntax: Syntax, at: number, before: number, behind: number): boolean {
  for (let i = Math.max(0, at - before); i < at + behind; i++)
    if (DISASTERS.has(syntax.token(i)?.lemma ?? '')) return true;
  return false;
}

const DISASTERS = new Set(
  'earthquake quake tsunami flood flooding hurricane typhoon cyclone tornado landslide mudslide avalanche eruption volcano wildfire storm drought'.split(
    ' ',
  ),
);

/** "We fight the same gangs", "had never met one": nothing that happened. */
const isHabit = ({ kind, group, lemma, rule, targets }: Match): boolean =>
  kind === 'verb' &&
  group !== null &&
  ((/^(?:fight|battle)$/.test(lemma) &&
    group.tense === 'present' &&
    !group.progressive &&
    !group.perfect &&
    !group.passive) ||
    (lemma === 'flee' && (group.tense === 'gerund' || group.tense === 'present')) ||
    (IDLE.get(rule.type)?.has(lemma) && !group.passive && !rule.mutual && targets.length === 0) ||
    (rule.type === 'CONSULT' && group.negated && group.perfect) ||
    ('affirmed' in rule && rule.affirmed && group.negated));

/** Without an object these are no act of their type: "helped to win", "fought to stay", "backed up". */
const IDLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['SUPPORT', new Set(['back'])],
  ['AID', new Set(['help', 'assist', 'aid'])],
  ['ASSAULT', new Set(['fight', 'battle'])],
]);

const CAUSES = new Set(['in', 'by', 'from', 'during']);

/** Without a victim they are a manner of speaking. */
const HARM = new Set(['kill', 'wound', 'injure', 'murder', 'shoot']);

const BODIES = new Set(['GOV', 'LEG', 'MIL', 'OPP', 'REB', 'IGO', 'REL', 'PTY', 'JUD', 'COP', 'SPY', 'LAB', 'NGO']);

/** "SoftBank agreed to inject a billion": deals between firms are no politics. */
const isBusiness = ({ rule }: Match, sources: readonly ResolvedActor[], targets: readonly ResolvedActor[]): boolean =>
  DEALS.has(rule.type) &&
  sources.length > 0 &&
  sources.every(({ sector }) => sector === 'BUS') &&
  targets.every(({ sector, implied }) => sector === 'BUS' || sector === null || implied);

const DEALS: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'CONSULT', 'RETREAT']);

/** Only somebody who speaks does these, known or not: "the strikers rejected the offer". */
const SPOKEN: ReadonlySet<string> = new Set(['REJECT', 'ACCUSE', 'REQUEST', 'THREATEN']);

/** "Critics denied it", "the senders threatened", but not "72 percent opposed it", "the coat denied the cold entry". */
const isSpeaker = (
  syntax: Syntax,
  { kind, rule, lemma, sources: phrases }: Match,
  sources: readonly ResolvedActor[],
): boolean =>
  kind === 'verb' &&
  SPOKEN.has(rule.type) &&
  sources.length > 0 &&
  phrases.length > 0 &&
  phrases.every(
    (phrase) => !phrase.pronoun && (ONLY_SAID.has(lemma) || isPersonal(syntax, syntax.contentHead(phrase))),
  ) &&
  !hasHead(syntax, phrases, THINGS);

/** A name, or a noun for somebody who does something for a living or for now: "critic", "sender", "organiser". */
function isPersonal(syntax: Syntax, at: number): boolean {
  const token = syntax.token(at);
  if (!token) return false;
  if (PERSONAL.some((tag) => token.tags.has(tag)) || AGENTS.has(token.lemma)) return true;
  return /(?:er|or|ist|ian|man|woman|people)s?$/.test(token.norm) || isNameElsewhere(syntax, token);
}

/** "Huawei" at a sentence's start, where "of Huawei" stands somewhere in the text. */
const isNameElsewhere = ({ doc }: Syntax, token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) &&
  doc.tokens.some(
    ({ text, index, sentence }) => text === token.text && index > 0 && doc.tokens[index - 1]?.sentence === sentence,
  );

/** Nobody but a speaker does these. */
const ONLY_SAID = new Set('urge implore condemn denounce criticize criticise slam accuse allege petition'.split(' '));

const PERSONAL = ['Actor', 'Person', 'Organization', 'ProperNoun', 'Acronym'] as const;

/** Those whose noun tells it by no ending. */
const AGENTS = new Set(
  'critic group team inquiry report expert host ally enthusiast relative friend neighbour aide body letter'.split(' '),
);

/** "The timeline contradicts him", "her comments raised concerns": words that bear on others, no act of theirs. */
const isThing = (syntax: Syntax, { kind, rule, sources }: Match): boolean =>
  kind === 'verb' &&
  OF_PERSONS.has(rule.type) &&
  sources.length > 0 &&
  sources.every((phrase) => !phrase.pronoun && THINGS.has(syntax.token(phrase.head)?.lemma ?? ''));

const OF_PERSONS: ReadonlySet<string> = new Set([...SPOKEN, 'SUPPORT', 'AGREE', 'CONSULT', 'AID', 'COOPERATE']);

const isPresent = ({ kind, group }: Match): boolean =>
  kind === 'verb' &&
  group !== null &&
  group.tense === 'present' &&
  group.modal === null &&
  !group.progressive &&
  !group.perfect &&
  !group.passive;

/** "Police arrest drunk drivers every weekend": what is usual. */
const isUsual = (syntax: Syntax, match: Match): boolean =>
  isPresent(match) && (speaksOf(syntax, match, USUALLY) || repeats(syntax, match));

/** "The actress plays a spy who kidnaps a banker": a story told. */
const isFiction = (syntax: Syntax, match: Match): boolean => isPresent(match) && speaksOf(syntax, match, STORIES);

/** True where the match's sentence holds one of the words. */
function speaksOf(syntax: Syntax, { trigger }: Match, words: ReadonlySet<string>): boolean {
  const { first, last } = syntax.sentenceOf(trigger.first);
  for (let at = first; at < last; at++) if (words.has(syntax.token(at)?.norm ?? '')) return true;
  return false;
}

/** "every weekend" */
function repeats(syntax: Syntax, { trigger }: Match): boolean {
  const { first, last } = syntax.sentenceOf(trigger.first);
  for (let at = first; at < last; at++)
    if (syntax.token(at)?.norm === 'every' && PERIODS.has(syntax.token(at + 1)?.lemma ?? '')) return true;
  return false;
}

const PERIODS = new Set(['day', 'night', 'week', 'weekend', 'month', 'year', 'time', 'summer', 'winter', 'morning']);

const USUALLY = new Set(
  'usually often always typically generally regularly routinely rarely seldom normally'.split(' '),
);

const STORIES = new Set(
  `film movie novel thriller drama sitcom opera screenplay protagonist plot actor actress character heroine comic comedy
  fairytale fable myth legend videogame`.split(/\s+/),
);

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

const SPORT = new Set(
  `match season coach striker goalkeeper midfielder league tournament championship quarterback inning playoff playoffs
  halftime touchdown semifinal semifinals quarterfinal goal penalty scored wicket innings batsman referee defender
  champions olympics medal knockout fixture`.split(/\s+/),
);

const CONTEST = new Set([
  'beat',
  'win',
  'lose',
  'defeat',
  'draw',
  'crush',
  'thrash',
  'edge',
  'rout',
  'score',
  'trail',
  'lead',
  'equalize',
]);

const ARMED = new Set(['COP', 'JUD', 'MIL', 'REB', 'SPY', 'UAF']);

/** What goes beyond the game in a story of sport: police, courts, soldiers, and officials by name. */
export const isBeyondSport = (actors: readonly ResolvedActor[]): boolean =>
  actors.some(({ sector, person }) => sector !== null && (ARMED.has(sector) || (sector === 'GOV' && person !== null)));

/** Sentences of sport, told by a score or two of its words. */
export function isOtherWorld(syntax: Syntax, match: Match): boolean {
  const { first, last } = syntax.sentenceOf(match.trigger.first);
  let words = 0;
  let score = false;
  let contest = false;
  for (let i = first; i < last; i++) {
    const token = syntax.token(i);
    if (!token) continue;
    if (SPORT.has(token.norm)) words++;
    if (CONTEST.has(token.lemma)) contest = true;
    const next = syntax.token(i + 1);
    if (/^\d{1,2}$/.test(token.text) && token.after === '-' && next && /^\d{1,2}$/.test(next.text)) score = true;
  }
  return words >= 2 || (score && (contest || words > 0));
}
