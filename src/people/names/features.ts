import { SEPARATOR } from './separators.js';
import type { Segment, View } from './token-view.js';
import { CLASS, NOWHERE, PRONOUN, partOfSpeech, type Word } from './words.js';

/** Hashed features of the words of all segments, one word after the other. */
export interface Features {
  /** Hashes of 32 bits; the buckets of a model take the lower ones. */
  readonly ids: Int32Array;
  /** Where each word's features begin in `ids`; one more entry than words. */
  readonly starts: Int32Array;
}

/** Collects hashes. A feature's slot tells it from others of the same value. */
export interface Sink {
  ids: Int32Array;
  at: number;
  slot: number;
}

export const newSink = (size: number): Sink => ({ ids: new Int32Array(size), at: 0, slot: 0 });

function push(sink: Sink, value: number): void {
  if (sink.at === sink.ids.length) {
    const wider = new Int32Array(sink.ids.length * 2);
    wider.set(sink.ids);
    sink.ids = wider;
  }
  let hash = Math.imul(value, 0x9e3779b1) + Math.imul(sink.slot, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  sink.ids[sink.at++] = hash ^ (hash >>> 16);
}

/** One feature, in a slot of its own. */
export function add(sink: Sink, value: number): void {
  sink.slot++;
  push(sink, value);
}

/** One feature for each bit set, all in one slot. */
export function addBits(sink: Sink, bits: number): void {
  sink.slot++;
  for (let rest = bits; rest !== 0; rest &= rest - 1) push(sink, rest & -rest);
}

/** Two values as one. */
export const join = (a: number, b: number): number => Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b + 0x7f4a7c15, 0x1b873593);

/** The unbroken run of capitals that a word stands in, and what stands beside it. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly context: number;
  readonly left: number;
  readonly right: number;
  readonly pronoun: number;
}

/** Features of a word by itself, its neighbours, its run of capitals and its place in the article. */
export function baseFeatures(view: View): Features {
  const sink = newSink(Math.max(1024, view.segments.length * 200));
  const starts: number[] = [];
  for (const segment of view.segments) segmentFeatures(view, segment, sink, starts);
  starts.push(sink.at);
  return { ids: sink.ids.subarray(0, sink.at), starts: Int32Array.from(starts) };
}

function segmentFeatures(view: View, segment: Segment, sink: Sink, starts: number[]): void {
  const { doc, words, tags, separators, cues } = view;
  const sentence = doc.sentences[segment.sentence] ?? segment;
  const { first, last } = sentence;
  const word = (i: number): Word => (i >= first && i < last ? (words[i] ?? NOWHERE) : NOWHERE);
  const tag = (i: number): number => (i >= first && i < last ? (tags[i] ?? 0) : -1);
  const separator = (i: number): number => (i > first && i < last ? (separators[i] ?? 0) : SEPARATOR.edge);
  const form = formOf(view, segment.sentence);
  let run: Run = { first: -1, last: -1, context: 0, left: 0, right: 0, pronoun: 0 };

  for (let i = segment.first; i < segment.last; i++) {
    starts.push(sink.at);
    sink.slot = 0;
    const here = word(i);
    const back = word(i - 1);
    const next = word(i + 1);
    const between = separator(i) * 16 + separator(i + 1);
    const pos = partOfSpeech(tag(i));
    const posBack = partOfSpeech(tag(i - 1));
    const posNext = partOfSpeech(tag(i + 1));
    add(sink, 0);
    add(sink, here.id);
    add(sink, back.id);
    add(sink, next.id);
    add(sink, word(i - 2).id);
    add(sink, word(i + 2).id);
    add(sink, join(here.id, back.id));
    add(sink, join(here.id, next.id));
    add(sink, here.shape);
    add(sink, join(back.shape, separator(i)));
    add(sink, join(next.shape, separator(i + 1)));
    add(sink, join(join(back.shape, here.shape), join(next.shape, between)));
    for (let n = 0; n < 4; n++) {
      sink.slot += 2;
      if (here.prefixes[n]) push(sink, here.prefixes[n] ?? 0);
      sink.slot++;
      if (here.suffixes[n]) push(sink, here.suffixes[n] ?? 0);
    }
    add(sink, join(back.suffixes[2] ?? 0, here.kind));
    add(sink, join(next.suffixes[2] ?? 0, here.kind));
    add(sink, between);
    add(sink, join(here.kind, between));
    add(sink, join(here.classes, here.shape));
    addBits(sink, here.classes);
    addBits(sink, back.classes);
    addBits(sink, next.classes);
    add(sink, join(back.classes, separator(i)));
    add(sink, join(next.classes, separator(i + 1)));
    add(sink, join(join(here.classes, back.classes), separator(i)));
    add(sink, join(join(here.classes, next.classes), separator(i + 1)));
    add(sink, join(join(back.id, separator(i)), here.shape));
    add(sink, join(join(next.id, separator(i + 1)), here.shape));
    add(sink, join(join(back.id, here.classes), here.shape));
    add(sink, join(join(next.id, here.classes), here.shape));
    add(sink, join(join(word(i - 2).id, back.id), here.kind));
    add(sink, join(join(word(i + 2).id, next.id), here.kind));
    addBits(sink, tag(i));
    addBits(sink, tag(i - 1));
    addBits(sink, tag(i + 1));
    add(sink, join(pos, posBack));
    add(sink, join(pos, posNext));
    add(sink, join(join(posBack, posNext), here.shape));
    add(sink, join(join(partOfSpeech(tag(i - 2)), posBack), here.kind));
    add(sink, join(join(partOfSpeech(tag(i + 2)), posNext), here.kind));
    // At a sentence's start, in a headline, in a quotation.
    add(sink, join(form, here.shape));
    add(sink, join(i === first ? 1 : 0, join(here.shape, here.classes & OPENING)));
    add(sink, (i === first ? 1 : 0) + ((doc.tokens[i]?.quotation ?? -1) >= 0 ? 2 : 0) + here.kind * 4);
    if (!here.capital) continue;

    if (i >= run.last) run = runAt(i);
    const place = (run.first === i ? 1 : 0) + (run.last === i + 1 ? 2 : 0) + 4 * Math.min(4, run.last - run.first);
    const edge = place & 3;
    const [head, tail] = [word(run.first), word(run.last - 1)];
    const [before, after] = [word(run.first - 1), word(run.last)];
    add(sink, place);
    add(sink, join(before.id, edge));
    add(sink, join(after.id, edge));
    add(sink, join(run.left, edge));
    add(sink, join(run.right, edge));
    add(sink, join(run.context, place));
    add(sink, join(join(word(run.first - 2).id, before.id), edge));
    add(sink, join(join(after.id, word(run.last + 1).classes), join(edge, separator(run.last))));
    add(sink, join(join(after.shape, separator(run.last)), place));
    add(sink, join(tail.id, edge));
    add(sink, join(tail.classes, place));
    add(sink, join(head.id, edge));
    add(sink, join(head.classes, place));
    add(sink, join(join(head.classes, tail.classes), place));
    add(sink, join(join(tag(run.first - 1), tag(run.last)), place));
    add(sink, join(run.pronoun, place));
    add(sink, join(run.pronoun, join(here.classes & OPENING, i === first ? 1 : 0)));
    // What the article says of the word elsewhere.
    const cue = cues.get(here.id) ?? 0;
    add(sink, join(cue, edge));
    addBits(sink, cue);
    add(sink, join(cues.get(back.id) ?? 0, back.kind));
    add(sink, join(cues.get(next.id) ?? 0, next.kind));
    add(sink, join(cues.get(tail.id) ?? 0, place));
  }

  function runAt(i: number): Run {
    let from = i;
    let to = i + 1;
    while (to < last && word(to).capital && separator(to) <= SEPARATOR.hyphen) to++;
    while (from > first && word(from - 1).capital && separator(from) <= SEPARATOR.hyphen) from--;
    const left = join(word(from - 1).classes, separator(from));
    const right = join(word(to).classes, separator(to));
    let pronoun = 0;
    for (let k = to; k < Math.min(last, to + 12) && pronoun === 0; k++)
      pronoun = PRONOUN.get(doc.tokens[k]?.norm ?? '') ?? 0;
    return { first: from, last: to, left, right, context: join(left, right), pronoun };
  }
}

const OPENING = CLASS.common | CLASS.given | CLASS.surname | CLASS.function | CLASS.city | CLASS.country;

/** The sentence's form: all capitals, mostly capitals, heading, byline, header. */
function formOf({ doc, words }: View, index: number): number {
  const sentence = doc.sentences[index];
  if (!sentence) return 0;
  let capitals = 0;
  let long = 0;
  let shouted = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = words[i] ?? NOWHERE;
    if (word.capital) capitals++;
    else if (word.long) long++;
    if (word.shouted) shouted++;
  }
  const shout = shouted * 4 > (sentence.last - sentence.first) * 3 ? 2 : long * 3 < capitals ? 1 : 0;
  const kind = doc.paragraphs[sentence.paragraph]?.kind;
  return shout * 4 + (kind === 'heading' ? 1 : kind === 'byline' ? 2 : kind === 'header' ? 3 : 0);
}
