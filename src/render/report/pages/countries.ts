import { escaped } from '../../page/escape.js';
import type { Line } from '../../stats/count.js';
import { matrixChart } from '../charts/matrix.js';
import type { ReportCounts } from '../counts.js';
import type { SiteFile } from '../frame.js';
import type { Hrefs } from '../hrefs.js';
import { inParts } from '../split.js';
import { linked, number, numeral, numerals, text, words } from '../table.js';

/** So many countries have a row and a column: those that most is done by or to. */
const COUNTRIES = 14;

const codesOf = ({ labels }: Line): readonly [string, string] => [labels[0] ?? '', labels[1] ?? ''];

function busiest(pairs: readonly Line[]): string[] {
  const sums = new Map<string, number>();
  for (const pair of pairs) {
    for (const code of codesOf(pair)) sums.set(code, (sums.get(code) ?? 0) + (pair.counts[0] ?? 0));
  }
  return [...sums]
    .sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
    .slice(0, COUNTRIES)
    .map(([code]) => code)
    .sort();
}

/** Who does it, down; to whom, across. Each cell has cooperation before conflict. */
function matrixTable(codes: readonly string[], { lists, countries }: ReportCounts, hrefs: Hrefs): string {
  const lines = new Map(lists.pairs.map((pair) => [pair.id, pair]));
  const heading = (code: string) => {
    const name = countries.get(code);
    return name === undefined ? escaped(code) : `<abbr title="${escaped(name)}">${escaped(code)}</abbr>`;
  };
  const cell = (actor: string, recipient: string) => {
    const line = lines.get(`${actor} ${recipient}`);
    if (!line) return actor === recipient ? '<td class="same"></td>' : '<td></td>';
    const [, cooperation = 0, conflict = 0] = line.counts;
    const shown = [
      cooperation > 0 ? `<span class="cooperation">+${numeral(cooperation)}</span>` : '',
      conflict > 0 ? `<span class="conflict">−${numeral(conflict)}</span>` : '',
    ].join(' ');
    return `<td>${linked(shown, hrefs('pairs', line.id))}</td>`;
  };
  const rows = codes.map(
    (actor) =>
      `<tr><th scope="row">${heading(actor)}</th>${codes.map((recipient) => cell(actor, recipient)).join('')}</tr>`,
  );
  return `<section aria-labelledby="matrix"><h2 id="matrix">The countries with most events</h2>
<p class="quiet">Who does it stands left, to whom above: <span class="key cooperation">+ cooperation</span>, <span class="key conflict">− conflict</span>.</p>
${matrixChart(lists.pairs, codes, (pair) => hrefs('pairs', pair.id))}
<div class="wide" role="region" tabindex="0" aria-label="Matrix of countries"><table class="matrix"><thead><tr><td></td>${codes.map((code) => `<th scope="col">${heading(code)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></section>`;
}

/** Which country does it to which: a matrix of the busiest, and a table of all pairs. */
export function countriesPages(counts: ReportCounts, hrefs: Hrefs): Iterable<SiteFile> {
  const { lists, countries } = counts;
  const codes = busiest(lists.pairs);
  const named = (code: string) => words(countries.has(code) ? `${code} ${countries.get(code)}` : code);
  return inParts(
    {
      name: 'countries',
      heading: 'Which country does it to which',
      about: 'Events that took place between two countries, by the countries of their actors and recipients.',
    },
    lists.pairs,
    codes.length === 0 ? '' : matrixTable(codes, counts, hrefs),
    {
      id: 'pairs',
      heading: 'Pairs of countries',
      columns: [text('actor'), text('recipient'), ...['articles', 'events', 'cooperation', 'conflict'].map(number)],
      rowOf: (line) => {
        const [actor, recipient] = codesOf(line);
        return {
          cells: [
            named(actor),
            named(recipient),
            ...numerals([line.articles, ...line.counts], hrefs('pairs', line.id)),
          ],
        };
      },
    },
  );
}
