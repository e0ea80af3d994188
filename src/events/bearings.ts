import type { CityPlace } from './city-places.js';

/** The mean radius of the earth in kilometres (IUGG). */
const EARTH = 6371.0088;

const KILOMETRES_OF_MILE = 1.609344;

/** A distance in kilometres, and a direction in degrees clockwise from north. */
export interface Bearing {
  readonly kilometres: number;
  readonly degrees: number;
}

const NUMBERS: Readonly<Record<string, number>> = {
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const WINDS = 'n nne ne ene e ese se sse s ssw sw wsw w wnw nw nnw'.split(' ');

/** "30 km east of", "about 20 miles (32 km) to the north-east of". */
const PATTERN =
  /\b(\d[\d,]{0,6}(?:\.\d{1,2})?|[a-z]{3,7})[\s-]?(km|kms|kilomet(?:er|re)s?|miles?)\b(?:\s\([^()]{1,30}\))?\s(?:(?:to|in) the\s)?((?:north|south|east|west)(?:[ -]?(?:north|south|east|west)){0,2})(?:ern)?\sof\s/g;

const count = (words: string): number => NUMBERS[words] ?? Number(words.replaceAll(',', ''));

/** Every distance with a direction in a text, with the places where its words begin and end. */
export function bearingsIn(text: string): (Bearing & { readonly start: number; readonly end: number })[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const [all, number = '', unit = '', direction = ''] = match;
    const kilometres = count(number) * (unit.startsWith('mile') ? KILOMETRES_OF_MILE : 1);
    const wind = WINDS.indexOf((direction.match(/north|south|east|west/g) ?? []).map(([letter]) => letter).join(''));
    if (wind < 0 || !(kilometres > 0)) return [];
    return [{ kilometres, degrees: wind * 22.5, start: match.index, end: match.index + all.length }];
  });
}

const hundredths = (degrees: number) => Math.round(degrees * 100) / 100;

/** The point so far from a place on the great circle, to a hundredth of a degree: newspapers round distances. */
export function pointAt(
  { latitude, longitude }: Pick<CityPlace, 'latitude' | 'longitude'>,
  { kilometres, degrees }: Bearing,
): { latitude: number; longitude: number } {
  const radians = Math.PI / 180;
  const [from, way, bearing] = [latitude * radians, kilometres / EARTH, degrees * radians];
  const to = Math.asin(Math.sin(from) * Math.cos(way) + Math.cos(from) * Math.sin(way) * Math.cos(bearing));
  const turn = Math.atan2(
    Math.sin(bearing) * Math.sin(way) * Math.cos(from),
    Math.cos(way) - Math.sin(from) * Math.sin(to),
  );
  const east = longitude + turn / radians;
  return { latitude: hundredths(to / radians), longitude: hundredths(((east + 540) % 360) - 180) };
}
