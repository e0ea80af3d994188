import type { DateMention } from '../dates/types.js';
import { breaksAfter } from '../language/index.js';
import type { NounPhrase, VerbGroup } from '../language/types.js';
import { treeDate } from './dating/tree-dates.js';
import type { Match } from './match/match.js';
import type { Syntax } from './syntax/syntax.js';
import { finite } from './syntax/words.js';

/** Words that open a clause of their own before a date: "and on Tuesday said". */
const OPENERS = new Set([
  'and',
  'but',
  'then',
  'after',
  'when',
  'while',
  'because',
  'as',
  'before',
  'that',
  'where',
  'which',
  'who',
]);

/** So many words at most stand between "when" and its verb. */
const LONGEST_SUBJECT = 8;

const says = ({ type, value, basis }: DateMention): boolean =>
  (type === 'DATE' || type === 'TIME') && value !== null && basis !== 'vague';

/** Tells which date of a sentence says when the act of a verb or noun takes place. */
export class EventTimes {
  private readonly bySentence = new Map<number, number[]>();
  private readonly owners = new Map<number, VerbGroup | null>();

  constructor(
    private readonly syntax: Syntax,
    private readonly dates: readonly DateMention[],
  ) {
    dates.forEach((date, index) => {
      if (!says(date)) return;
      const sentence = syntax.token(date.first)?.sentence ?? -1;
      const list = this.bySentence.get(sentence);
      if (list) list.push(index);
      else this.bySentence.set(sentence, [index]);
    });
  }

  /** Index of the date that the words before and behind an act give it, or null. */
  dateOf(match: Match): number | null {
    const dates = this.datesAround(match);
    return dates ? this.clauseDate(match, dates) : null;
  }

  /** Index of the date that the sentence's tree gives an act, or null: for acts that the words around give none. */
  treeDateOf(match: Match): number | null {
    const dates = this.datesAround(match);
    return dates ? treeDate(this.syntax.doc, match, dates, this.dates) : null;
  }

  private datesAround({ trigger }: Match): number[] | undefined {
    return this.bySentence.get(this.syntax.token(trigger.first)?.sentence ?? -1);
  }

  /** True for a date that dates a deed told in the simple past. */
  isNarrated(index: number): boolean {
    const owner = this.ownerOf(index);
    return owner !== null && owner.tense === 'past' && !owner.perfect && owner.relative < 0;
  }

  private clauseDate(match: Match, dates: readonly number[]): number | null {
    if (match.phrase) {
      const near = dates.find((index) => this.belongsToNoun(index, match));
      if (near !== undefined) return near;
      if (match.role === 'other') return null;
    }
    for (let group = match.group; group; group = this.governing(group)) {
      const own = this.nearest(dates, group) ?? this.beforeWhen(dates, group);
      if (own !== null) return own;
      if (finite(group)) break;
    }
    return match.group ? (this.fronted(dates, match.group) ?? this.shared(dates, match.group)) : null;
  }

  /** "Tuesday's strike", "the war last year", "a crackdown in June". */
  private belongsToNoun(index: number, { phrase, trigger }: Match): boolean {
    const date = this.dates[index];
    if (!date || !phrase) return false;
    if (date.first >= phrase.first && date.last <= phrase.last) return true;
    if (date.first < trigger.last) return false;
    for (let at = trigger.last; at < date.first; at++) {
      const token = this.syntax.token(at);
      if (!token || breaksAfter(token) || this.syntax.groupAt(at)) return false;
    }
    return true;
  }

  private nearest(dates: readonly number[], group: VerbGroup): number | null {
    let best: number | null = null;
    let distance = Number.POSITIVE_INFINITY;
    for (const index of dates) {
      const date = this.dates[index];
      if (!date || this.ownerOf(index) !== group) continue;
      const away = Math.abs(date.first - group.head);
      if (away < distance) [best, distance] = [index, away];
    }
    return best;
  }

  /** An infinitive or gerund takes place when the clause does that it hangs on. */
  private governing(group: VerbGroup): VerbGroup | null {
    let previous = this.syntax.neighbour(group, -1);
    while (previous && previous.relative >= 0) previous = this.syntax.neighbour(previous, -1);
    return previous ?? null;
  }

  /** "On Friday, he condemned … and called on …": a date before the first verb holds for all that its subject does. */
  private fronted(dates: readonly number[], group: VerbGroup): number | null {
    const subjects = this.syntax.subjectsOf(group);
    for (const index of dates) {
      const owner = this.ownerOf(index);
      const date = this.dates[index];
      if (!owner || !date || owner === group || date.first > owner.first || owner.first > group.first) continue;
      if (this.syntax.lastBefore(date.first)) continue;
      const shared = this.syntax.subjectsOf(owner);
      if (shared.length > 0 && subjects[0] === shared[0]) return index;
    }
    return null;
  }

  /** "since March, when Russia vetoed …", "last month when planes bombed the port" */
  private beforeWhen(dates: readonly number[], group: VerbGroup): number | null {
    const { first: start } = this.syntax.sentenceOf(group.first);
    for (let at = group.first - 1; at >= Math.max(start, group.first - LONGEST_SUBJECT); at--) {
      const token = this.syntax.token(at);
      if (!token || this.syntax.groupAt(at) || /[;:]/.test(token.after)) return null;
      if (token.norm === 'where') {
        // "met in April in Loja, where they agreed"
        const met = this.syntax.neighbour(group, -1);
        return met ? this.nearest(dates, met) : null;
      }
      if (token.norm === 'when') return dates.find((index) => this.endsAt(index, at)) ?? null;
    }
    return null;
  }

  /** "last month when", "a July 25 call when" */
  private endsAt(index: number, at: number): boolean {
    const date = this.dates[index];
    const phrase = this.syntax.phraseAround(at - 1);
    return (
      date?.last === at ||
      (date !== undefined &&
        phrase !== undefined &&
        phrase.first <= date.first &&
        phrase.last === at &&
        date.last <= at)
    );
  }

  /** "struck work on Tuesday and blocked the road": what is joined to a dated deed of the same doer. */
  private shared(dates: readonly number[], group: VerbGroup): number | null {
    const previous = this.syntax.neighbour(group, -1);
    if (!previous || !finite(previous) || previous.relative >= 0 || previous.passive !== group.passive) return null;
    if (previous.tense !== group.tense || previous.perfect !== group.perfect) return null;
    const [own, other] = [this.syntax.subjectsOf(group)[0], this.syntax.subjectsOf(previous)[0]];
    if (!own || own !== other || own.first > previous.first) return null;
    let at = group.first - 1;
    while (this.syntax.token(at)?.tags.has('Adverb')) at--;
    return this.syntax.token(at)?.norm === 'and' ? this.nearest(dates, previous) : null;
  }

  /** The verb group that a date dates. */
  ownerOf(index: number): VerbGroup | null {
    const known = this.owners.get(index);
    if (known !== undefined) return known;
    const date = this.dates[index];
    const owner = date ? this.findOwner(date) : null;
    this.owners.set(index, owner);
    return owner;
  }

  /** "In May soldiers raided the house": the month is no part of the phrase behind it. */
  private afterSubject(date: DateMention, { first, last }: NounPhrase): VerbGroup | null {
    const { first: start } = this.syntax.sentenceOf(date.first);
    const isFronted =
      first === date.first && first === start + 1 && /^(?:in|on)$/.test(this.syntax.token(start)?.norm ?? '');
    const group = isFronted ? this.syntax.groupAt(last) : undefined;
    return group && finite(group) ? group : null;
  }

  private findOwner(date: DateMention): VerbGroup | null {
    const { syntax } = this;
    // "cuts in the 1997 budget", "condemned Tuesday's attack": it dates what its phrase names
    const around = syntax.phraseAround(date.first);
    if (around && !around.temporal && around.head >= date.last) return this.afterSubject(date, around);
    // "had on Tuesday suspended"
    const inside = syntax.groupAround(date.first);
    if (inside) return inside;
    const { last: end } = syntax.sentenceOf(date.first);
    let previous = syntax.lastBefore(date.first);
    // "will need visas starting Saturday"
    if (
      previous &&
      /^(?:starting|beginning)$/.test(syntax.token(previous.head)?.norm ?? '') &&
      previous.last === date.first
    )
      previous = syntax.neighbour(previous, -1) ?? null;
    let next: VerbGroup | null = null;
    for (let at = date.last; at < end && !next; at++) {
      const group = syntax.groupAt(at);
      if (group && finite(group)) next = group;
    }
    if (!previous) return next;
    if (!next) return previous;
    // "President Pezeshkian on Tuesday said": the subject stands before the date
    const subject = syntax.subjectsOf(next)[0];
    if (
      next.relative < 0 &&
      subject &&
      subject.first >= previous.last &&
      subject.last <= date.first &&
      !syntax.objectsOf(previous).some((list) => list.includes(subject))
    )
      return next;
    let before = date.first - 1;
    const preposition = syntax.token(before);
    if (preposition && preposition.wordClass === 'preposition') before--;
    const opener = syntax.token(before);
    if (opener && OPENERS.has(opener.norm) && before >= previous.last) return next;
    if (opener && /[;:]/.test(opener.after)) return next;
    return previous;
  }
}
