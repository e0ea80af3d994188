/**
 * Takes marked-up articles into fixtures/real-marks: places without words, and the SHA-256 of the text.
 *   npm run marks -- marks|papers|press open|closed|alternate FILE.xml…
 * Beside each FILE.xml lies FILE.json: {"kind", "origin": {"file"} or {"set"}}.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GROUPS, isGroup, MARKS, type RealMarks, sha256 } from './real-marks.js';
import { CONVERTER } from './sets.js';

const [group, half, ...files] = process.argv.slice(2);
if (!isGroup(group)) throw new Error(`say ${GROUPS.join(', ')} first`);
if (half !== 'open' && half !== 'closed' && half !== 'alternate') throw new Error('say open, closed or alternate then');

/** Without the words that a place stands for. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const isSpan = 'start' in value && 'end' in value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (isSpan && key === 'text' ? [] : [[key, withoutWords(item)]])),
  );
}

for (const [index, file] of [...files].sort().entries()) {
  const jsonl = execFileSync(process.execPath, [CONVERTER, file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const {
    id,
    date,
    text,
    style: _style,
    ...marks
  } = JSON.parse(jsonl) as { id: string; date?: string; text: string; style: string };
  const { kind, origin } = JSON.parse(readFileSync(file.replace(/\.xml$/, '.json'), 'utf8')) as {
    kind: string;
    origin: { file?: string; set?: string };
  };
  const set =
    origin.file === undefined ? (origin.set ?? '').replace(/^(?!corpora\/)/, 'corpora/') : 'pages/pages.jsonl';
  const article: RealMarks = {
    id,
    date: date ?? null,
    kind,
    group,
    half: half === 'alternate' ? (index % 2 === 0 ? 'open' : 'closed') : half,
    sha256: sha256(text),
    set,
    marks: withoutWords(marks) as RealMarks['marks'],
  };
  writeFileSync(path.join(MARKS, `${id.replace(/[^\w.-]/g, '_')}.json`), `${JSON.stringify(article)}\n`);
}
