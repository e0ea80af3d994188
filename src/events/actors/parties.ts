import type { NounPhrase, TokenRange } from '../../language/types.js';
import type { Syntax } from '../syntax/syntax.js';
import { actorAt, nameOf, type ResolvedActor } from './actor.js';
import { type Country, within } from './mentions.js';

/** From what weight two nations that deal with each other are the sides of a quarrel. */
const QUARRELSOME = 2;

/** The two nations that the article is about: "both countries", "the two sides", the other side of a quarrel. */
export class Parties {
  private parties: readonly string[] = [];
  private readonly pairs = new Map<string, number>();

  constructor(
    private readonly syntax: Syntax,
    private readonly countries: readonly Country[],
  ) {}

  /** "both countries", "the two governments": the two nations that the article has spoken of most so far. */
  pairOf(phrase: NounPhrase, range: TokenRange): ResolvedActor[] {
    return speaksOfBoth(this.syntax, range) && within(this.countries, range).length === 0 ? this.pair(phrase) : [];
  }

  /** Notes the two parties of an event, for "both sides" after it; a quarrel or a truce counts double. */
  remember(countries: readonly string[], weight: number): void {
    const parties = [...new Set(countries)].sort();
    if (parties.length !== 2) return;
    const key = parties.join(' ');
    this.pairs.set(key, (this.pairs.get(key) ?? 0) + weight);
    if ((this.pairs.get(key) ?? 0) >= (this.pairs.get(this.parties.join(' ')) ?? 0)) this.parties = parties;
  }

  /** The two parties as actors, each by its last mention among those given. */
  partyActors(actors: readonly ResolvedActor[]): ResolvedActor[] {
    return this.parties.flatMap(
      (country) => actors.findLast((actor) => actor.country === country && actor.stated) ?? [],
    );
  }

  /** The other of the two parties that the article is about, if this is one of them. */
  opponentOf(country: string): string | null {
    if ((this.pairs.get(this.parties.join(' ')) ?? 0) < QUARRELSOME) return null;
    return this.parties.includes(country) ? (this.parties.find((other) => other !== country) ?? null) : null;
  }

  /** The parties of the last event between two, or the two nations spoken of most before the phrase. */
  pair(phrase: NounPhrase): ResolvedActor[] {
    const range = this.syntax.extent(phrase);
    const counts = new Map<string, number>();
    for (const country of this.countries) {
      if (country.first >= phrase.first) break;
      counts.set(country.alpha3, (counts.get(country.alpha3) ?? 0) + 1);
    }
    const most = [...counts].sort((a, b) => b[1] - a[1]).map(([alpha3]) => alpha3);
    const top = this.parties.length === 2 ? this.parties : most.slice(0, 2);
    if (top.length < 2) return [];
    return top.map((alpha3) =>
      actorAt(this.syntax, range, {
        name: nameOf(this.syntax, range),
        person: null,
        country: alpha3,
        sector: 'GOV',
        known: true,
        stated: true,
        stateless: false,
      }),
    );
  }
}

/** "the neighbours", "the foes": two, if the article has two that quarrel. */
const RIVALS = new Set(['neighbours', 'neighbors', 'rivals', 'foes', 'adversaries']);

function speaksOfBoth(syntax: Syntax, range: TokenRange): boolean {
  let both = false;
  let kind = false;
  for (let i = range.first; i < range.last; i++) {
    const norm = syntax.token(i)?.norm ?? '';
    both ||= norm === 'both' || norm === 'two' || norm === 'each' || RIVALS.has(norm);
    kind ||=
      /^(?:countries|sides|governments|armies|neighbou?rs|rivals|foes|adversaries|nations|parties|powers|capitals|states|militaries|leaders|presidents|premiers|ministers|army|side|country|government|nation)$/.test(
        norm,
      );
  }
  return both && kind;
}
