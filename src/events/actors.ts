import type { Span } from '../article/types.js';
import { wordClass } from '../language/index.js';
import type { NounPhrase, Token, TokenRange } from '../language/types.js';
import { Antecedents } from './antecedents.js';
import { countryOfCity } from './gazetteer.js';
import type { EventInput } from './input.js';
import { sectorOfWords } from './sectors.js';
import {
  COLLECTIVE,
  FOREIGN_TIE,
  INTERNATIONAL,
  INTERNATIONAL_NAMES,
  REGIONS,
  SECTOR_OF_HEAD,
} from './sectors-data.js';
import type { Syntax } from './syntax.js';
import type { Actor } from './types.js';

/** An actor with what the finder needs to know to weigh it. */
export interface ResolvedActor extends Actor {
  readonly first: number;
  readonly last: number;
  /** True for somebody who can act: a country, a person, an organisation, a group. */
  readonly known: boolean;
  /** True where the country stands in the phrase itself or in its person. */
  readonly stated: boolean;
}

interface Mention {
  readonly first: number;
  readonly last: number;
}

/** First item of a list sorted by `first` that ends after `at`. */
function firstFrom<T extends Mention>(items: readonly T[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.last ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const within = <T extends Mention>(items: readonly T[], { first, last }: TokenRange): T[] => {
  const found: T[] = [];
  for (let i = firstFrom(items, first); i < items.length; i++) {
    const item = items[i];
    if (!item || item.first >= last) break;
    if (item.first >= first && item.last <= last) found.push(item);
  }
  return found;
};

interface Country extends Mention {
  readonly alpha3: string;
  readonly form: string;
}
interface PersonSpan extends Mention {
  readonly person: number;
}

/** Shorter texts have no country that they are about. */
const MIN_SENTENCES = 5;

/** Tells who a phrase is: person, country, sector, with what the article said before. */
export class ActorResolver {
  private readonly countries: readonly Country[];
  private readonly persons: readonly PersonSpan[];
  private readonly organisations: readonly Mention[];
  /** The country that the article is about, for actors that have none of their own. */
  readonly home: string | null;
  /** Head noun → country of its last mention that had one: "the ministry" after "Turkey's ministry". */
  private readonly byHead = new Map<string, string>();
  private readonly antecedents: Antecedents;
  /** Pronouns that the people finder has resolved. */
  private readonly pronouns = new Map<number, number>();
  private depth = 0;
  private parties: readonly string[] = [];
  private readonly pairs = new Map<string, number>();

  constructor(
    private readonly syntax: Syntax,
    private readonly input: EventInput,
    home: string | null,
    /** The country of the place last named in the paragraph before a token. */
    private readonly localCountry: (at: number) => string | null,
  ) {
    this.antecedents = new Antecedents(syntax, input.people);
    const order = (a: Mention, b: Mention) => a.first - b.first || a.last - b.last;
    this.countries = input.countries.toSorted(order);
    this.persons = input.people
      .flatMap((person, index) =>
        person.mentions.flatMap(({ first, last, kind }) =>
          kind === 'pronoun' ? [] : [{ first, last, person: index }],
        ),
      )
      .sort(order);
    input.people.forEach((person, index) => {
      for (const mention of person.mentions) if (mention.kind === 'pronoun') this.pronouns.set(mention.first, index);
    });
    this.organisations = input.names.filter((name) => name.type === 'ORG').toSorted(order);
    this.home = home;
  }

  /** Who the phrase is; several where it names several nations ("Turkish and Greek frigates"). */
  resolve(phrase: NounPhrase, place: string | null): ResolvedActor[] {
    const { syntax } = this;
    const range = syntax.extent(phrase);
    const content = syntax.contentHead(phrase);
    const head = syntax.token(content);
    if (!head) return [];
    const person =
      within(this.persons, phrase).at(-1) ??
      (phrase.pronoun
        ? undefined
        : within(this.persons, { first: phrase.first, last: range.last }).find((p) => p.last === content + 1));
    if (person) return [this.fromPerson(phrase, person, range)];
    const titled = this.titled(phrase, range);
    if (titled) return [this.fromPerson({ ...phrase, last: range.last }, titled, range)];
    const named = this.apposition(phrase);
    if (named) return [this.fromPerson(phrase, named, range)];
    if (phrase.pronoun) return this.fromPronoun(phrase, head);
    const split = this.nations(phrase);
    if (split.length > 1) return split;
    const pair = this.pairOf(phrase, range);
    if (pair.length > 0) return pair;
    const own = this.ownCountry(phrase, range);
    const owned = own === null ? (this.ownersCountry(phrase) ?? this.cityCountry(phrase)) : null;
    const sector = this.sectorOf(phrase, content, own);
    const organisation = within(this.organisations, range)[0] !== undefined;
    const international = this.isInternational(range);
    const known =
      own !== null ||
      sector !== null ||
      organisation ||
      international ||
      head.tags.has('Organization') ||
      (owned !== null && !this.ownedByPronoun(phrase)) ||
      this.isNamed(phrase) ||
      COLLECTIVE.has(head.lemma);
    let country: string | null = international && !this.headIsNational(phrase, own) ? null : (own?.alpha3 ?? null);
    country ??= international ? null : owned;
    const stated = country !== null;
    if (country === null && !international && known && !this.isRegional(range))
      country =
        this.byHead.get(head.lemma) ??
        (sector !== null && sector !== 'UAF' && sector !== 'CRM' ? (place ?? this.localCountry(phrase.first)) : null);
    if (stated && country !== null && !head.tags.has('ProperNoun')) this.byHead.set(head.lemma, country);
    return [
      this.actor(range, {
        name: this.nameOf(range),
        person: null,
        country,
        sector: international ? (sector ?? 'IGO') : sector,
        known,
        stated,
      }),
    ];
  }

  private actor(range: TokenRange, rest: Omit<ResolvedActor, 'start' | 'end' | 'first' | 'last'>): ResolvedActor {
    const span: Span = {
      start: this.syntax.token(range.first)?.start ?? 0,
      end: this.syntax.token(range.last - 1)?.end ?? 0,
    };
    return { ...span, first: range.first, last: range.last, ...rest };
  }

  private nameOf({ first, last }: TokenRange): string {
    const { tokens, text } = this.syntax.doc;
    const start =
      wordClass(tokens[first] ?? ({} as Token)) === 'article' &&
      /^(?:the|a|an)$/.test(tokens[first]?.norm ?? '') &&
      last - first > 1
        ? first + 1
        : first;
    return text.slice(tokens[start]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/g, ' ');
  }

  private fromPerson(phrase: NounPhrase, mention: PersonSpan, range: TokenRange): ResolvedActor {
    const person = this.input.people[mention.person];
    const inPhrase = this.ownCountry(phrase, phrase);
    const role = person?.role?.toLowerCase() ?? '';
    const international =
      INTERNATIONAL_NAMES.some((name) => role.includes(name)) ||
      role.split(/\s+/).some((word) => INTERNATIONAL.has(word)) ||
      (person?.country === null && this.isInternational({ first: Math.max(0, phrase.first - 3), last: range.last }));
    const pope =
      /^(?:pope|pontiff)$/.test(role) ||
      this.syntax.token(phrase.first)?.norm === 'pope' ||
      this.syntax.token(phrase.first - 1)?.norm === 'pope';
    const stated = person?.country ?? inPhrase?.alpha3 ?? (pope ? 'VAT' : null);
    const sector = sectorOfWords(role);
    return this.actor(phrase, {
      name: person?.name ?? this.nameOf(phrase),
      person: mention.person,
      country: stated ?? (international ? null : this.introduced(mention.person)),
      sector: international ? 'IGO' : sector,
      known: true,
      stated: stated !== null,
    });
  }

  /**
   * The country of somebody for whom the text gives none: that last named in the paragraph where they first appear
   * ("Peru protested. Foreign Minister Hernán Olaechea said"), or of the place where it happens.
   */
  private introduced(person: number): string | null {
    const known = this.introductions.get(person);
    if (known !== undefined) return known;
    const first = this.persons.find((mention) => mention.person === person)?.first ?? 0;
    const paragraph = this.syntax.token(first)?.paragraph;
    const officer =
      SECTOR_OF_HEAD.get(this.input.people[person]?.role?.toLowerCase().split(/\s+/).at(-1) ?? '') === 'GOV';
    const named = officer
      ? this.countries.findLast(
          (country) =>
            country.last <= first &&
            country.form !== 'demonym' &&
            this.syntax.token(country.first)?.paragraph === paragraph,
        )
      : undefined;
    const country = named?.alpha3 ?? this.localCountry(first);
    this.introductions.set(person, country);
    return country;
  }
  private readonly introductions = new Map<number, string | null>();

  /** "it", "they", "we": who was spoken of before, or the speaker of the statement. */
  private fromPronoun(phrase: NounPhrase, head: Token): ResolvedActor[] {
    const plain = this.actor(phrase, {
      name: head.text,
      person: null,
      country: null,
      sector: null,
      known: true,
      stated: false,
    });
    if (/^(?:we|us|our|ours|i|me|my)$/.test(head.norm)) {
      const speaker = this.speakerAt(head.start);
      if (!speaker) return [plain];
      return [
        {
          ...plain,
          ...(speaker.mention ?? {}),
          country: speaker.country ?? this.home,
          person: speaker.person,
          name: speaker.name,
        },
      ];
    }
    if (/^(?:who|those|others|some|many|everyone|all|none|nobody|anyone|two|one|you)$/.test(head.norm))
      return [{ ...plain, country: this.localCountry(phrase.first) }];
    const person = this.pronouns.get(phrase.head);
    if (person !== undefined) {
      const nearest = this.persons.findLast((mention) => mention.person === person && mention.first < phrase.first);
      if (nearest) return [{ ...this.fromPerson(this.phraseOf(nearest), nearest, nearest), known: true }];
    }
    const antecedent = this.antecedents.find(phrase);
    if (!antecedent || this.depth > 3)
      return [{ ...plain, known: head.norm !== 'it' && head.norm !== 'this' && head.norm !== 'that' }];
    this.depth++;
    const before = this.resolve(antecedent, null);
    this.depth--;
    return before.map((actor) => ({
      ...actor,
      known: true,
    }));
  }

  /** The noun phrase that holds a name, or the name as one. */
  private phraseOf({ first, last }: Mention): NounPhrase {
    for (let at = first; at >= Math.max(0, first - 6); at--) {
      const phrase = this.syntax.phraseAt(at);
      if (phrase && phrase.last >= last) return phrase;
    }
    return { first, last, head: last - 1, owner: null, temporal: false, pronoun: false };
  }

  private speakerAt(at: number) {
    let best: EventInput['statements'][number] | undefined;
    for (const statement of this.input.statements) {
      if (
        statement.start <= at &&
        at < statement.end &&
        (!best || statement.end - statement.start <= best.end - best.start)
      )
        best = statement;
    }
    return best?.speaker ?? null;
  }

  /** "Secretary of State Ann Lee": the phrase is the first word of a title, the name ends the phrase that it is tied to. */
  private titled(phrase: NounPhrase, range: TokenRange): PersonSpan | undefined {
    if (range.last === phrase.last) return undefined;
    const mention = within(this.persons, range).at(-1);
    const role = mention && this.input.people[mention.person]?.role;
    if (!mention || mention.last !== range.last || !role) return undefined;
    const { text } = this.syntax.doc;
    const start = this.syntax.token(phrase.head)?.start ?? 0;
    const title = text.slice(start, this.syntax.token(mention.first)?.start).trim().replace(/\s+/g, ' ');
    return title !== '' && role.toLowerCase().endsWith(title.toLowerCase()) ? mention : undefined;
  }

  /** "his counterpart, Andry Rajoelina,": the person named behind the comma. */
  private apposition(phrase: NounPhrase): PersonSpan | undefined {
    const last = this.syntax.token(phrase.last - 1);
    const head = this.syntax.token(phrase.head);
    if (last?.after.trim() !== ',' || !head || head.tags.has('Plural') || !SECTOR_OF_HEAD.has(head.lemma))
      return undefined;
    const next = this.syntax.phraseAt(phrase.last);
    return next ? within(this.persons, next)[0] : undefined;
  }

  private isRegional({ first, last }: TokenRange): boolean {
    for (let i = first; i < last; i++) if (REGIONS.has(this.syntax.token(i)?.norm ?? '')) return true;
    return false;
  }

  /** "his hands", "its tents": nobody by that alone. */
  private ownedByPronoun({ owner }: NounPhrase): boolean {
    return owner !== null && this.syntax.token(owner.last - 1)?.tags.has('Pronoun') === true;
  }

  /** A capital inside the sentence: "the Movement for Quality Government". */
  private isNamed(phrase: NounPhrase): boolean {
    const { first: start } = this.syntax.sentenceOf(phrase.head);
    for (let i = phrase.first; i < phrase.last; i++) {
      const token = this.syntax.token(i);
      if (token && i > start && /^\p{Lu}/u.test(token.text) && !token.tags.has('Date')) return true;
    }
    return false;
  }

  /** The country of a large city that the phrase names: "flew to Minsk". */
  private cityCountry(phrase: NounPhrase): string | null {
    const { tokens, text } = this.syntax.doc;
    let first = phrase.head;
    while (first > phrase.first && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first--;
    if (!/^\p{Lu}/u.test(tokens[phrase.head]?.text ?? '')) return null;
    return countryOfCity(text.slice(tokens[first]?.start ?? 0, tokens[phrase.head]?.end ?? 0));
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
    return this.actor(range, {
      name: this.nameOf(range),
      person: null,
      country: country.alpha3,
      sector: this.sectorOf(phrase, phrase.head, country),
      known: true,
      stated: true,
    });
  }

  /** "both countries", "the two governments": the two nations that the article has spoken of most so far. */
  private pairOf(phrase: NounPhrase, range: TokenRange): ResolvedActor[] {
    return this.speaksOfBoth(range) && within(this.countries, range).length === 0 ? this.pair(phrase) : [];
  }

  private speaksOfBoth(range: TokenRange): boolean {
    const { syntax } = this;
    let both = false;
    let kind = false;
    for (let i = range.first; i < range.last; i++) {
      const norm = syntax.token(i)?.norm ?? '';
      both ||= norm === 'both' || norm === 'two' || norm === 'each';
      kind ||=
        /^(?:countries|sides|governments|armies|neighbou?rs|nations|parties|powers|capitals|states|militaries|leaders|presidents|premiers|ministers|army|side|country|government|nation)$/.test(
          norm,
        );
    }
    return both && kind;
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

  /**
   * The state that an article of some length is about, by its first mention: whom protests and appeals at home are
   * meant for. Empty for single sentences, which tell nothing of the kind.
   */
  homeActor(): ResolvedActor[] {
    if (this.home === null || this.syntax.doc.sentences.length < MIN_SENTENCES) return [];
    const mention = this.countries.find((country) => country.alpha3 === this.home && country.form !== 'demonym');
    if (!mention) return [];
    return [
      this.actor(mention, {
        name: this.nameOf(mention),
        person: null,
        country: this.home,
        sector: 'GOV',
        known: true,
        stated: false,
      }),
    ];
  }

  /** The other of the two parties that the article is about, if this is one of them. */
  opponentOf(country: string): string | null {
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
      this.actor(range, {
        name: this.nameOf(range),
        person: null,
        country: alpha3,
        sector: 'GOV',
        known: true,
        stated: true,
      }),
    );
  }

  /** The nation in the phrase: its owner's or the adjective's, before one that only stands behind it ("U.S.-backed"). */
  private ownCountry(phrase: NounPhrase, range: TokenRange): Country | null {
    const found = within(this.countries, range);
    if (found.length === 0) return null;
    const inBase = found.filter((country) => country.last <= phrase.last);
    const tied = (country: Country): boolean => {
      const next = this.syntax.token(country.last);
      return next?.before === '-' && FOREIGN_TIE.has(next.norm);
    };
    const plain = inBase.filter((country) => !tied(country));
    return (
      plain[0] ??
      found.find((country) => !tied(country)) ??
      (inBase[0] && /flagged|based|born|held/.test(this.syntax.token(inBase[0].last)?.norm ?? '') ? inBase[0] : null)
    );
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
      const person = within(this.persons, owner).at(-1);
      return person ? (this.input.people[person.person]?.country ?? null) : null;
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
    const found = this.fromPronoun(pronoun, word)[0]?.country ?? null;
    this.depth--;
    return found;
  }

  private headIsNational(phrase: NounPhrase, own: Country | null): boolean {
    return (
      own !== null &&
      own.last <= phrase.last &&
      own.first >= phrase.first &&
      !this.isInternational({ first: phrase.head, last: phrase.last })
    );
  }

  private sectorOf(phrase: NounPhrase, content: number, own: Country | null): string | null {
    const { syntax } = this;
    if (own && own.first <= content && content < own.last && own.form !== 'demonym') return 'GOV';
    for (const at of [content, content - 1, phrase.head, phrase.head - 1]) {
      const token = syntax.token(at);
      if (!token || at < phrase.first) continue;
      const found =
        SECTOR_OF_HEAD.get(token.lemma) ??
        SECTOR_OF_HEAD.get(token.norm) ??
        SECTOR_OF_HEAD.get(token.norm.replace(/s$/, ''));
      if (found) return found;
    }
    if (own?.form === 'demonym' && own.last === content + 1) return 'CVL';
    const head = syntax.token(content);
    if (head?.tags.has('Actor') && /(?:er|or|ist|man|men|woman|women|ian|ant|eer|ee)s?$/.test(head.norm)) return 'CVL';
    if (phrase.owner) {
      // "the commission's headquarters"
      const owner = syntax.token(phrase.owner.last - 1);
      if (owner && !owner.tags.has('Pronoun')) return SECTOR_OF_HEAD.get(owner.lemma) ?? null;
    }
    return null;
  }

  private isInternational({ first, last }: TokenRange): boolean {
    const { tokens } = this.syntax.doc;
    let words = '';
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (!token) continue;
      if (INTERNATIONAL.has(token.norm) && (token.text === token.text.toUpperCase() || token.norm.includes('.')))
        return true;
      words += `${token.norm}${token.after === '-' ? '-' : ' '}`;
    }
    return INTERNATIONAL_NAMES.some((name) => words.includes(name));
  }
}
