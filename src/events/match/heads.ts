import type { NounPhrase, Token } from '../../language/types.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Phrases } from './match.js';

export const lemmaOf = (token: Token | undefined): string => token?.lemma ?? '';

/** Worked out once for each phrase: many frames ask. */
const lemmas = new WeakMap<NounPhrase, readonly string[]>();

/** Lemmas that may count as a phrase's head: its own head, the noun right before it, and what an "of" phrase counts. */
function headLemmas(syntax: Syntax, phrase: NounPhrase): readonly string[] {
  let known = lemmas.get(phrase);
  if (!known) {
    known = findHeadLemmas(syntax, phrase);
    lemmas.set(phrase, known);
  }
  return known;
}

function findHeadLemmas(syntax: Syntax, phrase: NounPhrase): readonly string[] {
  const head = syntax.token(phrase.head);
  const before = phrase.head > phrase.first ? syntax.token(phrase.head - 1) : undefined;
  const content = syntax.contentHead(phrase);
  return [
    lemmaOf(head),
    singular(head),
    ...(before && before.wordClass === 'noun' ? [lemmaOf(before), before.norm] : []),
    ...(content !== phrase.head ? [lemmaOf(syntax.token(content)), singular(syntax.token(content))] : []),
  ];
}

/** Names keep their plural: "Soldiers" at a sentence's start may be tagged a name. */
const singular = (token: Token | undefined): string => (token ? token.norm.replace(/s$/, '') : '');

export function inPhrase(syntax: Syntax, phrase: NounPhrase, words: ReadonlySet<string>): boolean {
  for (let i = phrase.first; i < phrase.last; i++) if (words.has(syntax.token(i)?.norm ?? '')) return true;
  return false;
}

export const hasHead = (syntax: Syntax, phrases: Phrases, heads: ReadonlySet<string>): boolean =>
  phrases.some((phrase) => headLemmas(syntax, phrase).some((lemma) => heads.has(lemma)));
