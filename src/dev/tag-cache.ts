import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Doc } from '../language/index.js';

const ROOT = path.join(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'node_modules/.cache/nutgraf');

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of readdirSync(path.join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (file.endsWith('.ts') && !file.endsWith('.test.ts'))
        hash.update(readFileSync(path.join(ROOT, 'src', folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Tags every text, or takes the result of an earlier run with the same `language` and `article` code. */
export async function tagAll(name: string, texts: readonly string[]): Promise<Doc[]> {
  const key = createHash('sha256')
    .update(hashOf(['language', 'article']))
    .update(texts.join('\u0000'))
    .digest('hex')
    .slice(0, 24);
  const file = path.join(FOLDER, `${name}-${key}.bin`);
  if (existsSync(file)) return deserialize(readFileSync(file)) as Doc[];
  const { tagVisible } = await import('../pipeline.js');
  const docs = texts.map(tagVisible);
  mkdirSync(FOLDER, { recursive: true });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, serialize(docs));
  renameSync(temporary, file);
  return docs;
}
