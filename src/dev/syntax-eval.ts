import { UPOS } from '../syntax/labels.js';
import type { Model } from '../syntax/model.js';
import { readSyntaxWith } from '../syntax/read.js';
import { relationOf, uposOf } from '../syntax/tree.js';
import type { Syntax } from '../syntax/types.js';
import { shippedModel } from '../syntax/weights.js';
import type { Row } from './scorer.js';
import { answersOf, goldAnswers } from './syntax-answers.js';
import { readersAnswers } from './syntax-baseline.js';
import { addAnswers, addAttachments, Tally } from './syntax-score.js';
import { readTreebank, type Treebank } from './syntax-trees.js';

/** Name of the corpus of trees that is measured on. */
export const SYNTAX_SET = 'syntax-dev';

export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

const isNews = ({ id }: Treebank) => /news/.test(id);

/** What the finders' own readers reach; null where the trees are not there. */
export async function scoreReaders(): Promise<Table[] | null> {
  const documents = await readTreebank(SYNTAX_SET);
  if (!documents) return null;
  const table = (title: string, among: readonly Treebank[]): Table => {
    const tally = new Tally();
    for (const document of among) addAnswers(tally, goldAnswers(document), readersAnswers(document.doc));
    return { title, rows: tally.rows() };
  };
  return [
    table(`${SYNTAX_SET}, the finders' own readers`, documents),
    table(`${SYNTAX_SET}, the finders' own readers, news`, documents.filter(isNews)),
  ];
}

/** What `src/syntax` reaches with a model, on the whole set and on its news. */
export async function scoreParser(model: Model): Promise<Table[] | null> {
  const documents = await readTreebank(SYNTAX_SET);
  if (!documents) return null;
  const read = documents.map((document) => ({ document, syntax: readSyntaxWith(document.doc, model) }));
  return [
    { title: `${SYNTAX_SET}, src/syntax`, rows: rowsOf(read) },
    { title: `${SYNTAX_SET}, src/syntax, news`, rows: rowsOf(read.filter(({ document }) => isNews(document))) },
  ];
}

function rowsOf(read: readonly { document: Treebank; syntax: Syntax }[]): Row[] {
  const tally = new Tally();
  const counts = new Map<string, number>();
  for (const { document, syntax } of read) {
    const relations = document.doc.tokens.map((_, at) => relationOf(syntax, at));
    const upos = document.doc.tokens.map((_, at) => uposOf(syntax, at));
    const norms = document.doc.tokens.map(({ norm }) => norm);
    addAnswers(tally, goldAnswers(document), answersOf(syntax.heads, relations, upos, norms));
    addAttachments(counts, document, syntax.heads, relations);
    document.wordOf.forEach((w, at) => {
      const word = document.gold.words[w];
      if (!word || !UPOS.some((tag) => tag === word.upos)) return;
      counts.set('tagged', (counts.get('tagged') ?? 0) + 1);
      if (word.upos === upos[at]) counts.set('tags', (counts.get('tags') ?? 0) + 1);
    });
  }
  const share = (name: string, of: string) => (counts.get(name) ?? 0) / (counts.get(of) ?? 1);
  const gold = counts.get('words') ?? 0;
  return [
    { row: 'part of speech', accuracy: share('tags', 'tagged'), gold },
    { row: 'head (UAS)', accuracy: share('heads', 'words'), gold },
    { row: 'head and relation (LAS)', accuracy: share('relations', 'words'), gold },
    ...tally.rows(),
  ];
}

/** Both, with the model that nutgraf comes with. */
export async function scoreSyntax(): Promise<Table[]> {
  return [...((await scoreReaders()) ?? []), ...((await scoreParser(shippedModel())) ?? [])];
}
