import { breaksAfter, nounPhrases, verbGroups, wordClass } from '../language/index.js';
import type { Doc, NounPhrase, Token, TokenRange, VerbGroup } from '../language/types.js';

/** A preposition with the phrases behind it: "between Athens and Tirana". */
export interface PrepositionalPhrase {
  readonly preposition: string;
  /** Index of the preposition's token. */
  readonly at: number;
  readonly phrases: readonly NounPhrase[];
}

/** True for a group that says when: no infinitive, gerund or bare participle. */
export const finite = (group: VerbGroup): boolean =>
  group.tense === 'past' || group.tense === 'present' || group.tense === 'future';

/** Verbs whose infinitive is done by their subject although an object stands between: "promised him to leave". */
const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow', 'use', 'deploy', 'send', 'hold', 'hire']);

/** Words after which a conjunct follows. */
const COORDINATORS = new Set(['and', 'or', 'nor']);

/** They open a clause of their own: "after the navy shot down a drone". Some are prepositions as well. */
const SUBORDINATORS = new Set(
  'after before until till since as where when while because though although once if than whereas unless that'.split(
    ' ',
  ),
);

/** Prepositions of places and members: "workers in Athens, Volos and Patras". */
const LOCATING = new Set(['in', 'from', 'at', 'of', 'near', 'outside', 'across', 'around', 'to', 'on']);

/** Right after a verb these are its particles, with the object behind them. */
const SPLIT_PARTICLES = new Set(['down', 'off', 'up', 'out', 'back', 'away', 'aside']);

/** "the leaders last met in April": no verb of lasting before another. */
function withoutLast(groups: readonly VerbGroup[]): readonly VerbGroup[] {
  return groups.filter((group, i) => !(group.lemma === 'last' && group.last === groups[i + 1]?.first));
}

/** The article's clauses: who stands where around a verb or a noun. Everything is worked out on demand and once. */
export class Syntax {
  readonly nouns: readonly NounPhrase[];
  readonly verbs: readonly VerbGroup[];
  private readonly nounAt = new Map<number, number>();
  private readonly nounEnding = new Map<number, number>();
  private readonly verbAt = new Map<number, number>();
  private readonly subjects = new Map<VerbGroup, readonly NounPhrase[]>();
  private readonly objectLists = new Map<VerbGroup, readonly (readonly NounPhrase[])[]>();
  private readonly order = new Map<VerbGroup, number>();

  constructor(readonly doc: Doc) {
    this.nouns = nounPhrases(doc);
    this.verbs = withoutLast(verbGroups(doc));
    this.nouns.forEach((noun, i) => {
      this.nounAt.set(noun.first, i);
      this.nounEnding.set(noun.last, i);
    });
    this.verbs.forEach((group, i) => {
      this.verbAt.set(group.first, i);
      this.order.set(group, i);
    });
  }

  token(at: number): Token | undefined {
    return this.doc.tokens[at];
  }

  sentenceOf(at: number): TokenRange {
    const sentence = this.doc.sentences[this.doc.tokens[at]?.sentence ?? -1];
    return sentence ?? { first: at, last: at + 1 };
  }

  /** The phrase that begins at a token. */
  phraseAt(at: number): NounPhrase | undefined {
    const index = this.nounAt.get(at);
    return index === undefined ? undefined : this.nouns[index];
  }

  /** The phrase that ends right before a token. */
  phraseBefore(at: number): NounPhrase | undefined {
    const index = this.nounEnding.get(at);
    return index === undefined ? undefined : this.nouns[index];
  }

  groupAt(at: number): VerbGroup | undefined {
    const index = this.verbAt.get(at);
    return index === undefined ? undefined : this.verbs[index];
  }

  /** The verb group before or after this one in its sentence. */
  neighbour(group: VerbGroup, step: -1 | 1): VerbGroup | undefined {
    const other = this.verbs[(this.order.get(group) ?? 0) + step];
    return other && this.token(other.head)?.sentence === this.token(group.head)?.sentence ? other : undefined;
  }

  /** True where a comma or another mark stands before the token. */
  private brokenBefore(at: number): boolean {
    const token = this.token(at - 1);
    return token !== undefined && breaksAfter(token);
  }

  private skipAdverbsBack(at: number): number {
    let i = at - 1;
    for (let token = this.token(i); token; token = this.token(--i)) {
      const kind = wordClass(token);
      if ((kind !== 'adverb' && kind !== 'negative') || this.brokenBefore(i + 1)) break;
    }
    return i;
  }

  /** The phrases that are the verb's subject (its patient in the passive): several where they are coordinated. */
  subjectsOf(group: VerbGroup, depth = 0): readonly NounPhrase[] {
    const known = this.subjects.get(group);
    if (known) return known;
    const found = depth > 6 ? [] : this.findSubjects(group, depth);
    this.subjects.set(group, found);
    return found;
  }

  private findSubjects(group: VerbGroup, depth: number): readonly NounPhrase[] {
    const { first: start } = this.sentenceOf(group.head);
    if (group.relative >= 0) return this.antecedent(group.relative, start);
    if (group.tense === 'participle') return this.participleSubject(group, start, depth);
    if (group.tense === 'gerund') return this.gerundSubject(group, start, depth);
    if (group.tense === 'infinitive') return this.infinitiveSubject(group, depth);
    const before = this.skipAdverbsBack(group.first);
    const word = this.token(before);
    const adverbs = group.first - before > 1 && this.brokenBefore(before + 1) && before >= start;
    if (adverbs && !this.phraseAt(before + 1) && finite(group) && this.token(before + 1)?.norm === 'then') {
      const previous = this.finiteBefore(group);
      if (previous) return this.subjectsOf(previous, depth + 1);
    }
    if (word && before >= start && (COORDINATORS.has(word.norm) || word.norm === 'but' || word.norm === 'then')) {
      // "ruled that it broke the law when it sold them, and ordered": a comma leads back to the main clause
      const previous =
        this.brokenBefore(before) && finite(group)
          ? (this.firstFinite(group) ?? this.neighbour(group, -1))
          : finite(group)
            ? (this.finiteBefore(group) ?? this.neighbour(group, -1))
            : this.neighbour(group, -1);
      if (previous && !this.inverted(previous)) return this.subjectsOf(previous, depth + 1);
    }
    const found = this.scanLeft(group, start, depth);
    if (found.length > 0) return found;
    // "Also freed was Tomasz King": the subject comes after
    const next = this.objectsAfter(group.last);
    return group.lemma === 'be' ? (next[0] ?? []) : [];
  }

  private firstFinite(group: VerbGroup): VerbGroup | undefined {
    let first: VerbGroup | undefined;
    for (let other = this.neighbour(group, -1); other; other = this.neighbour(other, -1)) {
      if (finite(other) && other.relative < 0 && !/[;:]/.test(this.token(other.last - 1)?.after ?? '')) first = other;
    }
    return first;
  }

  private finiteBefore(group: VerbGroup): VerbGroup | undefined {
    let previous = this.neighbour(group, -1);
    while (previous && !finite(previous)) previous = this.neighbour(previous, -1);
    return previous;
  }

  private inverted(group: VerbGroup): boolean {
    return group.tense === 'participle' && this.neighbour(group, 1)?.lemma === 'be';
  }

  /** What "who" or "which" stands for: the phrase before it. */
  private antecedent(relative: number, start: number): readonly NounPhrase[] {
    for (let i = relative; i > start; i--) {
      const phrase = this.phraseBefore(i);
      if (!phrase) continue;
      if (phrase.temporal) continue;
      return this.withConjunctsBefore(phrase, start, true);
    }
    return [];
  }

  private participleSubject(group: VerbGroup, start: number, depth: number): readonly NounPhrase[] {
    const next = this.neighbour(group, 1);
    if (next?.lemma === 'be' && next.first === group.last) return this.objectsAfter(next.last)[0] ?? [];
    for (let i = group.first; i > Math.max(start, group.first - 12); i--) {
      const phrase = this.phraseBefore(i);
      if (phrase && !phrase.temporal) {
        const preposition = this.token(phrase.first - 1);
        if (this.brokenBefore(group.first) && preposition && wordClass(preposition) === 'preposition') continue;
        return [phrase];
      }
      if (this.groupEndingAt(i)) break;
    }
    return next && finite(next) ? this.subjectsOf(next, depth + 1) : [];
  }

  private groupEndingAt(at: number): boolean {
    const token = this.token(at - 1);
    const kind = token && wordClass(token);
    return kind === 'verb' || kind === 'auxiliary' || kind === 'modal';
  }

  private gerundSubject(group: VerbGroup, start: number, depth: number): readonly NounPhrase[] {
    const before = this.skipAdverbsBack(group.first);
    const word = this.token(before);
    const previous = this.neighbour(group, -1);
    if (
      group.first > start &&
      !this.brokenBefore(group.first) &&
      word &&
      wordClass(word) !== 'preposition' &&
      !COORDINATORS.has(word.norm)
    ) {
      const phrase = this.phraseBefore(before + 1);
      if (phrase && !phrase.temporal) return [phrase];
    }
    if (!previous) {
      const next = this.neighbour(group, 1);
      return next && finite(next) && next.relative < 0 ? this.subjectsOf(next, depth + 1) : [];
    }
    if (word && (word.norm === 'of' || word.norm === 'from') && !this.brokenBefore(group.first)) {
      // "accused Minsk of organizing": done by the object
      const object = previous.passive ? undefined : this.objectsOf(previous)[0];
      if (object && object.length > 0) return object;
    }
    let main: VerbGroup | undefined = previous;
    if (word && this.brokenBefore(group.first)) {
      while (main && (!finite(main) || main.relative >= 0)) main = this.neighbour(main, -1);
    }
    return this.subjectsOf(main ?? previous, depth + 1);
  }

  private infinitiveSubject(group: VerbGroup, depth: number): readonly NounPhrase[] {
    const previous = this.neighbour(group, -1);
    if (!previous) return [];
    const object = previous.passive ? undefined : this.objectsOf(previous).at(-1);
    if (
      object &&
      object.length > 0 &&
      !SUBJECT_CONTROL.has(previous.lemma) &&
      (object[0]?.first ?? 0) < group.first &&
      this.isAgent(object)
    )
      return object;
    if (
      previous.tense === 'infinitive' ||
      previous.tense === 'gerund' ||
      finite(previous) ||
      previous.tense === 'participle'
    )
      return this.subjectsOf(previous, depth + 1);
    return [];
  }

  /** "asked Poland to reopen" but not "a desire to": an object that could act itself. */
  private isAgent(phrases: readonly NounPhrase[]): boolean {
    const last = phrases.at(-1);
    return last !== undefined && !this.token(last.head)?.tags.has('Singular')
      ? true
      : last !== undefined &&
          (last.pronoun ||
            this.token(last.head)?.tags.has('ProperNoun') === true ||
            this.token(last.head)?.tags.has('Actor') === true ||
            /^(?:government|army|court|party|union|police|ministry|group|side|country|parliament|company|council|commission|state)$/.test(
              this.token(last.head)?.norm ?? '',
            ));
  }

  /** From a finite verb to the left: past prepositional phrases, dates, relative clauses and appositions. */
  private scanLeft(group: VerbGroup, start: number, depth: number): readonly NounPhrase[] {
    let fallback: VerbGroup | undefined;
    for (let i = group.first; i > start; i--) {
      const token = this.token(i - 1);
      if (!token) break;
      if (token.after.includes(';') || token.after.includes(':')) break;
      const crossing = this.groupOfLast(i);
      if (crossing && crossing !== group) {
        if (finite(crossing) && crossing.relative < 0) {
          fallback = crossing;
          break;
        }
        i = (crossing.relative >= 0 ? crossing.relative : crossing.first) + 1;
        continue;
      }
      const phrase = this.phraseBefore(i);
      if (!phrase) continue;
      const before = this.token(phrase.first - 1);
      const kind = before && phrase.first > start ? wordClass(before) : 'other';
      if (
        phrase.temporal ||
        ((kind === 'preposition' || kind === 'to') &&
          !this.brokenBefore(phrase.first) &&
          !this.opensClause(phrase.first - 1, group, start))
      ) {
        i = phrase.first + 1;
        continue;
      }
      if (before && COORDINATORS.has(before.norm)) {
        // "talks between Athens and Tirana resumed"
        const earlier = this.phraseBefore(phrase.first - 1);
        if (earlier && /^(?:between|among|with|against)$/.test(this.token(earlier.first - 1)?.norm ?? '')) {
          i = earlier.first + 1;
          continue;
        }
        const places = this.placesBefore(phrase, start);
        if (places) {
          i = places.first + 1;
          continue;
        }
      }
      const owner = this.groupOfLast(this.skipAdverbsBack(phrase.first) + 1);
      if (
        owner &&
        !this.brokenBefore(phrase.first) &&
        (!finite(owner) || owner.relative >= 0) &&
        wordClass(this.token(phrase.first - 1) ?? token) !== 'conjunction'
      ) {
        i = phrase.first + 1;
        continue;
      }
      return this.withConjunctsBefore(this.beforeApposition(phrase, group, start), start, false);
    }
    return fallback && this.brokenBefore(group.first) ? this.subjectsOf(fallback, depth + 1) : [];
  }

  /** "stopped ferries after the navy shot down drones": a clause, where "talks after the war resumed" has but a noun. */
  private opensClause(at: number, group: VerbGroup, start: number): boolean {
    const word = this.token(at);
    if (!word || !finite(group) || group.relative >= 0 || !SUBORDINATORS.has(word.norm)) return false;
    if (at === start || word.norm === 'than' || this.brokenBefore(at)) return true;
    // "Latvia halts ferries after drones are shot down": titles leave more verbs unseen
    if (this.doc.paragraphs[word.paragraph]?.kind === 'heading') return true;
    const previous = this.finiteBefore(group);
    return previous !== undefined && previous.last <= at;
  }

  /** The first of several proper names of which a preposition governs all: "workers in Volos and Patras". */
  private placesBefore(phrase: NounPhrase, start: number): NounPhrase | null {
    if (this.token(phrase.head)?.tags.has('ProperNoun') !== true) return null;
    let first = this.phraseBefore(phrase.first - 1);
    for (let guard = 0; first && guard < 8; guard++) {
      if (first.temporal || this.token(first.head)?.tags.has('ProperNoun') !== true) return null;
      const before = this.token(first.first - 1);
      if (before?.after.trim() !== ',') break;
      first = this.phraseBefore(first.first);
    }
    const preposition = first && this.token(first.first - 1);
    return first && preposition && preposition.index > start && LOCATING.has(preposition.norm) ? first : null;
  }

  /** The verb group that ends right before a token. */
  endingAt(at: number): VerbGroup | undefined {
    return this.groupOfLast(at);
  }

  /** The last verb group of the sentence before a token. */
  lastBefore(at: number): VerbGroup | null {
    const { first } = this.sentenceOf(at);
    for (let i = at; i > first; i--) {
      const group = this.groupOfLast(i);
      if (group) return group;
    }
    return null;
  }

  private groupOfLast(at: number): VerbGroup | undefined {
    return this.lastOf.get(at);
  }

  private get lastOf(): ReadonlyMap<number, VerbGroup> {
    this.lasts ??= new Map(this.verbs.map((group) => [group.last, group]));
    return this.lasts;
  }
  private lasts: Map<number, VerbGroup> | undefined;

  /** "Luca de Santis, the envoy, said": the name, not what explains it. */
  private beforeApposition(phrase: NounPhrase, group: VerbGroup, start: number): NounPhrase {
    if (!this.brokenBefore(group.first) || !this.brokenBefore(phrase.first) || phrase.first <= start) return phrase;
    for (let i = phrase.first; i > Math.max(start, phrase.first - 25); i--) {
      if (this.groupOfLast(i)) break;
      const earlier = this.phraseBefore(i);
      if (!earlier) continue;
      const before = this.token(earlier.first - 1);
      const kind = before && earlier.first > start ? wordClass(before) : 'other';
      if (earlier.temporal || kind === 'preposition' || (this.token(earlier.head)?.tags.has('Value') ?? false))
        continue;
      return earlier;
    }
    return phrase;
  }

  /** The phrase and those coordinated before it: "Mexico and Guatemala", "A, B and C". */
  private withConjunctsBefore(phrase: NounPhrase, start: number, relative: boolean): readonly NounPhrase[] {
    const list = [phrase];
    let first = phrase;
    let sawAnd = false;
    while (first.first > start) {
      const before = this.token(first.first - 1);
      if (!before) break;
      const joined = COORDINATORS.has(before.norm);
      if (joined && !sawAnd && this.brokenBefore(before.index) && !this.inList(before.index)) break;
      if (!joined && !(sawAnd && before.after.trim() === ',')) break;
      if (relative && joined) break;
      sawAnd ||= joined;
      const earlier = this.phraseBefore(joined ? first.first - 1 : first.first);
      if (!earlier || earlier.temporal) break;
      const kind = earlier.first > start ? wordClass(this.token(earlier.first - 1) ?? before) : 'other';
      if (kind === 'verb' || kind === 'preposition' || kind === 'to') break;
      list.unshift(earlier);
      first = earlier;
    }
    return list;
  }

  /** "A, B, and C": the phrase before the comma has a comma before it too. */
  private inList(at: number): boolean {
    const last = this.phraseBefore(at);
    if (!last || !this.brokenBefore(last.first)) return false;
    return this.phraseBefore(last.first) !== undefined;
  }

  /** The phrase and those coordinated after it. */
  withConjunctsAfter(phrase: NounPhrase): readonly NounPhrase[] {
    const list = [phrase];
    let last = phrase;
    const head = this.token(phrase.first - 1);
    const governed = head !== undefined && wordClass(head) === 'preposition';
    const { last: end } = this.sentenceOf(phrase.head);
    for (let guard = 0; guard < 12; guard++) {
      const comma = this.token(last.last - 1)?.after.trim() === ',';
      const word = this.token(last.last);
      if (!word || last.last >= end) break;
      const joined = COORDINATORS.has(word.norm);
      const next = this.phraseAt(joined ? last.last + 1 : last.last);
      if (!next || next.temporal) break;
      if (!joined && !(comma && this.listGoesOn(next, end))) break;
      // "told Iran and Iraq said": a verb right behind makes the phrase a subject
      const behind = this.groupAt(next.last);
      if (joined && !governed && behind && finite(behind) && !breaksAfter(this.token(next.last - 1) ?? word)) break;
      list.push(next);
      last = next;
      if (joined && this.token(last.last)?.norm !== 'and') break;
    }
    return list;
  }

  private listGoesOn(from: NounPhrase, end: number): boolean {
    let phrase: NounPhrase | undefined = from;
    for (let guard = 0; guard < 8 && phrase; guard++) {
      const word = this.token(phrase.last);
      if (!word || phrase.last >= end) return false;
      if (COORDINATORS.has(word.norm)) return this.phraseAt(phrase.last + 1) !== undefined;
      if (this.token(phrase.last - 1)?.after.trim() !== ',') return false;
      phrase = COORDINATORS.has(word.norm) ? undefined : this.phraseAt(phrase.last);
    }
    return false;
  }

  private objectsAfter(from: number): readonly (readonly NounPhrase[])[] {
    // "shot down a drone"
    let at = SPLIT_PARTICLES.has(this.token(from)?.norm ?? '') && this.phraseAt(from + 1) ? from + 1 : from;
    const { last: end } = this.sentenceOf(Math.max(0, from - 1));
    const lists: (readonly NounPhrase[])[] = [];
    for (let guard = 0; guard < 8 && at < end; guard++) {
      if (this.brokenBefore(at)) break;
      const phrase = this.phraseAt(at);
      if (phrase) {
        if (phrase.temporal) {
          at = phrase.last;
          continue;
        }
        const list = lists.length < 2 ? this.withConjunctsAfter(phrase) : [phrase];
        lists.push(list);
        if (lists.length === 2) break;
        at = list.at(-1)?.last ?? phrase.last;
        continue;
      }
      const token = this.token(at);
      const kind = token && wordClass(token);
      if (kind !== 'adverb' && kind !== 'negative') break;
      at++;
    }
    return lists;
  }

  /** Direct objects after an active verb: one list, or two where a recipient comes first ("sells them jets"). */
  objectsOf(group: VerbGroup): readonly (readonly NounPhrase[])[] {
    let known = this.objectLists.get(group);
    if (!known) {
      known = this.objectsAfter(group.last);
      if (known.length === 0 && !group.passive) known = this.gap(group);
      this.objectLists.set(group, known);
    }
    return known;
  }

  /** "the crossing, which Warsaw closed", "six nurses they had held": the object comes before its clause. */
  private gap(group: VerbGroup): readonly (readonly NounPhrase[])[] {
    if (!finite(group) || group.relative >= 0) return [];
    const subject = this.subjectsOf(group)[0];
    if (!subject || subject.last > group.first) return [];
    const before = this.token(subject.first - 1);
    if (!before || before.sentence !== this.token(group.head)?.sentence) return [];
    const { first: start } = this.sentenceOf(group.head);
    if (wordClass(before) === 'relative') {
      const list = this.antecedent(before.index, start);
      return list.length > 0 ? [list] : [];
    }
    if (breaksAfter(before) || subject.last !== group.first) return [];
    const antecedent = this.phraseBefore(subject.first);
    if (!antecedent || antecedent.temporal || antecedent.pronoun || this.token(antecedent.head)?.tags.has('Value'))
      return [];
    return [[antecedent]];
  }

  /** The prepositional phrases from a place on, up to the next verb or the end of the clause. */
  prepositionsAfter(from: number): readonly PrepositionalPhrase[] {
    const { last: end } = this.sentenceOf(Math.max(0, from - 1));
    const found: PrepositionalPhrase[] = [];
    for (let at = from; at < end; at++) {
      const token = this.token(at);
      if (!token) break;
      const kind = wordClass(token);
      if (this.groupAt(at) && kind !== 'preposition') break;
      if (kind === 'relative' || (at > from && /[;:]/.test(this.token(at - 1)?.after ?? ''))) break;
      if (
        this.brokenBefore(at) &&
        at > from &&
        kind !== 'preposition' &&
        kind !== 'to' &&
        !this.phraseAt(at)?.temporal &&
        found.length === 0
      )
        break;
      if (kind !== 'preposition' && kind !== 'to') continue;
      const phrase = this.phraseAt(at + 1);
      if (token.norm === 'according') break;
      if (phrase && SUBORDINATORS.has(token.norm) && this.isSubject(phrase)) break;
      if (breaksAfter(token) || (!phrase && this.groupAt(at + 1)?.tense !== 'gerund')) continue;
      const phrases = phrase ? this.withConjunctsAfter(phrase) : [];
      found.push({ preposition: token.norm, at, phrases });
      if (found.length > 7) break;
    }
    return found;
  }

  /** True where the next finite verb of the sentence has the phrase as its subject. */
  private isSubject(phrase: NounPhrase): boolean {
    const { last: end } = this.sentenceOf(phrase.head);
    for (let at = phrase.last; at < end; at++) {
      const group = this.groupAt(at);
      if (group && finite(group) && group.relative < 0) return this.subjectsOf(group).includes(phrase);
      if (this.brokenBefore(at + 1)) return false;
    }
    return false;
  }

  /** The phrase with the "of" phrases that belong to it: "members of the police". */
  extent(phrase: NounPhrase): TokenRange {
    let last = phrase.last;
    const { last: end } = this.sentenceOf(phrase.head);
    for (let guard = 0; guard < 4; guard++) {
      const word = this.token(last);
      if (!word || last >= end || this.brokenBefore(last)) break;
      if (word.norm !== 'of' && !(word.norm === 'for' && /^spokes/.test(this.token(phrase.head)?.norm ?? ''))) break;
      const next = this.phraseAt(last + 1);
      if (!next) break;
      // "accused Niger of crossing its border": what a name did is no part of the name
      if (
        this.token(phrase.head)?.tags.has('ProperNoun') &&
        next.first === next.head &&
        /[a-z]ing$/.test(this.token(next.head)?.norm ?? '')
      )
        break;
      last = next.last;
    }
    return { first: phrase.first, last };
  }

  /** The phrase's own head, or that of the "of" phrase where the head only counts: "dozens of soldiers". */
  contentHead(phrase: NounPhrase): number {
    const head = this.token(phrase.head);
    const of = this.token(phrase.last);
    if (!head || of?.norm !== 'of') return phrase.head;
    const counts =
      head.tags.has('Value') ||
      phrase.pronoun ||
      /^(?:ten|dozen|hundred|thousand|million|score|number|group|crowd|member|some|most|many|all|both|majority|handful|pair|couple|team|series|part|wave|lot|one|two|plenty|generation|column|convoy|string|list)$/.test(
        head.lemma,
      );
    const inner = counts ? this.phraseAt(phrase.last + 1) : undefined;
    return inner ? inner.head : phrase.head;
  }
}
