import { breaksAfter } from '../language/index.js';
import type { TokenRange, VerbGroup } from '../language/types.js';
import type { Match } from './match/match.js';
import type { Syntax } from './syntax/syntax.js';
import { finite } from './syntax/words.js';
import type { EventType } from './types.js';

/** What these say is asked for, refused, threatened or alleged is no event of its own. */
const CONTENT: ReadonlySet<EventType> = new Set(['REQUEST', 'REJECT', 'THREATEN', 'ACCUSE', 'AGREE', 'CONCEDE']);
/** A noun behind these only says what they are about: "welcomed the exchange". */
const TOPIC: ReadonlySet<EventType> = new Set([...CONTENT, 'SUPPORT', 'CONSULT', 'SANCTION']);
/** Verbs whose "that" clause is content too: "denied that its planes had crossed". */
const CLAUSE = new Set([
  'deny',
  'warn',
  'threaten',
  'demand',
  'accuse',
  'dispute',
  'insist',
  'reject',
  'urge',
  'promise',
  'pledge',
  'vow',
  'allege',
  'request',
  'ask',
]);
/** What follows from an attack is part of it: "shelled the town, killing nine". */
const RESULTS = new Set([
  'kill',
  'wound',
  'injure',
  'destroy',
  'displace',
  'maim',
  'devastate',
  'damage',
  'die',
  'flatten',
  'level',
]);

/** The stretch of a sentence that a verb of saying, asking or refusing governs. */
export function contentOf(syntax: Syntax, match: Match): TokenRange {
  const { group } = match;
  const start = match.kind === 'verb' ? (group?.last ?? match.trigger.last) : match.trigger.last;
  const { last: end } = syntax.sentenceOf(match.trigger.first);
  let clauseOpen = match.kind === 'verb' && CLAUSE.has(match.lemma);
  let at = start;
  for (; at < end; at++) {
    const token = syntax.token(at);
    if (!token) break;
    const previous = syntax.token(at - 1);
    const broken = at > start && previous !== undefined && breaksAfter(previous);
    const kind = token.wordClass;
    if (kind === 'relative' && at > start) break;
    if (/[;:]/.test(previous?.after ?? '') && at > start) break;
    const next = syntax.groupAt(at);
    if (!next) {
      if (/^(?:after|as|while|when|because|since|but|before|amid|following)$/.test(token.norm) && at > start) break;
      continue;
    }
    if (finite(next)) {
      const shared = group !== null && syntax.subjectsOf(next)[0] === syntax.subjectsOf(group)[0];
      if (clauseOpen && !broken && !shared) {
        clauseOpen = false;
        continue;
      }
      // "released aid, its minister said": the minister belongs to the next clause
      const subject = shared ? undefined : syntax.subjectsOf(next)[0];
      if (subject && subject.first > start && subject.last <= at && syntax.opensAt(subject.first)) at = subject.first;
      break;
    }
    if (next.tense === 'gerund' && broken) break;
  }
  return { first: start, last: at };
}

/** Verbs and nouns after which an infinitive is a deed: tried, planned, begun. After others it is only what for. */
const LEADS = new Set(
  `try attempt plan want hope intend prepare mean expect set schedule decide begin start continue help work manage seek need
  have go be fail require cause struggle agree choose vow threaten order move proceed due like use return come move announce aim
  persuade convince prompt lead force push compel drive provoke spur enable understand believe think report say allege know suppose rumour rumor
  see hear appear seem happen manage dare vote elect direct authorise authorize`.split(/\s+/),
);

/** "suspected of looting": what somebody is held to have done. */
const CHARGING = new Set(['suspect', 'accuse', 'convict', 'acquit', 'charge', 'guilty']);

/** "imposed a curfew to stop rallies", "arrested for joining": what for, not what happened. */
function isPurpose(syntax: Syntax, match: Match, governors: ReadonlySet<VerbGroup>): boolean {
  const { group, kind } = match;
  if (kind !== 'verb' || !group) return false;
  const previous = syntax.neighbour(group, -1);
  if (!previous) return false;
  const word = syntax.token(group.first - 1);
  if (group.tense === 'infinitive') {
    if (governors.has(previous)) return true;
    if (word && /^(?:attempt|effort|bid|plan|intention|decision)s?$/.test(word.norm)) return false;
    if (word && word.wordClass === 'noun' && /^(?:have|be|go|seek|need)$/.test(previous.lemma)) return true;
    return !LEADS.has(previous.lemma);
  }
  if (group.tense !== 'gerund') return false;
  return (
    (word?.norm === 'for' && governors.has(previous)) ||
    (word?.norm === 'of' &&
      (CHARGING.has(previous.lemma) ||
        /^(?:suspicion|charge|accusation|allegation)s?$/.test(syntax.token(group.first - 2)?.norm ?? '')))
  );
}

/** "warplanes supported by Moscow": a description, no act of support. */
const isDescription = (syntax: Syntax, { group, rule, sources }: Match): boolean =>
  group?.tense === 'participle' &&
  group.relative < 0 &&
  (rule.type === 'SUPPORT' || (sources.length === 0 && !isDated(syntax, group)));

/** "an editor sentenced in March": its own time makes it news. */
const isDated = (syntax: Syntax, group: VerbGroup): boolean =>
  syntax.prepositionsAfter(group.last).some(({ phrases }) => phrases.some(({ temporal }) => temporal));

/** "If convicted, they could face": nothing has happened. */
const isCondition = (syntax: Syntax, { group }: Match): boolean =>
  group?.tense === 'participle' && /^(?:if|unless|until|when|once)$/.test(syntax.token(group.first - 1)?.norm ?? '');

/** "You cannot deploy soldiers to rallies", "if somebody attacks": nobody in particular. */
const isGeneric = (syntax: Syntax, { group, sources }: Match): boolean =>
  group !== null &&
  (group.modal !== null || group.tense === 'present' || group.tense === 'infinitive') &&
  sources.length === 1 &&
  NOBODY.test(syntax.token(sources[0]?.head ?? -1)?.norm ?? '');

const NOBODY = /^(?:you|one|someone|somebody|anyone|anybody|everyone|everybody|whoever)$/;

/** "How likely is a conviction?": asked, not told. */
function isAsked(syntax: Syntax, { trigger }: Match): boolean {
  const { last } = syntax.sentenceOf(trigger.first);
  return syntax.token(last - 1)?.after.includes('?') ?? false;
}

/** "met at Qatar's request": why they met, and an act of its own. */
const isAtRequest = (syntax: Syntax, { kind, lemma, phrase }: Match): boolean =>
  kind === 'noun' && lemma === 'request' && phrase !== null && syntax.token(phrase.first - 1)?.norm === 'at';

/** Why a match may only say what another event is about, or tell of nobody in particular. */
export type Objection =
  | 'content'
  | 'description'
  | 'condition'
  | 'generic'
  | 'question'
  | 'purpose'
  | 'toll'
  | 'accident'
  | 'figurative'
  | 'hoped'
  | 'habit'
  | 'thing'
  | 'usual'
  | 'fiction'
  | 'business'
  | 'command'
  | 'untargeted'
  | 'disaster'
  | 'sport';

/** A match, and what its sentence has against it. */
export interface WeighedMatch {
  readonly match: Match;
  readonly objection: Objection | null;
}

/** What the clauses say against each match; what it led to is folded into its cause. */
export function weighMatches(syntax: Syntax, matches: readonly Match[]): readonly WeighedMatch[] {
  const content = contentsOf(syntax, matches);
  const objections = new Map<Match, Objection>();
  for (const match of matches) {
    const objection = content.has(match) ? 'content' : inItsClause(syntax, match);
    if (objection) objections.set(match, objection);
  }
  const governors = new Set(
    matches.flatMap((match) =>
      !objections.has(match) &&
      !match.rule.plain &&
      match.kind === 'verb' &&
      match.group &&
      match.rule.type !== 'CONSULT'
        ? [match.group]
        : [],
    ),
  );
  for (const match of matches)
    if (!objections.has(match) && isPurpose(syntax, match, governors)) objections.set(match, 'purpose');
  return foldResults(syntax, matches, objections);
}

function inItsClause(syntax: Syntax, match: Match): Objection | null {
  if (isDescription(syntax, match)) return 'description';
  if (isCondition(syntax, match)) return 'condition';
  if (isGeneric(syntax, match)) return 'generic';
  return isAsked(syntax, match) ? 'question' : null;
}

/** Matches that only say what is asked for, refused, threatened, praised. */
function contentsOf(syntax: Syntax, matches: readonly Match[]): ReadonlySet<Match> {
  const dropped = new Set<Match>();
  for (const [index, match] of matches.entries()) {
    const { type, plain } = match.rule;
    if (plain || dropped.has(match) || !TOPIC.has(type)) continue;
    const content = contentOf(syntax, match);
    for (let i = index + 1; i < matches.length; i++) {
      const other = matches[i];
      if (!other || dropped.has(other)) continue;
      const at = other.trigger.first;
      if (at >= content.last && at > match.trigger.last) break;
      if (at < content.first || at < match.trigger.last) continue;
      if (isAtRequest(syntax, other)) continue;
      if (other.kind === 'noun' || CONTENT.has(type)) dropped.add(other);
    }
  }
  return dropped;
}

/** A match with nothing against it, and where it stands among those weighed. */
interface Kept {
  match: Match;
  readonly place: number;
}

/** "Two were killed in the attack" after the attack itself: its toll. */
const isToldToll = (syntax: Syntax, { rule, kind, group, lemma, sources }: Match, kept: readonly Kept[]): boolean =>
  rule.type === 'ASSAULT' &&
  kind === 'verb' &&
  group?.passive === true &&
  sources.length === 0 &&
  RESULTS.has(lemma) &&
  kept.some(({ match }) => match.rule.type === 'ASSAULT') &&
  [1, 2, 3].some((step) => {
    const at = group.last + step;
    return VIOLENCE.has(syntax.token(at)?.norm.replace(/s$/, '') ?? '') && isWithin(syntax, group.last, at);
  });

const isWithin = (syntax: Syntax, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (WITHIN.has(syntax.token(at)?.norm ?? '')) return true;
  return false;
};

const WITHIN = new Set(['in', 'during', 'by', 'from', 'after']);

const VIOLENCE = new Set(
  `attack assault ambush strike airstrike raid bombing bombardment shelling explosion blast shooting clash fighting battle
  violence offensive war conflict massacre stabbing siege invasion fire gunfire crossfire`.split(/\s+/),
);

/** One event for an attack and its toll: "a strike that killed two", "shelled the town, killing nine". */
function foldResults(
  syntax: Syntax,
  matches: readonly Match[],
  objections: ReadonlyMap<Match, Objection>,
): readonly WeighedMatch[] {
  const weighed: WeighedMatch[] = [];
  const kept: Kept[] = [];
  for (const match of matches) {
    const objection = objections.get(match) ?? null;
    if (objection) {
      weighed.push({ match, objection });
      continue;
    }
    if (isToldToll(syntax, match, kept)) {
      weighed.push({ match, objection: 'toll' });
      continue;
    }
    const inside = kept
      .slice(-6)
      .some(
        ({ match: other }) =>
          other.kind === 'verb' &&
          other.trigger.first <= match.trigger.first &&
          match.trigger.last <= other.trigger.last,
      );
    if (inside) continue;
    const cause = causeOf(syntax, match, kept);
    if (cause) {
      if (cause.bySubject && match.targets.length > 0) {
        cause.of.match = { ...cause.of.match, targets: match.targets };
        weighed[cause.of.place] = { match: cause.of.match, objection: null };
      }
      continue;
    }
    if (!match.rule.plain) kept.push({ match, place: weighed.length });
    weighed.push({ match, objection: null });
  }
  return weighed;
}

/** The attack that a killing or a destruction is the result of: "the strike killed two". */
function causeOf(
  syntax: Syntax,
  match: Match,
  kept: readonly Kept[],
): { readonly of: Kept; readonly bySubject: boolean } | null {
  const { group } = match;
  if (match.rule.type !== 'ASSAULT' || match.kind !== 'verb' || !group || !RESULTS.has(match.lemma)) return null;
  const sentence = syntax.token(group.head)?.sentence;
  const of = kept.findLast(
    ({ match: other }) => other.rule.type === 'ASSAULT' && syntax.token(other.trigger.first)?.sentence === sentence,
  );
  if (!of) return null;
  const subject = syntax.subjectsOf(group);
  const { phrase, trigger } = of.match;
  const bySubject =
    phrase !== null &&
    (subject.some((one) => one === phrase || one.head === trigger.first) || of.match.group === group);
  return group.tense === 'gerund' || bySubject ? { of, bySubject } : null;
}
