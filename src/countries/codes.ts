import CODES from 'i18n-iso-countries/codes.json' with { type: 'json' };
import ENGLISH from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { NAMES, UNSAFE_NAMES } from './data/names.js';

/** Names in our own wording, where ISO's is not what a reader expects. */
const PREFERRED: Readonly<Record<string, string>> = {
  BRN: 'Brunei',
  CHN: 'China',
  CIV: "Côte d'Ivoire",
  COD: 'Democratic Republic of the Congo',
  FLK: 'Falkland Islands',
  FSM: 'Micronesia',
  GMB: 'The Gambia',
  IRN: 'Iran',
  KOR: 'South Korea',
  LAO: 'Laos',
  MAF: 'Saint Martin',
  MDA: 'Moldova',
  MKD: 'North Macedonia',
  PSE: 'Palestine',
  RUS: 'Russia',
  SXM: 'Sint Maarten',
  SYR: 'Syria',
  TWN: 'Taiwan',
  TZA: 'Tanzania',
  USA: 'United States',
  VAT: 'Holy See',
  VGB: 'British Virgin Islands',
  VIR: 'U.S. Virgin Islands',
};

const ISO_NAMES: Readonly<Record<string, string | readonly string[]>> = ENGLISH.countries;

const isoNames = (alpha2: string): readonly string[] => {
  const names = ISO_NAMES[alpha2] ?? [];
  return typeof names === 'string' ? [names] : names;
};

const ALPHA2: ReadonlyMap<string, string> = new Map(
  CODES.map((code) => [code[1] === 'XKK' ? 'XKX' : String(code[1]), String(code[0])]),
);

/** Every name of every country, as [alpha-3, name]: ISO's short names that are written so in English, and our own. */
export function* allNames(): Generator<readonly [string, string]> {
  for (const [alpha3, alpha2] of ALPHA2) {
    for (const name of isoNames(alpha2)) if (!/[(,]/.test(name) && !UNSAFE_NAMES.has(name)) yield [alpha3, name];
    for (const name of NAMES[alpha3] ?? []) yield [alpha3, name];
  }
}

export const isCountryCode = (alpha3: string): boolean => ALPHA2.has(alpha3);

/** Alpha-2 code and English short name of an ISO 3166-1 alpha-3 code (XKX: Kosovo). */
export function nameCountry(alpha3: string): { alpha2: string; name: string } {
  const alpha2 = ALPHA2.get(alpha3);
  if (alpha2 === undefined) return { alpha2: alpha3.slice(0, 2), name: alpha3 };
  return { alpha2, name: PREFERRED[alpha3] ?? isoNames(alpha2)[0] ?? alpha3 };
}
