import { LABELS, mayFollow } from './labels.js';

/** Weights of one reading: a row of `LABELS` for each hash bucket, and one for each pair of labels. */
export interface Weights {
  /** Number of buckets less one, a power of two less one. */
  readonly mask: number;
  readonly emissions: Int8Array | Float32Array | Float64Array;
  /** From label (row `LABELS` is the sentence's start) to label. */
  readonly transitions: Int8Array | Float32Array | Float64Array;
}

/** Adds up the weights of each token's features: `length` rows of `LABELS`. */
export function scoreTokens(
  weights: Weights,
  ids: Int32Array,
  counts: Int32Array,
  length: number,
  scores: Float64Array,
): void {
  const { emissions } = weights;
  let at = 0;
  for (let i = 0; i < length; i++) {
    const row = i * LABELS;
    for (let y = 0; y < LABELS; y++) scores[row + y] = 0;
    const end = at + (counts[i] ?? 0);
    for (; at < end; at++) {
      const base = (ids[at] ?? 0) * LABELS;
      for (let y = 0; y < LABELS; y++) scores[row + y] = (scores[row + y] ?? 0) + (emissions[base + y] ?? 0);
    }
  }
}

/** The best sequence of labels (Viterbi). `allowed` may hold a bit set of labels for each token. */
export function bestLabels(
  weights: Weights,
  scores: Float64Array,
  length: number,
  labels: Uint8Array,
  offset: number,
  allowed?: ArrayLike<number>,
): void {
  const { transitions } = weights;
  const from = new Uint8Array(length * LABELS);
  let before = new Float64Array(LABELS);
  let now = new Float64Array(LABELS);
  for (let i = 0; i < length; i++) {
    for (let y = 0; y < LABELS; y++) {
      let [best, most] = [0, Number.NEGATIVE_INFINITY];
      if (allowed === undefined || ((allowed[i] ?? 0) >> y) & 1) {
        if (i === 0) {
          if (mayFollow(-1, y)) most = transitions[LABELS * LABELS + y] ?? 0;
        } else {
          for (let x = 0; x < LABELS; x++) {
            const score = (before[x] ?? 0) + (transitions[x * LABELS + y] ?? 0);
            if (score > most && mayFollow(x, y)) [best, most] = [x, score];
          }
        }
      }
      now[y] = most + (scores[i * LABELS + y] ?? 0);
      from[i * LABELS + y] = best;
    }
    [before, now] = [now, before];
  }
  let label = 0;
  for (let y = 1; y < LABELS; y++) if ((before[y] ?? 0) > (before[label] ?? 0)) label = y;
  for (let i = length - 1; i >= 0; i--) {
    labels[offset + i] = label;
    label = from[i * LABELS + label] ?? 0;
  }
}
