import { breaksAfter, nounPhrases, verbGroups } from '../../language/index.js';
import type { Doc, NounPhrase, Token, TokenRange, VerbGroup } from '../../language/types.js';

/** "the leaders last met in April": no verb of lasting before another. */
function withoutLast(groups: readonly VerbGroup[]): readonly VerbGroup[] {
  return groups.filter((group, i) => !(group.lemma === 'last' && group.last === groups[i + 1]?.first));
}

/** "Ann Lee, R-Miss., the majority leader": where a member of parliament sits, and for whom. */
const isPartyTag = ({ tokens }: Doc, { first, last }: NounPhrase): boolean =>
  last === first + 1 && /^[DRI]-\p{Lu}\p{L}/u.test(tokens[first]?.text ?? '');

/** What somebody stands who has had it done to them. */
const ACCUSED: ReadonlySet<string> = new Set(['accuse', 'charge', 'convict', 'indict', 'condemn']);

/** Verbs whose object is left out only where somebody has undergone them, with the word that then follows. */
const BLAMED: Readonly<Record<string, string>> = {
  accuse: 'of',
  suspect: 'of',
  convict: 'of',
  acquit: 'of',
};

/** "was arrested in Madrid and extradited": the second verb has the first one's auxiliary. */
function withSharedPassive(
  { tokens }: Doc,
  groups: readonly VerbGroup[],
  nouns: readonly NounPhrase[],
): readonly VerbGroup[] {
  const phrases = new Set(nouns.flatMap(({ first, temporal }) => (temporal ? [] : [first])));
  const done: VerbGroup[] = [];
  for (const group of groups) {
    const previous = done.at(-1);
    const joined = /^(?:and|then|or)$/.test(tokens[group.first - 1]?.norm ?? '');
    const bare = group.tense === 'past' && !group.passive && group.last === group.first + 1;
    const shares =
      joined &&
      bare &&
      previous?.passive === true &&
      previous.tense !== 'participle' &&
      tokens[previous.head]?.sentence === tokens[group.head]?.sentence &&
      !phrases.has(group.last);
    // "stands accused of theft"
    const stands = bare && previous?.lemma === 'stand' && previous.last === group.first && ACCUSED.has(group.lemma);
    // "the aide accused of theft": without an object it is done to whoever stands before it
    const blames = BLAMED[group.lemma];
    const reduced = bare && blames !== undefined && blames === tokens[group.last]?.norm;
    if (reduced) done.push({ ...group, passive: true, tense: 'participle' });
    else done.push(shares || stands ? { ...group, passive: true } : group);
  }
  return done;
}

/** The article's phrases and verb groups by the place where they stand. */
export class ChunkIndex {
  readonly nouns: readonly NounPhrase[];
  readonly verbs: readonly VerbGroup[];
  private readonly nounAt = new Map<number, number>();
  private readonly nounEnding = new Map<number, number>();
  private readonly verbAt = new Map<number, number>();
  private readonly verbEnding = new Map<number, VerbGroup>();
  private readonly order = new Map<VerbGroup, number>();

  constructor(readonly doc: Doc) {
    this.nouns = nounPhrases(doc).filter((phrase) => !isPartyTag(doc, phrase));
    this.verbs = withSharedPassive(doc, withoutLast(verbGroups(doc)), this.nouns);
    this.nouns.forEach((noun, i) => {
      this.nounAt.set(noun.first, i);
      this.nounEnding.set(noun.last, i);
    });
    this.verbs.forEach((group, i) => {
      this.verbAt.set(group.first, i);
      this.verbEnding.set(group.last, group);
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

  /** The token that holds a character. */
  tokenAt(offset: number): Token | undefined {
    const { tokens } = this.doc;
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return tokens[low];
  }

  /** The phrase that holds a token. */
  phraseAround(at: number): NounPhrase | undefined {
    for (let first = at; first >= Math.max(0, at - 12); first--) {
      const phrase = this.phraseAt(first);
      if (phrase) return phrase.last > at ? phrase : undefined;
    }
    return undefined;
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

  /** The verb group that holds a token between its words: "had on Tuesday suspended". */
  groupAround(at: number): VerbGroup | undefined {
    for (let first = at - 1; first >= Math.max(0, at - 4); first--) {
      const group = this.groupAt(first);
      if (group) return group.last > at ? group : undefined;
    }
    return undefined;
  }

  /** The verb group before or after this one in its sentence. */
  neighbour(group: VerbGroup, step: -1 | 1): VerbGroup | undefined {
    const other = this.verbs[(this.order.get(group) ?? 0) + step];
    return other && this.token(other.head)?.sentence === this.token(group.head)?.sentence ? other : undefined;
  }

  /** True where a comma or another mark stands before the token. */
  brokenBefore(at: number): boolean {
    const token = this.token(at - 1);
    return token !== undefined && breaksAfter(token);
  }

  /** True where a comma or a conjunction stands before the token: ", its minister said", "and crews will fly". */
  opensAt(at: number): boolean {
    return this.brokenBefore(at) || /^(?:and|but|or|while)$/.test(this.token(at - 1)?.norm ?? '');
  }

  skipAdverbsBack(at: number): number {
    let i = at - 1;
    for (let token = this.token(i); token; token = this.token(--i)) {
      const kind = token.wordClass;
      if ((kind !== 'adverb' && kind !== 'negative') || this.brokenBefore(i + 1)) break;
    }
    return i;
  }

  /** The verb group that ends right before a token. */
  endingAt(at: number): VerbGroup | undefined {
    return this.verbEnding.get(at);
  }

  /** The last verb group of the sentence before a token. */
  lastBefore(at: number): VerbGroup | null {
    const { first } = this.sentenceOf(at);
    for (let i = at; i > first; i--) {
      const group = this.endingAt(i);
      if (group) return group;
    }
    return null;
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
      if (this.token(phrase.head)?.tags.has('ProperNoun') && /[a-z]ing$/.test(this.token(next.first)?.norm ?? ''))
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
      /^(?:tens?|dozens?|hundreds?|thousands?|millions?|scores?|number|group|crowd|member|some|most|many|all|both|majority|handful|pair|couple|team|series|part|wave|lot|one|two|plenty|generation|column|convoy|string|list)$/.test(
        head.lemma,
      );
    const inner = counts ? this.phraseAt(phrase.last + 1) : undefined;
    return inner ? inner.head : phrase.head;
  }
}
