import type { Doc, Token, TokenRange } from '../../language/types.js';
import { ASKING, CLAUSE_OPENERS, SAYING } from '../data/clauses.js';
import type { Gender } from '../types.js';

/** A mention that a pronoun may go back to. `person` is null for somebody unnamed ("a driver"). */
export interface Antecedent extends TokenRange {
  readonly person: number | null;
  readonly gender: Gender | null;
  readonly kind: 'name' | 'title' | 'nominal' | 'pronoun';
  readonly position: 'subject' | 'object' | 'possessive';
  /** Subject of a verb of saying. */
  readonly speaks: boolean;
}

/** Where a mention stands in its clause, by the words beside the whole phrase with its title. */
export function positionOf({ tokens }: Doc, { first, last }: TokenRange): Antecedent['position'] {
  const next = tokens[last];
  if (next?.tags.has('Possessive') && /^['’]/.test(next.text)) return 'possessive';
  // "the Ford government"
  if (
    next?.before === ' ' &&
    next.tags.has('Noun') &&
    !next.tags.has('Verb') &&
    /^(?:government|administration|campaign|team|camp|family|cabinet|supporters|aides)$/.test(next.norm)
  )
    return 'possessive';
  let at = first - 1;
  const sentence = tokens[first]?.sentence;
  while (at >= 0 && at > first - 8) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || !/^[\s-]*$/.test(tokens[at + 1]?.before ?? '')) break;
    const inPhrase =
      (token.tags.has('Noun') ||
        token.tags.has('Adjective') ||
        token.tags.has('Determiner') ||
        token.tags.has('Possessive')) &&
      !token.tags.has('Pronoun') &&
      !token.tags.has('Verb');
    if (!inPhrase) break;
    at--;
  }
  const before = tokens[at];
  if (!before || before.sentence !== sentence || /[,;:—–"“”]/.test(tokens[at + 1]?.before ?? '')) return 'subject';
  if (before.tags.has('Preposition') && !CLAUSE_OPENERS.has(before.norm)) return 'object';
  if (before.tags.has('Verb')) return SAYING.has(before.lemma) && isInverted(tokens, at) ? 'subject' : 'object';
  return 'subject';
}

/** “…,” said X: the verb of saying stands right after a quotation or a comma. */
export function isInverted(tokens: readonly Token[], verb: number): boolean {
  return /[,"”’?!]/.test(tokens[verb]?.before ?? '') || tokens[verb - 1]?.sentence !== tokens[verb]?.sentence;
}

/** True where no word between the two opens a clause of its own. */
export function isSameClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 20) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || CLAUSE_OPENERS.has(token.norm) || SAYING.has(token.lemma) || /[;:“”"—]/.test(token.before))
      return false;
  }
  return true;
}

const within = (token: Token | undefined, lemmas: ReadonlySet<string>) =>
  token !== undefined && lemmas.has(token.lemma);

/** "X said", "X, whose father came south, said", “…,” said X, "a reporter asked X": the one who is heard. */
export function speaks({ tokens }: Doc, { first, last }: TokenRange): boolean {
  const sentence = tokens[first]?.sentence;
  const before = tokens[first - 1];
  if (before?.tags.has('Verb') && before.sentence === sentence) {
    if (SAYING.has(before.lemma) && isInverted(tokens, first - 1)) return true;
    if (ASKING.has(before.lemma)) return true;
  }
  let at = last;
  if (/^,/.test(tokens[at]?.before ?? '')) {
    // Over an apposition or a relative clause to the comma that closes it.
    const limit = Math.min(tokens.length, last + 18);
    do at++;
    while (at < limit && tokens[at]?.sentence === sentence && !/^,/.test(tokens[at]?.before ?? ''));
    if (at >= limit) return false;
  }
  for (const end = at + 3; at < end; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || !/^,?\s+$/.test(token.before)) return false;
    if (within(token, SAYING)) return true;
    if (!token.tags.has('Adverb') && !/^(?:has|have|had|would|also)$/.test(token.norm)) return false;
  }
  return false;
}

export function saysRightBefore(tokens: readonly Token[], mention: Antecedent, pronoun: number): boolean {
  for (let at = pronoun - 1; at >= Math.max(mention.last, pronoun - 5); at--) {
    const token = tokens[at];
    if (token && SAYING.has(token.lemma) && token.tags.has('Verb')) return true;
  }
  return false;
}
