import { pointAt } from './bearings.js';
import { type CityPlace, placesOfName } from './city-places.js';
import { isUsState } from './gazetteer.js';
import type { Location } from './place.js';
import type { ActionEvent } from './types.js';

/** Provinces that share their name with a town elsewhere. */
const PROVINCES = new Set(['ontario', 'victoria', 'alberta', 'punjab', 'guerrero', 'durango', 'sonora']);

/** A place so often doubled beyond another one of its name is meant before it. */
const CLEARLY = 3;
/** … and even where the article is about the country of the other one: Russia's Moscow before Idaho's. */
const BY_FAR = 6;

/** What an article tells about where it plays. */
export interface Setting {
  /** Countries that it names. */
  readonly mentioned: ReadonlySet<string>;
  /** The country that it, or the section, is about. */
  readonly home: string | null;
}

/** The place that a name stands for here, or null where that is not sure. */
function choose(location: Location, setting: Setting): CityPlace | null {
  const { name, country, state, told, isCity } = location;
  if (!isCity || isUsState(name) || PROVINCES.has(name.toLowerCase())) return null;
  const all = placesOfName(name);
  if (state !== null) return all.find((place) => place.state === state) ?? null;
  const places = all.filter(({ main }) => main);
  return told ? (places.find(({ alpha3 }) => alpha3 === country) ?? null) : likeliest(places, country, setting);
}

/** "Hyderabad" is India's or Pakistan's, by what the article is about; `known` is the country of the largest one. */
function likeliest(places: readonly CityPlace[], known: string | null, { mentioned, home }: Setting): CityPlace | null {
  const large = places.find(({ alpha3 }) => alpha3 === known) ?? null;
  const isLarger = (by: number) =>
    large !== null && places.every((place) => place === large || large.size >= place.size + by);
  const isMentioned = large !== null && mentioned.has(large.alpha3);
  const atHome = places.find(({ alpha3 }) => alpha3 === home);
  if (atHome && atHome !== large && isLarger(CLEARLY)) return isMentioned && isLarger(BY_FAR) ? large : null;
  if (atHome) return atHome;
  const [named, second] = places.filter(({ alpha3 }) => mentioned.has(alpha3));
  if (isLarger(CLEARLY)) return isMentioned || !named || named.size < CLEARLY ? large : null;
  return named && !second ? named : null;
}

/**
 * Where an event took place, with coordinates where the text leaves no doubt which place is meant: those of GeoNames, or
 * for "30 km east of Gao" the point that is so far from there.
 */
export function locate(location: Location, setting: Setting): NonNullable<ActionEvent['where']> {
  const { name, mention, away } = location;
  const from = choose(away?.from ?? location, setting);
  const where = { name, country: from?.alpha3 ?? location.country, mention };
  if (!from) return { ...where, geonameId: null, latitude: null, longitude: null, basis: 'none' };
  if (away) return { ...where, geonameId: null, ...pointAt(from, away), basis: 'derived' };
  const { geonameId, latitude, longitude } = from;
  return { ...where, geonameId, latitude, longitude, basis: 'gazetteer' };
}
