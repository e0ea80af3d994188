import type { View } from '../people/names/features.js';
import { MOST_FEATURES, type Reading, sentenceFeatures } from '../people/names/features.js';
import { spansOf } from '../people/names/labels.js';
import { countVotes } from '../people/names/memory.js';
import type { Weights } from '../people/names/model.js';
import { read, see } from '../people/names/tagger.js';
import type { Gazetteer } from '../people/names/words.js';
import { quantize, type Sentence, type Training, trainCrf } from './train-people-crf.js';
import type { Example } from './train-people-data.js';

export function sentencesOf(view: View, allowed: Uint16Array, reading: Reading | null, mask: number): Sentence[] {
  const out: Sentence[] = [];
  let ids = new Int32Array(0);
  for (const { first, last } of view.doc.sentences) {
    if (ids.length < (last - first) * MOST_FEATURES) ids = new Int32Array((last - first) * MOST_FEATURES);
    const counts = new Int32Array(last - first);
    sentenceFeatures(view, first, last, reading, mask, ids, counts);
    out.push({
      ids: ids.slice(
        0,
        counts.reduce((a, b) => a + b, 0),
      ),
      counts,
      allowed: allowed.slice(first, last),
    });
  }
  return out;
}

export interface Options {
  first: Training;
  second: Training;
  folds: number;
  steps: number;
}

export const readingOf = (view: View, weights: Weights): Reading => {
  const labels = read(view, weights, null);
  return { labels, votes: countVotes(view.words, labels) };
};

export function trainBoth(
  examples: readonly Example[],
  gazetteer: Gazetteer,
  { first, second, folds, steps }: Options,
): { first: Weights; second: Weights } {
  const views = examples.map((example) => see(example.doc, gazetteer));
  const mask1 = first.buckets - 1;
  const sentences = views.map((view, i) => sentencesOf(view, examples[i]?.allowed ?? new Uint16Array(), null, mask1));
  const all = quantize(trainCrf(sentences.flat(), first), steps);
  const readings: Reading[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = trainCrf(sentences.filter((_, i) => i % folds !== fold).flat(), first);
    views.forEach((view, i) => {
      if (i % folds === fold) readings[i] = readingOf(view, weights);
    });
  }
  const again = views.flatMap((view, i) =>
    sentencesOf(view, examples[i]?.allowed ?? new Uint16Array(), readings[i] ?? null, second.buckets - 1),
  );
  return { first: all, second: quantize(trainCrf(again, second), steps) };
}

export function score(
  examples: readonly Example[],
  predict: (example: Example) => { first: number; last: number; type: number }[],
  show = false,
): [number, number, number] {
  let [tp, got, want] = [0, 0, 0];
  for (const example of examples) {
    const labels = Uint8Array.from(example.allowed, (bits) =>
      bits & 2 && !(bits & ~2) ? 1 : bits & 4 && !(bits & ~4) ? 2 : 0,
    );
    const gold = new Set(spansOf(labels, 0).map((s) => `${s.first} ${s.last}`));
    const found = new Set(
      predict(example)
        .filter((s) => s.type === 0)
        .map((s) => `${s.first} ${s.last}`),
    );
    want += gold.size;
    got += found.size;
    const text = (key: string) => {
      const [a = 0, b = 0] = key.split(' ').map(Number);
      const [x, y] = [example.doc.tokens[a]?.start ?? 0, example.doc.tokens[b - 1]?.end ?? 0];
      return `${example.doc.text.slice(Math.max(0, x - 50), x)}[${example.doc.text.slice(x, y)}]${example.doc.text.slice(y, y + 40)}`.replace(
        /\s+/g,
        ' ',
      );
    };
    for (const key of found)
      if (gold.has(key)) tp++;
      else if (show) console.log('+', example.id, text(key));
    if (show) for (const key of gold) if (!found.has(key)) console.log('-', example.id, text(key));
  }
  return [(100 * tp) / got, (100 * tp) / want, (200 * tp) / (got + want)];
}
