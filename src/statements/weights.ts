import type { SpeakerCandidate } from './candidates.js';
import { SPEAKER_WEIGHTS } from './data/speaker-weights.js';

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(SPEAKER_WEIGHTS));

/** How well a candidate fits: the sum of its features' weights. */
function scoreOf(features: readonly string[]): number {
  let score = 0;
  for (const feature of features) score += WEIGHTS.get(feature) ?? 0;
  return score;
}

/** The best candidate, or null where there is none. */
export function bestOf(
  candidates: readonly SpeakerCandidate[],
  featuresOf: (candidate: SpeakerCandidate) => readonly string[],
): SpeakerCandidate | null {
  // often the grammar leaves one
  if (candidates.length === 1) return candidates[0] ?? null;
  let best: SpeakerCandidate | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const score = scoreOf(featuresOf(candidate));
    if (score > highest) [best, highest] = [candidate, score];
  }
  return best;
}
