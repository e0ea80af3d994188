import type { Doc } from '../language/types.js';
import type { Name } from '../people/types.js';
import { countryCalled } from './called.js';
import { nameCountry } from './codes.js';
import { readContext } from './context.js';
import { FORMS } from './forms.js';
import { matchPhrases } from './match.js';
import { actingSeats } from './metonyms/index.js';
import { prefixed } from './prefixed.js';
import { isFalsePositive } from './refine.js';
import type { CountryMention } from './types.js';

export type { CountryForm, CountryMention } from './types.js';
export { nameCountry };

/** What others ask about countries. */
export const COUNTRIES = { nameCountry, countryCalled } as const;

/** The name that holds each token, the longest where they overlap. */
function namesByToken(names: readonly Name[]): (at: number) => Name | null {
  const holders = new Map<number, Name>();
  for (const name of names) {
    for (let at = name.first; at < name.last; at++) {
      const other = holders.get(at);
      if (!other || other.last - other.first < name.last - name.first) holders.set(at, name);
    }
  }
  return (at) => holders.get(at) ?? null;
}

/** Whether a word (a norm) is the first or last of a person's name of several words. */
function fullNameWords({ tokens }: Doc, names: readonly Name[]): (word: string) => boolean {
  const words = new Set<string>();
  for (const { type, first, last } of names) {
    if (type !== 'PER' || last - first < 2) continue;
    words.add(tokens[first]?.norm ?? '');
    words.add(tokens[last - 1]?.norm ?? '');
  }
  return (word) => words.has(word);
}

/**
 * Every mention of a country, in the order of the text. `names` tells persons and organisations that bear a country's
 * name. "The two Koreas" is a mention of each.
 */
export function findCountries(doc: Doc, names: readonly Name[]): CountryMention[] {
  const nameAt = namesByToken(names);
  const candidates = matchPhrases(doc);
  const isPartOfFullName = fullNameWords(doc, names);
  const resolve = readContext(doc);
  const acting = actingSeats(doc, candidates, nameAt);
  const found = candidates.flatMap((candidate) => {
    const { entry, first, last } = candidate;
    const [from, to] = [doc.tokens[first], doc.tokens[last - 1]];
    if (entry.kind === 'blocker' || !from || !to) return [];
    const { form, rule: found } = FORMS[entry.kind];
    const rule = found ?? acting.get(candidate);
    if (!rule || isFalsePositive({ doc, candidate, name: nameAt(first), nameAfter: nameAt(last), isPartOfFullName }))
      return [];
    const { start } = from;
    return resolve(candidate).map((alpha3) => ({ start, end: to.end, first, last, alpha3, form, rule }));
  });
  return [...found, ...prefixed(doc)].sort((a, b) => a.start - b.start);
}
