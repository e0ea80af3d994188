import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../article/read.js';
import type { Row } from './scorer.js';
import { SHARED } from './sets.js';

const FOLDER = path.join(SHARED, 'pages');
const SCORER = path.join(SHARED, 'eval/pages.mjs');
const CACHE = path.join(import.meta.dirname, '../../node_modules/.cache/nutgraf/eval');
const MAX_CHARS = 1_000_000;

/** What the scorer of pages counts. */
interface PageScores {
  readonly text: { readonly pages: number; readonly precision: number; readonly recall: number; readonly f1: number };
  readonly lost: { readonly pages: number; readonly lost: number };
  readonly dates: { readonly pages: number; readonly right: number; readonly missing: number; readonly wrong: number };
}

/** The articles that are read from the saved pages, as the program reads them, without their people, dates and events. */
async function readPages(files: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const file of files) {
    const bytes = readFileSync(path.join(FOLDER, 'pages', file));
    const result = await readArticle(bytes, { id: file, name: file, maxChars: MAX_CHARS });
    if (result.ok) lines.push(JSON.stringify({ document: { ...result.article, source: file } }));
  }
  return lines.join('\n');
}

/**
 * Scores what is read from saved web pages: the article's text, stories lost, the day of publication. Null where the pages
 * are not there.
 * @param list prints the pages that are wrong in one of the three instead
 */
export async function scorePages(list?: string): Promise<Row[] | null> {
  const gold = path.join(FOLDER, 'pages.jsonl');
  if (!existsSync(gold) || !existsSync(SCORER)) return null;
  const files = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { file: string }).file);
  mkdirSync(CACHE, { recursive: true });
  const predicted = path.join(CACHE, `pages.${process.pid}.jsonl`);
  writeFileSync(predicted, await readPages(files));
  try {
    const form = list === undefined ? ['--json'] : ['--list', list];
    const scorer = spawnSync(process.execPath, [SCORER, '--gold', gold, '--pred', predicted, ...form], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    if (scorer.status !== 0) throw new Error(`the scorer failed on pages: ${scorer.stderr}`);
    if (list === undefined) return rowsOf(JSON.parse(scorer.stdout) as PageScores);
    process.stdout.write(scorer.stdout);
    return [];
  } finally {
    rmSync(predicted);
  }
}

function rowsOf({ text, lost, dates }: PageScores): Row[] {
  const { pages, ...scores } = text;
  return [
    { row: 'text', ...scores, gold: pages },
    { row: `stories lost: ${lost.lost}`, accuracy: lost.lost / lost.pages, gold: lost.pages },
    {
      row: `days: missing ${dates.missing}, wrong ${dates.wrong}`,
      accuracy: dates.right / dates.pages,
      gold: dates.pages,
      found: dates.pages - dates.missing,
    },
  ];
}
