import { type Features, mixed, newFeatures } from '../syntax/hash.js';
import { MOST_FEATURES, type Scorer } from '../syntax/tables.js';

/** Weights of the features that were kept. */
export interface FineRows {
  readonly classes: number;
  /** Hashes of the features. */
  readonly ids: Int32Array;
  /** A row of `classes` for each feature. */
  readonly weights: Float32Array;
}

/** Rows of weights by feature, with a second number beside each weight; a row is made when it is first asked for. */
export class RowStore {
  size = 0;
  ids = new Int32Array(1 << 12);
  weights: Float32Array;
  beside: Float64Array;
  /** Pairs of a feature and its row, counted from one; half empty at least. */
  private slots = new Int32Array(1 << 14);

  constructor(
    readonly classes: number,
    private readonly keep: (id: number) => boolean,
    private readonly initial: number,
  ) {
    this.weights = new Float32Array((1 << 12) * classes);
    this.beside = new Float64Array((1 << 12) * classes).fill(initial);
  }

  /** The row of a feature, or -1. */
  find(id: number): number {
    return (this.slots[2 * this.slotOf(id) + 1] ?? 0) - 1;
  }

  /** The same; where the feature is to be kept and has no row yet, it gets one. */
  findOrAdd(id: number): number {
    const row = this.find(id);
    return row >= 0 || !this.keep(id) ? row : this.add(id);
  }

  /** Adds up the rows of all features that have one. */
  score({ ids, count }: Features, scores: Float64Array): void {
    scores.fill(0, 0, this.classes);
    for (let i = 0; i < count; i++) {
      const row = this.find(mixed(ids[i] ?? 0));
      if (row >= 0) this.addTo(scores, row);
    }
  }

  addTo(scores: Float64Array, row: number): void {
    const { classes, weights } = this;
    const base = row * classes;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + (weights[base + c] ?? 0);
  }

  private slotOf(id: number): number {
    const { slots } = this;
    const mask = slots.length / 2 - 1;
    let slot = (id ^ (id >>> 15)) & mask;
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== id) slot = (slot + 1) & mask;
    return slot;
  }

  private add(id: number): number {
    if (this.size === this.ids.length) this.widen();
    if (this.size * 4 >= this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 2);
      for (let row = 0; row < this.size; row++) this.put(this.ids[row] ?? 0, row);
    }
    this.ids[this.size] = id;
    this.put(id, this.size);
    return this.size++;
  }

  private put(id: number, row: number): void {
    const slot = this.slotOf(id);
    this.slots[2 * slot] = id;
    this.slots[2 * slot + 1] = row + 1;
  }

  private widen(): void {
    const capacity = this.ids.length * 2;
    const { ids, weights, beside } = this;
    this.ids = new Int32Array(capacity);
    this.ids.set(ids);
    this.weights = new Float32Array(capacity * this.classes);
    this.weights.set(weights);
    this.beside = new Float64Array(capacity * this.classes).fill(this.initial);
    this.beside.set(beside);
  }
}

/** A finished classifier with fine weights. */
export class FineScorer implements Scorer {
  readonly features = newFeatures(MOST_FEATURES);
  readonly scores: Float64Array;
  private readonly store: RowStore;

  constructor({ classes, ids, weights }: FineRows) {
    this.scores = new Float64Array(classes);
    this.store = new RowStore(classes, () => true, 0);
    ids.forEach((id, row) => {
      const at = this.store.findOrAdd(id) * classes;
      this.store.weights.set(weights.subarray(row * classes, (row + 1) * classes), at);
    });
  }

  score(): void {
    this.store.score(this.features, this.scores);
  }
}

/** The mean of several trainings that differ in the order of their sentences: steadier than any of them. */
export function meanOf(several: readonly FineRows[]): FineRows {
  const classes = several[0]?.classes ?? 0;
  const store = new RowStore(classes, () => true, 0);
  for (const { ids, weights } of several)
    ids.forEach((id, row) => {
      const at = store.findOrAdd(id) * classes;
      for (let c = 0; c < classes; c++)
        store.weights[at + c] = (store.weights[at + c] ?? 0) + (weights[row * classes + c] ?? 0) / several.length;
    });
  return {
    classes,
    ids: store.ids.slice(0, store.size),
    weights: store.weights.slice(0, store.size * classes),
  };
}
