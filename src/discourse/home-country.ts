import type { CountryMention } from '../countries/types.js';
import { tokensOf } from '../language/index.js';
import type { Doc } from '../language/types.js';
import { BODIES, CURRENCIES, FORCES, NEIGHBOURING, PROVINCES, SEATS } from '../lexicon/country-cues.js';
import { countryOfCity, isUsState, US_STATES } from '../lexicon/gazetteer.js';
import type { Person } from '../people/types.js';

/** How many times as much must speak for it as for the next one. */
const CLEAR = 1.1;

/** The same where a person is given the country: to be wrong about somebody is worse than to be silent. */
const SURE = 1.5;

/** What tells of countries in an article. */
export interface CountryEvidence {
  readonly countries: readonly CountryMention[];
  readonly people: readonly Pick<Person, 'country' | 'mentions'>[];
  /** Where something happens, by token. */
  readonly places: readonly { readonly at: number; readonly alpha3: string }[];
}

/**
 * The country that the article is about: the one it names most, the dateline's counting more. Bodies that have no
 * country of their own in the text ("the police", "the ministry") belong to it.
 * @param clear how many times as much must speak for it as for the next one
 * @returns its ISO 3166-1 alpha-3 code, or null where no country is clear
 */
export function homeCountry(
  doc: Doc,
  { countries, people, places }: CountryEvidence,
  clear: number = CLEAR,
): string | null {
  const weights = new Map<string, number>();
  const add = (alpha3: string, weight: number) => weights.set(alpha3, (weights.get(alpha3) ?? 0) + weight);
  const { length } = doc.tokens;
  const dateline = doc.paragraphs.find((paragraph) => paragraph.dateline)?.dateline;
  const inDateline = (at: number): boolean => (doc.tokens[at]?.start ?? 0) < (dateline?.end ?? 0);
  for (const country of countries) {
    if (inDateline(country.first)) continue;
    // "with neighbouring Chad": home is next to it
    if (NEIGHBOURING.has(doc.tokens[country.first - 1]?.norm ?? '')) continue;
    // "Russian forces", "Israeli warplanes": they fight elsewhere
    if (country.form === 'demonym' && FORCES.has(doc.tokens[country.last]?.lemma ?? '')) continue;
    add(country.alpha3, (country.first < length / 4 ? 2 : 1) * (country.form === 'metonym' ? 0.5 : 1));
  }
  for (const place of places) if (!inDateline(place.at)) add(place.alpha3, 2);
  for (const person of people) if (person.country) add(person.country, 1);
  if (dateline) {
    const text = doc.text.slice(dateline.start, dateline.end);
    const country = datelineCountry(text);
    if (country) add(country, 6);
    else {
      const named = countries.find(({ form, first }) => form !== 'demonym' && inDateline(first));
      if (named) add(named.alpha3, 3);
    }
  }
  for (const { text, norm, before, index } of doc.tokens) {
    const initial = text.charCodeAt(0);
    // A to Z
    if (initial > 64 && initial < 91) {
      if (isUsState(text)) add('USA', 1);
      const body = BODIES.get(text) ?? PROVINCES.get(text);
      if (body) add(body, 1.5);
      const seat = SEATS.get(norm);
      if (seat && doc.tokens[index - 1]?.norm === seat[0]) add(seat[1], 1.5);
    }
    const currency =
      (before === '' || before === ' ' ? undefined : CURRENCIES.get(before.trim())) ??
      CURRENCIES.get(text.charAt(0)) ??
      CURRENCIES.get(norm) ??
      (norm.endsWith('s') ? CURRENCIES.get(norm.slice(0, -1)) : undefined);
    if (currency) add(currency, 1);
  }
  for (const [country, { count, lead }] of citiesNamed(doc, people))
    if (lead || count > 1 || weights.size === 0 || weights.has(country)) add(country, lead ? count + 1 : count);
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= clear * (second?.[1] ?? 0) ? first[0] : null;
}

/** Gives the country that the article is about beyond doubt, by what is known before its people, or null; looked for once. */
export function sureHomeCountry(doc: Doc, countries: readonly CountryMention[]): () => string | null {
  let found: string | null | undefined;
  return () => {
    if (found === undefined) found = homeCountry(doc, { countries, people: [], places: [] }, SURE);
    return found;
  };
}

/** How many different large cities of each country the text names, and whether its lead does; names of people left out. */
function citiesNamed(
  doc: Doc,
  named: CountryEvidence['people'],
): ReadonlyMap<string, { count: number; lead: boolean }> {
  const inNames = tokensOf(named.flatMap(({ mentions }) => mentions));
  const seen = new Set<string>();
  const counts = new Map<string, { count: number; lead: boolean }>();
  const lead = doc.paragraphs.findIndex(({ kind }) => kind === 'body');
  for (const { index, text, paragraph, tags } of doc.tokens) {
    if (text.length < 4 || !/^\p{Lu}/u.test(text) || seen.has(text) || inNames.has(index)) continue;
    // "Superintendent David Moss": a city in Panama too
    if (tags.has('FirstName') && /^\p{Lu}/u.test(doc.tokens[index + 1]?.text ?? '')) continue;
    seen.add(text);
    const country = countryOfCity(text);
    if (!country) continue;
    const known = counts.get(country);
    counts.set(country, { count: (known?.count ?? 0) + 1, lead: known?.lead === true || paragraph <= lead });
  }
  return counts;
}

/** "MACON, Ga. (AP) —" → USA, "ANKARA, March 4" → TUR. */
function datelineCountry(dateline: string): string | null {
  const [cities = '', region = ''] = dateline.split(/[,(—–:-]/).map((part) => part.trim());
  if (US_STATES.has(region.toLowerCase().replace(/\.$/, ''))) return 'USA';
  for (const city of cities.split(/\/| and /i)) {
    const country = countryOfCity(city.trim());
    if (country) return country;
  }
  return null;
}
