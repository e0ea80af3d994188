/**
 * Writes V8's caches beside the built scripts, after reading our own articles with them: what reading an article compiles is
 * in the caches. To be run by itself, as reading changes V8's flags.
 */
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cacheFile, compile, load, scripts } from '../../dist/cli/launch.js';

const root = path.join(import.meta.dirname, '../..');
const articles = path.join(root, 'fixtures/articles');
const files = readdirSync(articles)
  .map((slug) => path.join(articles, slug, 'article.txt'))
  .filter(existsSync);
const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-build-'));
await load('cli').run([...files.slice(0, 5), '--date', '2026-02-04', '-o', folder, '--no-progress', '-q']);
rmSync(folder, { recursive: true });
// of the worker's own lines none have run: they change V8's flags
compile(path.join(root, 'dist/cli/worker.cjs'));
for (const [file, script] of scripts) {
  // whole or not at all: V8 trusts what it reads
  writeFileSync(`${file}.tmp`, script.createCachedData());
  renameSync(`${file}.tmp`, cacheFile(file));
}
