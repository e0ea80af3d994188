import type { CountryMention } from '../countries/types.js';
import { isInternational, sectorOfWords } from '../lexicon/sectors.js';
import type { Person } from '../people/types.js';
import type { Source, Statement } from '../statements/types.js';

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
