/** Hash of a word: FNV-1a over its UTF-16 units from `first` on. */
export function hashText(text: string, first = 0, last = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = first; i < last; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Two values as one. */
export const pair = (a: number, b: number): number =>
  Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x7f4a7c15, 0x1b873593);

/** The features that hold at one place; refilled for every place. */
export interface Features {
  /** What `mixed` makes the features' hashes of. */
  readonly ids: Int32Array;
  count: number;
}

export const newFeatures = (most: number): Features => ({ ids: new Int32Array(most), count: 0 });

/** One feature: its template's number and its value. */
export function add(features: Features, template: number, value: number): void {
  features.ids[features.count++] = Math.imul(value, 0x9e3779b1) + Math.imul(template, 0x85ebca77);
}

/** The two steps by which the bits of a feature come to depend on one another: a shift to the right and a factor each. */
export const MIXING = [
  { shift: 15, factor: 0x2c1b3c6d },
  { shift: 13, factor: 0x297a2d39 },
] as const;
export const LAST_SHIFT = 16;

/** The hash of a feature, from what `add` put down. */
export function mixed(id: number): number {
  let hash = id;
  for (const { shift, factor } of MIXING) hash = Math.imul(hash ^ (hash >>> shift), factor);
  return hash ^ (hash >>> LAST_SHIFT);
}
