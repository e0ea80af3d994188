import type { ResolvedActor } from './actors/actor.js';
import { nounFactuality } from './factuality.js';
import type { Match } from './match/match.js';
import { SPOKEN } from './speakers.js';
import type { Objection } from './suppress.js';
import type { Syntax } from './syntax/syntax.js';
import { THINGS } from './things-data.js';

/** What says that it only looks like an act: a habit, a story told, a paper that bears on somebody, a deal between firms. */
export function nonEvent(
  syntax: Syntax,
  match: Match,
  sources: readonly ResolvedActor[],
  targets: readonly ResolvedActor[],
): Objection | null {
  if (isFigurative(match)) return 'figurative';
  if (isHoped(syntax, match)) return 'hoped';
  if (isGenericOrNegatedHabit(match)) return 'habit';
  if (isThing(syntax, match)) return 'thing';
  if (isUsual(syntax, match)) return 'usual';
  if (isFiction(syntax, match)) return 'fiction';
  if (isCommand(match, sources, targets)) return 'command';
  return isBusiness(match, sources, targets) ? 'business' : null;
}

/** "killing, for now, the most ambitious attempt" */
const isFigurative = ({ kind, lemma, targets }: Match): boolean =>
  kind === 'verb' && HARM.has(lemma) && targets.length === 0;

/** Without a victim they are a manner of speaking. */
const HARM = new Set(['kill', 'wound', 'injure', 'murder', 'shoot']);

/** "hopes for talks" */
const isHoped = (syntax: Syntax, match: Match): boolean =>
  match.kind === 'noun' && match.rule.type === 'CONSULT' && nounFactuality(syntax, match) === 'hypothetical';

/** "We fight the same gangs", "had never met one": nothing that happened. */
const isGenericOrNegatedHabit = ({ kind, group, lemma, rule, targets }: Match): boolean =>
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

/** "the president ordered the army to rescue them": a government's order to its own troops asks nobody for anything. */
const isCommand = ({ rule }: Match, sources: readonly ResolvedActor[], targets: readonly ResolvedActor[]): boolean =>
  rule.id === 'event:request-order-to' &&
  targets.length > 0 &&
  targets.every(
    ({ sector, country }) =>
      country !== null &&
      (sector === 'MIL' || sector === 'COP') &&
      sources.some((source) => source.country === country && source.sector === 'GOV'),
  );

/** "SoftBank agreed to inject a billion": deals between firms are no politics. */
const isBusiness = ({ rule }: Match, sources: readonly ResolvedActor[], targets: readonly ResolvedActor[]): boolean =>
  DEALS.has(rule.type) &&
  sources.length > 0 &&
  sources.every(({ sector }) => sector === 'BUS') &&
  targets.every(({ sector, implied }) => sector === 'BUS' || sector === null || implied);

const DEALS: ReadonlySet<string> = new Set(['AGREE', 'SUPPORT', 'CONSULT', 'RETREAT']);
