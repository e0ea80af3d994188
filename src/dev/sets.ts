import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Gold articles and public corpora lie beside the project; `NUTGRAF_SHARED` names another place. */
const BESIDE = path.resolve(process.env.NUTGRAF_SHARED ?? path.join(import.meta.dirname, '../../../shared'));

const SHARED = existsSync(BESIDE) ? realpathSync(BESIDE) : BESIDE;

export const SCORER = path.join(SHARED, 'eval/score.mjs');
export const CORPORA_FOLDER = path.join(SHARED, 'corpora');

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

export const SETS: readonly string[] = ['gold', 'own', ...CORPORA];

const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);

const xmlFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.xml'))
        .sort()
        .map((file) => path.join(folder, file))
    : [];

/** Our own articles, marked up by hand like the gold ones: no rule was written while looking at them. */
const ownGold = (): string[] => {
  const folder = path.join(import.meta.dirname, '../../fixtures/articles');
  return readdirSync(folder)
    .sort()
    .flatMap((slug) => xmlFiles(path.join(folder, slug)));
};

/** The articles of a set in the scorer's gold form, or null where the set is not there. */
export function readSet(name: string): { articles: GoldArticle[]; jsonl: string } | null {
  if (name === 'gold' || name === 'own') {
    const files = name === 'gold' ? xmlFiles(path.join(SHARED, 'gold')) : ownGold();
    const converter = path.join(SHARED, 'eval/gold.mjs');
    if (files.length === 0 || !existsSync(converter)) return null;
    const jsonl = execFileSync(process.execPath, [converter, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return { articles: lines(jsonl), jsonl };
  }
  const file = path.join(CORPORA_FOLDER, `${name}.jsonl`);
  if (!existsSync(file)) return null;
  const jsonl = readFileSync(file, 'utf8');
  return { articles: lines(jsonl), jsonl };
}
