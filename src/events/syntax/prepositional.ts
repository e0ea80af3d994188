import { breaksAfter } from '../../language/index.js';
import type { NounPhrase } from '../../language/types.js';
import { withConjunctsAfter } from './conjuncts.js';
import type { Syntax } from './syntax.js';
import { finite, SUBORDINATORS } from './words.js';

/** A preposition with the phrases behind it: "between Athens and Tirana". */
export interface PrepositionalPhrase {
  readonly preposition: string;
  /** Index of the preposition's token. */
  readonly at: number;
  readonly phrases: readonly NounPhrase[];
}

/** The prepositional phrases from a place on, up to the next verb or the end of the clause. */
export function prepositionsAfter(syntax: Syntax, from: number): readonly PrepositionalPhrase[] {
  const { last: end } = syntax.sentenceOf(Math.max(0, from - 1));
  const found: PrepositionalPhrase[] = [];
  for (let at = from; at < end; at++) {
    const token = syntax.token(at);
    if (!token) break;
    const kind = token.wordClass;
    if (syntax.groupAt(at) && kind !== 'preposition') break;
    if (kind === 'relative' || (at > from && token.before !== ' ' && /[;:]/.test(syntax.token(at - 1)?.after ?? '')))
      break;
    if (
      syntax.brokenBefore(at) &&
      at > from &&
      kind !== 'preposition' &&
      kind !== 'to' &&
      !syntax.phraseAt(at)?.temporal &&
      found.length === 0
    )
      break;
    if (kind !== 'preposition' && kind !== 'to') continue;
    const phrase = syntax.phraseAt(at + 1);
    if (token.norm === 'according') break;
    if (phrase && SUBORDINATORS.has(token.norm) && isSubject(syntax, phrase)) break;
    if (breaksAfter(token) || (!phrase && syntax.groupAt(at + 1)?.tense !== 'gerund')) continue;
    const phrases = phrase ? withConjunctsAfter(syntax, phrase) : [];
    found.push({ preposition: token.norm, at, phrases });
    if (found.length > 7) break;
  }
  return found;
}

/** True where the next finite verb of the sentence has the phrase as its subject. */
function isSubject(syntax: Syntax, phrase: NounPhrase): boolean {
  const { last: end } = syntax.sentenceOf(phrase.head);
  for (let at = phrase.last; at < end; at++) {
    const group = syntax.groupAt(at);
    if (group && finite(group) && group.relative < 0) return syntax.subjectsOf(group).includes(phrase);
    if (syntax.brokenBefore(at + 1)) return false;
  }
  return false;
}
