import type { Doc, TokenRange } from '../language/types.js';
import { ownerOf } from './office-owners.js';

const COMPATRIOT = /^(?:compatriot|country(?:man|woman))$/;
/** So many words stand between "compatriot," and the name: "13th seed". */
const MOST_WORDS = 4;

/** The token of "compatriot" that a name stands behind, or -1: "her compatriot Ann Lee", "Bo's compatriot, 13th seed Ann Lee". */
function compatriotBefore({ tokens }: Doc, first: number): number {
  for (let at = first - 1; at >= first - MOST_WORDS; at--) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || token.sentence !== tokens[first]?.sentence || !/^(?:,?\s+|-)$/.test(next.before)) return -1;
    if (COMPATRIOT.test(token.lemma)) return at;
    if (/,/.test(next.before) || token.tags.has('Verb') || token.tags.has('Preposition')) return -1;
  }
  return -1;
}

/** The person whose compatriot one with such mentions is said to be, or -1. */
export function compatriotOf(doc: Doc, mentions: readonly TokenRange[], personAt: (token: number) => number): number {
  for (const { first } of mentions) {
    const at = compatriotBefore(doc, first);
    const owner = at < 0 ? null : ownerOf(doc, { first: at, last: at + 1 }, personAt);
    if (owner && owner.person >= 0) return owner.person;
  }
  return -1;
}
