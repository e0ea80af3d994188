import type { NounPhrase, TokenRange } from '../language/types.js';
import { countryOfCity, opensCity, US_STATES } from './gazetteer.js';
import type { EventInput } from './input.js';
import type { PrepositionalPhrase } from './syntax/prepositional.js';
import type { Syntax } from './syntax/syntax.js';
import type { ActionEvent } from './types.js';

export type Location = NonNullable<ActionEvent['where']>;

/** A place that the text names, by its first token. */
export interface NamedPlace {
  readonly at: number;
  readonly paragraph: number;
  readonly alpha3: string;
  /** "a gift to Naples": nothing happens there yet. */
  readonly goal: boolean;
}

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
    for (let at = range.first; at < range.last; at++) {
      const token = this.syntax.token(at);
      if (!token) continue;
      const found = this.countries.get(at);
      if (found) country = found.alpha3;
      const last =
        this.locations.get(at) ??
        (found ? (found.name ? found.last : at) : /^\p{Lu}/u.test(token.text) ? this.nameFrom(at, range.last) : at);
      if (last > at) {
        const city = countryOfCity(this.slice({ first: at, last }));
        if (city || found?.name || this.locations.has(at)) {
          named ??= { first: at, last };
          country ??= city;
          at = last - 1;
        }
      }
    }
    if (!named) return null;
    country ??= this.countryBehind(range.last);
    const start = this.syntax.token(named.first)?.start ?? 0;
    const end = this.syntax.token(named.last - 1)?.end ?? start;
    return { name: this.slice(named), country, mention: { start, end } };
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

  private slice({ first, last }: TokenRange): string {
    const { tokens, text } = this.syntax.doc;
    return text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/g, ' ');
  }
}
