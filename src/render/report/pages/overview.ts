import { escaped } from '../../page/escape.js';
import type { ReportCounts, Totals } from '../counts.js';
import { frameOf, type SiteFile } from '../frame.js';
import type { Hrefs } from '../hrefs.js';
import { counted, linked, number, numeral, numerals, tableOf, text, words } from '../table.js';
import { quotedChart } from './people.js';
import { daysChartOf } from './timeline.js';

const MOST = { people: 12, outlets: 100 };

function publishedIn({ first: from, last: to }: Totals): string {
  if (from === null || to === null) return 'no publication dates';
  return from === to ? `published ${escaped(from)}` : `published ${escaped(from)} to ${escaped(to)}`;
}

function numbersOf({ totals, lists, days }: ReportCounts, hrefs: Hrefs): string {
  const said = (list: 'people' | 'sources') => lists[list].reduce((sum, { counts: [count = 0] }) => sum + count, 0);
  const nobody = lists.sources.find(({ id }) => id === '')?.counts[0] ?? 0;
  const numbers: readonly (readonly [string, number, string | null])[] = [
    ['articles', totals.articles, 'articles.html'],
    ['people quoted', lists.people.length, 'people.html'],
    ['statements', totals.statements, 'articles.html'],
    ['of named people', said('people'), 'people.html'],
    ['of other sources', said('sources') - nobody, 'sources.html'],
    ['of nobody named', nobody, hrefs('sources', '')],
    ['actions', totals.actions, 'timeline.html#types'],
    ['days', days.length, 'timeline.html#days'],
    ['country pairs', lists.pairs.length, 'countries.html'],
    ['places', lists.places.length, 'places.html'],
  ];
  const shown = numbers.map(
    ([name, value, href]) => `<div><dt>${name}</dt><dd>${linked(numeral(value), value > 0 ? href : null)}</dd></div>`,
  );
  return `<dl class="numbers">${shown.join('')}</dl>`;
}

function outletsTable({ lists: { outlets } }: ReportCounts, hrefs: Hrefs): string {
  return tableOf({
    id: 'outlets',
    heading: 'Outlets',
    ...(outlets.length > MOST.outlets && { lead: `<p class="quiet">The ${MOST.outlets} with most statements.</p>` }),
    columns: [text('outlet'), ...['articles', 'statements', 'people', 'actions'].map(number)],
    rows: outlets.slice(0, MOST.outlets).map(({ id, labels, counts, articles }) => ({
      cells: [words(labels[0]), ...numerals([articles, ...counts], hrefs('outlets', id))],
    })),
    total: outlets.length,
  });
}

/** The first page: numbers, who is quoted most, what took place when, and the outlets. */
export function overviewPage(counts: ReportCounts, hrefs: Hrefs): SiteFile {
  const { totals, lists, days } = counts;
  const charts = [
    ...(lists.people.length === 0
      ? []
      : [
          `<section aria-labelledby="quoted"><h2 id="quoted"><a href="people.html">Who is quoted most</a></h2>${quotedChart(counts, 'people', 'Who is quoted most', hrefs, MOST.people)}</section>`,
        ]),
    ...(days.length === 0
      ? []
      : [
          `<section aria-labelledby="when"><h2 id="when"><a href="timeline.html">What took place when</a></h2>${daysChartOf(counts, hrefs)}</section>`,
        ]),
  ];
  return {
    path: 'index.html',
    html: frameOf({
      heading: `Report on ${counted(totals.articles, 'article')}`,
      within: 'index',
      about: publishedIn(totals),
      main: `${numbersOf(counts, hrefs)}
${charts.join('\n')}
${totals.articles === 0 ? '' : outletsTable(counts, hrefs)}`,
    }),
  };
}
