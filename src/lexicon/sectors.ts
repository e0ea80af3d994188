import { INTERNATIONAL, INTERNATIONAL_NAMES, SECTOR_OF_HEAD } from './sectors-data.js';

/** "a police spokesman", "union leader": whom they speak for tells more than that they do. */
const SPEAKS_FOR = new Set(
  'spokesman spokeswoman spokesperson official leader chief head adviser advisor aide deputy'.split(' '),
);

const PREPOSITION = new Set('of for at from in with to on near'.split(' '));

function sectorOfWord(word: string): string | null {
  for (const form of [word, word.replace(/ies$/, 'y'), word.replace(/s$/, '')]) {
    const sector = SECTOR_OF_HEAD.get(form);
    if (sector !== undefined) return sector;
  }
  return null;
}

/** Sector of a role or of a source's own words: "White House press secretary" is GOV, "head of the army" MIL. */
export function sectorOfWords(phrase: string): string | null {
  const words = phrase
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '');
  const cut = words.findIndex((word, index) => index > 0 && PREPOSITION.has(word));
  const [base, rest] = cut < 0 ? [words, []] : [words.slice(0, cut), words.slice(cut)];
  // the head noun stands last, before any preposition
  const ordered = [...base.toReversed(), ...rest];
  const own = ordered.filter((word) => !SPEAKS_FOR.has(word.replace(/s$/, '')));
  for (const word of [...own, ...ordered]) {
    const sector = sectorOfWord(word);
    if (sector !== null) return sector;
  }
  return null;
}

/** "the United Nations", "NATO Secretary-General": of several states, and of none. */
export const isInternational = (phrase: string): boolean => {
  const lower = phrase.toLowerCase();
  return (
    INTERNATIONAL_NAMES.some((name) => lower.includes(name)) ||
    // "WHO", not "who"
    phrase.split(/[^\p{L}.-]+/u).some((word) => word === word.toUpperCase() && INTERNATIONAL.has(word.toLowerCase()))
  );
};
