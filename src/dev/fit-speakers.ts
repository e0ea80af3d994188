/**
 * Fits the weights of `statements/data/speaker-weights.ts` on articles whose speakers' mentions are known.
 *   npx tsx src/dev/fit-speakers.ts quotes-polnear-train
 * Only numbers are kept. A softmax over the candidates of each cue, fitted by stochastic gradient descent.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findNames } from '../people/index.js';
import { readReport } from '../statements/drafts.js';
import { readAll } from '../statements/reading.js';
import { readSet } from './sets.js';
import { tagAll } from './tag-cache.js';

interface Quote {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speakerMention?: { readonly start: number; readonly end: number } | null;
}

const ROUNDS = 8;
const DECAY = 1e-5;
/** Features seen less often say nothing. */
const LEAST = 8;

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const similarity = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start) || 1);

const name = process.argv[2] ?? 'quotes-polnear-train';
const set = readSet(name);
if (!set) throw new Error(`No set ${name}.`);
const docs = await tagAll(
  name,
  set.articles.map((article) => article.text),
);

/** Candidates' features of one cue, and which of them are right. */
interface Example {
  readonly features: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}
const examples: Example[] = [];
set.articles.forEach((article, i) => {
  const doc = docs[i];
  if (!doc) return;
  const types = new Map<number, 'PER' | 'ORG' | 'LOC' | 'MISC'>();
  for (const found of findNames(doc)) for (let t = found.first; t < found.last; t++) types.set(t, found.type);
  const quotes = article.quotes as readonly Quote[];
  for (const reading of readAll(doc)) {
    const report = readReport(doc, reading, (token) => types.get(token) ?? null);
    const seen = new Set<unknown>();
    for (const draft of report.drafts) {
      const cue = report.cues.find((item) => item.cue === draft.cue);
      if (!cue || seen.has(cue)) continue;
      const quote = quotes.find(
        (q) => (q.kind === 'indirect') === (draft.kind === 'indirect') && similarity(q, draft) >= 0.5,
      );
      const mention = quote?.speakerMention;
      if (!mention) continue;
      const right = cue.candidates.map(({ phrase }) => {
        const head = reading.units[phrase.head];
        return head !== undefined && overlap(head, mention) > 0;
      });
      if (!right.some(Boolean)) continue;
      seen.add(cue);
      examples.push({ features: cue.candidates.map((candidate) => candidate.features), right });
    }
  }
});

const counts = new Map<string, number>();
for (const example of examples)
  for (const features of example.features) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);

const weights = new Map<string, number>();
const score = (features: readonly string[]) => features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0);
let seed = 1;
const random = () => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
};
for (let round = 0; round < ROUNDS; round++) {
  const rate = 0.1 / (1 + round);
  for (let i = examples.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [examples[i], examples[j]];
    if (a && b) [examples[i], examples[j]] = [b, a];
  }
  let right = 0;
  for (const example of examples) {
    const scores = example.features.map(score);
    const top = Math.max(...scores);
    if (example.right[scores.indexOf(top)]) right++;
    const exps = scores.map((s) => Math.exp(s - top));
    const all = exps.reduce((a, b) => a + b, 0);
    const good = exps.reduce((sum, e, k) => sum + (example.right[k] ? e : 0), 0);
    example.features.forEach((features, k) => {
      const e = exps[k] ?? 0;
      const gradient = (example.right[k] ? e / (good || 1) : 0) - e / all;
      for (const f of features) {
        if ((counts.get(f) ?? 0) < LEAST) continue;
        const w = weights.get(f) ?? 0;
        weights.set(f, w + rate * (gradient - DECAY * w));
      }
    });
  }
  console.log(`round ${round + 1}: ${((100 * right) / examples.length).toFixed(1)} % of ${examples.length} cues`);
}

const lines = [...weights]
  .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, weight]) => `  '${feature}': ${weight},`);
writeFileSync(
  path.join(import.meta.dirname, '../statements/data/speaker-weights.ts'),
  `/** What each feature of a candidate says for or against it as the speaker; made by \`dev/fit-speakers\`. */
export const SPEAKER_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
);
