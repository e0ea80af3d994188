import type { Doc, Token } from '../language/types.js';
import { CUE_FORMS, CUE_FRAMES } from './data/cues.js';

/** A word of a text, or a whole quotation in it, seen from outside. */
export interface Node {
  /** The word, or null for a quotation. */
  readonly token: Token | null;
  /** Index into `Doc.quotations`, or -1 for a word. */
  readonly quotation: number;
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  readonly lemma: string;
  /** What stands between this node and the next one; for a quotation, its last punctuation mark included. */
  readonly trailing: string;
}

/**
 * A sentence of the reporter, in which a quotation of several sentences is one node. Speech inside a quotation that
 * reports speech in its turn ("My boss said, ‘…’") has reports of its own.
 */
export interface ReportingSentence {
  /** Index of the quotation whose words these are, or -1 for the article itself. */
  readonly container: number;
  readonly paragraph: number;
  readonly nodes: readonly Node[];
}

interface SentenceBuilder {
  container: number;
  paragraph: number;
  sentence: number;
  /** Their gaps are known only when the next node is. */
  nodes: (Omit<Node, 'trailing'> & { trailing: string })[];
}

/** A report this long is no sentence; cutting it keeps the work linear in the length of the text. */
const LONGEST = 400;

const PUNCTUATION = /([.,;:!?…—–-]+)['’"”]*$/u;

function finish(doc: Doc, { container, paragraph, nodes }: SentenceBuilder): ReportingSentence {
  const limit =
    container >= 0 ? (doc.quotations[container]?.end ?? 0) : (doc.paragraphs[paragraph]?.end ?? doc.text.length);
  nodes.forEach((node, i) => {
    const { token, end } = node;
    const next = nodes[i + 1]?.start ?? Math.min(limit, end + 12);
    // most often a blank, which the token knows; a string of its own costs
    if (token && next === end + token.after.length) node.trailing = token.after;
    else node.trailing = doc.text.slice(end, Math.max(end, next));
    if (node.quotation >= 0) node.trailing = lastMarks(doc, node.quotation) + node.trailing;
  });
  return { container, paragraph, nodes };
}

const wordNode = (token: Token): SentenceBuilder['nodes'][number] => ({
  token,
  quotation: -1,
  start: token.start,
  end: token.end,
  norm: token.norm,
  lemma: token.lemma,
  trailing: '',
});

const quotationNode = (doc: Doc, quotation: number): SentenceBuilder['nodes'][number] => {
  const { start, end } = doc.quotations[quotation]?.outer ?? { start: 0, end: 0 };
  return { token: null, quotation, start, end, norm: '', lemma: '', trailing: '' };
};

/** The punctuation that a quotation ends with: the comma of “…,” he said. */
function lastMarks(doc: Doc, quotation: number): string {
  const span = doc.quotations[quotation];
  return span ? (PUNCTUATION.exec(doc.text.slice(Math.max(span.start, span.end - 4), span.end))?.[1] ?? '') : '';
}

/** "Will it open?" Lee demanded; “…” — Ann Lee: the mark ends no sentence of the reporter's. */
function asks(doc: Doc, quotation: number, token: Token): boolean {
  const end = doc.quotations[quotation]?.end ?? 0;
  // “…” — Ann Lee
  if (/^\s*(?:[–—―]|--|- )/u.test(doc.text.slice(doc.quotations[quotation]?.outer.end ?? 0, token.start))) return true;
  if (!/[?!]/.test(doc.text[end - 1] ?? '')) return false;
  // "Not us!" Lee, the head of the union, tweeted: the verb stands within a few words, or right after a comma
  for (let i = token.index, parted = false; i < token.index + (parted ? FARTHEST : NEAREST); i++) {
    const next = doc.tokens[i];
    if (!next || next.sentence !== token.sentence || next.quotation !== token.quotation) return false;
    const goesOn = /^(?:went|goes)$/.test(next.norm) && doc.tokens[i + 1]?.norm === 'on';
    const frames = goesOn ? 'q' : CUE_FRAMES.get(CUE_FORMS.get(next.norm) ?? next.lemma);
    const placed = i > token.index && (!parted || /[,)]/.test(doc.tokens[i - 1]?.after ?? ''));
    if (placed && frames?.includes('q') && next.tags.has('Verb')) {
      const after = doc.tokens[i + 1];
      return after?.sentence !== token.sentence || !/^(?:that|he|she|they|it|the|his|her)$/.test(after.norm);
    }
    // "Will it open?" Lee pressed.
    if (next.tags.has('PastTense') && i > token.index && i <= token.index + 2 && /^\./.test(next.after))
      return /^(?:he|she|they|we|i)$/.test(token.norm) || (token.tags.has('Singular') && !token.tags.has('Pronoun'));
    if (/[;:]|\.\s/.test(next.after)) return false;
    if (/[,(]/.test(next.after)) parted = true;
  }
  return false;
}

/** So far from the quotation the verb of its attribution may stand, and so far behind an apposition. In tokens. */
const NEAREST = 6;
const FARTHEST = 25;

/**
 * The reports of an article, those inside quotations too, by the place of their first word. `skipped` tells tokens that
 * are no words of a report: the labels of an interview's turns.
 */
export function readReportingSentences(doc: Doc, skipped: (token: Token) => boolean): ReportingSentence[] {
  const reports: ReportingSentence[] = [];
  const open = new Map<number, SentenceBuilder>();
  const order: SentenceBuilder[] = [];
  const chain: number[] = [];
  let innermost = -2;
  for (const token of doc.tokens) {
    if (skipped(token)) continue;
    if (token.quotation !== innermost) {
      innermost = token.quotation;
      chain.length = 0;
      for (let q = token.quotation; q >= 0; q = doc.quotations[q]?.parent ?? -1) chain.push(q);
      chain.reverse();
    }
    for (let level = 0; level <= chain.length; level++) {
      const container = level === 0 ? -1 : (chain[level - 1] ?? -1);
      const child = chain[level] ?? -1;
      let draft = open.get(container);
      const last = draft?.nodes.at(-1);
      if (draft && child >= 0 && last?.quotation === child) {
        draft.sentence = token.sentence;
        continue;
      }
      if (
        draft &&
        last &&
        last.quotation >= 0 &&
        draft.paragraph === token.paragraph &&
        asks(doc, last.quotation, token)
      )
        draft.sentence = token.sentence;
      if (
        !draft ||
        draft.paragraph !== token.paragraph ||
        draft.sentence !== token.sentence ||
        draft.nodes.length >= LONGEST
      ) {
        draft = { container, paragraph: token.paragraph, sentence: token.sentence, nodes: [] };
        open.set(container, draft);
        order.push(draft);
      }
      draft.nodes.push(child < 0 ? wordNode(token) : quotationNode(doc, child));
    }
  }
  for (const draft of order) reports.push(finish(doc, draft));
  return reports;
}
