import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeBloom } from '../people/names/bloom.js';
import type { Gazetteer } from '../people/names/words.js';
import type { Example } from './train-people-data.js';
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

interface Stocks {
  readonly people: readonly NameStock[];
  readonly towns: readonly string[];
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly cities: readonly string[];
}

/** The stocks of names in `data/names.txt` and in the source. */
export function readStocks(): Stocks {
  const rows = readFileSync(path.join(import.meta.dirname, 'data/names.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([kind = '', sort = '', names = '']) => ({ kind, sort, names: names.split('|') }));
  const namesOf = (kind: string, sort: string) =>
    rows.find((row) => row.kind === kind && row.sort === sort)?.names ?? [];
  const own = Object.entries(STOCK).map(([kind, stock]) => ({
    kind,
    given: stock.given.split(/\s+/),
    surname: stock.surname.match(/(?:bin )?\S+/g) ?? [],
  }));
  const people = Object.entries(WEIGHT).map(([kind, weight]) => {
    const found = own.find((stock) => stock.kind === kind);
    if (found) return { ...found, weight };
    if (kind === 'en')
      return {
        kind,
        weight,
        given: namesOf('census-common', 'given'),
        surname: namesOf('census', 'surname').slice(0, 6000),
      };
    return { kind: kind.slice(0, 2), weight, given: namesOf(kind, 'given'), surname: namesOf(kind, 'surname') };
  });
  const all = (sort: string) => rows.filter((row) => row.sort === sort).flatMap((row) => row.names);
  return {
    people,
    towns: [...all('city'), ...all('town')],
    given: [...all('given'), ...own.flatMap((stock) => stock.given)],
    surnames: [...all('surname'), ...own.flatMap((stock) => stock.surname)],
    cities: all('city'),
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

/** The gazetteer that goes into the model. Words that several articles write in lower case are common. */
export function makeGazetteer(stocks: Stocks, examples: readonly Example[]): Gazetteer {
  const articles = new Map<string, number>();
  for (const { doc } of examples) {
    const seen = new Set(doc.tokens.filter((token) => /^\p{Ll}/u.test(token.text)).map((token) => token.norm));
    for (const word of seen) articles.set(word, (articles.get(word) ?? 0) + 1);
  }
  return {
    given: makeBloom(wordsOf(stocks.given, 2)),
    surname: makeBloom(wordsOf(stocks.surnames, 2)),
    city: makeBloom(wordsOf(stocks.cities, 4)),
    common: makeBloom([...articles].filter(([, count]) => count >= 4).map(([word]) => word)),
  };
}
