import { Memory } from '../memory.js';
import { world } from './compromise.js';
import { type Form, knownForm, Word } from './forms.js';

const { splitTerms } = world.methods.one.tokenize;
const { model } = world;

/** A stretch without white space: what of it belongs to the word before, and the words in it ("U.S.-", "led"). */
interface Chunk {
  readonly lead: string;
  readonly pieces: readonly string[];
  /** The form of its one piece with a space behind it. */
  spaced: Form | null;
}

const CHUNKS_KEPT = 30_000;
const chunks = new Memory<Chunk>(CHUNKS_KEPT);

function chunkOf(text: string): Chunk {
  let chunk = chunks.get(text);
  if (!chunk) {
    const [first = '', ...pieces] = splitTerms(`x ${text}`, model);
    chunk = { lead: first.slice(2), pieces, spaced: null };
    chunks.set(text, chunk);
  }
  return chunk;
}

/** Where compromise joins what white space parts: "he / she", "2 - 5". */
const JOINING = /\/|\d[a-z]{0,2} ?[-–—]/i;

/** The words of one sentence, cut as compromise cuts them. */
export function wordsOf(sentence: string): Word[] {
  if (JOINING.test(sentence)) return splitTerms(sentence, model).map((piece) => new Word(knownForm(piece)));
  const words: Word[] = [];
  const parts = sentence.split(/(\S+)/);
  // what stands before the first word, or behind the last one so far
  let carry = parts[0] ?? '';
  let last: Chunk | null = null;
  let lastPiece = '';
  const finish = () => {
    if (carry === ' ' && last) {
      last.spaced ??= knownForm(`${lastPiece} `);
      words.push(new Word(last.spaced));
    } else words.push(new Word(knownForm(lastPiece + carry)));
  };
  for (let i = 1; i < parts.length; i += 2) {
    const chunk = chunkOf(parts[i] ?? '');
    carry += chunk.lead;
    for (const piece of chunk.pieces) {
      if (lastPiece === '') lastPiece = carry + piece;
      else {
        finish();
        lastPiece = piece;
      }
      // with something before it or beside it the piece is not the chunk
      last = piece === lastPiece && chunk.pieces.length === 1 ? chunk : null;
      carry = '';
    }
    carry += parts[i + 1] ?? '';
  }
  if (lastPiece + carry !== '') finish();
  return words;
}
