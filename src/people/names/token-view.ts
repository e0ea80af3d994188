import { Memory } from '../../language/index.js';
import type { Doc, Token } from '../../language/types.js';
import { directCues } from './memory.js';
import { SEPARATOR, separatorOf } from './separators.js';
import { CLASS, describe, type Gazetteer, NOWHERE, tagBits, type Word } from './words.js';

/** The article as the features see it: arrays with one entry a token. */
export interface View {
  readonly doc: Doc;
  readonly words: readonly Word[];
  /** compromise's tags as bits. */
  readonly tags: Int32Array;
  /** Class of what stands before each token. */
  readonly separators: Uint8Array;
  /** What the article says of each word, by the word's id; see memory. */
  readonly cues: ReadonlyMap<number, number>;
  /** The stretches of words that may be names; all others are none. */
  readonly segments: readonly Segment[];
}

/** Neighbouring words of one sentence that may be names, `last` excluded. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** Small words and figures that a name may hold between two capitals: "Bank of the West", "Mohammed bin Salman". */
const MOST_BETWEEN = 3;

/** Words of earlier articles, each with the norm that it had there. */
type Described = Memory<{ readonly norm: string; readonly word: Word }>;

const WORDS_KEPT = 20_000;
const described = new WeakMap<Gazetteer, Described>();

function wordsBy(gazetteer: Gazetteer): Described {
  const words = described.get(gazetteer) ?? new Memory(WORDS_KEPT);
  described.set(gazetteer, words);
  return words;
}

function describedBefore(token: Token, gazetteer: Gazetteer, earlier: Described): Word {
  const known = earlier.get(token.text);
  if (known?.norm === token.norm) return known.word;
  const word = describe(token, gazetteer);
  earlier.set(token.text, { norm: token.norm, word });
  return word;
}

export function see(doc: Doc, gazetteer: Gazetteer): View {
  const known = new Map<string, Word>();
  const earlier = wordsBy(gazetteer);
  const words: Word[] = [];
  const tags = new Int32Array(doc.tokens.length);
  const separators = new Uint8Array(doc.tokens.length);
  doc.tokens.forEach((token, i) => {
    let word = known.get(token.text);
    if (!word) {
      word = describedBefore(token, gazetteer, earlier);
      known.set(token.text, word);
    }
    words.push(word);
    tags[i] = tagBits(token.tags);
    separators[i] = doc.sentences[token.sentence]?.first === i ? SEPARATOR.edge : separatorOf(token.before);
  });
  const view = { doc, words, tags, separators };
  return { ...view, cues: directCues(doc, words), segments: findSegments(view) };
}

function findSegments({ doc, words, separators }: Pick<View, 'doc' | 'words' | 'separators'>): Segment[] {
  const segments: Segment[] = [];
  const small = CLASS.particle | CLASS.connector;
  doc.sentences.forEach((sentence, index) => {
    let first = -1;
    let end = -1;
    const close = () => {
      if (first >= 0) segments.push({ first, last: end, sentence: index });
      first = -1;
    };
    for (let i = sentence.first; i < sentence.last; i++) {
      const word = words[i] ?? NOWHERE;
      const tight = i > sentence.first && (separators[i] === SEPARATOR.none || separators[i] === SEPARATOR.hyphen);
      if (word.capital) {
        if (first >= 0 && i - end > MOST_BETWEEN) close();
        if (first < 0) first = i;
        end = i + 1;
      } else if (first >= 0 && i === end && (tight || word.figure)) {
        // "Ji-won", "Moody's", "Channel 4": what hangs on a capital.
        end = i + 1;
      } else if (!(word.classes & small)) {
        close();
      } else if (word.classes & CLASS.particle && first < 0) {
        // "van der Veen", "al-Kindi": particles lead a name.
        let next = i;
        while (next - i < MOST_BETWEEN && (words[next] ?? NOWHERE).classes & CLASS.particle && !words[next]?.capital)
          next++;
        if (words[next]?.capital && next < sentence.last) {
          first = i;
          end = next;
          i = next - 1;
        }
      }
    }
    close();
  });
  return segments;
}
