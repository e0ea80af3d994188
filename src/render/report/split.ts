import { frameOf, type PageName, type SiteFile } from './frame.js';
import { type Column, numeral, type Row, tableOf } from './table.js';

/** So many lines of a table stand on one page. */
export const LINES_ON_PAGE = 2000;

/** The file of a page's n-th part. */
export const partPath = (page: string, part: number): string => (part === 1 ? `${page}.html` : `${page}-${part}.html`);

/** Links to the parts before and after; `parts` is null while it is not known how many there are. */
export function partLinks(page: string, part: number, hasNext: boolean, parts: number | null): string {
  if (part === 1 && !hasNext) return '';
  const links = [
    ...(part > 1 ? [`<a href="${partPath(page, part - 1)}" rel="prev">previous</a>`] : []),
    `page ${numeral(part)}${parts === null ? '' : ` of ${numeral(parts)}`}`,
    ...(hasNext ? [`<a href="${partPath(page, part + 1)}" rel="next">next</a>`] : []),
  ];
  return `<nav class="parts" aria-label="Pages">${links.join(' ')}</nav>`;
}

/** A table with a row for each line. */
interface LineTable<Line> {
  readonly id: string;
  readonly heading: string;
  readonly columns: readonly Column[];
  readonly rowOf: (line: Line) => Row;
}

/**
 * A page with a table over many lines, which can be filtered, in as many parts as it takes, one after the other.
 * @param lead HTML that stands on the first part only
 */
export function* inParts<Line>(
  page: { readonly name: PageName; readonly heading: string; readonly about?: string },
  lines: readonly Line[],
  lead: string,
  table: LineTable<Line>,
): Iterable<SiteFile> {
  const parts = Math.max(1, Math.ceil(lines.length / LINES_ON_PAGE));
  for (let part = 1; part <= parts; part++) {
    const links = partLinks(page.name, part, part < parts, parts);
    const rows = lines.slice((part - 1) * LINES_ON_PAGE, part * LINES_ON_PAGE).map(table.rowOf);
    const { id, heading, columns } = table;
    const main = tableOf({ id, heading, columns, rows, total: lines.length, filter: true });
    yield {
      path: partPath(page.name, part),
      html: frameOf({
        heading: page.heading,
        within: page.name,
        ...(page.about !== undefined && { about: page.about }),
        main: `${part === 1 ? lead : links}\n${main}\n${links}`,
      }),
    };
  }
}
