import type { CountryMention } from '../countries/types.js';
import type { Doc, Token } from '../language/types.js';
import { ROLE_HEADS } from '../lexicon/role-heads.js';

/** Where the article first gives an office with a country and no holder: "the Icelandic ambassador"; tokens by country. */
export type OfficeTold = ReadonlyMap<string, number>;

const MOST_WORDS = 5;
const joined = (token: Token | undefined): boolean => /^[\s-]*$/.test(token?.before ?? 'x');

/** By the office in lower case. `isNamedAt` knows tokens of persons' names: "Peru's president, Ann Lee" is her own office. */
export function officesTold(
  { tokens }: Doc,
  countries: readonly CountryMention[],
  isNamedAt: (token: number) => boolean,
): ReadonlyMap<string, OfficeTold> {
  const told = new Map<string, Map<string, number>>();
  for (const { first, last, alpha3 } of countries) {
    const sentence = tokens[first]?.sentence;
    let at = tokens[last]?.tags.has('Possessive') ? last + 1 : last;
    const words: string[] = [];
    for (; at < last + MOST_WORDS; at++) {
      const token = tokens[at];
      if (!token || token.sentence !== sentence || !joined(token) || isNamedAt(at)) break;
      if (token.tags.has('Pronoun') || !(token.tags.has('Noun') || token.tags.has('Adjective'))) break;
      words.push(token.norm.replaceAll('.', ''));
    }
    const head = tokens[at - 1];
    const holder = tokens[at];
    const isNamed = isNamedAt(at) || (isNamedAt(at + 1) && /^,/.test(holder?.before ?? ''));
    if (words.length === 0 || !head || !ROLE_HEADS.has(head.norm) || head.tags.has('Plural') || isNamed) continue;
    const office = words.join(' ');
    const places = told.get(office) ?? new Map<string, number>();
    told.set(office, places);
    if (!places.has(alpha3)) places.set(alpha3, first);
  }
  return told;
}
