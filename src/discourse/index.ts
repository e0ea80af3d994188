import type { CountryMention } from '../countries/types.js';
import type { Doc, TokenRange } from '../language/types.js';
import type { NamedPeople, PersonMention, UnnamedReference } from '../people/index.js';
import { calledAnew } from './called-anew.js';
import { resolvePronouns } from './pronouns/index.js';
import { findNominals } from './titles.js';
import type { FoundPeople } from './types.js';

export { homeCountry, sureHomeCountry } from './home-country.js';
export { isNamedAt } from './named.js';
export type { FoundPeople } from './types.js';

/** Whom pronouns and titles without a name stand for, and with that every mention of the article's people. */
export function resolvePeople(
  doc: Doc,
  { profiles, complete }: NamedPeople,
  countries: readonly CountryMention[],
): FoundPeople {
  const mentions: PersonMention[][] = profiles.map(() => []);
  const add = (person: number, { first, last }: TokenRange, kind: 'pronoun' | 'title', rule: string) => {
    const [from, to] = [doc.tokens[first], doc.tokens[last - 1]];
    if (from && to) mentions[person]?.push({ first, last, start: from.start, end: to.end, kind, rule });
  };
  const titles = findNominals(doc, profiles, countries);
  const nominals = calledAnew(doc, titles, profiles, countries);
  const plain = new Set(titles);
  for (const nominal of nominals) {
    const rule = plain.has(nominal) ? 'person:title-alone' : 'person:called-anew';
    if (nominal.person !== null) add(nominal.person, nominal, 'title', rule);
  }
  const genders = profiles.map(({ told }) => (told.isSure ? told.gender : null));
  const hints = profiles.map(({ told }) => told.gender);
  const names = profiles.flatMap(({ entity }, person) =>
    entity.mentions.map(({ first, last }) => ({ first, last, person })),
  );
  const unnamed: UnnamedReference[] = [];
  for (const pronoun of resolvePronouns(doc, { names, nominals, genders, hints })) {
    if (pronoun.person !== null) add(pronoun.person, pronoun, 'pronoun', 'person:pronoun');
    else unnamed.push({ pronoun: pronoun.first, antecedent: pronoun.antecedent });
  }
  return {
    people: complete(
      mentions,
      genders.map((gender, i) => gender ?? hints[i] ?? null),
    ),
    unnamed,
  };
}
