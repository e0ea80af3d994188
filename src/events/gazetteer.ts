import { CITIES } from './cities-data.js';
import { CITY_ALIASES } from './city-aliases-data.js';
import { foldName } from './fold-name.js';
import { US_STATE_CODES } from './us-states-data.js';

let index: ReadonlyMap<string, string> | undefined;
/** The first words of all names, to pass over most words at once. */
const openers = new Set<string>();

function build(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [alpha3, names] of Object.entries(CITIES))
    for (const name of names.split('|')) map.set(foldName(name), alpha3);
  for (const [name, alpha3] of CITY_ALIASES) map.set(name, alpha3);
  for (const name of map.keys()) openers.add(name.split(' ', 1)[0] ?? name);
  return map;
}

/** ISO 3166-1 alpha-3 code of the country in which a large city lies, or null. */
export function countryOfCity(name: string): string | null {
  index ??= build();
  return index.get(foldName(name)) ?? null;
}

/** True where a word may begin the name of a large city. */
export function opensCity(word: string): boolean {
  index ??= build();
  return openers.has(foldName(word).split(' ', 1)[0] ?? word);
}

/** States of the U.S. as datelines shorten them: "MACON, Ga." */
export const US_STATES: ReadonlySet<string> = new Set(Object.keys(US_STATE_CODES));

/** States that are also something else: a country, a city, a river. */
const SHARED = new Set(['georgia', 'washington', 'delaware']);

/** True for the full name of a U.S. state of one word: "Ohio", but not "Wash" for washing. */
export const isUsState = (word: string): boolean =>
  /^\p{Lu}\p{L}{3}/u.test(word) && US_STATES.has(word.toLowerCase()) && !SHARED.has(word.toLowerCase());
