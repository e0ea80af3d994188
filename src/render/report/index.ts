import { documentOf } from '../page/document.js';
import { escaped } from '../page/escape.js';
import type { Line } from '../stats/count.js';
import type { ReportCounts, Totals } from './counts.js';
import { codesOf, matrixOf, pairAnchor } from './matrix.js';
import { REPORT_SCRIPT } from './script.js';
import { REPORT_STYLE } from './style.js';
import { bar, behind, type Column, numeral, type Row, tableOf, words } from './table.js';

/** Longest tables, in rows. */
const TOP = { people: 300, days: 120, pairs: 150, outlets: 50 };

const text = (name: string): Column => ({ name, kind: 'text' });
const number = (name: string): Column => ({ name, kind: 'number' });
const plain = (name: string): Column => ({ name, kind: 'plain' });

const first = ({ counts }: Line): number => counts[0] ?? 0;
const mostOf = (lines: readonly Line[]): number => Math.max(0, ...lines.map(first));

/** A line in one word and its numbers. */
const plainRow = ({ labels, counts, articles }: Line): Row => ({
  cells: [words(labels[0]), ...counts.map(numeral), numeral(articles)],
});

const wholeBar = (line: Line, most: number): string => bar([{ value: first(line), form: 'all' }], most);

/** Of a line that counts events, cooperation and conflict: the two, one behind the other. */
const dealingsBar = ({ counts: [, cooperation = 0, conflict = 0] }: Line, most: number): string =>
  bar(
    [
      { value: cooperation, form: 'cooperates' },
      { value: conflict, form: 'conflicts' },
    ],
    most,
  );

function overview({ totals, people, days, pairs }: ReportCounts): string {
  const { articles, statements, unattributed, otherSources, actions } = totals;
  const link = (target: string, value: number) => (value > 0 ? `<a href="#${target}">${numeral(value)}</a>` : '0');
  const numbers: readonly (readonly [string, string])[] = [
    ['articles', numeral(articles)],
    ['people quoted', link('people', people.length)],
    ['statements', numeral(statements)],
    ['of other sources', numeral(otherSources)],
    ['of nobody named', numeral(unattributed)],
    ['actions', link('types', actions)],
    ['days', link('days', days.length)],
    ['country pairs', link('pairs', pairs.length)],
  ];
  return `<section aria-labelledby="overview"><h2 id="overview">Overview</h2>
<dl class="numbers">${numbers.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl></section>`;
}

function typesTable({ types }: ReportCounts): string {
  const most = mostOf(types);
  return tableOf({
    id: 'types',
    heading: 'Types of events',
    columns: [
      text('type'),
      number('events'),
      number('took place'),
      number('articles'),
      plain('graph'),
      plain('sentences'),
    ],
    rows: types.map((line) => ({
      cells: [
        words(line.labels[0]),
        ...line.counts.map(numeral),
        numeral(line.articles),
        wholeBar(line, most),
        behind(line, first(line)),
      ],
    })),
    total: types.length,
    shownBy: 'with most events',
  });
}

function gendersTable({ genders }: ReportCounts): string {
  return tableOf({
    id: 'genders',
    heading: 'Women and men',
    lead: '<p class="quiet">People and their statements; a gender is told only where the article shows it.</p>',
    columns: [text('gender'), ...['people', 'mentions', 'statements', 'quoted', 'words', 'articles'].map(number)],
    rows: genders.map(plainRow),
    total: genders.length,
    shownBy: 'with most people',
  });
}

function outletsTable({ outlets }: ReportCounts): string {
  const rows = outlets.slice(0, TOP.outlets);
  return tableOf({
    id: 'outlets',
    heading: 'Outlets',
    columns: [text('outlet'), ...['statements', 'people', 'events', 'articles'].map(number)],
    rows: rows.map(plainRow),
    total: outlets.length,
    shownBy: 'with most statements',
  });
}

function peopleTable({ people }: ReportCounts): string {
  const rows = people.slice(0, TOP.people);
  const most = mostOf(rows);
  return tableOf({
    id: 'people',
    heading: 'Who is quoted',
    columns: [
      ...['person', 'country', 'gender'].map(text),
      ...['articles', 'statements', 'quoted', 'words'].map(number),
      plain('graph'),
      plain('what was said'),
    ],
    rows: rows.map((line) => ({
      cells: [
        ...line.labels.map(words),
        numeral(line.articles),
        ...line.counts.map(numeral),
        wholeBar(line, most),
        behind(line, first(line)),
      ],
    })),
    total: people.length,
    shownBy: 'with most statements',
    filter: true,
  });
}

/** Days with most events, in the order of time; statements count after deeds. */
function shownDays(days: readonly Line[]): readonly Line[] {
  const weight = ({ counts }: Line, at: number) => counts[at] ?? 0;
  const top = new Set(
    [...days].sort((a, b) => weight(b, 0) - weight(a, 0) || weight(b, 3) - weight(a, 3)).slice(0, TOP.days),
  );
  return days.filter((day) => top.has(day));
}

function daysTable({ days, dayTypes }: ReportCounts): string {
  const rows = shownDays(days);
  const shown = new Map(rows.map(({ labels }): [string | null, Line[]] => [labels[0] ?? null, []]));
  for (const line of dayTypes) if (line.labels[1] !== 'STATEMENT') shown.get(line.labels[0] ?? null)?.push(line);
  const most = mostOf(rows);
  return tableOf({
    id: 'days',
    heading: 'What took place when',
    lead: '<p class="quiet">Events of one calendar day that took place. In the bars: <span class="cooperation">cooperation</span>, then <span class="conflict">conflict</span>.</p>',
    columns: [
      text('day'),
      ...['events', 'cooperation', 'conflict', 'statements', 'articles'].map(number),
      plain('graph'),
      text('types'),
      plain('sentences'),
    ],
    rows: rows.map((line) => {
      const parts = (shown.get(line.labels[0] ?? null) ?? []).sort((a, b) => first(b) - first(a));
      return {
        cells: [
          words(line.labels[0]),
          ...line.counts.map(numeral),
          numeral(line.articles),
          dealingsBar(line, most),
          parts.map((part) => `${words(part.labels[1])} ${numeral(first(part))}`).join(', '),
          behind(line, first(line)),
        ],
      };
    }),
    total: days.length,
    shownBy: 'with most events',
    filter: true,
  });
}

function pairsTable({ pairs, countries }: ReportCounts): string {
  const rows = pairs.slice(0, TOP.pairs);
  const anchors = new Set(rows.map((line) => pairAnchor(...codesOf(line))));
  const most = mostOf(rows);
  const named = (code: string) => words(countries.has(code) ? `${code} ${countries.get(code)}` : code);
  return tableOf({
    id: 'pairs',
    heading: 'Which country does it to which',
    lead: matrixOf(pairs, countries, anchors),
    columns: [
      text('actor'),
      text('recipient'),
      ...['events', 'cooperation', 'conflict', 'articles'].map(number),
      plain('graph'),
      plain('sentences'),
    ],
    rows: rows.map((line) => {
      const [actor, recipient] = codesOf(line);
      return {
        id: pairAnchor(actor, recipient),
        cells: [
          named(actor),
          named(recipient),
          ...line.counts.map(numeral),
          numeral(line.articles),
          dealingsBar(line, most),
          behind(line, first(line)),
        ],
      };
    }),
    total: pairs.length,
    shownBy: 'with most events',
    filter: true,
  });
}

function headingOf({ articles }: Totals): string {
  return articles === 1 ? 'Report on 1 article' : `Report on ${numeral(articles)} articles`;
}

function publishedIn({ first: from, last: to }: Totals): string {
  if (from === null || to === null) return 'no publication dates';
  return from === to ? `published ${escaped(from)}` : `published ${escaped(from)} to ${escaped(to)}`;
}

/**
 * One self-contained page over many records: overview, who is quoted, what took place when, which country does it to which.
 * It loads nothing; without JavaScript all is there but sorting and filtering. Long tables are cut, and say so.
 */
export function renderReport(counts: ReportCounts): string {
  const heading = headingOf(counts.totals);
  const tables = [peopleTable, gendersTable, daysTable, pairsTable, typesTable, outletsTable];
  return documentOf({
    heading,
    style: REPORT_STYLE,
    script: REPORT_SCRIPT,
    body: `<header>
<h1>${heading}</h1>
<p class="about">${publishedIn(counts.totals)}</p>
</header>
<main>
${overview(counts)}
${(counts.totals.articles === 0 ? [] : tables).map((table) => table(counts)).join('\n')}
</main>`,
  });
}
