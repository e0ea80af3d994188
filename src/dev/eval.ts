/**
 * Scores nutgraf on the gold articles and public corpora.
 *   npm run eval                                       every set, one table
 *   npm run eval -- gold dates-timebank                some sets
 *   npm run eval -- gold --errors 'dates (value)'      the misses (-), false alarms (+) and wrong values (≠) of one row
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { scoreHardCases } from './hard-cases.js';
import { predict } from './predict.js';
import { HARD_CASES, readSet, SCORER, SETS } from './sets.js';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: 'string' } } });
const folder = path.join(import.meta.dirname, '../../node_modules/.cache/nutgraf/eval');
mkdirSync(folder, { recursive: true });

const wanted = positionals.length > 0 ? positionals : [...SETS, ...HARD_CASES];
let found = 0;
for (const name of wanted) {
  const set = readSet(name);
  if (!set) continue;
  found++;
  const predictions = await predict(name, set.articles);
  console.log(`\n# ${name}`);
  if ((HARD_CASES as readonly string[]).includes(name)) {
    scoreHardCases(name, set.articles, predictions, options.errors !== undefined);
    continue;
  }
  const gold = path.join(folder, `${name}.${process.pid}.gold.jsonl`);
  const pred = path.join(folder, `${name}.${process.pid}.pred.jsonl`);
  writeFileSync(gold, set.jsonl);
  writeFileSync(pred, predictions.map((record) => JSON.stringify(record)).join('\n'));
  const args = [SCORER, '--gold', gold, '--pred', pred, ...(options.errors ? ['--errors', options.errors] : [])];
  spawnSync(process.execPath, args, { stdio: 'inherit' });
}
if (found === 0) console.log('No gold articles here: nothing to score.');
