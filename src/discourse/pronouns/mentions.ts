import type { Doc, Token, TokenRange } from '../../language/types.js';
import { ROLE_HEADS } from '../../lexicon/role-heads.js';
import { type Gender, RELATIONS } from '../../people/index.js';
import { ASKING, CLAUSE_OPENERS, INVERTED, OBJECT_CONTROL, SAYING } from './clauses-data.js';

/** A mention that a pronoun may go back to. `person` is null for somebody unnamed ("a driver"). */
export interface Mention extends TokenRange {
  readonly person: number | null;
  readonly gender: Gender | null;
  readonly kind: 'name' | 'title' | 'nominal' | 'pronoun';
  readonly position: 'subject' | 'object' | 'possessive';
  /** Subject of a verb of saying. */
  readonly speaks: boolean;
  /** What a pronoun goes back to in its turn. */
  readonly root?: TokenRange;
}

const OWNERS = /^(?:his|her|its|their|our)$/;
const DETERMINER = /^(?:a|an|the|his|her|its|their|our)$/;

/** The token before a noun phrase of which the token `first` is a later word: its article, title and adjectives passed over. */
function beforePhrase(tokens: readonly Token[], first: number): number {
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
    if (!inPhrase && !OWNERS.test(token.norm)) break;
    at--;
  }
  return at;
}

/** Where a mention stands in its clause, by the words beside the whole phrase with its title. */
export function positionOf({ tokens }: Pick<Doc, 'tokens'>, { first, last }: TokenRange): Mention['position'] {
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
  const at = beforePhrase(tokens, first);
  const sentence = tokens[first]?.sentence;
  const before = tokens[at];
  if (!before || before.sentence !== sentence) return 'subject';
  const apart = tokens[at + 1]?.before ?? '';
  // "arrested its owner, Ann Lee, in May": a name in apposition stands where the noun before it does
  if (/^,\s+$/.test(apart) && (ROLE_HEADS.has(before.norm) || RELATIONS.has(before.norm))) {
    const start = beforePhrase(tokens, at) + 1;
    if (start < at && DETERMINER.test(tokens[start]?.norm ?? ''))
      return positionOf({ tokens }, { first: start, last: at + 1 });
  }
  if (/[,;:—–"“”]/.test(apart)) return 'subject';
  // "his wife, who gave her name only as Ann, wept"
  if (before.norm === 'as' && tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => norm === 'name'))
    return 'subject';
  // "For Ann Lee, 71, the debate is beside the point": what the paragraph is about
  if (before.norm === 'for' && before.sentence !== tokens[at - 1]?.sentence) return 'subject';
  // "Among them was Ann Lee": what the sentence leads up to
  if (before.tags.has('Copula') && tokens[at - 1]?.sentence === sentence) return 'subject';
  if (before.tags.has('Preposition') && !CLAUSE_OPENERS.has(before.norm)) return 'object';
  // "Judge Ann Lee"
  if (ROLE_HEADS.has(before.norm) && /^\p{Lu}/u.test(before.text)) return 'subject';
  if (before.tags.has('Verb')) return SAYING.has(before.lemma) && isInverted(tokens, at, last) ? 'subject' : 'object';
  return 'subject';
}

/**
 * “…,” said X: the verb of saying stands right after a quotation or a comma. Not "Ann Lee, for the port, said X had",
 * "Ann Lee, a clerk, told X".
 */
function isInverted(tokens: readonly Token[], verb: number, last: number): boolean {
  const [says, next] = [tokens[verb], tokens[last]];
  if (tokens[verb - 1]?.sentence !== says?.sentence || /["”’?!]/.test(says?.before ?? '')) return true;
  return /,/.test(says?.before ?? '') && INVERTED.has(says?.lemma ?? '') && !next?.tags.has('Verb');
}

/** "X and Y called him": "and" before the verb joins two names. */
const opensClause = (token: Token, seesVerb: boolean) =>
  CLAUSE_OPENERS.has(token.norm) && (seesVerb || token.norm !== 'and');

/** "…, stood with his hands folded": a verb after the comma that closes a relative clause belongs to an earlier subject. */
const resumes = (tokens: readonly Token[], at: number) =>
  /^,\s*$/.test(tokens[at]?.before ?? '') &&
  Boolean(tokens[at]?.tags.has('PastTense')) &&
  !/^(?:and|or|but)$/.test(tokens[at - 1]?.norm ?? '');

/** True where no word between the two opens a clause of its own. */
export function isSameClause(tokens: readonly Token[], from: number, to: number): boolean {
  const start = clauseAfterRelative(tokens, from, to);
  if (to - start > 20) return false;
  let seesVerb = false;
  for (let at = start; at < to; at++) {
    const token = tokens[at];
    if (!token || opensClause(token, seesVerb) || SAYING.has(token.lemma) || /[;:“”"—]/.test(token.before))
      return false;
    if (start === from && at > from && resumes(tokens, at)) return false;
    seesVerb ||= token.tags.has('Verb');
  }
  return true;
}

/** How far from a name an infinitive still hangs on its verb, in tokens. */
const LONGEST_REACH = 30;

/**
 * Whose deed the infinitive before a token is: "X called Y to congratulate" is X's, "X asked Y to congratulate" is Y's.
 * Null where no infinitive stands there.
 */
export function infinitiveSubject(
  tokens: readonly Token[],
  from: number,
  pronoun: number,
): 'subject' | 'object' | null {
  if (pronoun - from > LONGEST_REACH) return null;
  let to = pronoun - 1;
  while (to > Math.max(from, pronoun - 4) && tokens[to]?.norm !== 'to') to--;
  if (to <= from || tokens[to]?.norm !== 'to' || !tokens[to + 1]?.tags.has('Verb')) return null;
  let controls = false;
  let seesVerb = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || opensClause(token, seesVerb) || /[;:“”"—]/.test(token.before)) return null;
    seesVerb ||= token.tags.has('Verb');
    if (token.tags.has('Verb') && OBJECT_CONTROL.has(token.lemma)) controls = true;
  }
  return controls ? 'object' : 'subject';
}

/** "X, who served until Y left, stood": where the clause of a name goes on after the relative clause, or the token itself. */
export function clauseAfterRelative(tokens: readonly Token[], from: number, to: number): number {
  const opener = tokens[from];
  if (!opener || !/^,/.test(opener.before) || !/^(?:who|whose)$/.test(opener.norm)) return from;
  for (let at = Math.min(to, from + 40); at > from; at--) {
    const token = tokens[at];
    if (token && /^,\s*$/.test(token.before) && token.tags.has('Verb') && !token.tags.has('Gerund')) return at;
  }
  return from;
}

const within = (token: Token | undefined, lemmas: ReadonlySet<string>) =>
  token !== undefined && lemmas.has(token.lemma);

/** "X said", "X, whose father came south, said", “…,” said X, "a reporter asked X": the one who is heard. */
export function speaks(doc: Doc, { first, last }: TokenRange): boolean {
  const { tokens } = doc;
  const before = tokens[first - 1];
  if (before?.tags.has('Verb') && before.sentence === tokens[first]?.sentence) {
    if (SAYING.has(before.lemma) && isInverted(tokens, first - 1, last)) return true;
    if (ASKING.has(before.lemma)) return true;
  }
  return sayingAfter(doc, { first, last }) >= 0;
}

/** The verb of saying that a mention is the subject of, over what commas set apart: "X, who came south, then said"; or -1. */
export function sayingAfter({ tokens }: Doc, { first, last }: TokenRange): number {
  const sentence = tokens[first]?.sentence;
  let at = last;
  // "the lawyer, X, said"
  if (/^,/.test(tokens[at]?.before ?? '') && !(within(tokens[at], SAYING) && tokens[at]?.tags.has('PastTense'))) {
    // Over an apposition or a relative clause to the comma that closes it.
    const limit = Math.min(tokens.length, last + 18);
    do at++;
    while (at < limit && tokens[at]?.sentence === sentence && !/^,/.test(tokens[at]?.before ?? ''));
    if (at >= limit) return -1;
  }
  for (const end = at + 3; at < end; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || !/^,?\s+$/.test(token.before)) return -1;
    if (within(token, SAYING)) return at;
    if (!token.tags.has('Adverb') && !/^(?:has|have|had|would|also)$/.test(token.norm)) return -1;
  }
  return -1;
}

export function saysRightBefore(tokens: readonly Token[], mention: Mention, pronoun: number): boolean {
  for (let at = pronoun - 1; at >= Math.max(mention.last, pronoun - 5); at--) {
    const token = tokens[at];
    if (token && SAYING.has(token.lemma) && token.tags.has('Verb')) return true;
  }
  return false;
}
