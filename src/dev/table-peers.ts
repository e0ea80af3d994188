/**
 * Makes the tables of the fixtures' articles and reads them with SQLite, pandas, DuckDB, sqlite-utils and Datasette: run
 * `npm run build` first. Needs Python 3, of which it keeps an environment of its own with these in the user's cache.
 *   npm run tables:peers
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');
const CHECK = path.join(import.meta.dirname, 'table-peers/check.py');
const PACKAGES = ['pandas', 'duckdb', 'sqlite-utils', 'datasette'];
const CACHE = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'nutgraf/table-peers');

function run(command: string, args: readonly string[], quiet = false): boolean {
  const { status } = spawnSync(command, args, { stdio: quiet ? 'ignore' : 'inherit' });
  return status === 0;
}

/** Python with the packages, or null where they cannot be had. */
function pythonWithPackages(): string | null {
  const python = path.join(CACHE, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const isReady = () =>
    existsSync(python) && run(python, ['-c', `import ${PACKAGES.join(', ').replaceAll('-', '_')}`], true);
  if (isReady()) return python;
  rmSync(CACHE, { recursive: true, force: true });
  if (!run('python3', ['-m', 'venv', CACHE], true)) return null;
  run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary=:all:', ...PACKAGES]);
  return isReady() ? python : null;
}

function nutgraf(args: readonly string[]): void {
  if (!run(process.execPath, [path.join(ROOT, 'bin/nutgraf.js'), ...args, '--quiet']))
    throw new Error(`nutgraf ${args.join(' ')} failed`);
}

function peers(): boolean {
  if (!run('python3', ['--version'], true)) {
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
    copyFileSync(path.join(ROOT, 'schemas/tables.json'), path.join(folder, 'tables.json'));
    const python = pythonWithPackages();
    if (python !== null) return run(python, [CHECK, folder]);
    console.log(`${PACKAGES.join(', ')} cannot be installed here: only what Python brings along is checked`);
    return run('python3', [CHECK, folder, '--without-packages']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!peers()) process.exitCode = 1;
