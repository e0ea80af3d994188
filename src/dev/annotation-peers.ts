/**
 * Gives the fixtures' records to tools in which people correct them, reads what the tools' own libraries make of them, and
 * takes that back: run `npm run build` first. Needs Python 3, of which it keeps an environment of its own with DKPro cassis
 * (INCEpTION's files) and Label Studio's SDK in the user's cache.
 *   npm run annotation:peers
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasPython, pythonWith, run } from './python.js';
import { BIN, ROOT } from './sample-articles.js';

const PACKAGES = { 'dkpro-cassis': 'cassis', 'label-studio-sdk': 'label_studio_sdk' };
const SCRIPTS = path.join(import.meta.dirname, 'annotation-peers');

const nutgraf = (...args: string[]): string =>
  execFileSync(process.execPath, [BIN, ...args, '--quiet'], { encoding: 'utf8', maxBuffer: 1 << 28 });

const failures: string[] = [];
function check(name: string, isRight: boolean): void {
  console.log(`${isRight ? 'right' : 'WRONG'}: ${name}`);
  if (!isRight) failures.push(name);
}

/** Whether as many articles come back as were given, and nothing was changed in them. */
function isUnchanged(from: string, tool: string, records: string): boolean {
  const args = [BIN, 'import', from, '--from', tool, '--records', records];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const articles = linesOf(readFileSync(records, 'utf8')).length;
  return stdout === '' && stderr.includes(`${articles} articles: 0 corrections`);
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

function inception(python: string, folder: string, records: string): void {
  const [given, same, changed] = ['given', 'same', 'changed'].map((name) => path.join(folder, `inception-${name}`));
  if (!given || !same || !changed) return;
  nutgraf('export', records, '--to', 'inception', '-o', given);
  check('INCEpTION: its files are read', run(python, [path.join(SCRIPTS, 'cassis_round.py'), given, same, changed]));
  check('INCEpTION: nothing is lost on the way', isUnchanged(same, 'inception', records));
  const corrections = nutgraf('import', changed, '--from', 'inception', '--records', records);
  const articles = linesOf(readFileSync(records, 'utf8')).length;
  const people = linesOf(corrections).filter((line) => line.includes('Somebody Else'));
  check('INCEpTION: what somebody changed comes back', people.length === articles);
  const file = path.join(folder, 'corrections.jsonl');
  writeFileSync(file, corrections);
  const after = nutgraf(ARTICLES, '--format', 'jsonl', '--corrections', file);
  const renamed = linesOf(after).filter((line) => line.includes('"name":"Somebody Else"'));
  check('INCEpTION: and is in every later run', renamed.length === articles);
}

function labelStudio(python: string, folder: string, records: string): void {
  const [tasks, labels, out] = ['tasks.json', 'labels.xml', 'label-studio'].map((name) => path.join(folder, name));
  if (!tasks || !labels || !out) return;
  writeFileSync(tasks, nutgraf('export', records, '--to', 'label-studio'));
  writeFileSync(labels, nutgraf('export', '--to', 'label-studio', '--labels'));
  check('Label Studio: converts', run(python, [path.join(SCRIPTS, 'label_studio_round.py'), tasks, labels, out]));
  const result = path.join(out, 'result.json');
  check('Label Studio: nothing is lost on the way', isUnchanged(result, 'label-studio', records));
}

const ARTICLES = path.join(ROOT, 'fixtures/articles/*/article.*');

function peers(): void {
  const python = hasPython() ? pythonWith('annotation-peers', PACKAGES) : null;
  if (python === null) {
    console.log(`annotation:peers is skipped: ${Object.keys(PACKAGES).join(', ')} cannot be had here`);
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-annotation-'));
  try {
    const records = path.join(folder, 'all.jsonl');
    nutgraf(ARTICLES, '--format', 'jsonl', '--output', records);
    inception(python, folder, records);
    labelStudio(python, folder, records);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

peers();
if (failures.length > 0) process.exitCode = 1;
