import type { Doc } from '../language/types.js';
import type { Name } from '../people/types.js';
import type { CountryMention } from './types.js';

export type { CountryForm, CountryMention } from './types.js';

/** Every mention of a country. `names` tells persons and organisations that bear a country's name. */
export function findCountries(_doc: Doc, _names: readonly Name[]): CountryMention[] {
  return [];
}

/** Alpha-2 code and English short name of an ISO 3166-1 alpha-3 code (XKX: Kosovo). */
export function nameCountry(alpha3: string): { alpha2: string; name: string } {
  return { alpha2: alpha3.slice(0, 2), name: alpha3 };
}
