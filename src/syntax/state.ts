import { columnsFor } from './columns.js';
import { LEFT_KINDS, RIGHT_KINDS } from './labels.js';

/**
 * A configuration of the arc-eager system (Nivre 2003): a stack of words whose dependents may still come, the next word,
 * and the arcs made. Words of one sentence count from 0; `length` itself stands for the root, which comes last.
 */
export interface State {
  readonly length: number;
  readonly stack: Int32Array;
  /** Number of words on the stack. */
  depth: number;
  /** The next word. */
  next: number;
  /** Head of each word, -1 while it has none. */
  readonly heads: Int32Array;
  /** Number of dependents to the left and to the right; the two outermost of each side, -1 for none. */
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  /** Classes of the dependents on each side, as bits. */
  readonly leftKinds: Int32Array;
  readonly rightKinds: Int32Array;
  /** How each word hangs on its head: 0 not yet, then the kinds of arcs to the left and to the right. */
  readonly arcs: Int32Array;
  /** Kinds of arcs to the dependents on each side, as bits. */
  readonly leftArcs: Int32Array;
  readonly rightArcs: Int32Array;
}

export const SHIFT = 0;
export const REDUCE = 1;
/** From here on the actions by which the stack's top depends on the next word, one for each of `LEFT_KINDS`. */
export const LEFT = 2;
/** From here on those by which the next word depends on the stack's top, one for each of `RIGHT_KINDS`. */
export const RIGHT = LEFT + LEFT_KINDS.length;
export const ACTIONS = RIGHT + RIGHT_KINDS.length;

/** Groups of actions that are legal together, as bits. */
export const MAY = { shift: 1, reduce: 2, left: 4, right: 8 } as const;

/** The group of each action. */
export const GROUP_OF: Uint8Array = Uint8Array.from({ length: ACTIONS }, (_, action) =>
  action === SHIFT ? MAY.shift : action === REDUCE ? MAY.reduce : action < RIGHT ? MAY.left : MAY.right,
);

export function newState(length: number): State {
  const column = columnsFor(length + 1, 13);
  const links = () => column().fill(-1);
  return {
    length,
    stack: column(),
    depth: 0,
    next: 0,
    heads: links(),
    leftCount: column(),
    rightCount: column(),
    left: links(),
    left2: links(),
    right: links(),
    right2: links(),
    leftKinds: column(),
    rightKinds: column(),
    arcs: column(),
    leftArcs: column(),
    rightArcs: column(),
  };
}

/** Groups of actions that may be taken, bits of `MAY`. */
export function legalActions({ depth, next, length, stack, heads }: State): number {
  const top = depth > 0 ? (stack[depth - 1] ?? -1) : -1;
  const free = top >= 0 && (heads[top] ?? -1) < 0;
  let legal = 0;
  if (next < length) legal |= MAY.shift;
  if (top >= 0 && !free) legal |= MAY.reduce;
  if (free) legal |= MAY.left;
  if (top >= 0 && next < length) legal |= MAY.right;
  return legal;
}

/** True when every word has a head: the root is next and nothing is left on the stack. */
export const isFinal = ({ depth, next, length }: State): boolean => next >= length && depth === 0;

function link(state: State, head: number, word: number, kinds: Int32Array, action: number): void {
  state.heads[word] = head;
  const kind = kinds[word] ?? 0;
  state.arcs[word] = action - 1;
  if (word < head) {
    state.left2[head] = state.left[head] ?? -1;
    state.left[head] = word;
    state.leftCount[head] = (state.leftCount[head] ?? 0) + 1;
    state.leftKinds[head] = (state.leftKinds[head] ?? 0) | kind;
    state.leftArcs[head] = (state.leftArcs[head] ?? 0) | (1 << action);
  } else {
    state.right2[head] = state.right[head] ?? -1;
    state.right[head] = word;
    state.rightCount[head] = (state.rightCount[head] ?? 0) + 1;
    state.rightKinds[head] = (state.rightKinds[head] ?? 0) | kind;
    state.rightArcs[head] = (state.rightArcs[head] ?? 0) | (1 << action);
  }
}

/** Takes an action; `kinds` gives each word's class as a bit. */
export function act(state: State, action: number, kinds: Int32Array): void {
  const top = state.stack[state.depth - 1] ?? -1;
  if (action >= RIGHT) {
    link(state, top, state.next, kinds, action);
    state.stack[state.depth++] = state.next++;
  } else if (action >= LEFT) {
    link(state, state.next, top, kinds, action);
    state.depth--;
  } else if (action === REDUCE) {
    state.depth--;
  } else {
    state.stack[state.depth++] = state.next++;
  }
}
