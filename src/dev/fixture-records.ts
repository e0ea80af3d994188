import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../article/read.js';
import { type ArticleRecord, extract } from '../index.js';
import type { Fixture } from './fixtures.js';

/** What nutgraf makes of a fixture's article now, as the command line would write it. */
export async function recordOf({ file, slug }: Fixture): Promise<ArticleRecord> {
  const read = await readArticle(readFileSync(file), { id: slug, name: path.basename(file), maxChars: 1_000_000 });
  if (!read.ok) throw new Error(`${slug}: ${read.problem.code}`);
  return extract(read.article, { offsetUnit: 'codepoint', warnings: read.warnings });
}

/** The record as it is kept beside its article: without the text, which stands there already, and the version. */
export function kept({ generator: _generator, ...record }: ArticleRecord): string {
  return `${JSON.stringify({ ...record, document: { ...record.document, text: null } }, null, 2)}\n`;
}
