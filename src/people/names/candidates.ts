import type { Doc, Token, TokenRange } from '../../language/types.js';
import type { Name } from '../types.js';
import { SEPARATOR, separatorOf } from './separators.js';

/** A name while it is being refined. */
export interface Candidate extends TokenRange {
  readonly type: Name['type'];
  readonly rule: string;
}

/** Takes all names of an article, in order, and gives them back corrected. */
export type Refiner = (doc: Doc, names: readonly Candidate[]) => Candidate[];

/** The norm without the full stop of an abbreviation. */
export const bare = (token: Token | undefined): string => token?.norm.replace(/\.$/, '') ?? '';
/** What stands between the token before `last` and the one at it. */
export const gap = (doc: Doc, last: number): number => separatorOf(doc.tokens[last - 1]?.after ?? '.');
export const sameSentence = (doc: Doc, a: number, b: number): boolean =>
  doc.tokens[a]?.sentence === doc.tokens[b]?.sentence;
/** The words of a stretch, as they are compared. */
export const normsOf = (doc: Doc, { first, last }: TokenRange): string =>
  doc.tokens
    .slice(first, last)
    .map(({ norm }) => norm)
    .join(' ');
/** "Mrs. [Paris]". */
export const isTitled = (doc: Doc, first: number): boolean =>
  sameSentence(doc, first - 1, first) && (doc.tokens[first - 1]?.tags.has('Honorific') ?? false);

/** "the [Houthi] delegation": a word before a common noun. */
export const isAttributive = (doc: Doc, at: number): boolean => {
  const next = doc.tokens[at + 1];
  return (
    next !== undefined && gap(doc, at + 1) === SEPARATOR.blank && /^\p{Ll}/u.test(next.text) && next.tags.has('Noun')
  );
};
