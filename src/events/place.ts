import type { Span } from '../article/types.js';
import type { NounPhrase, TokenRange } from '../language/types.js';
import type { Bearing } from './bearings.js';
import { placesOfName } from './city-places.js';
import { countryOfCity, opensCity, US_STATES } from './gazetteer.js';
import type { EventInput } from './input.js';
import type { PrepositionalPhrase } from './syntax/prepositional.js';
import type { Syntax } from './syntax/syntax.js';
import { US_STATE_CODES } from './us-states-data.js';

/** A place as the text tells it. */
export interface Location {
  readonly name: string;
  /** ISO 3166-1 alpha-3: told beside the name, or that of the largest city so called. */
  readonly country: string | null;
  /** True where the country stands beside the name. */
  readonly told: boolean;
  /** False where the name is a country's. */
  readonly isCity: boolean;
  /** Postal code of the state of the U.S. that stands beside the name, or null. */
  readonly state: string | null;
  readonly mention: Span;
  /** "30 km east of Gao": how far it is from where, and in what direction. */
  readonly away: (Bearing & { readonly from: Location }) | null;
}

/** A place that the text names, by its first token. */
export interface NamedPlace {
  readonly at: number;
  readonly paragraph: number;
  readonly alpha3: string;
  /** "a gift to Naples": nothing happens there yet. */
  readonly goal: boolean;
}

/** Countries of one city. */
const CITY_STATES: ReadonlySet<string> = new Set(['SGP', 'HKG', 'MAC', 'MCO', 'GIB']);

const AT = new Set(['in', 'at', 'near', 'outside', 'off', 'inside', 'across', 'around', 'on']);

/** Reads places: country names, large cities, and what the name finder calls a place. */
export class PlaceFinder {
  private readonly countries = new Map<number, { alpha3: string; last: number; name: boolean }>();
  private readonly locations = new Map<number, number>();
  private readonly mentioned = new Set<string>();

  constructor(
    private readonly syntax: Syntax,
    input: EventInput,
  ) {
    for (const country of input.countries)
      this.countries.set(country.first, { alpha3: country.alpha3, last: country.last, name: country.form === 'name' });
    for (const country of input.countries) this.mentioned.add(country.alpha3);
    for (const name of input.names) if (name.type === 'LOC') this.locations.set(name.first, name.last);
  }

  /** The place that the first fitting phrase names: "in the port of Larne", "near Vardenis". */
  find(prepositions: readonly PrepositionalPhrase[]): Location | null {
    for (const { preposition, phrases } of prepositions) {
      if (!AT.has(preposition)) continue;
      for (const phrase of phrases) {
        const place = this.read(phrase);
        if (place) return place;
      }
    }
    return null;
  }

  /** The place that a phrase names, the "of" phrase and a country behind a comma included. */
  read(phrase: NounPhrase): Location | null {
    if (phrase.temporal || phrase.pronoun) return null;
    const range = this.syntax.extent(phrase);
    let named: TokenRange | null = null;
    let country: string | null = null;
    let told = false;
    let isCity = true;
    for (let at = range.first; at < range.last; at++) {
      const token = this.syntax.token(at);
      if (!token) continue;
      const found = this.countries.get(at);
      if (found) [country, told] = [found.alpha3, true];
      const last =
        this.locations.get(at) ??
        (found ? (found.name ? found.last : at) : /^\p{Lu}/u.test(token.text) ? this.nameFrom(at, range.last) : at);
      if (last > at) {
        const city = countryOfCity(this.slice({ first: at, last }));
        if (city || found?.name || this.locations.has(at)) {
          if (!named) isCity = !found?.name || CITY_STATES.has(found.alpha3);
          named ??= { first: at, last };
          country ??= city;
          at = last - 1;
        }
      }
    }
    if (!named) return null;
    const name = this.slice(named);
    const behind = this.countryBehind(named.last) ?? this.countryBehind(range.last);
    if (behind !== null && (country === null || (!told && this.isIn(name, behind, named.last))))
      [country, told] = [behind, true];
    return { name, country, told, state: this.stateBehind(named.last), isCity, mention: this.span(named), away: null };
  }

  /** The countries of all places named in the text, by the token after which they hold, in order. */
  all(): NamedPlace[] {
    const found: NamedPlace[] = [];
    const { tokens } = this.syntax.doc;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || !/^\p{Lu}/u.test(token.text)) continue;
      const country = this.countries.get(at);
      const previous = tokens[at - 1]?.norm ?? '';
      if (country) {
        const list = tokens[at - 1];
        if (AT.has(previous) || (country.name && list?.after.trim() === ',' && /^\p{Lu}/u.test(list.text)))
          found.push({ at, paragraph: token.paragraph, alpha3: country.alpha3, goal: false });
        continue;
      }
      const last = this.nameFrom(at, tokens.length);
      if (last === at) continue;
      const city =
        AT.has(previous) || previous === 'of' || this.locations.has(at)
          ? countryOfCity(this.slice({ first: at, last }))
          : null;
      // a city of a country that the article never names is most likely another place of that name
      const alpha3 = this.countryBehind(last) ?? (city !== null && this.mentioned.has(city) ? city : null);
      if (alpha3) found.push({ at, paragraph: token.paragraph, alpha3, goal: previous === 'to' });
      at = last - 1;
    }
    return found;
  }

  /** "MACON, Ga.", "Vilnius, Lithuania". */
  countryBehind(at: number): string | null {
    if (this.syntax.token(at - 1)?.after.trim() !== ',') return null;
    const token = this.syntax.token(at);
    if (!token) return null;
    return this.countries.get(at)?.alpha3 ?? (US_STATES.has(token.norm.replace(/\.$/, '')) ? 'USA' : null);
  }

  /** "Portland, Maine", "Cordoba, Argentina,", but not "In London, Canada agreed". */
  private isIn(name: string, alpha3: string, at: number): boolean {
    return (
      placesOfName(name).some((place) => place.alpha3 === alpha3) &&
      (this.stateBehind(at) !== null || /^[,.;)]/.test(this.syntax.token(at)?.after.trim() ?? ''))
    );
  }

  /** Postal code of the state of the U.S. that stands behind a comma, or null. */
  private stateBehind(at: number): string | null {
    if (this.syntax.token(at - 1)?.after.trim() !== ',') return null;
    return US_STATE_CODES[this.syntax.token(at)?.norm.replace(/\.$/, '') ?? ''] ?? null;
  }

  private nameFrom(at: number, end: number): number {
    let last = at;
    if (!opensCity(this.syntax.token(at)?.text ?? '')) return at;
    for (let i = at; i < Math.min(end, at + 4); i++) {
      const token = this.syntax.token(i);
      if (!token || !/^\p{Lu}/u.test(token.text)) break;
      if (i > at && this.syntax.token(i - 1)?.after.trim() !== '') break;
      if (countryOfCity(this.slice({ first: at, last: i + 1 }))) last = i + 1;
    }
    return last;
  }

  private span({ first, last }: TokenRange): Span {
    const start = this.syntax.token(first)?.start ?? 0;
    return { start, end: this.syntax.token(last - 1)?.end ?? start };
  }

  private slice({ first, last }: TokenRange): string {
    const { tokens, text } = this.syntax.doc;
    return text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/g, ' ');
  }
}
