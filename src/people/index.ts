import type { CountryMention } from '../countries/types.js';
import type { Doc, TokenRange } from '../language/types.js';
import { profilePeople, roleContext } from './persons.js';
import { resolvePronouns } from './pronouns/index.js';
import { roleOfPronoun } from './roles/index.js';
import { findNominals } from './titles.js';
import type { FoundPeople, Name, PersonMention, UnnamedReference } from './types.js';

export { findNames } from './names/index.js';
export type { FoundPeople, Gender, Name, Person, PersonMention, UnnamedReference } from './types.js';

/** The article's people, every mention of each, their roles, countries and genders. */
export function findPeople(doc: Doc, names: readonly Name[], countries: readonly CountryMention[]): FoundPeople {
  const context = roleContext(doc, names, countries);
  const profiles = profilePeople(context, names, countries);
  const mentions: PersonMention[][] = profiles.map(({ entity }) =>
    entity.mentions.map(({ first, last, start, end, rule }) => ({ first, last, start, end, rule, kind: 'name' })),
  );
  const add = (person: number, { first, last }: TokenRange, kind: 'pronoun' | 'title', rule: string) => {
    const [from, to] = [doc.tokens[first], doc.tokens[last - 1]];
    if (from && to) mentions[person]?.push({ first, last, start: from.start, end: to.end, kind, rule });
  };
  const nominals = findNominals(doc, profiles, countries);
  for (const nominal of nominals)
    if (nominal.person !== null) add(nominal.person, nominal, 'title', 'person:title-alone');
  const genders = profiles.map(({ told }) => (told.isSure ? told.gender : null));
  const hints = profiles.map(({ told }) => told.gender);
  const named = profiles.flatMap(({ entity }, person) =>
    entity.mentions.map(({ first, last }) => ({ first, last, person })),
  );
  const unnamed: UnnamedReference[] = [];
  for (const pronoun of resolvePronouns(doc, { names: named, nominals, genders, hints })) {
    if (pronoun.person !== null) add(pronoun.person, pronoun, 'pronoun', 'person:pronoun');
    else unnamed.push({ pronoun: pronoun.first, antecedent: pronoun.antecedent });
  }
  // "He is 57, a former shepherd": only where no name has a role beside it.
  const told = profiles.map(({ role }, i) =>
    role === null
      ? mentions[i]
          ?.filter(({ kind }) => kind === 'pronoun')
          .map((mention) => roleOfPronoun(context, mention))
          .find(Boolean)
      : undefined,
  );
  const people = profiles.map(({ entity, role, country }, i) => ({
    name: doc.text.slice(entity.full.start, entity.full.end).replace(/\s+/g, ' '),
    role: (role ?? told[i]?.role)?.replace(/\s+/g, ' ') ?? null,
    country: country ?? told[i]?.country ?? null,
    gender: genders[i] ?? hints[i] ?? null,
    mentions: (mentions[i] ?? []).sort((a, b) => a.start - b.start),
  }));
  return { people, unnamed };
}
