import type { Token } from '../../language/types.js';
import { CLAUSE_OPENERS } from '../data/clauses.js';
import { VERBS_OR_NOUNS } from '../data/metonym-cues.js';

export const isUpper = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** "what Dublin wants", "if Moscow attacks": a verb that is a noun as well, behind the capital that a clause opens with. */
export const isVerbOfClause = (tokens: readonly Token[], first: number, last: number): boolean => {
  const [opener, next] = [tokens[first - 1], tokens[last]];
  return (
    next?.before === ' ' &&
    VERBS_OR_NOUNS.has(next.norm) &&
    opener?.sentence === next.sentence &&
    /^(?:and|or|than|but)$/.test(opener.norm) === false &&
    CLAUSE_OPENERS.has(opener.norm)
  );
};
