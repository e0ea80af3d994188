/**
 * Scores nutgraf on the gold articles and public corpora that lie beside the project, or, without them, on its own
 * fixtures; other tools' results stand below for comparison.
 *   npm run eval                                       every set, one table
 *   npm run eval -- gold dates-timebank                some sets
 *   npm run eval -- syntax-dev                         how sentences are read: heads, relations, roles
 *   npm run eval -- gold --errors 'dates (value)'      the misses (-), false alarms (+) and wrong values (≠) of one row
 *   npm run eval -- pages --errors dates               the pages with a wrong day (or: text, lost)
 */
import { parseArgs } from 'node:util';
import { compare, TOOLS } from './comparisons.js';
import { scoreHardCases } from './hard-cases.js';
import { scorePages } from './pages.js';
import { predict } from './predict.js';
import { COLUMNS, printRows } from './print-rows.js';
import { scoreFixtures } from './score-fixtures.js';
import { printErrors, score } from './scorer.js';
import { type GoldArticle, HARD_CASES, PAGES, readSet, SETS } from './sets.js';
import { SYNTAX_SET, scoreSyntax } from './syntax-eval.js';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, 'no-comparisons': { type: 'boolean', default: false } },
});

console.log(COLUMNS);
let sets = 0;
const scored: { name: string; articles: GoldArticle[]; jsonl: string }[] = [];
for (const name of positionals.length > 0 ? positionals : [...SETS, ...HARD_CASES, PAGES, SYNTAX_SET]) {
  if (name === SYNTAX_SET) {
    for (const { title, rows } of await scoreSyntax()) printRows(title, rows);
    sets++;
    continue;
  }
  if (name === PAGES) {
    const rows = await scorePages(options.errors);
    if (rows) sets++;
    if (rows && options.errors === undefined) printRows(name, rows);
    continue;
  }
  const set = readSet(name);
  if (!set) continue;
  sets++;
  const records = await predict(name, set.articles);
  if ((HARD_CASES as readonly string[]).includes(name)) {
    const { right, wrong } = scoreHardCases(name, set.articles, records);
    printRows(name, [
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
  printRows(name, score(name, set.jsonl, records));
  scored.push({ name, ...set });
}
if (!options['no-comparisons']) {
  for (const tool of TOOLS) {
    for (const { name, articles, jsonl } of scored) {
      if (!tool.scoredOn.some((part) => articles[0]?.[part] !== undefined)) continue;
      const rows = score(name, jsonl, await compare(tool, articles));
      printRows(
        `${name}, by ${tool.tool}`,
        rows.filter(({ row }) => tool.rows.test(row)),
      );
    }
  }
}
if (sets === 0) printRows('fixtures', await scoreFixtures());
