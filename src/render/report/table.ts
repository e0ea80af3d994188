import { escaped } from '../page/escape.js';

/** A column of a table; `name` is shown, a `text` one is sorted by its letters. */
export interface Column {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'plain';
}

export interface Row {
  /** Its anchor, where something leads to it. */
  readonly id?: string;
  /** HTML, one for each column. */
  readonly cells: readonly string[];
}

export interface TableParts {
  readonly id: string;
  readonly heading: string;
  /** HTML that stands before the table. */
  readonly lead?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** How many lines there are, where some stand on other pages. */
  readonly total?: number;
  /** Whether a field to filter by stands above it, for pages with JavaScript. */
  readonly filter?: boolean;
}

export const text = (name: string): Column => ({ name, kind: 'text' });
export const number = (name: string): Column => ({ name, kind: 'number' });
export const plain = (name: string): Column => ({ name, kind: 'plain' });

export const numeral = (value: number): string => value.toLocaleString('en-US');

/** "1 article", "2 articles". */
export const counted = (value: number, one: string): string => `${numeral(value)} ${one}${value === 1 ? '' : 's'}`;

/** A cell of words. */
export const words = (value: string | null | undefined): string =>
  value === null || value === undefined ? '<span class="none">not told</span>' : escaped(value);

/** A link, or what it would show where there is nothing to lead to. */
export const linked = (shown: string, href: string | null): string =>
  href === null ? shown : `<a href="${escaped(href)}">${shown}</a>`;

/**
 * Numbers that lead to the words behind them. All of a line lead to the same place: only the first is a stop for the keyboard.
 */
export const numerals = (values: readonly number[], href: string | null, isStop = true): string[] => {
  const stop = isStop ? values.findIndex((value) => value > 0) : -1;
  return values.map((value, at) => {
    if (value === 0 || href === null) return numeral(value);
    return `<a href="${escaped(href)}"${at === stop ? '' : ' tabindex="-1"'}>${numeral(value)}</a>`;
  });
};

/** A table under its heading. */
export function tableOf({ id, heading, lead = '', columns, rows, total = rows.length, filter }: TableParts): string {
  const opening = `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(heading)} <span class="count">${numeral(total)}</span></h2>${lead}`;
  if (rows.length === 0) return `${opening}<p class="quiet">Nothing was found.</p></section>`;
  const field = filter
    ? `<p class="scripted filter"><label>${rows.length < total ? 'Filter this page' : 'Filter'} <input type="search" data-filters="t-${id}" autocomplete="off" placeholder="words, as a name or a code"></label> <span role="status"></span></p>`
    : '';
  const head = columns.map(({ name, kind }) => `<th scope="col" data-kind="${kind}">${name}</th>`).join('');
  const body = rows.map(
    (row) =>
      `<tr${row.id === undefined ? '' : ` id="${escaped(row.id)}"`}>${row.cells.map((cell, at) => cellOf(cell, columns[at], at === 0)).join('')}</tr>`,
  );
  return `${opening}${field}
<div class="wide" role="region" tabindex="0" aria-label="${escaped(heading)}: table"><table id="t-${id}"><thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div></section>`;
}

function cellOf(cell: string, column: Column | undefined, isFirst: boolean): string {
  if (isFirst) return `<th scope="row">${cell}</th>`;
  return column?.kind === 'number' ? `<td class="number">${cell}</td>` : `<td>${cell}</td>`;
}
