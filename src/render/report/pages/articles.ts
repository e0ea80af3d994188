import type { ArticleRecord } from '../../../record/schema.js';
import { oneLine } from '../../printable.js';
import { frameOf, type SiteFile } from '../frame.js';
import { LINES_ON_PAGE, partLinks, partPath } from '../split.js';
import { linked, number, numerals, type Row, tableOf, text, words } from '../table.js';

const COLUMNS = [
  ...['article', 'outlet', 'published'].map(text),
  ...['people', 'statements', 'actions'].map(number),
] as const;

function rowOf(record: ArticleRecord, article: string): Row {
  const { document, people, statements, events } = record;
  const page = `articles/${article}.html`;
  const actions = events.filter(({ kind }) => kind === 'action').length;
  const count = (value: number, kind: string) => numerals([value], `${page}#h-${kind}`)[0] ?? '';
  return {
    cells: [
      linked(words(oneLine(document.title ?? document.id)), page),
      words(document.outlet),
      words(document.date),
      count(people.length, 'person'),
      count(statements.length, 'statement'),
      count(actions, 'event'),
    ],
  };
}

/** Pages with a line for each article, in the order in which they come; a page is given when it is full. */
export function articlesPages(): {
  readonly add: (record: ArticleRecord, article: string) => SiteFile | null;
  readonly end: () => SiteFile;
} {
  let rows: Row[] = [];
  let [part, total] = [1, 0];
  const fileOf = (hasNext: boolean): SiteFile => {
    const links = partLinks('articles', part, hasNext, null);
    const table = tableOf({
      id: 'articles',
      heading: 'Articles',
      columns: COLUMNS,
      rows,
      total: rows.length,
      filter: true,
    });
    const path = partPath('articles', part);
    rows = [];
    part++;
    return { path, html: frameOf({ heading: 'Articles', within: 'articles', main: `${links}\n${table}\n${links}` }) };
  };
  return {
    add: (record, article) => {
      const full = total > 0 && total % LINES_ON_PAGE === 0 ? fileOf(true) : null;
      rows.push(rowOf(record, article));
      total++;
      return full;
    },
    end: () => fileOf(false),
  };
}
