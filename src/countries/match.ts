import type { Doc, Token, TokenRange } from '../language/types.js';
import { type Entry, gazetteer, keyOf } from './gazetteer.js';

/** A phrase of the gazetteer as it stands in the text, before its context has been looked at. */
export interface Candidate extends TokenRange {
  readonly entry: Entry;
}

const GAP = /^[\s-]*$/;

function fits(tokens: readonly Token[], at: number, { words, exact, kind }: Entry): boolean {
  for (let i = 0; i < words.length; i++) {
    const [token, word] = [tokens[at + i], words[i]];
    if (!token || !word || (i > 0 && keyOf(token) !== word.key)) return false;
    if (word.capital && !/^\p{Lu}/u.test(token.text)) return false;
    if (i > 0 && (token.sentence !== tokens[at]?.sentence || !GAP.test(token.before))) return false;
  }
  if (kind === 'prefix') return tokens[at]?.after === '-' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  if (exact === null) return true;
  const text = tokens.slice(at, at + words.length).map((token) => token.text);
  return text.join(' ') === exact;
}

/** One pass over the tokens, the longest phrase at each place. */
export function matchPhrases({ tokens }: Doc): Candidate[] {
  const index = gazetteer();
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const entry = index.get(keyOf(token))?.find((candidate) => fits(tokens, at, candidate));
    if (!entry) continue;
    const last = at + entry.words.length;
    found.push({ entry, first: entry.words[0]?.key === 'the' ? at + 1 : at, last });
    at = last - 1;
  }
  return found;
}
