import type { Doc } from '../../language/types.js';
import { stir } from './bloom.js';
import { kindsAt } from './memory.js';
import { SEPARATOR, separatorOf } from './separators.js';
import { CLASS, partOfSpeech, tagBits, type Word } from './words.js';

/** The article as the features see it: arrays with one entry a token. */
export interface View {
  readonly doc: Doc;
  readonly words: readonly Word[];
  readonly tags: Int32Array;
  /** Class of what stands before each token. */
  readonly separators: Uint8Array;
  /** Cues of the article for each word; see memory. */
  readonly cues: ReadonlyMap<number, number>;
}

/** A first reading: its labels and the votes that they give each word. */
export interface Reading {
  readonly labels: Uint8Array;
  readonly votes: ReadonlyMap<number, Uint16Array>;
}

export function viewOf(doc: Doc, words: readonly Word[], cues: ReadonlyMap<number, number>): View {
  const tags = new Int32Array(doc.tokens.length);
  const separators = new Uint8Array(doc.tokens.length);
  doc.tokens.forEach((token, i) => {
    tags[i] = tagBits(token.tags);
    separators[i] = doc.sentences[token.sentence]?.first === i ? SEPARATOR.edge : separatorOf(token.before);
  });
  return { doc, words, tags, separators, cues };
}

const NOWHERE: Word = { id: 1, shape: 1, prefixes: [], suffixes: [], classes: 0, capital: false };

/** Most features that one token can have; buffers are laid out by it. */
export const MOST_FEATURES = 160;

/** Writes the hashed features of each token of a sentence into `out`, the number of each token's into `counts`. */
export function sentenceFeatures(
  view: View,
  first: number,
  last: number,
  reading: Reading | null,
  mask: number,
  out: Int32Array,
  counts: Int32Array,
): void {
  const { doc, words, tags, separators, cues } = view;
  let at = 0;
  let slot = 0;
  const add = (value: number) => {
    out[at++] = stir(Math.imul(value, 0x9e3779b1) + Math.imul(++slot, 0x85ebca77)) & mask;
  };
  const skip = () => {
    slot++;
  };
  const addBits = (bits: number) => {
    slot++;
    for (let rest = bits; rest !== 0; rest &= rest - 1)
      out[at++] = stir(Math.imul(rest & -rest, 0x9e3779b1) + Math.imul(slot, 0x85ebca77)) & mask;
  };
  const join = (a: number, b: number) => stir(Math.imul(a, 0x01000193) ^ (b + 0x7f4a7c15));
  const word = (i: number) => (i >= first && i < last ? (words[i] ?? NOWHERE) : NOWHERE);
  const tag = (i: number) => (i >= first && i < last ? (tags[i] ?? 0) : -1);
  const separator = (i: number) => (i > first && i < last ? (separators[i] ?? 0) : SEPARATOR.edge);
  let capitals = 0;
  let lowers = 0;
  for (let i = first; i < last; i++) {
    const text = doc.tokens[i]?.text ?? '';
    if (word(i).capital) capitals++;
    else if (/^\p{Ll}/u.test(text) && text.length > 3) lowers++;
  }
  const shout = lowers === 0 && capitals > 2 ? 2 : lowers * 3 < capitals ? 1 : 0;
  const paragraph = doc.paragraphs[doc.tokens[first]?.paragraph ?? 0];
  const form =
    (shout << 2) |
    (paragraph?.kind === 'heading' ? 1 : paragraph?.kind === 'byline' ? 2 : paragraph?.kind === 'header' ? 3 : 0);
  let runStart = first;
  let runEnd = first;
  let before = NOWHERE;
  for (let i = first; i < last; i++) {
    const start = at;
    slot = 0;
    const here = word(i);
    const [back, next] = [word(i - 1), word(i + 1)];
    const [sepBefore, sepAfter] = [separator(i), separator(i + 1)];
    const [pos, posBack, posNext] = [partOfSpeech(tag(i)), partOfSpeech(tag(i - 1)), partOfSpeech(tag(i + 1))];
    if (i >= runEnd) {
      runStart = i;
      runEnd = i + 1;
      if (here.capital) while (runEnd < last && word(runEnd).capital && separator(runEnd) <= SEPARATOR.hyphen) runEnd++;
      before = word(i - 1);
    }
    add(0);
    add(here.id);
    add(back.id);
    add(next.id);
    add(word(i - 2).id);
    add(word(i + 2).id);
    add(join(here.id, back.id));
    add(join(here.id, next.id));
    add(here.shape);
    add(join(back.shape, sepBefore));
    add(join(next.shape, sepAfter));
    add(join(join(back.shape, here.shape), join(next.shape, sepBefore * 16 + sepAfter)));
    for (let n = 0; n < 4; n++) {
      if (here.prefixes[n]) add(here.prefixes[n] ?? 0);
      else skip();
      if (here.suffixes[n]) add(here.suffixes[n] ?? 0);
      else skip();
    }
    if (back.suffixes[2]) add(join(back.suffixes[2] ?? 0, here.capital ? 1 : 0));
    else skip();
    if (next.suffixes[2]) add(join(next.suffixes[2] ?? 0, here.capital ? 1 : 0));
    else skip();
    add(sepBefore * 16 + sepAfter);
    add(join(here.capital ? 1 : 0, sepBefore * 16 + sepAfter));
    add(join(here.classes, here.shape));
    addBits(here.classes);
    addBits(back.classes);
    addBits(next.classes);
    add(join(back.classes, sepBefore));
    add(join(next.classes, sepAfter));
    add(join(join(here.classes, back.classes), sepBefore));
    add(join(join(here.classes, next.classes), sepAfter));
    add(join(join(back.id, sepBefore), here.shape));
    add(join(join(next.id, sepAfter), here.shape));
    add(join(join(back.id, here.classes), here.shape));
    add(join(join(next.id, here.classes), here.shape));
    add(join(join(word(i - 2).id, back.id), here.capital ? 1 : 0));
    add(join(join(word(i + 2).id, next.id), here.capital ? 1 : 0));
    addBits(tag(i));
    addBits(tag(i - 1));
    addBits(tag(i + 1));
    add(join(pos, posBack));
    add(join(pos, posNext));
    add(join(join(posBack, posNext), here.shape));
    add(join(partOfSpeech(tag(i - 2)), posBack) ^ (here.capital ? 1 : 0));
    add(join(partOfSpeech(tag(i + 2)), posNext) ^ (here.capital ? 1 : 0));
    // Where it stands: at a sentence's start, in a headline, in a quotation.
    add(join(form, here.shape));
    add(
      join(
        i === first ? 1 : 0,
        join(here.shape, here.classes & (CLASS.common | CLASS.given | CLASS.surname | CLASS.function | CLASS.city)),
      ),
    );
    add((i === first ? 1 : 0) * 4 + ((doc.tokens[i]?.quotation ?? -1) >= 0 ? 2 : 0) + (here.capital ? 1 : 0));
    // The whole run of capitals: what stands to its left and right, its first and last word, its length.
    if (here.capital) {
      const place = (runStart === i ? 1 : 0) + (runEnd === i + 1 ? 2 : 0);
      const length = Math.min(4, runEnd - runStart);
      const after = word(runEnd);
      const [head, tail] = [word(runStart), word(runEnd - 1)];
      add(length * 4 + place);
      add(join(before.id, place));
      add(join(after.id, place));
      add(join(join(before.classes, separator(runStart)), place));
      add(join(join(after.classes, separator(runEnd)), place));
      add(join(tail.id, place));
      add(join(tail.classes, place * 8 + length));
      add(join(head.id, place));
      add(join(head.classes, place * 8 + length));
      add(join(join(head.classes, tail.classes), place * 8 + length));
      add(
        join(
          join(before.classes, separator(runStart)),
          join(join(after.classes, separator(runEnd)), length * 4 + place),
        ),
      );
      add(join(join(tag(runStart - 1), tag(runEnd)), length * 4 + place));
      // What the article says of the word elsewhere.
      const cue = cues.get(here.id) ?? 0;
      add(join(cue, place));
      addBits(cue);
      add(join(cues.get(back.id) ?? 0, back.capital ? 1 : 0));
      add(join(cues.get(next.id) ?? 0, next.capital ? 1 : 0));
      add(join(join(cues.get(tail.id) ?? 0, place), length));
      if (reading) slot = memoryFeatures(reading, i, here, back, next, place, length, add, slot);
    }
    counts[i - first] = at - start;
  }

  function memoryFeatures(
    of: Reading,
    i: number,
    here: Word,
    back: Word,
    next: Word,
    place: number,
    length: number,
    put: (value: number) => void,
    from: number,
  ): number {
    slot = from;
    const own = kindsAt(of.labels, i);
    put(profile(of.votes.get(here.id), own) * 4 + place);
    put(profile(of.votes.get(here.id), own));
    put(join(profile(of.votes.get(here.id), own), length * 4 + place));
    put(back.capital ? profile(of.votes.get(back.id), kindsAt(of.labels, i - 1)) : -1);
    put(next.capital ? profile(of.votes.get(next.id), kindsAt(of.labels, i + 1)) : -1);
    put(join(of.labels[i] ?? 0, place));
    put(join(of.labels[i] ?? 0, join(of.labels[i - 1] ?? 0, of.labels[i + 1] ?? 0)));
    put(join(of.labels[i] ?? 0, profile(of.votes.get(here.id), own)));
    return slot;
  }
}

/** Votes of the other places of a word as a small number: the first kind, whether it is alone, and its place in names. */
function profile(counts: Uint16Array | undefined, own: readonly number[]): number {
  if (!counts) return 0;
  let [best, most, sum] = [0, 0, 0];
  for (let kind = 0; kind < 5; kind++) {
    const votes = (counts[kind] ?? 0) - (own[0] === kind ? 1 : 0);
    sum += votes;
    if (votes > most) [best, most] = [kind + 1, votes];
  }
  if (sum === 0) return 0;
  const clear = most === sum ? 2 : most * 3 > sum * 2 ? 1 : 0;
  let placed = 0;
  for (let kind = 5; kind < 8; kind++)
    if ((counts[kind] ?? 0) - (own[1] === kind ? 1 : 0) > 0) placed |= 1 << (kind - 5);
  return ((best * 3 + clear) << 3) | placed;
}
