import { escaped } from '../page/escape.js';
import type { Line } from '../stats/count.js';
import { numeral } from './table.js';

/** So many countries have a row and a column: those that most is done by or to. */
const COUNTRIES = 14;

/** The anchor of a pair's row in the table of pairs. */
export const pairAnchor = (actor: string, recipient: string): string => `pair-${actor}-${recipient}`;

/** The two codes of a pair's line. */
export const codesOf = ({ labels }: Line): readonly [string, string] => [labels[0] ?? '', labels[1] ?? ''];

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

/**
 * Who does it, down; to whom, across. Each cell has cooperation before conflict, and leads to the pair's row where that is shown.
 * @param anchors of the rows that are shown
 */
export function matrixOf(
  pairs: readonly Line[],
  countries: ReadonlyMap<string, string>,
  anchors: ReadonlySet<string>,
): string {
  if (pairs.length === 0) return '';
  const codes = busiest(pairs);
  const lines = new Map(pairs.map((pair) => [pairAnchor(...codesOf(pair)), pair]));
  const heading = (code: string) => {
    const name = countries.get(code);
    return name === undefined ? escaped(code) : `<abbr title="${escaped(name)}">${escaped(code)}</abbr>`;
  };
  const cell = (actor: string, recipient: string) => {
    const anchor = pairAnchor(actor, recipient);
    const line = lines.get(anchor);
    if (!line) return actor === recipient ? '<td class="same"></td>' : '<td></td>';
    const [, cooperation = 0, conflict = 0] = line.counts;
    const shown = [
      cooperation > 0 ? `<span class="cooperation">+${numeral(cooperation)}</span>` : '',
      conflict > 0 ? `<span class="conflict">−${numeral(conflict)}</span>` : '',
    ].join(' ');
    return `<td>${anchors.has(anchor) ? `<a href="#${escaped(anchor)}">${shown}</a>` : shown}</td>`;
  };
  const rows = codes.map(
    (actor) =>
      `<tr><th scope="row">${heading(actor)}</th>${codes.map((recipient) => cell(actor, recipient)).join('')}</tr>`,
  );
  return `<p class="quiet">Who does it stands left, to whom above: <span class="cooperation">+ cooperation</span>, <span class="conflict">− conflict</span>. The countries with most events.</p>
<div class="wide" role="region" tabindex="0" aria-label="Matrix of countries"><table class="matrix"><thead><tr><td></td>${codes.map((code) => `<th scope="col">${heading(code)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}
