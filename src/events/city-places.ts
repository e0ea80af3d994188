import { readFileSync } from 'node:fs';
import { CITY_ALIASES } from '../lexicon/city-aliases-data.js';
import { foldName } from '../lexicon/fold-name.js';

/** Where the table lies beside the bundled file that holds this code; the build puts it in. */
declare const NUTGRAF_CITY_PLACES: string | undefined;

/** Where a place lies, by GeoNames. */
export interface CityPlace {
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  /** Postal code of a state of the U.S., or null. */
  readonly state: string | null;
  /** True for the place that the name stands for in its country where no state is told. */
  readonly main: boolean;
  /** How often its inhabitants double from 15,000 on; three more for a capital. */
  readonly size: number;
  readonly geonameId: number;
  /** Degrees north (WGS 84). */
  readonly latitude: number;
  /** Degrees east (WGS 84). */
  readonly longitude: number;
}

let table: string | null = null;

/**
 * The table of places (src/dev/city-places.ts, which tells its form), read when first asked for: 700 kilobytes in a source
 * file would be parsed at every start.
 */
function placesTable(): string {
  const place = typeof NUTGRAF_CITY_PLACES === 'undefined' ? './city-places.txt' : NUTGRAF_CITY_PLACES;
  table ??= readFileSync(new URL(place, import.meta.url), 'latin1');
  return table;
}

const ENTRY = /^([A-Z]{3})([A-Z]{2})?(?:([0-9a-z])([0-9a-z]{5})([0-9a-z]{4})([0-9a-z]{4}))?$/;
const degrees = (digits: string, from: number) => Math.round(Number.parseInt(digits, 36) - from * 1000) / 1000;

/** The entries of one line, which is looked for in the table as it is: most articles ask for a few of its 24,000 names. */
function read(name: string): CityPlace[] {
  const all = placesTable();
  const from = all.indexOf(`\n${name}|`);
  if (from < 0) return [];
  const start = from + name.length + 2;
  const found: CityPlace[] = [];
  let mainState: string | null = null;
  for (const entry of all.slice(start, all.indexOf('\n', start)).split('|')) {
    const [, alpha3, state = null, size, id, latitude, longitude] = ENTRY.exec(entry) ?? [];
    if (alpha3 && size && id && latitude && longitude)
      found.push({
        alpha3,
        state,
        main: state === null,
        size: Number.parseInt(size, 36),
        geonameId: Number.parseInt(id, 36),
        latitude: degrees(latitude, 90),
        longitude: degrees(longitude, 180),
      });
    else if (state) mainState = state;
  }
  return found.map((place) => (place.main && place.alpha3 === 'USA' ? { ...place, state: mainState } : place));
}

/** Names that were looked for, with what was found: to go through the table takes longer than all else about a place. */
const known = new Map<string, readonly CityPlace[]>();
const NAMES_KEPT = 2000;

/** The places that a name may stand for: one in each country, in the U.S. also one in each state. */
export function placesOfName(name: string): readonly CityPlace[] {
  let places = known.get(name);
  if (!places) {
    const folded = foldName(name);
    const alias = CITY_ALIASES.find(([other]) => other === folded);
    places = alias ? read(foldName(alias[2])).filter(({ alpha3 }) => alpha3 === alias[1]) : read(folded);
    if (known.size >= NAMES_KEPT) known.clear();
    known.set(name, places);
  }
  return places;
}
