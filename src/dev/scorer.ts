import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { organizationErrors, organizationRow } from './score-organizations.js';
import { SCORER } from './sets.js';

/** One row of the table: precision, recall and F1, or an accuracy; `gold` and `found` are counts. */
export interface Row {
  readonly row: string;
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
  readonly accuracy?: number;
  readonly gold?: number;
  readonly found?: number;
}

const FOLDER = path.join(import.meta.dirname, '../../node_modules/.cache/nutgraf/eval');

function runScorer(name: string, gold: string, results: readonly object[], args: readonly string[]): string {
  mkdirSync(FOLDER, { recursive: true });
  const files = {
    gold: path.join(FOLDER, `${name}.${process.pid}.gold.jsonl`),
    pred: path.join(FOLDER, `${name}.${process.pid}.pred.jsonl`),
  };
  writeFileSync(files.gold, gold);
  writeFileSync(files.pred, results.map((record) => JSON.stringify(record)).join('\n'));
  try {
    const scorer = spawnSync(process.execPath, [SCORER, '--gold', files.gold, '--pred', files.pred, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (scorer.status !== 0) throw new Error(`the scorer failed on ${name}: ${scorer.stderr}`);
    return scorer.stdout;
  } finally {
    rmSync(files.gold);
    rmSync(files.pred);
  }
}

/** The rows that `results` reach on a set; only rows about parts that the results have. */
export function score(name: string, gold: string, results: readonly object[]): Row[] {
  const rows = JSON.parse(runScorer(name, gold, results, ['--json'])) as Record<
    string,
    Omit<Row, 'row'> & { of?: number }
  >;
  const parts = new Set(results.flatMap((record) => Object.keys(record)));
  const organizations = 'organization mentions' in rows ? null : organizationRow(gold, results);
  const own = organizations && parts.has('organizations') ? [organizations] : [];
  const scored = Object.entries(rows)
    .filter(([row]) => PART_OF.some(([start, part]) => row.startsWith(start) && parts.has(part)))
    .map(([row, { of, ...rest }]) => (of === undefined ? { row, ...rest } : { row, ...rest, gold: of }));
  return [...scored, ...own];
}

/** Which part of a record a row of the scorer is about, by how the row's name begins. */
const PART_OF: readonly (readonly [string, string])[] = [
  ['person', 'people'],
  ['people', 'people'],
  ['role', 'people'],
  ['countr', 'countries'],
  ['metonym', 'countries'],
  ['date', 'dates'],
  ['quote', 'statements'],
  ['indirect', 'statements'],
  ['event', 'events'],
  ['sentence event', 'events'],
  ['participants', 'events'],
  ['named', 'events'],
  ['resolved', 'events'],
  ['implied', 'events'],
  ['pronouns', 'people'],
  ['organi', 'organizations'],
];

/** Prints the misses and false alarms of one row. */
export function printErrors(name: string, gold: string, results: readonly object[], row: string): void {
  if (row === 'organization mentions') for (const line of organizationErrors(gold, results)) console.log(line);
  else process.stdout.write(runScorer(name, gold, results, ['--errors', row]));
}
