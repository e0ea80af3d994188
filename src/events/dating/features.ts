import { headOf, readSentence, relationOf, type Syntax as Trees } from '../../syntax/index.js';
import type { EventInput } from '../input.js';
import type { Match } from '../match/match.js';
import type { Syntax } from '../syntax/syntax.js';
import { finite } from '../syntax/words.js';
import type { EventTimes } from '../time.js';
import type { ActionEvent } from '../types.js';
import { type DateCandidate, dayOf, isRuled } from './candidates.js';

/** An act whose date is asked for, with what the rules say of it. */
export interface Undated {
  readonly match: Match;
  readonly event: ActionEvent;
  readonly ruled: ActionEvent['when'];
  readonly candidates: readonly DateCandidate[];
  /** What the rules say of the act told before it, and of all acts of the article. */
  readonly previous: ActionEvent['when'] | null;
  readonly days: ReadonlyMap<string, number>;
}

/** What speaks for or against a date being an act's, as names of features. */
export class DateFeatures {
  private readonly said: ReadonlySet<number | null>;

  constructor(
    private readonly syntax: Syntax,
    private readonly input: EventInput,
    private readonly times: EventTimes,
  ) {
    this.said = new Set(input.statements.map(({ when }) => when));
  }

  of(act: Undated, candidate: DateCandidate): readonly string[] {
    const { match, event, ruled, candidates } = act;
    const { group, kind, trigger } = match;
    const where = candidate.date === null ? 'publication' : candidate.back === 0 ? 'here' : 'before';
    const tense = kind === 'noun' ? `noun-${match.role}` : tenseOf(this.syntax, match);
    const chosen = isRuled(candidate, ruled);
    const here = Math.min(candidates.filter(({ date, back }) => date !== null && back === 0).length, 3);
    const side = this.sideOf(candidate.value);
    const quoted = (this.syntax.token(trigger.first)?.quotation ?? -1) >= 0;
    const facts = [
      'bias',
      `ruled:${chosen ? ruled.basis : `other-${ruled.basis}`}`,
      `ruled:${chosen}:${tense}`,
      `tense:${tense}`,
      `type:${event.type}`,
      `type:${event.type}:${tense}`,
      `factuality:${event.factuality}:${side}`,
      `side:${side}`,
      `side:${side}:${tense}`,
      `grain:${grainOf(candidate.value)}`,
      `previous:${previousOf(act, candidate)}`,
      `previous:${previousOf(act, candidate)}:${tense}`,
      `days:${Math.min(act.days.get(dayOf(candidate.value)) ?? 0, 4)}`,
      `opener:${this.openerOf(trigger.first)}`,
      `opener:${this.openerOf(trigger.first)}:${tense}`,
      `here:${here}`,
      `quoted:${quoted}`,
      `statement:${event.statement === null ? 'none' : (this.input.statements[event.statement]?.kind ?? 'none')}`,
      `relative:${(group?.relative ?? -1) >= 0}`,
      ...(where === 'here'
        ? this.here(act, candidate)
        : where === 'before'
          ? this.before(act, candidate)
          : this.published(act)),
    ];
    return facts.map((fact) => `${where}:${fact}`);
  }

  /** A date of the act's own sentence: the way to it through the tree and through the words. */
  private here({ match, candidates }: Undated, { date }: DateCandidate): string[] {
    const mention = date === null ? undefined : this.input.dates[date];
    if (!mention || date === null) return [];
    const { syntax } = this;
    const at = match.kind === 'verb' && match.group ? match.group.head : match.trigger.last - 1;
    const trees = readSentence(syntax.doc, at);
    const { up, down } = pathBetween(trees, at, topOf(trees, mention));
    const isAfter = mention.first > at;
    const [from, to] = isAfter ? [at + 1, mention.first] : [mention.last, at];
    let [verbs, commas] = [0, 0];
    for (let i = from; i < to; i++) {
      const between = syntax.groupAt(i);
      if (between && between !== match.group) verbs++;
      if (syntax.brokenBefore(i)) commas++;
    }
    const owner = this.times.ownerOf(date);
    const order = candidates
      .filter((other) => other.date !== null && other.back === 0)
      .findIndex((other) => other.date === date);
    return [
      `up:${up}`,
      `down:${down}`,
      `path:${up}~${down}`,
      `path:${up}~${down}:${isAfter}`,
      `after:${isAfter}`,
      `verbs:${Math.min(verbs, 3)}:${isAfter}`,
      `commas:${Math.min(commas, 3)}:${isAfter}`,
      `verbs:${Math.min(verbs, 3)}:${Math.min(commas, 2)}:${isAfter}`,
      `away:${bucket(Math.abs(mention.first - at), [2, 4, 7, 11, 16, 24])}:${isAfter}`,
      `owner:${owner === null ? 'none' : owner === match.group ? 'own' : `${owner.tense}-${owner.relative >= 0}`}`,
      `owner:${owner === match.group}:${match.kind}`,
      `same-tense:${owner !== null && match.group !== null && owner.tense === match.group.tense && owner.perfect === match.group.perfect}`,
      `said:${this.said.has(date)}`,
      `front:${syntax.lastBefore(mention.first) === null}`,
      `order:${Math.min(order, 2)}`,
    ];
  }

  /** A date of an earlier sentence: how far the story has gone on since. */
  private before({ match, event }: Undated, { date, back, passed }: DateCandidate): string[] {
    const mention = date === null ? undefined : this.input.dates[date];
    if (!mention || date === null) return [];
    const { doc } = this.syntax;
    const [own, told] = [doc.tokens[match.trigger.first], doc.tokens[mention.first]];
    const paragraphs = (own?.paragraph ?? 0) - (told?.paragraph ?? 0);
    const owner = this.times.ownerOf(date);
    const narrated = owner !== null && owner.tense === 'past' && !owner.perfect && owner.relative < 0;
    const tense = match.kind === 'noun' ? 'noun' : tenseOf(this.syntax, match);
    return [
      `back:${back}`,
      `back:${back}:${passed}`,
      `passed:${passed}`,
      `first:${!this.input.dates.slice(0, date).some(({ type }) => type === 'DATE')}:${passed}`,
      `paragraphs:${Math.min(paragraphs, 3)}`,
      `paragraphs:${Math.min(paragraphs, 2)}:${Math.min(back, 3)}:${passed}`,
      `narrated:${narrated}`,
      `narrated:${narrated}:${tense}`,
      `said:${this.said.has(date)}`,
      `said:${this.said.has(date)}:${event.statement !== null}`,
      `grain:${grainOf(mention.value ?? '')}:${tense}`,
      `opens:${definiteAt(this.syntax, match)}`,
      `back:${Math.min(back, 3)}:${event.type}`,
    ];
  }

  /** The day of publication: how far into the article the act is told. */
  private published({ match, candidates }: Undated): string[] {
    const { doc } = this.syntax;
    const at = doc.tokens[match.trigger.first]?.paragraph ?? 0;
    let body = 0;
    for (let i = 0; i < at && body < 4; i++) if (doc.paragraphs[i]?.kind === 'body') body++;
    const earlier = candidates.some(({ back }) => back > 0);
    const relation = relationOf(readSentence(doc, match.trigger.first), match.group?.head ?? match.trigger.first);
    return [
      `lead:${body}`,
      `lead:${body}:${match.kind === 'noun' ? 'noun' : tenseOf(this.syntax, match)}`,
      `earlier:${earlier}`,
      `relation:${relation}`,
    ];
  }

  /** "Earlier, …", "also": whether the sentence goes on or turns to something else. */
  private openerOf(at: number): string {
    const { first } = this.syntax.sentenceOf(at);
    const word = this.syntax.token(first)?.norm ?? '';
    return OPENERS.has(word) ? word : (this.syntax.token(first)?.wordClass ?? 'none');
  }

  /** On which side of the day of publication a value lies, and how far. */
  private sideOf(value: string): string {
    const { publicationDate } = this.input;
    if (publicationDate === null) return 'unknown';
    const day = dayOf(value);
    if (!/^\d{4}-\d\d-\d\d$/.test(day))
      return value.slice(0, 4) === publicationDate.slice(0, 4) ? 'year' : 'other-year';
    const days = Math.round((Date.parse(publicationDate) - Date.parse(day)) / 86_400_000);
    return days < 0 ? 'later' : days < 2 ? String(days) : days <= 7 ? 'week' : days <= 31 ? 'month' : 'long';
  }
}

const bucket = (value: number, limits: readonly number[]): string => {
  const at = limits.findIndex((limit) => value < limit);
  return String(at < 0 ? limits.length : at);
};

function tenseOf(syntax: Syntax, { group }: Match): string {
  if (!group) return 'none';
  const had = group.perfect && syntax.token(group.first)?.norm === 'had';
  return `${had ? 'pluperfect' : group.perfect ? 'perfect' : group.tense}${group.passive ? '-passive' : ''}${group.modal === null ? '' : '-modal'}`;
}

/** "the raid", "they were freed": whoever or whatever was told of before. */
function definiteAt(syntax: Syntax, { kind, group, phrase }: Match): string {
  const subject = kind === 'noun' ? phrase : group && finite(group) ? syntax.subjectsOf(group)[0] : undefined;
  if (!subject) return 'none';
  if (subject.pronoun) return 'pronoun';
  return /^(?:the|this|that|these|those|its|their|his|her)$/.test(syntax.token(subject.first)?.norm ?? '')
    ? 'known'
    : 'new';
}

const grainOf = (value: string): string =>
  /^\d{4}-\d\d-\d\dT/.test(value)
    ? 'time'
    : /^\d{4}-\d\d-\d\d/.test(value)
      ? 'day'
      : /^\d{4}-W/.test(value)
        ? 'week'
        : /^\d{4}-\d\d$/.test(value)
          ? 'month'
          : /^\d{4}$/.test(value)
            ? 'year'
            : 'other';

/** The word of a date on which the others hang. */
function topOf(trees: Trees, { first, last }: { readonly first: number; readonly last: number }): number {
  for (let at = first; at < last; at++) {
    const head = headOf(trees, at);
    if (head < first || head >= last) return at;
  }
  return first;
}

const OPENERS = new Set(
  'earlier later also meanwhile then but after before when since last this in on by during at as while'.split(' '),
);

/** Whether the act told before has the same date, another one or none. */
function previousOf({ previous }: Undated, { value }: DateCandidate): string {
  if (previous === null || previous.value === null) return 'none';
  return dayOf(previous.value) === dayOf(value) ? `same-${previous.basis}` : 'other';
}

/** So many steps of a path through the tree are told apart. */
const STEPS = 4;

/** The relations from a word up to what it shares with a date, and from there down to the date. */
function pathBetween(trees: Trees, from: number, to: number): { readonly up: string; readonly down: string } {
  const above = chainOf(trees, from);
  const below = chainOf(trees, to);
  const meet = above.find((at) => below.includes(at));
  const names = (chain: readonly number[]) =>
    chain.slice(0, meet === undefined ? chain.length : chain.indexOf(meet)).map((at) => relationOf(trees, at));
  const short = (relations: readonly string[]) => (relations.length > STEPS ? 'far' : relations.join('.'));
  return { up: short(names(above)), down: short(names(below)) };
}

function chainOf(trees: Trees, at: number): readonly number[] {
  const chain: number[] = [];
  for (let up = at; up >= 0; up = headOf(trees, up)) chain.push(up);
  return chain;
}
