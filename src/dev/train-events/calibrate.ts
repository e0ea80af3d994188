import type { Calibration } from '../../events/acceptance/confidence.js';
import { probability } from '../../events/weights.js';

const STEPS = 50;

/** The logistic curve of least surprise through scores that were right or not, by Newton's method. */
export function calibrated(told: readonly { readonly score: number; readonly right: boolean }[]): Calibration {
  let [slope, shift] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    // gradient and curvature, with a little weight on the diagonal
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, right } of told) {
      const share = probability(slope * score + shift);
      const error = share - (right ? 1 : 0);
      const spread = share * (1 - share);
      g0 += error;
      g1 += error * score;
      h00 += spread;
      h01 += spread * score;
      h11 += spread * score * score;
    }
    const size = h00 * h11 - h01 * h01;
    shift -= (h11 * g0 - h01 * g1) / size;
    slope -= (h00 * g1 - h01 * g0) / size;
  }
  return { slope, shift };
}
