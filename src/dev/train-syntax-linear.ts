import { type Features, mixed } from '../syntax/hash.js';
import { type FineRows, RowStore } from './train-syntax-rows.js';

/** Numbers in [0, 1) that depend on nothing but the seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The same items in an order that the numbers decide. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** How often each feature was seen; approximate, as different ones may share a cell. */
export class FeatureCounter {
  private readonly cells = new Uint8Array(1 << 24);

  see({ ids, count }: Features): void {
    for (let i = 0; i < count; i++) {
      const cell = mixed(ids[i] ?? 0) & 0xffffff;
      const seen = this.cells[cell] ?? 0;
      if (seen < 255) this.cells[cell] = seen + 1;
    }
  }

  count(id: number): number {
    return this.cells[id & 0xffffff] ?? 0;
  }
}

/**
 * An averaged perceptron (Freund & Schapire 1999; Collins 2002): its weights are few, as only mistakes are corrected, so
 * that it suits many classes.
 */
export class Perceptron {
  /** Beside each weight stands the sum of its corrections by the time they were made, which gives the mean. */
  private readonly store: RowStore;
  private time = 1;

  constructor(
    readonly classes: number,
    keep: (id: number) => boolean,
  ) {
    this.store = new RowStore(classes, keep, 0);
  }

  score(features: Features, scores: Float64Array): void {
    this.store.score(features, scores);
  }

  /** To be called for every decision: what it should have been, and what it was. */
  learn(features: Features, right: number, guessed: number): void {
    this.time++;
    if (right === guessed) return;
    this.move(features, right, 1);
    this.move(features, guessed, -1);
  }

  private move({ ids, count }: Features, to: number, by: number): void {
    const { store } = this;
    for (let i = 0; i < count; i++) {
      const row = store.findOrAdd(mixed(ids[i] ?? 0));
      if (row < 0) continue;
      const at = row * store.classes + to;
      store.weights[at] = (store.weights[at] ?? 0) + by;
      store.beside[at] = (store.beside[at] ?? 0) + by * this.time;
    }
  }

  /** The mean of the weights over all times. */
  mean(): FineRows {
    const { classes, size, ids, weights, beside } = this.store;
    return {
      classes,
      ids: ids.slice(0, size),
      weights: weights.slice(0, size * classes).map((weight, at) => weight - (beside[at] ?? 0) / this.time),
    };
  }
}

/**
 * A linear classifier trained by softmax over the classes that may be chosen, with AdaGrad steps (Duchi et al. 2011); its
 * weights are the mean of those after the later passes. It may have several right answers.
 */
export class Softmax {
  /** Beside each weight stands the sum of the squares of its gradients. */
  private readonly store: RowStore;
  private sum = new Float32Array();
  private snapshots = 0;
  private readonly rows = new Int32Array(512);
  private found = 0;

  constructor(
    readonly classes: number,
    private readonly rate: number,
    keep: (id: number) => boolean,
  ) {
    this.store = new RowStore(classes, keep, 0.1);
  }

  score({ ids, count }: Features, scores: Float64Array): void {
    scores.fill(0, 0, this.classes);
    this.found = 0;
    for (let i = 0; i < count; i++) {
      const row = this.store.findOrAdd(mixed(ids[i] ?? 0));
      if (row >= 0) this.rows[this.found++] = row;
    }
    for (let i = 0; i < this.found; i++) this.store.addTo(scores, this.rows[i] ?? 0);
  }

  /** A step after `score`, towards the wanted classes among the legal ones. */
  step(scores: Float64Array, isWanted: (c: number) => boolean, isLegal: (c: number) => boolean): void {
    const { classes, store, rate } = this;
    const shares = new Float64Array(classes);
    let most = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < classes; c++) if (isLegal(c)) most = Math.max(most, scores[c] ?? 0);
    let total = 0;
    let good = 0;
    for (let c = 0; c < classes; c++) {
      const share = isLegal(c) ? Math.exp((scores[c] ?? 0) - most) : 0;
      shares[c] = share;
      total += share;
      if (isWanted(c)) good += share;
    }
    for (let c = 0; c < classes; c++) {
      const share = shares[c] ?? 0;
      const gradient = (isWanted(c) ? share / Math.max(good, 1e-12) : 0) - share / total;
      if (gradient > -0.001 && gradient < 0.001) continue;
      for (let i = 0; i < this.found; i++) {
        const at = (this.rows[i] ?? 0) * classes + c;
        const squares = (store.beside[at] ?? 0) + gradient * gradient;
        store.beside[at] = squares;
        store.weights[at] = (store.weights[at] ?? 0) + (rate * gradient) / Math.sqrt(squares);
      }
    }
  }

  /** Takes the weights as they are into the mean. */
  snapshot(): void {
    const sum = this.store.weights.slice(0, this.store.size * this.classes);
    this.sum.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + value;
    });
    this.sum = sum;
    this.snapshots++;
  }

  /** The mean of the snapshots. */
  mean(): FineRows {
    return {
      classes: this.classes,
      ids: this.store.ids.slice(0, this.store.size),
      weights: this.sum.map((value) => value / Math.max(1, this.snapshots)),
    };
  }
}
