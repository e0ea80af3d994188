import { type Doc, type NounPhrase, nounPhrases, type Token, type VerbGroup, verbGroups } from '../language/index.js';
import type { Name } from '../people/types.js';
import { withNames } from './name-phrases.js';
import { type Node, type ReportingSentence, readReportingSentences } from './reporting-sentences.js';

/** A noun phrase of a report, in nodes. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly noun: NounPhrase;
}

/** A verb group of a report, in nodes. */
export interface Verb {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly group: VerbGroup;
}

/** A report with its phrases. */
export interface ParsedSentence extends ReportingSentence {
  readonly doc: Doc;
  readonly index: number;
  readonly phrases: readonly Phrase[];
  readonly verbs: readonly Verb[];
  /** Phrase and verb that a node lies in. */
  readonly phraseAt: UnitMap<Phrase>;
  readonly verbAt: UnitMap<Verb>;
}

interface ParsedSentenceBuilder extends ReportingSentence {
  readonly doc: Doc;
  readonly index: number;
  readonly phrases: Phrase[];
  readonly verbs: Verb[];
  readonly phraseAt: UnitMap<Phrase>;
  readonly verbAt: UnitMap<Verb>;
}

/** What each node of a report lies in; an array, which costs less than a map for so many short reports. */
class UnitMap<T> {
  private readonly items: (T | undefined)[];

  constructor(nodes: number) {
    this.items = new Array<T | undefined>(nodes).fill(undefined);
  }

  get(node: number): T | undefined {
    return this.items[node];
  }

  has(node: number): boolean {
    return this.items[node] !== undefined;
  }

  set(node: number, item: T): void {
    this.items[node] = item;
  }
}

/** The reports of an article with their noun phrases and verb groups. */
export function readAll(
  doc: Doc,
  names: readonly Name[],
  skipped: (token: Token) => boolean = () => false,
): ParsedSentence[] {
  const drafts: ParsedSentenceBuilder[] = readReportingSentences(doc, skipped).map(
    ({ container, paragraph, nodes }, index) => ({
      container,
      paragraph,
      nodes,
      doc,
      index,
      phrases: [],
      verbs: [],
      phraseAt: new UnitMap<Phrase>(nodes.length),
      verbAt: new UnitMap<Verb>(nodes.length),
    }),
  );
  const reportOf = new Int32Array(doc.tokens.length).fill(-1);
  const unitOf = new Int32Array(doc.tokens.length).fill(-1);
  for (const draft of drafts) {
    draft.nodes.forEach((node, i) => {
      if (!node.token) return;
      reportOf[node.token.index] = draft.index;
      unitOf[node.token.index] = i;
    });
  }
  /** The part of a token range that lies in the report of its head. */
  const place = (first: number, last: number, head: number) => {
    const report = reportOf[head] ?? -1;
    const draft = drafts[report];
    const at = unitOf[head] ?? -1;
    if (!draft || at < 0) return null;
    let [from, to] = [at, at + 1];
    for (let i = head - 1; i >= first && reportOf[i] === report && unitOf[i] === from - 1; i--) from--;
    for (let i = head + 1; i < last && reportOf[i] === report && unitOf[i] === to; i++) to++;
    return { draft, first: from, last: to, head: at };
  };
  for (const noun of withNames(doc, nounPhrases(doc), names)) {
    const found = place(noun.first, noun.last, noun.head);
    if (!found) continue;
    const { draft, first, last, head } = found;
    const phrase = { first, last, head, noun };
    draft.phrases.push(phrase);
    for (let i = first; i < last; i++) draft.phraseAt.set(i, phrase);
  }
  for (const group of verbGroups(doc)) {
    const found = place(group.first, group.last, group.head);
    if (!found) continue;
    const { draft, first, last, head } = found;
    const verb = { first, last, head, group };
    draft.verbs.push(verb);
    for (let i = first; i < last; i++) draft.verbAt.set(i, verb);
  }
  return drafts;
}

/** True where the gap after a node holds a mark that ends a phrase. Most gaps are a blank, which costs no search. */
export const breaks = (node: Node | undefined): boolean =>
  node === undefined || (node.trailing !== ' ' && /[,;:.!?()[\]–—―…]|--|\s[-_]\s/.test(node.trailing));

export const hasComma = (node: Node | undefined): boolean =>
  node !== undefined && node.trailing !== ' ' && /[,–—―]|\s[-_]\s|--/.test(node.trailing);

/** The article's title, with marks of a heading or as its short first paragraph; a heading in the text. */
export const isHeadline = ({ doc, container, paragraph, nodes }: ParsedSentence): boolean =>
  container < 0 && (doc.paragraphs[paragraph]?.kind === 'heading' || (paragraph === 0 && nodes.length < 25));

const FINITE: ReadonlySet<string> = new Set(['past', 'present', 'future']);

/** True for a verb that makes a clause: no infinitive, gerund or participle. */
export const isFiniteVerb = (verb: Verb | undefined): verb is Verb =>
  verb !== undefined && FINITE.has(verb.group.tense);

/** True where nothing but a comma stands before the node `last`. */
export const endsInComma = ({ nodes }: ParsedSentence, last: number): boolean =>
  /^,\s*$/.test(nodes[last - 1]?.trailing ?? '');
