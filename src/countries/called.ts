import { isCountryCode } from './codes.js';
import { gazetteer } from './gazetteer.js';

/**
 * The alpha-3 code of the country that somebody means: "KEN", "Kenya", "Kenyans". Null where the words are none, or stand for
 * several countries.
 */
export function countryCalled(words: string): string | null {
  if (isCountryCode(words)) return words;
  const keys = words
    .replaceAll('’', "'")
    .split(/[\s-]+/)
    .map((word) => word.toLowerCase().replaceAll('.', ''));
  const found = (gazetteer().get(keys[0] ?? '') ?? []).filter(
    ({ kind, exact, words: wanted }) =>
      (kind === 'name' || kind === 'abbreviation' || kind === 'demonym') &&
      (exact === null || exact === words) &&
      wanted.length === keys.length &&
      wanted.every(({ key }, at) => key === keys[at]),
  );
  const [alpha3, ...others] = new Set(found.map((entry) => entry.alpha3));
  return others.length === 0 ? (alpha3 ?? null) : null;
}
