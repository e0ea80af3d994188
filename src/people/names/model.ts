import type { Features } from './features.js';
import { LABELS, mayFollow } from './labels.js';
import type { View } from './token-view.js';

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

/** Adds up the weights of a word's features for each label; written out, since this is where the time goes. */
function scoreWord(
  { emissions, mask }: Weights,
  { ids, starts }: Features,
  n: number,
  scores: Int32Array,
  row: number,
) {
  let [o, bp, ip, bo, io, bl, il, bm, im] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const end = starts[n + 1] ?? 0;
  for (let at = starts[n] ?? 0; at < end; at++) {
    const base = ((ids[at] ?? 0) & mask) * LABELS;
    o += emissions[base] ?? 0;
    bp += emissions[base + 1] ?? 0;
    ip += emissions[base + 2] ?? 0;
    bo += emissions[base + 3] ?? 0;
    io += emissions[base + 4] ?? 0;
    bl += emissions[base + 5] ?? 0;
    il += emissions[base + 6] ?? 0;
    bm += emissions[base + 7] ?? 0;
    im += emissions[base + 8] ?? 0;
  }
  scores[row] = o;
  scores[row + 1] = bp;
  scores[row + 2] = ip;
  scores[row + 3] = bo;
  scores[row + 4] = io;
  scores[row + 5] = bl;
  scores[row + 6] = il;
  scores[row + 7] = bm;
  scores[row + 8] = im;
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
