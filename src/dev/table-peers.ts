/**
 * Makes the tables of the fixtures' articles and reads them with SQLite, pandas, PyArrow, DuckDB, sqlite-utils, Datasette and
 * Frictionless: run `npm run build` first. Needs Python 3, of which it keeps an environment of its own with these in the user's cache.
 *   npm run tables:peers
 */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasPython, pythonWith, run } from './python.js';
import { BIN, ROOT } from './sample-articles.js';

const CHECK = path.join(import.meta.dirname, 'table-peers/check.py');
const PACKAGES = {
  pandas: 'pandas',
  pyarrow: 'pyarrow',
  duckdb: 'duckdb',
  'sqlite-utils': 'sqlite_utils',
  datasette: 'datasette',
  frictionless: 'frictionless',
};

/** So many times all records, which makes several row groups of each table. */
const COPIES = 100;

function nutgraf(args: readonly string[]): void {
  if (!run(process.execPath, [BIN, ...args, '--quiet'])) throw new Error(`nutgraf ${args.join(' ')} failed`);
}

function peers(): boolean {
  if (!hasPython()) {
    console.log('tables:peers is skipped: there is no python3');
    return true;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-tables-'));
  try {
    const records = path.join(folder, 'all.jsonl');
    nutgraf([path.join(ROOT, 'fixtures/articles/*/article.*'), '--format', 'jsonl', '--output', records]);
    for (const format of ['csv', 'tsv', 'parquet'])
      nutgraf(['table', records, '--format', format, '--output', path.join(folder, format)]);
    nutgraf(['table', records, '--format', 'sqlite', '--output', path.join(folder, 'news.db')]);
    const many = path.join(folder, 'many.jsonl');
    writeFileSync(many, readFileSync(records, 'utf8').repeat(COPIES));
    nutgraf(['table', many, '--format', 'parquet', '--output', path.join(folder, 'many')]);
    copyFileSync(path.join(ROOT, 'schemas/tables.json'), path.join(folder, 'tables.json'));
    const python = pythonWith('table-peers', PACKAGES);
    if (python !== null) return run(python, [CHECK, folder, `${COPIES}`]);
    console.log(
      `${Object.keys(PACKAGES).join(', ')} cannot be installed here: only what Python brings along is checked`,
    );
    return run('python3', [CHECK, folder, `${COPIES}`, '--without-packages']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!peers()) process.exitCode = 1;
