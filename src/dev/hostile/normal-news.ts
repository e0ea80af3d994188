import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { surname } from './types.js';

const FOLDER = path.join(import.meta.dirname, '../../../fixtures/articles');

/** A capitalised word in the middle of a sentence that no list of words holds: most of them are names. */
const NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{4,}(?=[ ,.])/gu;

/** The project's own articles over and over, the names changed each time, as JSON Lines of about `size` bytes. */
export function normalNews(size: number): { readonly jsonl: string; readonly articles: number } {
  const texts = readdirSync(FOLDER)
    .map((slug) => path.join(FOLDER, slug, 'article.txt'))
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8'));
  const lines: string[] = [];
  for (let length = 0; length < size; ) {
    const round = lines.length;
    const text = (texts[round % texts.length] ?? '').replace(NAME, (name, at: number) =>
      (at + round) % 3 === 0 ? surname(at + round) : name,
    );
    const line = `${JSON.stringify({ id: `news-${round}`, text, date: '2026-02-04' })}\n`;
    lines.push(line);
    length += Buffer.byteLength(line);
  }
  return { jsonl: lines.join(''), articles: lines.length };
}
