import { newFeatures } from './hash.js';
import { MOST_PARSER_FEATURES, stateFeatures } from './parser-features.js';
import type { SentenceView } from './sentence-view.js';
import { ACTIONS, act, GROUP_OF, isFinal, legalActions, newState } from './state.js';
import type { Scorer } from './tables.js';

/** Filled anew at every step. */
const features = newFeatures(MOST_PARSER_FEATURES);
const scores = new Float64Array(ACTIONS);

/** The head of each word of a sentence, its length for a root: the best action at every step. */
export function parse(view: SentenceView, scorer: Scorer): Int32Array {
  const state = newState(view.length);
  while (!isFinal(state)) {
    stateFeatures(view, state, features);
    scorer.score(features, scores);
    act(state, bestLegal(scores, legalActions(state)), view.kinds);
  }
  return state.heads;
}

function bestLegal(scores: Float64Array, legal: number): number {
  let found = -1;
  for (let action = 0; action < ACTIONS; action++) {
    if (((GROUP_OF[action] ?? 0) & legal) === 0) continue;
    if (found < 0 || (scores[action] ?? 0) > (scores[found] ?? 0)) found = action;
  }
  return found;
}
