import { stateFeatures } from './parser-features.js';
import type { SentenceView } from './sentence-view.js';
import { ACTIONS, act, GROUP_OF, isFinal, legalActions, newState } from './state.js';
import type { Scorer } from './tables.js';

/** The head of each word of a sentence, its length for a root: the best action at every step. */
export function parse(view: SentenceView, scorer: Scorer): Int32Array {
  const { features, scores } = scorer;
  const state = newState(view.length);
  while (!isFinal(state)) {
    stateFeatures(view, state, features);
    scorer.score();
    act(state, bestLegal(scores, legalActions(state)), view.kinds);
  }
  return state.heads;
}

function bestLegal(scores: ArrayLike<number>, legal: number): number {
  let found = -1;
  for (let action = 0; action < ACTIONS; action++) {
    if (((GROUP_OF[action] ?? 0) & legal) === 0) continue;
    if (found < 0 || (scores[action] ?? 0) > (scores[found] ?? 0)) found = action;
  }
  return found;
}
