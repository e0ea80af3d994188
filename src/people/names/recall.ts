import { add, type Features, join, newSink } from './features.js';
import { kindsAt } from './memory.js';
import type { View } from './token-view.js';
import { NOWHERE } from './words.js';

/** A first reading: its labels and the votes that they give each word. */
export interface FirstPass {
  readonly labels: Uint8Array;
  readonly votes: ReadonlyMap<number, Uint16Array>;
}

const RECALL_SLOT = 1000;

/** The base features and, for the second reading, what the first made of the same words elsewhere in the article. */
export function recallFeatures(view: View, base: Features, { labels, votes }: FirstPass): Features {
  const { words } = view;
  const sink = newSink(base.ids.length + base.starts.length * 12);
  const starts = new Int32Array(base.starts.length);
  let n = 0;
  for (const segment of view.segments) {
    for (let i = segment.first; i < segment.last; i++, n++) {
      const features = base.ids.subarray(base.starts[n], base.starts[n + 1]);
      starts[n] = sink.at;
      sink.ids.set(features, sink.at);
      sink.at += features.length;
      sink.slot = RECALL_SLOT;
      const here = words[i] ?? NOWHERE;
      const back = i > segment.first ? (words[i - 1] ?? NOWHERE) : NOWHERE;
      const next = i + 1 < segment.last ? (words[i + 1] ?? NOWHERE) : NOWHERE;
      const edge = (back.capital ? 1 : 0) + (next.capital ? 2 : 0);
      const elsewhere = profile(votes.get(here.id), kindsAt(labels, i));
      const label = labels[i] ?? 0;
      add(sink, join(elsewhere, edge));
      add(sink, elsewhere);
      add(sink, back.capital ? profile(votes.get(back.id), kindsAt(labels, i - 1)) : -1);
      add(sink, next.capital ? profile(votes.get(next.id), kindsAt(labels, i + 1)) : -1);
      add(sink, join(label, edge));
      add(sink, join(label, join(labels[i - 1] ?? 0, labels[i + 1] ?? 0)));
      add(sink, join(label, elsewhere));
    }
  }
  starts[n] = sink.at;
  return { ids: sink.ids.subarray(0, sink.at), starts };
}

/** Votes of the other places of a word as a small number: the first kind, how clear it is, and its place in persons' names. */
function profile(counts: Uint16Array | undefined, own: readonly number[]): number {
  if (!counts) return 0;
  let best = 0;
  let most = 0;
  let sum = 0;
  for (let kind = 0; kind < 5; kind++) {
    const votes = (counts[kind] ?? 0) - (own[0] === kind ? 1 : 0);
    sum += votes;
    if (votes > most) {
      best = kind + 1;
      most = votes;
    }
  }
  if (sum === 0) return 0;
  const clear = most === sum ? 2 : most * 3 > sum * 2 ? 1 : 0;
  let placed = 0;
  for (let kind = 5; kind < 8; kind++)
    if ((counts[kind] ?? 0) - (own[1] === kind ? 1 : 0) > 0) placed |= 1 << (kind - 5);
  return ((best * 3 + clear) << 3) | placed;
}
