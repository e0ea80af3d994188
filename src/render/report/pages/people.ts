import type { Line } from '../../stats/count.js';
import { barsChart } from '../charts/bars.js';
import type { ReportCounts } from '../counts.js';
import type { SiteFile } from '../frame.js';
import type { Hrefs } from '../hrefs.js';
import type { ListName } from '../lists.js';
import { inParts } from '../split.js';
import { linked, number, numeral, numerals, tableOf, text, words } from '../table.js';
import { lineRow } from './line-rows.js';

/** So many have a bar. */
const IN_CHART = 15;

const first = ({ counts }: Line): number => counts[0] ?? 0;

/** Bars of who is quoted most. */
export function quotedChart(
  counts: ReportCounts,
  list: ListName,
  label: string,
  hrefs: Hrefs,
  most = IN_CHART,
): string {
  const bars = counts.lists[list].slice(0, most).map((line) => ({
    name: line.labels[0] ?? 'not told',
    value: first(line),
    href: hrefs(list, line.id),
  }));
  return barsChart(`${label}, by statements`, bars);
}

const NUMBERS = ['articles', 'statements', 'quoted', 'words'].map(number);

function gendersTable({ lists }: ReportCounts, hrefs: Hrefs): string {
  const quoted = (gender: string | null) => lists.people.filter(({ labels }) => (labels[2] ?? null) === gender).length;
  return tableOf({
    id: 'genders',
    heading: 'Women and men',
    lead: '<p class="quiet">As the article has it, by pronoun, title or given name.</p>',
    columns: [text('gender'), number('people quoted'), ...NUMBERS],
    rows: lists.genders.map(({ id, labels, counts, articles }) => ({
      cells: [
        words(labels[0]),
        linked(numeral(quoted(labels[0] ?? null)), '#people'),
        ...numerals([articles, ...counts], hrefs('genders', id)),
      ],
    })),
  });
}

/** Who is quoted: charts, women and men, and a table of all people. */
export function peoplePages(counts: ReportCounts, hrefs: Hrefs): Iterable<SiteFile> {
  const { people } = counts.lists;
  return inParts(
    { name: 'people', heading: 'Who is quoted', about: 'People that are named; those of one name are taken for one.' },
    people,
    `${quotedChart(counts, 'people', 'Who is quoted most', hrefs)}\n${gendersTable(counts, hrefs)}`,
    {
      id: 'people',
      heading: 'People',
      columns: [text('person'), text('country'), text('gender'), ...NUMBERS],
      rowOf: lineRow('people', 3, hrefs),
    },
  );
}

/** Offices, bodies, unnamed officials, and statements of nobody named. */
export function sourcesPages(counts: ReportCounts, hrefs: Hrefs): Iterable<SiteFile> {
  const { sources } = counts.lists;
  return inParts(
    {
      name: 'sources',
      heading: 'Other sources',
      about: 'Offices, bodies and people without a name; “not told” is what nobody is named for.',
    },
    sources,
    quotedChart(counts, 'sources', 'Which other sources are quoted most', hrefs),
    {
      id: 'sources',
      heading: 'Sources',
      columns: [text('source'), text('country'), ...NUMBERS],
      rowOf: lineRow('sources', 2, hrefs),
    },
  );
}
