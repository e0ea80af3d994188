import type { Features } from './features.js';
import { LABELS, mayFollow } from './labels.js';
import type { View } from './view.js';

/** Weights of one reading: a row of `LABELS` for each hash bucket, and one for each pair of labels. */
export interface Weights {
  /** Number of buckets less one, a power of two less one. */
  readonly mask: number;
  readonly emissions: Int8Array;
  /** From label (row `LABELS` is a segment's start) to label. */
  readonly transitions: Int8Array;
}

const FORBIDDEN = -1e9;

/** One reading of the article: the best labels of every segment (Viterbi), O elsewhere. */
export function decode(view: View, features: Features, weights: Weights): Uint8Array {
  const labels = new Uint8Array(view.doc.tokens.length);
  const steps = stepsOf(weights);
  let scores = new Int32Array(32 * LABELS);
  let from = new Uint8Array(32 * LABELS);
  let n = 0;
  for (const { first, last } of view.segments) {
    const length = last - first;
    if (length * LABELS > scores.length) {
      scores = new Int32Array(length * LABELS);
      from = new Uint8Array(length * LABELS);
    }
    for (let i = 0; i < length; i++) scoreWord(weights, features, n + i, scores, i * LABELS);
    walk(steps, scores, from, length, labels, first);
    n += length;
  }
  return labels;
}

/** Weight of each step from label to label, with what may not follow ruled out. */
function stepsOf({ transitions }: Weights): Int32Array {
  return Int32Array.from(transitions, (weight, k) => {
    const label = Math.floor(k / LABELS);
    return mayFollow(label === LABELS ? -1 : label, k % LABELS) ? weight : FORBIDDEN;
  });
}

/** Adds up the weights of a word's features for each label. */
function scoreWord(
  { emissions, mask }: Weights,
  { ids, starts }: Features,
  n: number,
  scores: Int32Array,
  row: number,
): void {
  for (let y = 0; y < LABELS; y++) scores[row + y] = 0;
  const end = starts[n + 1] ?? 0;
  for (let at = starts[n] ?? 0; at < end; at++) {
    const base = ((ids[at] ?? 0) & mask) * LABELS;
    for (let y = 0; y < LABELS; y++) scores[row + y] = (scores[row + y] ?? 0) + (emissions[base + y] ?? 0);
  }
}

function walk(
  steps: Int32Array,
  scores: Int32Array,
  from: Uint8Array,
  length: number,
  labels: Uint8Array,
  first: number,
): void {
  for (let y = 0; y < LABELS; y++) scores[y] = (scores[y] ?? 0) + (steps[LABELS * LABELS + y] ?? 0);
  for (let i = 1; i < length; i++) {
    const row = i * LABELS;
    for (let y = 0; y < LABELS; y++) {
      let best = 0;
      let most = 2 * FORBIDDEN;
      for (let x = 0; x < LABELS; x++) {
        const score = (scores[row - LABELS + x] ?? 0) + (steps[x * LABELS + y] ?? 0);
        if (score > most) {
          best = x;
          most = score;
        }
      }
      scores[row + y] = Math.max(FORBIDDEN, most + (scores[row + y] ?? 0));
      from[row + y] = best;
    }
  }
  const end = (length - 1) * LABELS;
  let label = 0;
  for (let y = 1; y < LABELS; y++) if ((scores[end + y] ?? 0) > (scores[end + label] ?? 0)) label = y;
  for (let i = length - 1; i >= 0; i--) {
    labels[first + i] = label;
    label = from[i * LABELS + label] ?? 0;
  }
}
