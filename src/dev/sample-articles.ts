import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '../..');
export const BIN = path.join(ROOT, 'bin/nutgraf.js');

export interface Sample {
  readonly id: string;
  readonly text: string;
  readonly date: string;
}

/** The project's own articles. */
export function ownArticles(): Sample[] {
  const folder = path.join(ROOT, 'fixtures/articles');
  return readdirSync(folder)
    .map((slug) => ({ id: slug, file: path.join(folder, slug, 'article.txt') }))
    .filter(({ file }) => existsSync(file))
    .map(({ id, file }) => ({ id, date: '2026-02-04', text: readFileSync(file, 'utf8') }));
}

/** So many articles, no two of the same bytes: the own ones over and over, each with its number at the end. */
export function* manyArticles(count: number, samples: readonly Sample[] = ownArticles()): Generator<Sample> {
  for (let number = 0; number < count; number++) {
    const sample = samples[number % samples.length];
    if (sample) {
      const text = `${sample.text.trimEnd()}\n\nThis is report number ${number + 1}.\n`;
      yield { ...sample, id: `${number + 1}`, text };
    }
  }
}

const FOLDERS = 10;

/** Writes them as text files, in ten folders below `folder`. */
export function writeFolder(folder: string, count: number): void {
  for (let number = 0; number < FOLDERS; number++) mkdirSync(path.join(folder, String(number)), { recursive: true });
  for (const { id, text } of manyArticles(count))
    writeFileSync(path.join(folder, String(Number(id) % FOLDERS), `${id.padStart(6, '0')}.txt`), text);
}

/** Writes them as JSON Lines. */
export function writeLines(file: string, count: number): void {
  const lines = [...manyArticles(count)].map((article) => JSON.stringify(article));
  writeFileSync(file, `${lines.join('\n')}\n`);
}
