import type { NounPhrase, TokenRange } from '../../language/types.js';
import { armedGroupCountry, COLLECTIVE } from '../../lexicon/sectors-data.js';
import type { Source } from '../../statements/types.js';
import type { EventInput } from '../input.js';
import type { Scenes } from '../locations.js';
import type { Syntax } from '../syntax/syntax.js';
import { actorAt, nameOf, type ResolvedActor } from './actor.js';
import { type Country, lastBefore, type Mention, order, within } from './mentions.js';
import { cityCountry, headIsNational, isInternational, isRegional, ownCountry, stateCountry } from './nations.js';
import { keysOf, organisationCountries } from './organisations.js';
import { Parties } from './parties.js';
import { Persons } from './persons.js';
import { Pronouns } from './pronouns.js';
import { sectorOf } from './sector.js';

/** Of these nobody knows where they are from. */
const SECTORS_WITHOUT_HOME = new Set(['UAF', 'CRM', 'REF']);

/** Bodies that every state has, in capitals or not: "the Foreign Office". */
const OF_STATE = new Set(['GOV', 'MIL', 'COP', 'JUD', 'LEG', 'SPY']);

/** People who are where they live, not whom they speak for. */
const CIVILIAN = new Set(['CVL', 'REF', 'LAB', 'BUS', 'MED', 'EDU', 'JRN', 'AGR', 'REL']);

/** Shorter texts have no country that they are about. */
const MIN_SENTENCES = 5;

/** Tells who a phrase is: person, country, sector, with what the article said before. */
export class ActorResolver {
  private readonly countries: readonly Country[];
  private readonly organisations: readonly Mention[];
  private readonly seats: ReadonlyMap<string, string>;
  /** Head noun → country of its last mention that had one: "the ministry" after "Turkey's ministry"; null for one of no state. */
  private readonly byHead = new Map<string, string | null>();
  private readonly persons: Persons;
  private readonly pronouns: Pronouns;
  readonly parties: Parties;
  private depth = 0;

  constructor(
    private readonly syntax: Syntax,
    private readonly input: EventInput,
    private readonly scenes: Scenes,
    private readonly places: readonly { readonly at: number; readonly alpha3: string }[],
  ) {
    this.countries = input.countries.toSorted(order);
    this.organisations = input.names.filter((name) => name.type === 'ORG').toSorted(order);
    this.seats = organisationCountries(syntax, this.organisations, this.countries);
    this.persons = new Persons(syntax, input, this.countries, scenes.countryAt);
    this.parties = new Parties(syntax, this.countries);
    this.pronouns = new Pronouns(syntax, input, this.persons, scenes, (phrase) => this.resolve(phrase, null));
  }

  /** Who the phrase is; several where it names several nations ("Turkish and Greek frigates"). */
  resolve(given: NounPhrase, place: string | null): ResolvedActor[] {
    const { syntax } = this;
    const phrase = this.persons.withOther(given);
    const range = syntax.extent(phrase);
    const content = syntax.contentHead(phrase);
    const head = syntax.token(content);
    if (!head) return [];
    // "nine of them"
    const counted = content === phrase.head ? undefined : syntax.phraseAt(phrase.last + 1);
    if (counted?.pronoun && counted.head === content) return this.pronouns.resolve(counted, head);
    const person = this.persons.resolve(phrase, range, content);
    if (person) return [person];
    if (phrase.pronoun) return this.pronouns.resolve(phrase, head);
    const split = this.nations(phrase);
    if (split.length > 1) return split;
    const pair = this.parties.pairOf(phrase, range);
    if (pair.length > 0) return pair;
    const own = ownCountry(syntax, this.countries, phrase, range);
    const owned =
      own === null ? (this.ownersCountry(phrase) ?? cityCountry(syntax, phrase) ?? stateCountry(syntax, phrase)) : null;
    const sector = sectorOf(syntax, phrase, content, own);
    const organisation = within(this.organisations, range)[0] !== undefined;
    const international = isInternational(syntax, range);
    const known =
      own !== null ||
      sector !== null ||
      organisation ||
      international ||
      head.tags.has('Organization') ||
      (owned !== null && !ownedByPronoun(syntax, phrase)) ||
      isNamed(syntax, phrase) ||
      COLLECTIVE.has(head.lemma);
    let country: string | null = international && !headIsNational(syntax, phrase, own) ? null : (own?.alpha3 ?? null);
    country ??= international ? null : owned;
    const stated = country !== null;
    let stateless = country === null && (international || isRegional(syntax, range) || this.ofInternational(range));
    if (country === null && !stateless) country = armedGroupCountry(head.norm) ?? this.seatOf(phrase);
    if (country === null && !stateless && known) {
      const before = this.byHead.get(head.lemma);
      stateless = before === null && isDefinite(syntax, phrase);
      country =
        before ??
        (sector !== null && !SECTORS_WITHOUT_HOME.has(sector) && !stateless
          ? isProper(syntax, content) && !OF_STATE.has(sector)
            ? this.scenes.homeAt(phrase.first)
            : (place ?? this.scenes.countryAt(phrase.first))
          : null);
    }
    if (!stated && !stateless && sector !== null && country !== null) {
      const elsewhere = this.livingIn(range, CIVILIAN.has(sector));
      if (elsewhere.length > 0)
        return elsewhere.map((alpha3) =>
          actorAt(syntax, range, {
            name: nameOf(syntax, range),
            person: null,
            country: alpha3,
            sector,
            known,
            stated: true,
            stateless: false,
          }),
        );
    }
    if ((stated || stateless) && !head.tags.has('ProperNoun')) this.byHead.set(head.lemma, country);
    return [
      actorAt(syntax, range, {
        name: nameOf(syntax, range),
        person: null,
        country,
        sector: international ? (sector === 'MIL' || sector === 'JUD' ? sector : 'IGO') : sector,
        known,
        stated,
        stateless,
      }),
    ];
  }

  /** The country of the organisation that the phrase names, as the text tells it somewhere. */
  private seatOf(phrase: NounPhrase): string | null {
    if (this.seats.size === 0) return null;
    const name = within(this.organisations, phrase)[0];
    const whole = name && keysOf(this.syntax, name).flatMap((key) => this.seats.get(key) ?? [])[0];
    if (whole !== undefined) return whole;
    // "Norlund" alone, which the names finder may not know again
    for (let at = phrase.first; at < phrase.last; at++) {
      const country = this.seats.get(this.syntax.token(at)?.text ?? '');
      if (country !== undefined) return country;
    }
    return null;
  }

  /** "observers from the European Union": sent by several states. */
  private ofInternational({ last }: TokenRange): boolean {
    const { syntax } = this;
    if (!/^(?:of|from)$/.test(syntax.token(last)?.norm ?? '') || syntax.brokenBefore(last)) return false;
    const sender = syntax.phraseAt(last + 1);
    return sender !== undefined && isInternational(syntax, sender);
  }

  /** "people in Niger, Chad and Mali", "traders in Dubai": the countries of where they are. */
  private livingIn({ last }: TokenRange, cities: boolean): string[] {
    const { syntax } = this;
    if (!/^(?:in|from|across)$/.test(syntax.token(last)?.norm ?? '') || syntax.brokenBefore(last)) return [];
    const first = syntax.phraseAt(last + 1);
    if (!first) return [];
    const found = syntax.withConjunctsAfter(first).flatMap((phrase) => {
      const country = ownCountry(syntax, this.countries, phrase, syntax.extent(phrase))?.alpha3;
      return country ?? (cities ? cityCountry(syntax, phrase) : null) ?? [];
    });
    return [...new Set(found)];
  }

  /** "Turkish and Greek frigates", "the United States and Iran": one actor for each nation. */
  private nations(phrase: NounPhrase): ResolvedActor[] {
    const found = within(this.countries, phrase);
    if (found.length < 2) return [];
    const parts: ResolvedActor[] = [];
    for (let i = 0; i + 1 < found.length; i++) {
      const [left, right] = [found[i], found[i + 1]];
      if (!left || !right || left.alpha3 === right.alpha3) continue;
      const between = this.syntax.token(left.last);
      if (right.first !== left.last + 1 || (between?.norm !== 'and' && between?.norm !== 'or')) continue;
      if (parts.length === 0) parts.push(this.national({ first: phrase.first, last: left.last }, left, phrase));
      parts.push(this.national({ first: right.first, last: phrase.last }, right, phrase));
    }
    return parts;
  }

  private national(range: TokenRange, country: Country, phrase: NounPhrase): ResolvedActor {
    return actorAt(this.syntax, range, {
      name: nameOf(this.syntax, range),
      person: null,
      country: country.alpha3,
      sector: sectorOf(this.syntax, phrase, phrase.head, country),
      known: true,
      stated: true,
      stateless: false,
    });
  }

  /** The state that an article of some length is about: whom protests and appeals at home are meant for. */
  homeActor(at: number): ResolvedActor[] {
    const home = this.homeAt(at);
    return home === null ? [] : [...this.stateActor(home)];
  }

  /** The country that the article, or its section, is about, for actors that have none of their own. */
  homeAt(at: number): string | null {
    return this.scenes.homeAt(at);
  }

  /** The country of the place where a token's sentence plays. */
  sceneAt(at: number): string | null {
    return this.scenes.countryAt(at);
  }

  /** How much the article speaks of a country: 1 for the one that it names most, up to 4; 0 for one that it never names. */
  standingOf(alpha3: string): number {
    this.standings ??= rankOf(this.countries);
    return this.standings.get(alpha3) ?? 0;
  }
  private standings: ReadonlyMap<string, number> | undefined;

  /** The country named last before a token in its paragraph. */
  lastNamed(at: number): string | null {
    const paragraph = this.syntax.token(at)?.paragraph;
    const last = lastBefore(this.countries, at);
    return last && this.syntax.token(last.first)?.paragraph === paragraph ? last.alpha3 : null;
  }

  /**
   * A state that the text means but does not name where it acts, by the first mention of its name, its people or a place
   * in it. Empty for single sentences, which tell nothing of the kind.
   */
  stateActor(alpha3: string): readonly ResolvedActor[] {
    const known = this.states.get(alpha3) ?? this.firstNamed(alpha3);
    this.states.set(alpha3, known);
    return known;
  }
  private readonly states = new Map<string, readonly ResolvedActor[]>();

  private firstNamed(alpha3: string): readonly ResolvedActor[] {
    if (this.syntax.doc.sentences.length < MIN_SENTENCES) return [];
    const named = this.countries.filter((country) => country.alpha3 === alpha3);
    const place = this.places.find((one) => one.alpha3 === alpha3);
    const mention =
      named.find(({ form }) => form === 'name') ??
      named.find(({ form }) => form !== 'demonym') ??
      named[0] ??
      (place ? { first: place.at, last: place.at + 1 } : undefined);
    if (!mention) return [];
    return [
      actorAt(this.syntax, mention, {
        name: nameOf(this.syntax, mention),
        person: null,
        country: alpha3,
        sector: 'GOV',
        known: true,
        stated: false,
        stateless: false,
        implied: true,
      }),
    ];
  }

  /** Who made the last statement before a token, in its sentence or the one before. */
  lastSaid(at: number): ResolvedActor[] {
    const here = this.syntax.token(at);
    if (!here) return [];
    const said = this.input.statements.findLast(({ end, speaker }) => end <= here.start && speaker !== null);
    if (!said?.speaker) return [];
    const last = this.syntax.tokenAt(said.end - 1);
    if (!last || here.sentence - last.sentence > 1) return [];
    return this.speaker(said.speaker);
  }

  /** A source of a statement as an actor, with what its own words tell. */
  private speaker(source: Source): ResolvedActor[] {
    const mention = source.mention && this.syntax.tokenAt(source.mention.end - 1);
    const phrase = mention && this.syntax.phraseAround(mention.index);
    return phrase ? this.resolve(phrase, null) : [];
  }

  /** "its army", "whose government", "our consul": the country of the one that the pronoun stands for. */
  private ownersCountry(phrase: NounPhrase): string | null {
    const { owner } = phrase;
    const word = owner && this.syntax.token(owner.last - 1);
    if (!owner || !word || this.depth > 3 || this.syntax.token(phrase.head)?.lemma === 'counterpart') return null;
    if (word.norm === 'whose') {
      const before = this.syntax.phraseBefore(owner.first);
      return before ? (this.resolve(before, null)[0]?.country ?? null) : null;
    }
    if (!word.tags.has('Pronoun')) {
      return this.persons.countryIn(owner);
    }
    const pronoun: NounPhrase = {
      first: owner.first,
      last: owner.last,
      head: owner.last - 1,
      owner: null,
      temporal: false,
      pronoun: true,
    };
    this.depth++;
    const found = this.pronouns.resolve(pronoun, word)[0]?.country ?? null;
    this.depth--;
    return found;
  }
}

/** Countries by how often they are named, the most frequent first; from the fourth on all count the same. */
function rankOf(countries: readonly Country[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { alpha3 } of countries) counts.set(alpha3, (counts.get(alpha3) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1]);
  return new Map(order.map(([alpha3], i) => [alpha3, Math.min(i + 1, 4)]));
}

/** A name inside its sentence: "Hezbollah", "Crestmont Mining". */
const isProper = (syntax: Syntax, at: number): boolean =>
  at > syntax.sentenceOf(at).first && /^\p{Lu}/u.test(syntax.token(at)?.text ?? '');

const isDefinite = (syntax: Syntax, phrase: NounPhrase): boolean =>
  /^(?:the|this|that)$/.test(syntax.token(phrase.first)?.norm ?? '');

/** "his hands", "its tents": nobody by that alone. */
function ownedByPronoun(syntax: Syntax, { owner }: NounPhrase): boolean {
  return owner !== null && syntax.token(owner.last - 1)?.tags.has('Pronoun') === true;
}

/** A capital inside the sentence: "the Movement for Quality Government". */
function isNamed(syntax: Syntax, phrase: NounPhrase): boolean {
  const { first: start } = syntax.sentenceOf(phrase.head);
  for (let i = phrase.first; i < phrase.last; i++) {
    const token = syntax.token(i);
    if (token && i > start && /^\p{Lu}/u.test(token.text) && !token.tags.has('Date')) return true;
  }
  return false;
}
