import type { ArticleRecord } from '../../record/schema.js';
import { renderPage } from '../page/index.js';
import type { RowSorter } from '../row-sorter.js';
import { type ReportCounts, reportCounter } from './counts.js';
import { type Found, foundIn, keyOf } from './found.js';
import { navigation, type SiteFile } from './frame.js';
import type { Hrefs } from './hrefs.js';
import { articlesPages } from './pages/articles.js';
import { countriesPages } from './pages/countries.js';
import { overviewPage } from './pages/overview.js';
import { peoplePages, sourcesPages } from './pages/people.js';
import { placesPages } from './pages/places.js';
import { timelinePages } from './pages/timeline.js';
import { type Naming, wordPages } from './sections.js';
import { NAVIGATION_STYLE } from './style.js';

/** How headings of words name their lines: as the tables do. */
function namingOf({ lists, countries }: ReportCounts): Naming {
  const lines = new Map(
    Object.entries(lists).flatMap(([list, all]) => all.map((line) => [`${list} ${line.id}`, line] as const)),
  );
  const named = (code: string | null | undefined) => (code ? (countries.get(code) ?? code) : 'not told');
  return (list, id) => {
    const line = lines.get(`${list} ${id}`);
    const labels = line?.labels ?? [];
    const told = labels[0] ?? 'not told';
    const count = (list === 'outlets' ? line?.articles : line?.counts[0]) ?? 0;
    if (list === 'pairs') return { name: labels.map(named).join(' → '), count };
    if (list === 'days') return { name: labels.join(' '), count };
    return { name: told, count };
  };
}

/** The pages with tables and charts. */
function* tablePages(counts: ReportCounts, hrefOf: (key: string) => string | null): Iterable<SiteFile> {
  const hrefs: Hrefs = (list, id) => hrefOf(keyOf(list, id));
  yield overviewPage(counts, hrefs);
  for (const pages of [peoplePages, sourcesPages, timelinePages, countriesPages, placesPages])
    yield* pages(counts, hrefs);
}

const SURROUNDINGS = { top: `${navigation('../', 'articles')}\n`, style: NAVIGATION_STYLE };

function parsedFound(json: string): Found {
  const found: Found = JSON.parse(json);
  return found;
}

/** A report's files, as they become ready. Memory grows with the lines of its tables; the words behind them are in `rows`. */
export interface Report {
  /**
   * @param record with offsets in UTF-16 units
   * @param article its key, which is unique in the report
   */
  readonly add: (record: ArticleRecord, article: string) => Iterable<SiteFile>;
  readonly end: () => Iterable<SiteFile>;
}

/** Makes a report, record by record. */
export function createReport(rows: RowSorter): Report {
  const articles = articlesPages();
  const counter = reportCounter();
  return {
    *add(record, article) {
      counter.add(record);
      for (const [key, found] of foundIn(record, article)) rows.add(key, JSON.stringify(found));
      const full = articles.add(record, article);
      if (full) yield full;
      yield { path: `articles/${article}.html`, html: renderPage(record, SURROUNDINGS) };
    },
    *end() {
      yield articles.end();
      const counts = counter.counts();
      const words = wordPages(namingOf(counts));
      for (const [key, row] of rows.sorted()) {
        const full = words.add(key, parsedFound(row));
        if (full) yield full;
      }
      const last = words.end();
      if (last) yield last;
      yield* tablePages(counts, words.hrefOf);
    },
  };
}
