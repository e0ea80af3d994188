import { CITIES } from './cities-data.js';

const fold = (name: string): string => {
  // most names are plain letters, and this is asked of every capitalised word
  const plain = /^[A-Za-z. ]*$/.test(name)
    ? name
    : name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[’‘`']/g, '')
        .replace(/-/g, ' ');
  return plain.toLowerCase();
};

/** Names that the newspapers use where the gazetteer has a longer or another one. */
const ALIASES: readonly (readonly [string, string])[] = [
  ['washington', 'USA'],
  ['new york', 'USA'],
  ['kiev', 'UKR'],
  ['kharkov', 'UKR'],
  ['odesa', 'UKR'],
  ['mykolaiv', 'UKR'],
  ['zaporizhzhia', 'UKR'],
  ['sievierodonetsk', 'UKR'],
  ['saigon', 'VNM'],
  ['bombay', 'IND'],
  ['calcutta', 'IND'],
  ['rangoon', 'MMR'],
  ['peking', 'CHN'],
  ['mecca', 'SAU'],
  ['gaza', 'PSE'],
  ['the hague', 'NLD'],
  ['benghazi', 'LBY'],
  ['derry', 'GBR'],
];

let index: ReadonlyMap<string, string> | undefined;
/** The first words of all names, to pass over most words at once. */
const openers = new Set<string>();

function build(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [alpha3, names] of Object.entries(CITIES))
    for (const name of names.split('|')) map.set(fold(name), alpha3);
  for (const [name, alpha3] of ALIASES) map.set(name, alpha3);
  for (const name of map.keys()) openers.add(name.split(' ', 1)[0] ?? name);
  return map;
}

/** ISO 3166-1 alpha-3 code of the country in which a large city lies, or null. */
export function countryOfCity(name: string): string | null {
  index ??= build();
  return index.get(fold(name)) ?? null;
}

/** True where a word may begin the name of a large city. */
export function opensCity(word: string): boolean {
  index ??= build();
  return openers.has(fold(word).split(' ', 1)[0] ?? word);
}

/** States of the U.S. as datelines shorten them: "MACON, Ga." */
export const US_STATES: ReadonlySet<string> = new Set(
  `ala alaska ariz ark calif colo conn del fla ga hawaii idaho ill ind iowa kan ky la maine md mass mich minn miss mo mont
  neb nev n.h n.j n.m n.y n.c n.d ohio okla ore pa r.i s.c s.d tenn texas utah vt va wash w.va wis wyo d.c alabama arizona
  arkansas california colorado connecticut delaware florida illinois indiana kansas kentucky louisiana maryland
  massachusetts michigan minnesota mississippi missouri montana nebraska nevada oklahoma oregon pennsylvania tennessee
  vermont virginia wisconsin wyoming`.split(/\s+/),
);

/** States that are also something else: a country, a city, a river. */
const SHARED = new Set(['georgia', 'washington', 'delaware']);

/** True for the full name of a U.S. state of one word: "Ohio", but not "Wash" for washing. */
export const isUsState = (word: string): boolean =>
  /^\p{Lu}\p{L}{3}/u.test(word) && US_STATES.has(word.toLowerCase()) && !SHARED.has(word.toLowerCase());
