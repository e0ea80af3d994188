import { escaped, linkable } from '../page/escape.js';
import type { Example, Line } from '../stats/count.js';
import { EXAMPLES } from './counts.js';

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
  /** How many rows there are, where not all of them are shown. */
  readonly total: number;
  /** What the rows that are shown have before the others: "with most statements". */
  readonly shownBy: string;
  /** Whether a field to filter by stands above it, for pages with JavaScript. */
  readonly filter?: boolean;
}

export const numeral = (value: number): string => value.toLocaleString('en-US');

/** A cell of words; a dash where nobody tells. */
export const words = (text: string | null | undefined): string =>
  text === null || text === undefined ? '<span class="none">not told</span>' : escaped(text);

/** What is drawn in a bar, each part with the class that gives its form. */
export interface Part {
  readonly value: number;
  readonly form: string;
}

const BAR = { width: 160, height: 12 };

/** A bar in parts, `most` being its full width. The numbers stand beside it, so that it says nothing aloud. */
export function bar(parts: readonly Part[], most: number): string {
  let from = 0;
  const shapes = parts
    .filter(({ value }) => value > 0)
    .map(({ value, form }) => {
      const width = Math.max(1, (value / Math.max(1, most)) * BAR.width);
      const shape = `<rect class="${form}" x="${from.toFixed(1)}" y="0.5" width="${width.toFixed(1)}" height="${BAR.height - 1}"/>`;
      from += width;
      return shape;
    });
  return `<svg class="bar" width="${BAR.width + 4}" height="${BAR.height}" aria-hidden="true">${shapes.join('')}</svg>`;
}

function exampleOf({ words: text, document }: Example): string {
  const { title, id, url, date } = document;
  const address = linkable(url);
  const name = escaped(title ?? id);
  const link = address === null ? name : `<a href="${escaped(address)}" rel="noreferrer noopener">${name}</a>`;
  return `<li><q>${escaped(text)}</q> <span class="quiet">${link}${date === null ? '' : `, ${escaped(date)}`}</span></li>`;
}

/** The words behind the number of a line, folded; a sentence that tells of several events is there once. */
export function behind({ examples = [] }: Line, count: number): string {
  if (examples.length === 0) return '';
  const label = examples.length === EXAMPLES && count > EXAMPLES ? `first ${EXAMPLES}` : numeral(examples.length);
  return `<details><summary>${label}</summary><ul>${examples.map(exampleOf).join('')}</ul></details>`;
}

/** A table under its heading, with what is left out told. */
export function tableOf({ id, heading, lead = '', columns, rows, total, shownBy, filter }: TableParts): string {
  const opening = `<section aria-labelledby="${id}"><h2 id="${id}">${heading}${filter ? ` <span class="count">${numeral(total)}</span>` : ''}</h2>${lead}`;
  if (rows.length === 0) return `${opening}<p class="quiet">Nothing was found.</p></section>`;
  const cut = rows.length < total ? `<p class="quiet">The ${numeral(rows.length)} ${shownBy}.</p>` : '';
  const field = filter
    ? `<p class="scripted filter"><label>Filter <input type="search" data-filters="t-${id}" autocomplete="off"></label> <span role="status"></span></p>`
    : '';
  const head = columns.map(({ name, kind }) => `<th scope="col" data-kind="${kind}">${name}</th>`).join('');
  const body = rows.map(
    (row) =>
      `<tr${row.id === undefined ? '' : ` id="${escaped(row.id)}"`}>${row.cells.map((cell, at) => cellOf(cell, columns[at], at === 0)).join('')}</tr>`,
  );
  return `${opening}${cut}${field}
<div class="wide" role="region" tabindex="0" aria-label="${heading}: table"><table id="t-${id}"><thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div></section>`;
}

function cellOf(cell: string, column: Column | undefined, isFirst: boolean): string {
  if (isFirst) return `<th scope="row">${cell}</th>`;
  return column?.kind === 'number' ? `<td class="number">${cell}</td>` : `<td>${cell}</td>`;
}
