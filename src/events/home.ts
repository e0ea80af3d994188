import type { Doc } from '../language/types.js';
import { countryOfCity, US_STATES } from './gazetteer.js';
import { CURRENCIES, SEATS } from './home-data.js';
import type { EventInput } from './input.js';

/** How many times as often as the next one it must be named. */
const CLEAR = 1.1;

/**
 * The country that the article is about: the one it names most, the dateline's counting more. Bodies that have no
 * country of their own in the text ("the police", "the ministry") belong to it.
 */
export function homeCountry(
  doc: Doc,
  input: EventInput,
  places: readonly { readonly alpha3: string }[],
): string | null {
  const weights = new Map<string, number>();
  const add = (alpha3: string, weight: number) => weights.set(alpha3, (weights.get(alpha3) ?? 0) + weight);
  const { length } = doc.tokens;
  for (const country of input.countries)
    add(country.alpha3, (country.first < length / 4 ? 2 : 1) * (country.form === 'metonym' ? 0.5 : 1));
  for (const place of places) add(place.alpha3, 2);
  for (const person of input.people) if (person.country) add(person.country, 1);
  const dateline = doc.paragraphs.find((paragraph) => paragraph.dateline)?.dateline;
  if (dateline) {
    const text = doc.text.slice(dateline.start, dateline.end);
    const country = datelineCountry(text);
    if (country) add(country, 2);
  }
  for (const token of doc.tokens) {
    const currency =
      CURRENCIES.get(token.before.trim()) ??
      CURRENCIES.get(token.text.charAt(0)) ??
      CURRENCIES.get(token.norm.replace(/s$/, ''));
    if (currency) add(currency, 1);
    const seat = SEATS.get(token.norm);
    if (seat && doc.tokens[token.index - 1]?.norm === seat[0]) add(seat[1], 1);
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= CLEAR * (second?.[1] ?? 0) ? first[0] : null;
}

/** "MACON, Ga. (AP) —" → USA, "ANKARA, March 4" → TUR. */
function datelineCountry(dateline: string): string | null {
  const [city = '', region = ''] = dateline.split(/[,(—–-]/).map((part) => part.trim());
  if (US_STATES.has(region.toLowerCase().replace(/\.$/, ''))) return 'USA';
  return countryOfCity(city);
}
