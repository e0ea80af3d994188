/**
 * Scores nutgraf on the gold articles and public corpora that lie beside the project, or, without them, on its own
 * fixtures; other tools' results stand below for comparison.
 *   npm run eval                                       every set, one table
 *   npm run eval -- gold dates-timebank                some sets
 *   npm run eval -- gold --errors 'dates (value)'      the misses (-), false alarms (+) and wrong values (≠) of one row
 *   npm run eval -- pages --errors dates               the pages with a wrong day (or: text, lost)
 */
import { parseArgs } from 'node:util';
import { compare, TOOLS } from './comparisons.js';
import { scoreHardCases } from './hard-cases.js';
import { scorePages } from './pages.js';
import { predict } from './predict.js';
import { scoreFixtures } from './score-fixtures.js';
import { printErrors, type Row, score } from './scorer.js';
import { type GoldArticle, HARD_CASES, PAGES, readSet, SETS } from './sets.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, 'no-comparisons': { type: 'boolean', default: false } },
});

const percent = (value: number | undefined) => (value === undefined ? '' : (100 * value).toFixed(1)).padStart(7);

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  for (const { row, precision, recall, f1, accuracy, gold, found } of rows) {
    const counts =
      gold === undefined ? '' : `${String(gold).padStart(7)}${found === undefined ? '' : String(found).padStart(7)}`;
    console.log(`  ${row.padEnd(34)}${percent(precision)}${percent(recall)}${percent(f1 ?? accuracy)}${counts}`);
  }
}

console.log(`${'set, row'.padEnd(36)}${['P', 'R', 'F1', 'gold', 'found'].map((head) => head.padStart(7)).join('')}`);
let sets = 0;
const scored: { name: string; articles: GoldArticle[]; jsonl: string }[] = [];
for (const name of positionals.length > 0 ? positionals : [...SETS, ...HARD_CASES, PAGES]) {
  if (name === PAGES) {
    const rows = await scorePages(options.errors);
    if (rows) sets++;
    if (rows && options.errors === undefined) print(name, rows);
    continue;
  }
  const set = readSet(name);
  if (!set) continue;
  sets++;
  const records = await predict(name, set.articles);
  if ((HARD_CASES as readonly string[]).includes(name)) {
    const { right, wrong } = scoreHardCases(name, set.articles, records);
    print(name, [
      { row: `sentences fully right: ${right}`, accuracy: right / set.articles.length, gold: set.articles.length },
    ]);
    if (options.errors !== undefined) for (const line of wrong) console.log(line);
    continue;
  }
  if (options.errors !== undefined) {
    console.log(`\n${name}`);
    printErrors(name, set.jsonl, records, options.errors);
    continue;
  }
  print(name, score(name, set.jsonl, records));
  scored.push({ name, ...set });
}
if (!options['no-comparisons']) {
  for (const tool of TOOLS) {
    for (const { name, articles, jsonl } of scored) {
      if (!tool.scoredOn.some((part) => articles[0]?.[part] !== undefined)) continue;
      const rows = score(name, jsonl, await compare(tool, articles));
      print(
        `${name}, by ${tool.tool}`,
        rows.filter(({ row }) => tool.rows.test(row)),
      );
    }
  }
}
if (sets === 0) print('fixtures', await scoreFixtures());
