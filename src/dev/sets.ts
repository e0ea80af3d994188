import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Gold articles and public corpora lie beside the project; `NUTGRAF_SHARED` names another place. */
export const SHARED = path.resolve(process.env['NUTGRAF_SHARED'] ?? path.join(import.meta.dirname, '../../../shared'));

export const SCORER = path.join(SHARED, 'eval/score.mjs');

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly date?: string | null;
  readonly [part: string]: unknown;
}

const CORPORA = [
  'people-newswire-dev',
  'people-conll-dev',
  'people-gum-news-dev',
  'coref-gum-news-dev',
  'dates-timebank',
  'dates-aquaint',
  'dates-hard-cases',
  'quotes-ggt-dev',
  'quotes-polnear-dev',
  'events-plv-train',
  'events-ecb-train',
] as const;

export const HARD_CASES = ['hard-cases-people', 'hard-cases-countries', 'hard-cases-events'] as const;

export const SETS: readonly string[] = ['gold', ...CORPORA];

const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);

/** The articles of a set in the scorer's gold form, or null where the set is not there. */
export function readSet(name: string): { articles: GoldArticle[]; jsonl: string } | null {
  if (name === 'gold') {
    const folder = path.join(SHARED, 'gold');
    if (!existsSync(folder)) return null;
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.xml'))
      .sort()
      .map((file) => path.join(folder, file));
    const jsonl = execFileSync(process.execPath, [path.join(SHARED, 'eval/gold.mjs'), ...files], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { articles: lines(jsonl), jsonl };
  }
  const file = path.join(SHARED, 'corpora', `${name}.jsonl`);
  if (!existsSync(file)) return null;
  const jsonl = readFileSync(file, 'utf8');
  return { articles: lines(jsonl), jsonl };
}
