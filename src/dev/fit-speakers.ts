/**
 * Fits the weights of `statements/data/speaker-weights.ts` on articles whose speakers' mentions are known.
 *   npx tsx src/dev/fit-speakers.ts quotes-polnear-train [file]
 * Only numbers are kept; the same code and articles give the same
 * numbers. Names and phrases are part of that code: fit again when the tagger of names has changed. A softmax over the candidates of each cue, fitted by stochastic gradient descent.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../article/types.js';
import type { Doc } from '../language/index.js';
import { findNames } from '../people/index.js';
import type { Attribution } from '../statements/attributions.js';
import { candidatesFor } from '../statements/candidates.js';
import { contentsOf } from '../statements/contents.js';
import { findCues } from '../statements/cues.js';
import { SPEAKER_WEIGHTS } from '../statements/data/speaker-weights.js';
import { featuresOf } from '../statements/features.js';
import { type ParsedSentence, type Phrase, readAll } from '../statements/parsed-sentence.js';
import { type QuotedReading, readQuotations } from '../statements/quoted.js';
import { subjectByGrammar } from '../statements/subjects.js';
import { readSet } from './sets.js';
import { tagAll } from './tag-cache.js';

interface Quote extends Span {
  readonly kind: string;
  readonly speakerMention?: Span | null;
}

const ROUNDS = 4;
const DECAY = 3e-3;
/** Features seen less often say nothing. */
const LEAST = 12;

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

/**
 * The cues of an article whose speaker is known. What the weights choose has no part in it, so that the same articles
 * and the same code give the same weights: earlier speakers of a report are those that the corpus names.
 */
function examplesOf(doc: Doc, quotes: readonly Quote[]): Example[] {
  const types = new Map<number, 'PER' | 'ORG' | 'LOC' | 'MISC'>();
  const names = findNames(doc);
  for (const found of names) for (let t = found.first; t < found.last; t++) types.set(t, found.type);
  const nameType = (token: number) => types.get(token) ?? null;
  const mentions = quotes.flatMap((quote) => quote.speakerMention ?? []).sort((a, b) => a.start - b.start);
  const examples: Example[] = [];
  for (const reading of readAll(doc, names)) {
    const [start, end] = [reading.nodes[0]?.start ?? 0, reading.nodes.at(-1)?.end ?? 0];
    const near = mentions.filter((mention) => mention.start < end && mention.end > start);
    if (near.length === 0) continue;
    const isNamed = (phrase: Phrase, mention: Span) => {
      const head = reading.nodes[phrase.head];
      return head !== undefined && overlap(head, mention) > 0;
    };
    const sources = reading.phrases.filter((phrase) => near.some((mention) => isNamed(phrase, mention)));
    const cues = findCues(reading);
    const attributions = cues.map((cue) => {
      const distance = (phrase: Phrase) =>
        Math.min(Math.abs(phrase.last - cue.first), Math.abs(phrase.first - cue.last));
      return { cue, speaker: sources.toSorted((a, b) => distance(a) - distance(b))[0] ?? null };
    });
    const quoted = readQuotations(doc, reading, cues, () => null, nameType);
    const spoken = new Set<Phrase>();
    for (const item of attributions) {
      const { cue } = item;
      const mention = mentionOf(doc, reading, item, attributions, quoted, quotes);
      // the weights are asked only where the grammar leaves a choice
      if (!mention || subjectByGrammar(reading, cue, nameType)) continue;
      const candidates = candidatesFor(reading, cue);
      // "Ann Lee, a forecaster with the office": the first phrase is the one to find
      const first = Math.min(
        ...candidates.filter(({ phrase }) => isNamed(phrase, mention)).map(({ phrase }) => phrase.first),
      );
      const right = candidates.map(({ phrase }) => phrase.first === first);
      if (!right.some(Boolean)) continue;
      examples.push({
        features: candidates.map((candidate) => featuresOf(reading, cue, candidate, nameType, spoken)),
        right,
      });
      const speaker = candidates[right.indexOf(true)]?.phrase;
      if (speaker) spoken.add(speaker);
    }
  }
  return examples;
}

/** Where the corpus names the speaker of what a cue reports. */
function mentionOf(
  doc: Doc,
  reading: ParsedSentence,
  item: Attribution,
  attributions: readonly Attribution[],
  quoted: readonly QuotedReading[],
  quotes: readonly Quote[],
): Span | null {
  const places = contentsOf(reading, item, attributions).map(({ first, last }) => ({
    indirect: true,
    start: reading.nodes[first]?.start ?? 0,
    end: reading.nodes[last - 1]?.end ?? 0,
  }));
  for (const { cue, quotation } of quoted) {
    const span = cue === item.cue ? doc.quotations[quotation] : undefined;
    if (span) places.push({ indirect: false, start: span.start, end: span.end });
  }
  for (const place of places) {
    const quote = quotes.find((q) => (q.kind === 'indirect') === place.indirect && similarity(q, place) >= 0.5);
    if (quote?.speakerMention) return quote.speakerMention;
  }
  return null;
}

const examples: Example[] = [];
/** Every tenth article is kept out of the fit, to see what the weights are worth. */
const kept: Example[] = [];
set.articles.forEach((article, i) => {
  const doc = docs[i];
  if (!doc) return;
  (i % 10 === 9 ? kept : examples).push(...examplesOf(doc, article.quotes as readonly Quote[]));
});

const counts = new Map<string, number>();
for (const example of examples)
  for (const features of example.features) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);

const weights = new Map<string, number>();
const score = (features: readonly string[]) => features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0);
/** Share of cues whose best candidate is right. */
const accuracy = (of: readonly Example[], weigh: (features: readonly string[]) => number) =>
  of.filter(({ features, right }) => {
    const scores = features.map(weigh);
    return right[scores.indexOf(Math.max(...scores))];
  }).length / (of.length || 1);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const before = new Map(Object.entries(SPEAKER_WEIGHTS));
const weighBefore = (features: readonly string[]) => features.reduce((sum, f) => sum + (before.get(f) ?? 0), 0);
console.log(`committed weights: ${percent(accuracy(kept, weighBefore))} of ${kept.length} cues kept out`);

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
  for (const example of examples) {
    const scores = example.features.map(score);
    const top = Math.max(...scores);
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
  console.log(
    `round ${round + 1}: ${percent(accuracy(examples, score))} of ${examples.length} cues, ${percent(accuracy(kept, score))} kept out`,
  );
}

const lines = [...weights]
  .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
  .filter(([, weight]) => weight !== 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, weight]) => `  ${/^[a-z]+$/.test(feature) ? feature : `'${feature}'`}: ${weight},`);
writeFileSync(
  process.argv[3] ?? path.join(import.meta.dirname, '../statements/data/speaker-weights.ts'),
  `/** What each feature of a candidate says for or against it as the speaker; made by \`dev/fit-speakers\`. */
export const SPEAKER_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
);
