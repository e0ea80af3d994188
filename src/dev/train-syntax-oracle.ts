import { LEFT_KIND, RIGHT_KIND } from '../syntax/labels.js';
import type { SentenceView } from '../syntax/sentence-view.js';
import { ACTIONS, act, LEFT, legalActions, MAY, newState, REDUCE, RIGHT, SHIFT, type State } from '../syntax/state.js';

/** A sentence with its gold heads (its length for a root, -2 where unknown) and relations. */
export interface Example {
  readonly view: SentenceView;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/**
 * Cost of each action: how many gold arcs can no longer be made after it (dynamic oracle of Goldberg & Nivre 2012), one
 * more where an arc is of the wrong kind. `heads` gives gold heads in the sentence, its length for the root, -2 where
 * unknown; `relations` the words' gold relations. Illegal actions cost Infinity.
 */
export function costs(state: State, gold: Int32Array, relations: Uint8Array, result: Float64Array): void {
  const { stack, depth, next, length, heads } = state;
  const legal = legalActions(state);
  result.fill(Number.POSITIVE_INFINITY);
  const top = depth > 0 ? (stack[depth - 1] ?? -1) : -1;
  if (top >= 0) {
    let dependents = 0;
    for (let k = next; k < length; k++) if (gold[k] === top) dependents++;
    if (legal & MAY.reduce) result[REDUCE] = dependents;
    if (legal & MAY.left) {
      const head = gold[top] ?? -2;
      const cost = dependents + (head > next ? 1 : 0);
      const kind = LEFT + (LEFT_KIND[relations[top] ?? 0] ?? 0);
      for (let action = LEFT; action < RIGHT; action++) result[action] = cost + (action === kind ? 0 : 1);
    }
  }
  if (next < length) {
    const head = gold[next] ?? -2;
    let onStack = 0;
    let lost = 0;
    for (let k = 0; k < depth; k++) {
      const word = stack[k] ?? -1;
      if (word === head) onStack = 1;
      if (gold[word] === next && (heads[word] ?? -1) < 0) lost++;
    }
    if (legal & MAY.shift) result[SHIFT] = onStack + lost;
    if (legal & MAY.right) {
      const cost = (head !== top && (onStack === 1 || head > next) ? 1 : 0) + lost;
      const kind = RIGHT + (RIGHT_KIND[relations[next] ?? 0] ?? 0);
      for (let action = RIGHT; action < ACTIONS; action++) result[action] = cost + (action === kind ? 0 : 1);
    }
  }
}

/** The actions that lead to the gold tree, or next to it where it has crossing arcs: the last one of least cost. */
export function goldActions({ view, heads, relations }: Example): number[] {
  const state = newState(view.length);
  const cost = new Float64Array(ACTIONS);
  const actions: number[] = [];
  for (let step = 0; step < 2 * view.length; step++) {
    costs(state, heads, relations, cost);
    let best = ACTIONS - 1;
    for (let action = ACTIONS - 1; action >= 0; action--)
      if ((cost[action] ?? Number.POSITIVE_INFINITY) < (cost[best] ?? Number.POSITIVE_INFINITY)) best = action;
    actions.push(best);
    act(state, best, view.kinds);
  }
  return actions;
}
