/** Hash of a word: FNV-1a over its UTF-16 units from `first` on. */
export function hashText(text: string, first = 0, last = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = first; i < last; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** Two values as one. */
export const pair = (a: number, b: number): number =>
  Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x7f4a7c15, 0x1b873593);

/** Hashes of the features that hold at one place; refilled for every place. */
export interface Features {
  readonly ids: Int32Array;
  count: number;
}

export const newFeatures = (most: number): Features => ({ ids: new Int32Array(most), count: 0 });

/** One feature: its template's number and its value. */
export function add(features: Features, template: number, value: number): void {
  let hash = Math.imul(value, 0x9e3779b1) + Math.imul(template, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  features.ids[features.count++] = hash ^ (hash >>> 16);
}
