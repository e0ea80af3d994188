import { readFileSync } from 'node:fs';
import { modelOf, unpackTables } from '../syntax/model.js';
import { readSyntaxWith } from '../syntax/read.js';
import { relationOf, tagOf } from '../syntax/tree.js';
import { readTreebank } from './syntax-trees.js';

const m = modelOf(unpackTables(readFileSync(process.argv[2]!)));
const c = new Map<string, number>();
const ex = new Map<string, string[]>();
const herr = new Map<string, number>();
if (process.argv[3]) {
  const { scoreParser } = await import('./syntax-eval.js');
  const { printRows } = await import('./print-rows.js');
  for (const w of [1, 4]) for (const t of (await scoreParser(m))!) printRows(t.title + w, t.rows);
  process.exit(0);
}
for (const d of (await readTreebank('syntax-dev'))!) {
  const s = readSyntaxWith(d.doc, m);
  d.heads.forEach((h, i) => {
    if (h === -2) return;
    if (s.heads[i] === h) {
      const g = d.relations[i]!,
        p = relationOf(s, i);
      if (g !== p) {
        const k = g + '>' + p;
        c.set(k, (c.get(k) ?? 0) + 1);
        (ex.get(k) ?? ex.set(k, []).get(k)!).push(
          d.doc.tokens
            .slice(Math.max(0, i - 4), i + 4)
            .map((t) => (t.index === i ? `[${t.text}]` : t.text))
            .join(' ') + (h >= 0 ? ' ^' + d.doc.tokens[h]!.text : ''),
        );
      }
    } else herr.set(d.relations[i]!, (herr.get(d.relations[i]!) ?? 0) + 1);
  });
}
for (const [k, n] of [...c].sort((a, b) => b[1] - a[1]).slice(0, 22))
  console.log(n, k, '\n      ', ex.get(k)!.slice(0, 5).join('\n       '));
console.log(
  [...herr]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 20)
    .join(' '),
);
