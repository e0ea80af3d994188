import { add, baseFeatures, type Features, newSink } from '../people/names/features.js';
import { beginOf, LABELS } from '../people/names/labels.js';
import { countVotes } from '../people/names/memory.js';
import { decode, type Weights } from '../people/names/model.js';
import { type FirstPass, recallFeatures } from '../people/names/recall.js';
import { see, type View } from '../people/names/token-view.js';
import type { Gazetteer } from '../people/names/words.js';
import {
  type FineWeights,
  quantize,
  type Sequence,
  type Training,
  trainCrf,
  trainSeveral,
} from './train-people-crf.js';
import type { Example } from './train-people-data.js';

const SEEDS = [7, 8, 9, 10, 11];

/** O and the labels that begin a name. */
const BEGINS = 0b010101011;

/** The segments of an article as the trainer takes them. */
function sequencesOf(view: View, features: Features, allowed: Uint16Array): Sequence[] {
  let n = 0;
  return view.segments.map(({ first, last }) => {
    const starts = features.starts.subarray(n, n + last - first + 1);
    n += last - first;
    const labels = allowed.slice(first, last);
    // "the Mad Capsule Markets": the marked name began before the segment.
    if (((labels[0] ?? 0) & BEGINS) === 0) labels[0] = (labels[0] ?? 0) >> 1;
    return { ids: features.ids, starts, allowed: labels };
  });
}

/**
 * Made-up news is fuller of people than real news is: a person's first word is made less likely everywhere, by the weight of
 * the feature that every word has.
 */
function withCaution(weights: FineWeights, caution: number): FineWeights {
  const sink = newSink(1);
  add(sink, 0);
  const emissions = weights.emissions.slice();
  const at = ((sink.ids[0] ?? 0) & weights.mask) * LABELS + beginOf(0);
  emissions[at] = (emissions[at] ?? 0) - caution;
  return { ...weights, emissions };
}

/** How both readings are trained. */
export interface Options {
  readonly first: Training;
  readonly second: Training;
  /** The first reading of an article that the second learns from comes from a model that has not seen the article. */
  readonly folds: number;
  /** By how much a person is made less likely in the second reading, as a logarithm. */
  readonly caution: number;
  /** Whole steps of a rounded weight to one. */
  readonly steps: number;
}

/** Weights of both readings, rounded. */
export function trainBoth(
  examples: readonly Example[],
  gazetteerOf: (example: Example) => Gazetteer,
  { first, second, folds, caution, steps }: Options,
): { first: Weights; second: Weights } {
  const views = examples.map((example) => see(example.doc, gazetteerOf(example)));
  const bases = views.map(baseFeatures);
  const sequences = (i: number, features: Features | undefined): Sequence[] => {
    const [view, example] = [views[i], examples[i]];
    return view && example && features ? sequencesOf(view, features, example.allowed) : [];
  };
  const once = bases.map((base, i) => sequences(i, base));
  const readings: FirstPass[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = quantize(trainCrf(once.filter((_, i) => i % folds !== fold).flat(), first), steps);
    views.forEach((view, i) => {
      const base = bases[i];
      if (i % folds !== fold || !base) return;
      const labels = decode(view, base, weights);
      readings[i] = { labels, votes: countVotes(view.words, labels) };
    });
  }
  const twice = views.flatMap((view, i) => {
    const [base, reading] = [bases[i], readings[i]];
    return base && reading ? sequences(i, recallFeatures(view, base, reading)) : [];
  });
  return {
    first: quantize(trainSeveral(once.flat(), first, SEEDS.slice(0, 3)), steps),
    second: quantize(withCaution(trainSeveral(twice, second, SEEDS), caution), steps),
  };
}
