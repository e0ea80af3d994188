import type { CountryMention } from '../countries/types.js';
import type { Person } from '../people/types.js';
import type { Source, Statement } from '../statements/types.js';
import { INTERNATIONAL, INTERNATIONAL_NAMES, SECTOR_OF_HEAD } from './sectors-data.js';

/** "a police spokesman", "union leader": whom they speak for tells more than that they do. */
const SPEAKS_FOR = new Set(
  'spokesman spokeswoman spokesperson official leader chief head adviser advisor aide deputy'.split(' '),
);

const PREPOSITION = new Set('of for at in from with to on near'.split(' '));

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
const isInternational = (phrase: string): boolean => {
  const lower = phrase.toLowerCase();
  return (
    INTERNATIONAL_NAMES.some((name) => lower.includes(name)) ||
    // "WHO", not "who"
    phrase.split(/[^\p{L}.-]+/u).some((word) => word === word.toUpperCase() && INTERNATIONAL.has(word.toLowerCase()))
  );
};

/**
 * PLOVER's sectors of those who say something or are told it, as of the actors of actions: a person's by role, a country's
 * own name is its government, others by their words. Whoever has none is not in the map.
 */
export function sectorsOfSources(
  statements: readonly Statement[],
  people: readonly Person[],
  countries: readonly CountryMention[],
): ReadonlyMap<Source, string> {
  const nations = new Set(countries.flatMap(({ start, end, form }) => (form === 'demonym' ? [] : [`${start}-${end}`])));
  const sectorOf = (source: Source): string | null => {
    if (source.person !== null) {
      const role = people[source.person]?.role ?? '';
      return isInternational(role) ? 'IGO' : sectorOfWords(role);
    }
    if (isInternational(source.name)) return 'IGO';
    const { mention } = source;
    return mention && nations.has(`${mention.start}-${mention.end}`) ? 'GOV' : sectorOfWords(source.name);
  };
  return new Map(
    statements
      .flatMap(({ speaker, addressee }) => [speaker, addressee])
      .flatMap((source) => {
        const sector = source && sectorOf(source);
        return source && sector !== null ? [[source, sector] as const] : [];
      }),
  );
}
