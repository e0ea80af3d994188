import { LABELS, mayFollow } from '../people/names/labels.js';
import type { Weights } from '../people/names/model.js';

/** Weights before they are rounded. */
export interface FineWeights {
  readonly mask: number;
  readonly emissions: Float64Array;
  readonly transitions: Float64Array;
}

/** A segment's hashed features, word after word (`starts` says where in `ids`), and the labels that each word may have. */
export interface Sequence {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly allowed: Uint16Array;
}

export interface Training {
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  readonly penalty: number;
  /** Share of the features of each token left out at random in each pass. */
  readonly dropout: number;
}

/** mulberry32: a small generator with a fixed seed, so that training gives the same weights every time. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const FOLLOWS = Array.from({ length: LABELS + 1 }, (_, x) =>
  Array.from({ length: LABELS }, (_, y) => (x === LABELS ? mayFollow(-1, y) : mayFollow(x, y))),
);

/**
 * Probabilities of each label of each token and of each pair of labels (forward-backward, scaled), over the sequences that
 * `allowed` leaves open. Pairs are added to `pairs` with `sign`.
 */
function marginals(
  scores: Float64Array,
  factors: Float64Array,
  allowed: Uint16Array | null,
  length: number,
  out: Float64Array,
  pairs: Float64Array,
  sign: number,
): void {
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const potential = new Float64Array(length * LABELS);
  for (let i = 0; i < length; i++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < LABELS; y++) most = Math.max(most, scores[i * LABELS + y] ?? 0);
    for (let y = 0; y < LABELS; y++)
      potential[i * LABELS + y] =
        allowed && !(((allowed[i] ?? 0) >> y) & 1) ? 0 : Math.exp(Math.max(-60, (scores[i * LABELS + y] ?? 0) - most));
  }
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      let value = 0;
      if (i === 0) value = factors[LABELS * LABELS + y] ?? 0;
      else
        for (let x = 0; x < LABELS; x++) value += (forward[(i - 1) * LABELS + x] ?? 0) * (factors[x * LABELS + y] ?? 0);
      value *= potential[i * LABELS + y] ?? 0;
      forward[i * LABELS + y] = value;
      sum += value;
    }
    for (let y = 0; y < LABELS; y++) forward[i * LABELS + y] = (forward[i * LABELS + y] ?? 0) / (sum || 1);
  }
  backward.fill(1, (length - 1) * LABELS);
  for (let i = length - 2; i >= 0; i--) {
    let sum = 0;
    for (let x = 0; x < LABELS; x++) {
      let value = 0;
      for (let y = 0; y < LABELS; y++)
        value +=
          (factors[x * LABELS + y] ?? 0) *
          (potential[(i + 1) * LABELS + y] ?? 0) *
          (backward[(i + 1) * LABELS + y] ?? 0);
      backward[i * LABELS + x] = value;
      sum += value;
    }
    for (let x = 0; x < LABELS; x++) backward[i * LABELS + x] = (backward[i * LABELS + x] ?? 0) / (sum || 1);
  }
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let y = 0; y < LABELS; y++) sum += (forward[i * LABELS + y] ?? 0) * (backward[i * LABELS + y] ?? 0);
    for (let y = 0; y < LABELS; y++)
      out[i * LABELS + y] = ((forward[i * LABELS + y] ?? 0) * (backward[i * LABELS + y] ?? 0)) / (sum || 1);
    if (i === 0) {
      for (let y = 0; y < LABELS; y++)
        pairs[LABELS * LABELS + y] = (pairs[LABELS * LABELS + y] ?? 0) + sign * (out[y] ?? 0);
      continue;
    }
    let total = 0;
    const pair = new Float64Array(LABELS * LABELS);
    for (let x = 0; x < LABELS; x++)
      for (let y = 0; y < LABELS; y++) {
        const value =
          (forward[(i - 1) * LABELS + x] ?? 0) *
          (factors[x * LABELS + y] ?? 0) *
          (potential[i * LABELS + y] ?? 0) *
          (backward[i * LABELS + y] ?? 0);
        pair[x * LABELS + y] = value;
        total += value;
      }
    for (let k = 0; k < pair.length; k++) pairs[k] = (pairs[k] ?? 0) + (sign * (pair[k] ?? 0)) / (total || 1);
  }
}

/** A linear-chain conditional random field (Lafferty et al. 2001), by stochastic gradient with AdaGrad steps. */
export function trainCrf(
  sentences: readonly Sequence[],
  { buckets, epochs, rate, penalty, dropout }: Training,
  seed = 7,
): FineWeights {
  const next = random(seed);
  const emissions = new Float64Array(buckets * LABELS);
  const squares = new Float64Array(buckets * LABELS).fill(1);
  const transitions = new Float64Array((LABELS + 1) * LABELS);
  const transitionSquares = new Float64Array(transitions.length).fill(1);
  const order = sentences.map((_, i) => i);
  const sumEmissions = new Float64Array(emissions.length);
  const sumTransitions = new Float64Array(transitions.length);
  const averaged = Math.ceil(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const sentence = sentences[index];
      if (!sentence) continue;
      const length = sentence.allowed.length;
      const scores = new Float64Array(length * LABELS);
      const kept = new Int32Array((sentence.starts[length] ?? 0) - (sentence.starts[0] ?? 0));
      const keptCounts = new Int32Array(length);
      for (let i = 0, to = 0; i < length; i++) {
        let at = sentence.starts[i] ?? 0;
        const end = sentence.starts[i + 1] ?? 0;
        const from = to;
        for (; at < end; at++) {
          if (dropout > 0 && next() < dropout) continue;
          const base = ((sentence.ids[at] ?? 0) & (buckets - 1)) * LABELS;
          kept[to++] = base;
          for (let y = 0; y < LABELS; y++)
            scores[i * LABELS + y] = (scores[i * LABELS + y] ?? 0) + (emissions[base + y] ?? 0);
        }
        keptCounts[i] = to - from;
      }
      const factors = transitions.map((value, k) =>
        FOLLOWS[Math.floor(k / LABELS)]?.[k % LABELS] ? Math.exp(value) : 0,
      );
      const pairs = new Float64Array(transitions.length);
      const wanted = new Float64Array(length * LABELS);
      const got = new Float64Array(length * LABELS);
      marginals(scores, factors, sentence.allowed, length, wanted, pairs, 1);
      marginals(scores, factors, null, length, got, pairs, -1);
      for (let i = 0, at = 0; i < length; i++) {
        const end = at + (keptCounts[i] ?? 0);
        let off = 0;
        for (let y = 0; y < LABELS; y++) off += Math.abs((wanted[i * LABELS + y] ?? 0) - (got[i * LABELS + y] ?? 0));
        if (off < 0.002) {
          at = end;
          continue;
        }
        for (; at < end; at++) {
          const base = kept[at] ?? 0;
          for (let y = 0; y < LABELS; y++) {
            const weight = emissions[base + y] ?? 0;
            const gradient = (wanted[i * LABELS + y] ?? 0) - (got[i * LABELS + y] ?? 0) - penalty * weight;
            const square = (squares[base + y] ?? 0) + gradient * gradient;
            squares[base + y] = square;
            emissions[base + y] = weight + (rate * gradient) / Math.sqrt(square);
          }
        }
      }
      for (let k = 0; k < pairs.length; k++) {
        const gradient = pairs[k] ?? 0;
        const square = (transitionSquares[k] ?? 0) + gradient * gradient;
        transitionSquares[k] = square;
        transitions[k] = (transitions[k] ?? 0) + (rate * gradient) / Math.sqrt(square);
      }
    }
    // The mean of the later passes depends less on the order of the last sentences than the last weights do.
    if (epoch < epochs - averaged) continue;
    for (let k = 0; k < emissions.length; k++)
      sumEmissions[k] = (sumEmissions[k] ?? 0) + (emissions[k] ?? 0) / averaged;
    for (let k = 0; k < transitions.length; k++)
      sumTransitions[k] = (sumTransitions[k] ?? 0) + (transitions[k] ?? 0) / averaged;
  }
  return { mask: buckets - 1, emissions: sumEmissions, transitions: sumTransitions };
}

/** The mean of several trainings that differ in the order of their sentences: steadier than any of them. */
export function trainSeveral(
  sentences: readonly Sequence[],
  training: Training,
  seeds: readonly number[],
): FineWeights {
  const all = seeds.map((seed) => trainCrf(sentences, training, seed));
  const mean = (pick: (weights: FineWeights) => Float64Array) =>
    pick(all[0] ?? trainCrf(sentences, training)).map(
      (_, k) => all.reduce((sum, weights) => sum + (pick(weights)[k] ?? 0), 0) / all.length,
    );
  return {
    mask: training.buckets - 1,
    emissions: mean((weights) => weights.emissions),
    transitions: mean((weights) => weights.transitions),
  };
}

/** Weights rounded to whole steps that fit a byte. */
export function quantize(weights: FineWeights, steps: number): Weights {
  const round = (values: ArrayLike<number>) =>
    Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value * steps))));
  return { mask: weights.mask, emissions: round(weights.emissions), transitions: round(weights.transitions) };
}
