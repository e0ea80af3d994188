import { inUtf16 } from '../record/offsets.js';
import type { ArticleRecord } from '../record/schema.js';
import { createReport } from '../render/report/index.js';

/** The files of a report on few records, all in memory: articles are called a1, a2 … */
export function reportFiles(records: readonly ArticleRecord[]): ReadonlyMap<string, string> {
  const rows: [string, string][] = [];
  const report = createReport({
    add: (key, row) => rows.push([key, row]),
    sorted: () => rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  });
  const files = records.flatMap((record, n) => [...report.add(inUtf16(record), `a${n + 1}`)]);
  return new Map([...files, ...report.end()].map(({ path, html }) => [path, html]));
}
