import type { Doc } from '../language/index.js';
import { beginOf, spansOf } from '../people/names/labels.js';
import type { Name } from '../people/types.js';
import type { Example } from './train-people-data.js';

const BEGIN = beginOf(0);

/** Precision, recall and F1 of persons in per cent, exact spans. */
export function scorePeople(examples: readonly Example[], predict: (doc: Doc) => readonly Name[]): readonly number[] {
  let [right, found, wanted] = [0, 0, 0];
  for (const { doc, allowed } of examples) {
    // A person's words are those whose annotation leaves one label open, and that a person's.
    const labels = Uint8Array.from(allowed, (bits) => [BEGIN, BEGIN + 1].find((label) => bits === 1 << label) ?? 0);
    const gold = new Set(spansOf(labels, 0).map(({ first, last }) => `${first} ${last}`));
    const people = predict(doc).filter((name) => name.type === 'PER');
    wanted += gold.size;
    found += people.length;
    right += people.filter(({ first, last }) => gold.has(`${first} ${last}`)).length;
  }
  return [(100 * right) / found, (100 * right) / wanted, (200 * right) / (found + wanted)];
}
