import type { Doc, Token } from '../../language/types.js';
import { BACKED, DEALING_NOUNS, DEALING_VERBS, REGIME_NOUNS, TRAVEL_WORDS } from '../data/acting.js';
import type { Candidate } from '../match.js';

const lookBack = (tokens: readonly Token[], from: number, size: number) => tokens.slice(Math.max(0, from - size), from);

/** "talks with Tehran", "a warning to Moscow", "between Washington and Tehran", "urged Beijing". */
export function isDealtWith({ tokens }: Doc, { first }: Candidate): boolean {
  const token = tokens[first];
  const previous = tokens[first - 1];
  if (!token || !previous || previous.sentence !== token.sentence || !/^\s+$/.test(token.before)) return false;
  const before = lookBack(tokens, first - 1, 4).filter((word) => word.sentence === token.sentence);
  const travels = lookBack(tokens, first, 7).some((word) => TRAVEL_WORDS.has(word.lemma));
  switch (previous.norm) {
    case 'with':
    case 'against':
    case 'by':
      return true;
    case 'between':
    case 'toward':
    case 'towards':
      return !travels;
    case 'to':
    case 'from':
    case 'of':
    case 'on':
    case 'for':
      return before
        .slice(-3)
        .some((word) => !word.tags.has('Gerund') && (DEALING_NOUNS.has(word.lemma) || DEALING_NOUNS.has(word.norm)));
    case 'in':
      return (
        REGIME_NOUNS.has(before.at(-1)?.lemma ?? '') || /^(?:confidence|trust|faith)$/.test(before.at(-1)?.norm ?? '')
      );
    default:
      return previous.tags.has('Verb') && DEALING_VERBS.has(previous.lemma) && !previous.tags.has('Passive');
  }
}

/** "the Damascus regime", "Beijing-backed", "Kremlin-linked". */
export function isModifier({ tokens }: Doc, { last }: Candidate): boolean {
  const next = tokens[last];
  if (!next) return false;
  if (next.before === '-') return BACKED.has(next.norm);
  return next.before === ' ' && REGIME_NOUNS.has(next.lemma);
}
