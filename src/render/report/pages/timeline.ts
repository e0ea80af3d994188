import type { Line } from '../../stats/count.js';
import { daysChart, dayTypesChart } from '../charts/days.js';
import { windowOf } from '../charts/window.js';
import type { ReportCounts } from '../counts.js';
import type { SiteFile } from '../frame.js';
import type { Hrefs } from '../hrefs.js';
import { inParts } from '../split.js';
import { linked, number, numeral, numerals, plain, tableOf, text, words } from '../table.js';

const first = ({ counts }: Line): number => counts[0] ?? 0;

/** The types of each day, most first; what was said last. */
function typesByDay(dayTypes: readonly Line[]): Map<string, Line[]> {
  const days = new Map<string, Line[]>();
  for (const line of dayTypes) {
    const day = line.labels[0] ?? '';
    const lines = days.get(day);
    if (lines) lines.push(line);
    else days.set(day, [line]);
  }
  for (const lines of days.values()) lines.sort((a, b) => rank(a) - rank(b) || first(b) - first(a));
  return days;
}
const rank = ({ labels }: Line): number => (labels[1] === 'STATEMENT' ? 1 : 0);

/** Where the words of a day begin. They stand together, by type. */
export function dayHrefs({ lists }: ReportCounts, hrefs: Hrefs): (day: string) => string | null {
  const ids = new Map<string, string>();
  for (const { id, labels } of lists.days) {
    const day = labels[0] ?? '';
    const known = ids.get(day);
    if (known === undefined || id < known) ids.set(day, id);
  }
  return (day) => {
    const id = ids.get(day);
    return id === undefined ? null : hrefs('days', id);
  };
}

/** The chart of the days, with what it leaves out; empty where no day is known. */
export function daysChartOf(counts: ReportCounts, hrefs: Hrefs): string {
  const window = windowOf(
    counts.days.map(({ labels }) => labels[0] ?? ''),
    counts.totals,
  );
  if (window === null) return '';
  const others = counts.days.filter(({ labels: [day] }) => day && (day < window.from || day > window.to)).length;
  const left = others === 0 ? '' : ` ${numeral(others)} other days stand in the table of the timeline only.`;
  return `${daysChart(counts.days, window, dayHrefs(counts, hrefs))}
<p class="quiet">Events that took place, ${window.from} to ${window.to}: <span class="key cooperation">cooperation</span>, <span class="key conflict">conflict</span>.${left}</p>`;
}

function typesTable({ lists: { types } }: ReportCounts, hrefs: Hrefs): string {
  return tableOf({
    id: 'types',
    heading: 'Types of events',
    columns: [text('type'), number('articles'), number('events'), number('took place')],
    rows: types.map(({ id, labels, counts, articles }) => ({
      cells: [words(labels[0]), ...numerals([articles, ...counts], hrefs('types', id))],
    })),
  });
}

/** What took place when: charts by day and by type, types, and a table of all days. */
export function timelinePages(counts: ReportCounts, hrefs: Hrefs): Iterable<SiteFile> {
  const { lists, days, totals } = counts;
  const types = typesByDay(lists.days);
  const dayHref = dayHrefs(counts, hrefs);
  const window = windowOf(
    days.map(({ labels }) => labels[0] ?? ''),
    totals,
  );
  const chart = window === null ? '' : dayTypesChart(lists.days, window, (id) => hrefs('days', id));
  return inParts(
    {
      name: 'timeline',
      heading: 'What took place when',
      about: 'Events of one calendar day that took place, by day and type.',
    },
    days,
    `${daysChartOf(counts, hrefs)}\n${chart}\n${typesTable(counts, hrefs)}`,
    {
      id: 'days',
      heading: 'Days',
      columns: [
        text('day'),
        ...['articles', 'events', 'cooperation', 'conflict', 'statements'].map(number),
        plain('types'),
      ],
      rowOf: ({ id, labels, counts: numbers, articles }) => ({
        id: `d-${id}`,
        cells: [
          linked(words(labels[0]), dayHref(id)),
          ...numerals([articles, ...numbers], dayHref(id), false),
          (types.get(id) ?? [])
            .map((line) => linked(`${words(line.labels[1])} ${numeral(first(line))}`, hrefs('days', line.id)))
            .join(', '),
        ],
      }),
    },
  );
}
