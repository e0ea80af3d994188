import { makeBloom } from '../people/names/bloom.js';
import type { Gazetteer } from '../people/names/words.js';
import { random } from './train-people-crf.js';
import type { Example } from './train-people-data.js';
import { censusNames, cityNames, fakerNames, type Names } from './train-people-packages.js';
import { STOCK } from './train-people-stock.js';
import type { NameStock } from './train-people-synthetic.js';

/** How often made-up news draws its people from each stock. */
const WEIGHT: Readonly<Record<string, number>> = {
  en: 40,
  es: 6,
  fr: 5,
  de: 5,
  it: 4,
  nl: 2,
  pl: 3,
  cs_CZ: 2,
  hu: 1,
  hr: 1,
  sr_RS_latin: 1,
  tr: 2,
  pt_BR: 2,
  sv: 1,
  da: 1,
  nb_NO: 1,
  fi: 1,
  ro: 1,
  en_IN: 2,
  en_NG: 2,
  en_GH: 1,
  en_ZA: 1,
  id_ID: 1,
  uz_UZ_latin: 1,
  vi: 1,
  az: 1,
  fr_SN: 1,
  yo_NG: 1,
  af_ZA: 1,
  zh: 4,
  ko: 2,
  ja: 3,
  ar: 6,
  fa: 2,
  ru: 5,
  uk: 2,
  he: 3,
  el: 1,
  id: 2,
  south: 3,
  africa: 3,
};

/** Names of the census that made-up Americans bear, and those that the filters know. */
const FREQUENT = { given: 1200, surnames: 6000 };
const COMMON = { surnames: 15_000 };
/** Inhabitants of the places that made-up news names, and of those in the filter. */
const TOWN = 40_000;
const CITY = 100_000;

interface Stocks {
  readonly people: readonly NameStock[];
  readonly towns: readonly string[];
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly cities: readonly string[];
}

/** The names of npm packages (see the model card) and our own of `STOCK`. */
export function readStocks(): Stocks {
  const faker = fakerNames();
  const own = new Map(
    Object.entries(STOCK).map(([kind, { given, surname }]) => [
      kind,
      { given: given.split(/\s+/), surname: surname.match(/(?:bin )?\S+/g) ?? [] },
    ]),
  );
  const all = [...faker.values(), ...own.values(), censusNames(Number.POSITIVE_INFINITY, COMMON.surnames)];
  const namesOf = (kind: string): Names => {
    const names = kind === 'en' ? censusNames(FREQUENT.given, FREQUENT.surnames) : (own.get(kind) ?? faker.get(kind));
    if (!names) throw new Error(`no names for ${kind}`);
    return names;
  };
  const people = Object.entries(WEIGHT).map(([kind, weight]) => ({
    kind: own.has(kind) ? kind : kind.slice(0, 2),
    weight,
    ...namesOf(kind),
  }));
  return {
    people,
    towns: cityNames(TOWN),
    given: all.flatMap((names) => names.given),
    surnames: all.flatMap((names) => names.surname),
    cities: cityNames(CITY),
  };
}

/** Words in lower case, also without their accents, of at least `least` letters. */
function wordsOf(names: readonly string[], least: number): Set<string> {
  const words = new Set<string>();
  for (const name of names)
    for (const word of name.toLowerCase().replace(/’/g, "'").split(/[ -]/)) {
      if (word.length < least) continue;
      words.add(word);
      words.add(word.normalize('NFKD').replace(/\p{M}/gu, ''));
    }
  return words;
}

/**
 * The gazetteer that goes into the model, and one that lacks `unknown` of the names, for made-up news: its names all come
 * from the stocks, those of real news do not. Words that several articles write in lower case are common.
 */
export function makeGazetteers(
  stocks: Stocks,
  examples: readonly Example[],
  unknown: number,
): { full: Gazetteer; partial: Gazetteer } {
  const articles = new Map<string, number>();
  for (const { doc } of examples) {
    const seen = new Set(doc.tokens.filter((token) => /^\p{Ll}/u.test(token.text)).map((token) => token.norm));
    for (const word of seen) articles.set(word, (articles.get(word) ?? 0) + 1);
  }
  const [given, surname, city] = [wordsOf(stocks.given, 2), wordsOf(stocks.surnames, 2), wordsOf(stocks.cities, 4)];
  const common = makeBloom([...articles].filter(([, count]) => count >= 4).map(([word]) => word));
  const next = random(5);
  const part = (words: ReadonlySet<string>) => makeBloom([...words].filter(() => next() >= unknown));
  return {
    full: { given: makeBloom(given), surname: makeBloom(surname), city: makeBloom(city), common },
    partial: { given: part(given), surname: part(surname), city: part(city), common },
  };
}
