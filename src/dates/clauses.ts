import type { Doc, Token } from '../language/types.js';

/** Words that begin a clause of their own. */
const OPENERS = new Set(
  `that which who whom whose where when while although though because since if unless until after before as but whether
  so than`.split(/\s+/),
);

/** True where a clause may end before the token. */
function breaksBefore(token: Token): boolean {
  return /[,;:—()“”"]|\s[-–]+\s|--/.test(token.before) || OPENERS.has(token.norm);
}

/** How far a clause is followed, in tokens. */
const LONGEST_CLAUSE = 60;

/**
 * First token of the clause that holds the token, and the one after its last. A stretch without a verb of its own
 * ("On Monday, the court …") belongs to the clause beside it.
 */
export function clauseOf(doc: Doc, at: number): { first: number; last: number } {
  const sentence = doc.sentences[doc.tokens[at]?.sentence ?? -1];
  if (!sentence) return { first: at, last: at };
  const pieces = piecesOf(
    doc,
    Math.max(sentence.first, at - LONGEST_CLAUSE),
    Math.min(sentence.last, at + LONGEST_CLAUSE),
  );
  const own = pieces.findIndex(({ last }) => at < last);
  let [left, right] = [own, own];
  while (left > 0 && !pieces[left]?.opens && pieces[left - 1]?.verb === false) left--;
  while (pieces[right + 1]?.verb === false && !pieces[right + 1]?.opens) right++;
  return { first: pieces[left]?.first ?? at, last: pieces[right]?.last ?? at + 1 };
}

interface Piece {
  readonly first: number;
  last: number;
  verb: boolean;
  /** True where its first word opens a clause: "which", "when". */
  readonly opens: boolean;
}

/** The tokens `from` to `to`, cut where a clause may end. */
function piecesOf(doc: Doc, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let i = from; i < to; i++) {
    const token = doc.tokens[i];
    if (!token) break;
    if (i === from || breaksBefore(token))
      pieces.push({ first: i, last: i, verb: false, opens: OPENERS.has(token.norm) });
    const piece = pieces.at(-1);
    if (!piece) break;
    piece.last = i + 1;
    if (token.tags.has('Verb')) piece.verb = true;
  }
  return pieces;
}
