import type { NounPhrase, Token, TokenRange } from '../../language/types.js';
import { BODIES } from '../../lexicon/country-cues.js';
import { ROLE_HEADS } from '../../lexicon/role-heads.js';
import { sectorOfWords } from '../../lexicon/sectors.js';
import { INTERNATIONAL, INTERNATIONAL_NAMES, SECTOR_OF_HEAD } from '../../lexicon/sectors-data.js';
import type { EventInput } from '../input.js';
import type { Syntax } from '../syntax/syntax.js';
import { actorAt, nameOf, type ResolvedActor } from './actor.js';
import { type Country, type Mention, order, type PersonSpan, within } from './mentions.js';
import { isInternational, isRegional, ownCountry } from './nations.js';
import { OTHERS } from './others-data.js';

const wordClassBefore = (syntax: Syntax, at: number): string => {
  const token = syntax.token(at - 1);
  return token && token.sentence === syntax.token(at)?.sentence ? token.wordClass : 'other';
};

/** Nouns for people, common ones: "supporters", "a spokesman", not "Christie's Attorney General Ann Lee". */
const isSomebody = ({ lemma, tags }: Token): boolean =>
  OTHERS.has(lemma) || (ROLE_HEADS.has(lemma) && !tags.has('ProperNoun'));

/** The people whom the article names: which of them a phrase is, and whom they act for. */
export class Persons {
  private readonly mentions: readonly PersonSpan[];
  /** Pronouns that the people finder has resolved. */
  private readonly pronouns = new Map<number, number>();
  private readonly introductions = new Map<number, string | null>();

  constructor(
    private readonly syntax: Syntax,
    private readonly input: EventInput,
    private readonly countries: readonly Country[],
    /** The country of the place last named in the paragraph before a token. */
    private readonly localCountry: (at: number) => string | null,
  ) {
    this.mentions = input.people
      .flatMap((person, index) =>
        person.mentions.flatMap(({ first, last, kind }) =>
          kind === 'pronoun' ? [] : [{ first, last, person: index }],
        ),
      )
      .sort(order);
    input.people.forEach((person, index) => {
      for (const mention of person.mentions) if (mention.kind === 'pronoun') this.pronouns.set(mention.first, index);
    });
  }

  /** Who the phrase is, if it names a person or stands before the name of one. */
  resolve(phrase: NounPhrase, range: TokenRange, content: number): ResolvedActor | undefined {
    const person =
      this.personIn(phrase) ??
      (phrase.pronoun
        ? undefined
        : within(this.mentions, { first: phrase.first, last: range.last }).find((p) => p.last === content + 1));
    if (person) return this.fromPerson(phrase, person, range);
    const titled = this.titled(phrase, range);
    if (titled) return this.fromPerson({ ...phrase, last: range.last }, titled, range);
    const named = this.apposition(phrase);
    if (!named) return undefined;
    const actor = this.fromPerson(phrase, named, range);
    // "its regional director, Tendai Murewa": of several states, whoever it is
    return isRegional(this.syntax, phrase) && !actor.stated ? { ...actor, country: null, stateless: true } : actor;
  }

  /** The person named in a phrase, but not of whom somebody else is told: "Christie's rival", "a Christie aide". */
  private personIn(phrase: NounPhrase): PersonSpan | undefined {
    const person = within(this.mentions, phrase).at(-1);
    const head = this.syntax.token(phrase.head);
    const isOther = person !== undefined && phrase.head >= person.last && head !== undefined && isSomebody(head);
    return isOther ? undefined : person;
  }

  /** The phrase with the noun that its owner stands before, where the tagger takes that for something else: "Christie's primary rival". */
  withOther(phrase: NounPhrase): NounPhrase {
    const { syntax } = this;
    if (phrase.owner === null || syntax.token(phrase.head)?.tags.has('Possessive') !== true) return phrase;
    for (let at = phrase.last; at < phrase.last + 3 && /^\s+$/.test(syntax.token(at)?.before ?? ''); at++)
      if (OTHERS.has(syntax.token(at)?.lemma ?? '')) return { ...phrase, head: at, last: at + 1 };
    return phrase;
  }

  /** Whom a pronoun stands for, by their last mention before it. */
  ofPronoun(phrase: NounPhrase): ResolvedActor | undefined {
    const person = this.pronouns.get(phrase.head);
    if (person === undefined) return undefined;
    const nearest = this.mentions.findLast((mention) => mention.person === person && mention.first < phrase.first);
    return nearest && { ...this.fromPerson(this.phraseOf(nearest), nearest, nearest), known: true };
  }

  /** The country of the person named in a range, or null. */
  countryIn(range: TokenRange): string | null {
    const person = within(this.mentions, range).at(-1);
    return person ? (this.input.people[person.person]?.country ?? null) : null;
  }

  private fromPerson(phrase: NounPhrase, mention: PersonSpan, range: TokenRange): ResolvedActor {
    const person = this.input.people[mention.person];
    const inPhrase = ownCountry(this.syntax, this.countries, phrase, phrase);
    const role = person?.role?.toLowerCase() ?? '';
    const international =
      INTERNATIONAL_NAMES.some((name) => role.includes(name)) ||
      role.split(/\s+/).some((word) => INTERNATIONAL.has(word)) ||
      (person?.country === null &&
        isInternational(this.syntax, { first: Math.max(0, phrase.first - 3), last: range.last }));
    const pope =
      /^(?:pope|pontiff)$/.test(role) ||
      this.syntax.token(phrase.first)?.norm === 'pope' ||
      this.syntax.token(phrase.first - 1)?.norm === 'pope';
    const stated = person?.country ?? inPhrase?.alpha3 ?? (pope ? 'VAT' : null);
    const sector = this.sectorOf(role);
    return actorAt(this.syntax, phrase, {
      name: person?.name ?? nameOf(this.syntax, phrase),
      person: mention.person,
      country: stated ?? (international ? null : this.introduced(mention.person)),
      sector: international ? 'IGO' : sector,
      known: true,
      stated: stated !== null,
      stateless: international,
    });
  }

  private sectorOf(role: string): string | null {
    const known = this.sectors.get(role);
    if (known !== undefined) return known;
    const sector = sectorOfWords(role);
    this.sectors.set(role, sector);
    return sector;
  }
  private readonly sectors = new Map<string, string | null>();

  /**
   * The country of somebody for whom the text gives none: that last named in the paragraph where they first appear
   * ("Peru protested. Foreign Minister Hernán Olaechea said"), or of the place where it happens.
   */
  private introduced(person: number): string | null {
    const known = this.introductions.get(person);
    if (known !== undefined) return known;
    const first = this.mentions.find((mention) => mention.person === person)?.first ?? 0;
    const paragraph = this.syntax.token(first)?.paragraph;
    const acting = this.countries.filter(
      (country) =>
        country.last <= first &&
        country.form !== 'demonym' &&
        this.syntax.token(country.first)?.paragraph === paragraph &&
        !/^(?:preposition|to)$/.test(wordClassBefore(this.syntax, country.first)),
    );
    const named = acting.every(({ alpha3 }) => alpha3 === acting[0]?.alpha3) ? acting[0] : undefined;
    const role = this.input.people[person]?.role ?? '';
    const body = role.split(/[^\p{L}\d]+/u).flatMap((word) => BODIES.get(word) ?? [])[0];
    const country = body ?? named?.alpha3 ?? this.localCountry(first);
    this.introductions.set(person, country);
    return country;
  }

  /** The noun phrase that holds a name, or the name as one. */
  private phraseOf({ first, last }: Mention): NounPhrase {
    for (let at = first; at >= Math.max(0, first - 6); at--) {
      const phrase = this.syntax.phraseAt(at);
      if (phrase && phrase.last >= last) return phrase;
    }
    return { first, last, head: last - 1, owner: null, temporal: false, pronoun: false };
  }

  /** "Secretary of State Ann Lee": the phrase is the first word of a title, the name ends the phrase that it is tied to. */
  private titled(phrase: NounPhrase, range: TokenRange): PersonSpan | undefined {
    if (range.last === phrase.last) return undefined;
    const mention = within(this.mentions, range).at(-1);
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
    if (
      last?.after.trim() !== ',' ||
      !head ||
      head.tags.has('Plural') ||
      !(SECTOR_OF_HEAD.has(head.lemma) || /(?:er|or|ist|man|woman)$/.test(head.norm))
    )
      return undefined;
    const next = this.syntax.phraseAt(phrase.last);
    // the name itself, not "an Otieno ally"
    return next ? within(this.mentions, next).find(({ last }) => last === next.last) : undefined;
  }
}
