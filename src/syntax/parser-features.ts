import { add, type Features, pair } from './hash.js';
import type { SentenceView } from './sentence-view.js';
import type { State } from './state.js';

/** More than any state has. */
export const MOST_PARSER_FEATURES = 160;

const NONE = -1;

const at = (column: Int32Array, x: number): number => (x < 0 ? NONE : (column[x] ?? NONE));

const distanceClass = (d: number): number => (d < 5 ? d : d < 8 ? 5 : d < 13 ? 6 : 7);

/** How much a column of counts grows between two words, no more than `most`. */
const between = (column: Int32Array, s0: number, n0: number, most: number): number =>
  s0 < 0 ? 0 : Math.min(most, (column[n0] ?? 0) - (column[s0] ?? 0));

/**
 * Features of the stack's top and the next word that do not depend on the arcs made so far, after Zhang & Nivre (2011),
 * with the marks, verbs and conjunctions between the two.
 */
function pairFeatures(view: SentenceView, s0: number, n0: number, features: Features): void {
  const { tag, lemma, form, gap, kindOf, length } = view;
  const n1 = n0 < length ? n0 + 1 : NONE;
  const n2 = n0 + 1 < length ? n0 + 2 : NONE;
  const n3 = n0 + 2 < length ? n0 + 3 : NONE;
  const s0p = at(tag, s0);
  const s0w = at(lemma, s0);
  const n0p = at(tag, n0);
  const n0w = at(lemma, n0);
  const n1p = at(tag, n1);
  const n1w = at(lemma, n1);
  const n2p = at(tag, n2);
  const s0wp = pair(s0w, s0p);
  const n0wp = pair(n0w, n0p);
  const pp = pair(s0p, n0p);
  const d = s0 < 0 ? 0 : distanceClass(n0 - s0);
  const gapNext = gap[n0] ?? 0;
  const gapAfter = at(gap, n1);
  const gapS0 = s0 < 0 ? NONE : (gap[s0 + 1] ?? 0);
  const commas = between(view.commas, s0, n0, 3);
  const marks = marksBetween(view, s0, n0);
  add(features, 1, s0wp);
  add(features, 4, n0wp);
  add(features, 5, n0w);
  add(features, 6, n0p);
  add(features, 7, pair(n1w, n1p));
  add(features, 9, n1p);
  add(features, 10, pair(at(lemma, n2), n2p));
  add(features, 12, n2p);
  add(features, 13, pair(s0wp, n0wp));
  add(features, 14, pair(s0wp, n0w));
  add(features, 15, pair(s0w, n0wp));
  add(features, 16, pair(s0wp, n0p));
  add(features, 17, pair(s0p, n0wp));
  add(features, 18, pair(s0w, n0w));
  add(features, 19, pair(n0p, n1p));
  add(features, 20, pair(pair(n0p, n1p), n2p));
  add(features, 21, pair(pp, n1p));
  add(features, 26, pair(s0w, d));
  add(features, 27, pair(s0p, d));
  add(features, 28, pair(n0w, d));
  add(features, 29, pair(n0p, d));
  add(features, 30, pair(pair(s0w, n0w), d));
  add(features, 31, pair(pp, d));
  add(features, 72, pair(marks, pp));
  add(features, 74, pair(gapNext, pp));
  add(features, 75, pair(pair(gapNext, gapS0), pp));
  add(features, 76, pair(pair(gapNext, gapAfter), n0p));
  add(features, 79, pair(pair(commas, n0w), s0p));
  add(features, 80, pair(pair(commas, s0w), n0p));
  add(features, 84, pair(at(kindOf, s0), at(kindOf, n0)));
  add(features, 85, pair(at(kindOf, s0), n0p));
  add(features, 86, pair(at(kindOf, n0), s0p));
  add(features, 87, pair(at(form, s0), pair(at(form, n0), 1)));
  add(features, 88, pair(at(form, n0), s0p));
  add(features, 89, pair(at(form, s0), n0p));
  add(features, 91, pair(pair(pp, n1p), n2p));
  add(features, 93, pair(at(tag, n3), pair(n2p, n1p)));
  add(features, 94, pair(pp, pair(n1w, gapAfter)));
}

function marksBetween(view: SentenceView, s0: number, n0: number): number {
  const brackets = s0 < 0 ? 0 : Math.sign((view.brackets[n0] ?? 0) - (view.brackets[s0] ?? 0));
  const commas = between(view.commas, s0, n0, 3);
  const quotes = between(view.quotes, s0, n0, 2);
  const finites = between(view.finites, s0, n0, 3);
  const coordinators = between(view.coordinators, s0, n0, 2);
  return pair(commas * 4 + quotes, finites * 16 + coordinators * 4 + brackets + 1);
}

/** Features that depend on the arcs made so far and on what lies deeper in the stack. */
function arcFeatures(view: SentenceView, state: State, features: Features): void {
  const { tag, lemma, gap } = view;
  const { stack, depth, heads, left, left2, right, right2 } = state;
  const n0 = state.next;
  const s0 = depth > 0 ? (stack[depth - 1] ?? NONE) : NONE;
  const s1 = depth > 1 ? (stack[depth - 2] ?? NONE) : NONE;
  const s2 = depth > 2 ? (stack[depth - 3] ?? NONE) : NONE;
  const n1 = n0 < view.length ? n0 + 1 : NONE;
  const s0h = at(heads, s0);
  const s0h2 = at(heads, s0h);
  const s0l = at(left, s0);
  const s0l2 = at(left2, s0);
  const s0r = at(right, s0);
  const s0r2 = at(right2, s0);
  const n0l = at(left, n0);
  const n0l2 = at(left2, n0);
  const s0p = at(tag, s0);
  const s0w = at(lemma, s0);
  const s1p = at(tag, s1);
  const n0p = at(tag, n0);
  const n0w = at(lemma, n0);
  const n1p = at(tag, n1);
  const s0hp = at(tag, s0h);
  const s0hw = at(lemma, s0h);
  const s0lp = at(tag, s0l);
  const s0rp = at(tag, s0r);
  const n0lp = at(tag, n0l);
  const n0lw = at(lemma, n0l);
  const pp = pair(s0p, n0p);
  const d = s0 < 0 ? 0 : distanceClass(n0 - s0);
  const vr = s0 < 0 ? 0 : Math.min(4, state.rightCount[s0] ?? 0);
  const nl = Math.min(4, state.leftCount[n0] ?? 0);
  const s0right = at(state.rightKinds, s0);
  const n0left = state.leftKinds[n0] ?? 0;
  const arc = at(state.arcs, s0);
  const s1arc = at(state.arcs, s1);
  const s0ra = at(state.arcs, s0r);
  const s0leftArcs = at(state.leftArcs, s0);
  const s0rightArcs = at(state.rightArcs, s0);
  const n0leftArcs = state.leftArcs[n0] ?? 0;
  const s0hArcs = at(state.rightArcs, s0h);
  const gapNext = gap[n0] ?? 0;
  const commas = between(view.commas, s0, n0, 3);
  const coordinators = between(view.coordinators, s0, n0, 2);
  const ahead = Math.min(2, (view.finites[view.length] ?? 0) - (view.finites[n0] ?? 0));
  const marks = marksBetween(view, s0, n0);
  const arcpp = pair(pp, arc);
  add(features, 0, arcpp);
  add(features, 2, pair(s0w, arc));
  add(features, 3, pair(s0p, arc));
  add(features, 22, pair(s0hp, pp));
  add(features, 23, pair(pp, s0lp));
  add(features, 24, pair(pp, s0rp));
  add(features, 25, pair(pp, n0lp));
  add(features, 32, pair(s0w, vr));
  add(features, 33, pair(s0p, vr));
  add(features, 37, pair(n0p, nl));
  add(features, 38, pair(s0hw, s0p));
  add(features, 42, at(lemma, s0r));
  add(features, 44, n0lw);
  add(features, 51, pair(pair(s0p, s0lp), at(tag, s0l2)));
  add(features, 52, pair(pair(s0p, s0rp), at(tag, s0r2)));
  add(features, 53, pair(pair(s0p, s0hp), at(tag, s0h2)));
  add(features, 54, pair(pair(n0p, n0lp), at(tag, n0l2)));
  // The word below on the stack, the preposition that the next word has before it.
  add(features, 55, pair(s1p, pp));
  add(features, 56, pair(at(lemma, s1), n0p));
  add(features, 57, pair(pair(s1p, s0p), pair(n0p, n1p)));
  add(features, 58, pair(pair(s0w, n0lw), n0p));
  add(features, 60, pair(pair(s0hw, n0lw), s0p));
  add(features, 61, pair(pair(s0hp, s0p), pair(n0lw, n0p)));
  add(features, 62, pair(pair(at(tag, s2), s1p), pp));
  // What dependents there are.
  add(features, 63, pair(s0right, pp));
  add(features, 65, pair(n0left, pp));
  add(features, 67, pair(pair(s0right, n0left), pp));
  add(features, 69, pair(n0w, n0left));
  add(features, 70, pair(pair(s0w, s0right), n0p));
  // Marks, verbs and conjunctions between.
  add(features, 73, pair(marks, arcpp));
  add(features, 77, pair(pair(marks, s0hp), pp));
  add(features, 78, pair(commas * 3 + ahead, arcpp));
  add(features, 81, pair(pair(commas, n0left), arcpp));
  add(features, 82, pair(pair(gapNext, n1p), arcpp));
  add(features, 83, pair(pair(coordinators, commas), pair(s0p, pair(n0p, d))));
  add(features, 90, pair(pair(pp, n1p), pair(s0hp, gapNext)));
  add(features, 92, pair(pair(pp, s0rp), pair(commas, at(tag, s0r2))));
  add(features, 95, pair(pair(s0w, n0p), pair(n1p, arc)));
  add(features, 96, pair(pair(n0lw, n0w), s0p));
  add(features, 97, pair(pair(s0hw, s0w), n0p));
  add(features, 98, pair(pair(s0hw, n0w), s0p));
  // How the words hang together so far.
  add(features, 99, pair(s0ra, arcpp));
  add(features, 100, pair(s0leftArcs, pair(s0rightArcs, pp)));
  add(features, 101, pair(n0leftArcs, arcpp));
  add(features, 102, pair(pair(s0rightArcs, n0leftArcs), pp));
  add(features, 103, pair(pair(s0w, s0rightArcs), n0p));
  add(features, 104, pair(pair(arc, s0hArcs), pair(s0hp, pp)));
  add(features, 105, pair(pair(arc, s0hp), pair(n0lw, pp)));
  add(features, 106, pair(commas, pair(n0leftArcs, arcpp)));
  add(features, 107, pair(pair(s1arc, arc), pair(s1p, pp)));
  add(features, 108, pair(pair(arc, n0left), pair(marks, n0p)));
  add(features, 109, pair(pair(s0rightArcs, s0leftArcs), pair(n0w, gapNext)));
  add(features, 110, pair(pair(s0w, arc), pair(n0p, gapNext)));
  // "the officer who ordered the raid was arrested": who waits for a verb, and what verbs there still are.
  const free = waiting(view, state);
  const verb = at(view.verbAhead, n1);
  const far = n1 < 0 ? 0 : Math.min(1, (view.commasAhead[n1] ?? 0) - (view.commas[n0] ?? 0));
  const s0hLeftArcs = at(state.leftArcs, s0h);
  add(features, 111, pair(free, arcpp));
  add(features, 112, pair(free, pair(n0leftArcs, arcpp)));
  add(features, 113, pair(free, pair(commas, pp)));
  add(features, 114, pair(pair(free, verb), pair(arc, pp)));
  add(features, 115, pair(pair(verb, far), arcpp));
  add(features, 116, pair(pair(free, s0hp), pair(n0leftArcs, pp)));
  add(features, 117, pair(pair(s0hLeftArcs, s0hp), arcpp));
  add(features, 118, pair(pair(free, n0leftArcs), pair(n0w, s0hp)));
}

/** The tag of the nearest word on the stack below its top that still waits for its head, mostly a subject; -1 for none. */
function waiting(view: SentenceView, { stack, heads, depth }: State): number {
  for (let place = depth - 2; place >= 0; place--) {
    const word = stack[place] ?? NONE;
    if ((heads[word] ?? NONE) < 0) return view.tag[word] ?? NONE;
  }
  return NONE;
}

/** All features of a state. */
export function stateFeatures(view: SentenceView, state: State, features: Features): void {
  features.count = 0;
  pairFeatures(view, state.depth > 0 ? (state.stack[state.depth - 1] ?? NONE) : NONE, state.next, features);
  arcFeatures(view, state, features);
}
