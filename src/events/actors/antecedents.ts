import type { CountryMention } from '../../countries/types.js';
import type { NounPhrase, Token } from '../../language/types.js';
import { SECTOR_OF_HEAD } from '../../lexicon/sectors-data.js';
import type { Person } from '../../people/types.js';
import type { Syntax } from '../syntax/syntax.js';
import { firstFrom } from './mentions.js';

/** How many phrases back a pronoun is looked for. */
const REACH = 24;

const isPlural = (token: Token, first: string): boolean =>
  !/^(?:a|an|one|each|every|this|that)$/.test(first) &&
  (token.tags.has('Plural') ||
    (/[^s]s$/.test(token.norm) && token.lemma !== token.norm && !token.tags.has('ProperNoun')) ||
    /^(?:police|people|men|women|children|youth|group|crew|family|team|crowd|couple|pair|trio)$/.test(token.norm));

/** Finds what "it", "they" and "he" stand for: the nearest phrase that fits, subjects first. */
export class Antecedents {
  private readonly people = new Set<number>();
  private readonly countries = new Set<number>();
  private readonly subjects = new Set<NounPhrase>();
  private objects: ReadonlySet<NounPhrase> | undefined;

  constructor(
    private readonly syntax: Syntax,
    people: readonly Person[],
    countries: readonly CountryMention[],
  ) {
    for (const { last, form } of countries) if (form !== 'demonym') this.countries.add(last - 1);
    for (const person of people) for (const mention of person.mentions) this.people.add(mention.last - 1);
    for (const group of syntax.verbs) {
      for (const phrase of syntax.subjectsOf(group)) this.subjects.add(phrase);
    }
  }

  find(pronoun: NounPhrase): NounPhrase | null {
    const { syntax } = this;
    const word = syntax.token(pronoun.head);
    if (!word) return null;
    const { norm } = word;
    const person = /^(?:he|she|him|his|her|himself|herself)$/.test(norm);
    const plural = /^(?:they|them|their|themselves|both)$/.test(norm);
    // "told her", but not "said her country would"
    const object = /^(?:him|them|her)$/.test(norm) && (syntax.phraseAround(pronoun.head)?.last ?? 0) <= pronoun.last;
    const own = object ? this.clauseSubjects(pronoun) : [];
    let best: NounPhrase | null = null;
    let most = 0;
    const nouns = syntax.nouns;
    const from = this.indexBefore(pronoun.first);
    for (let i = from, seen = 0; i >= 0 && seen < REACH; i--, seen++) {
      const phrase = nouns[i];
      const head = phrase && syntax.token(phrase.head);
      if (!phrase || !head || phrase.pronoun || phrase.temporal || own.includes(phrase)) continue;
      const first = syntax.token(phrase.first)?.norm ?? '';
      // "its constitution" is not what "it" stands for
      if (phrase.owner && syntax.token(phrase.owner.last - 1)?.tags.has('Pronoun') && !SECTOR_OF_HEAD.has(head.lemma))
        continue;
      const apart = word.sentence - head.sentence;
      if (apart > 3 || word.paragraph - head.paragraph > 2) break;
      const named = this.people.has(phrase.head) || this.people.has(phrase.last - 1);
      const sector = SECTOR_OF_HEAD.get(head.lemma) ?? SECTOR_OF_HEAD.get(head.norm.replace(/s$/, ''));
      const proper = head.tags.has('ProperNoun') || head.tags.has('Acronym') || this.countries.has(phrase.head);
      let score = 0;
      if (person) score = named ? 4 : sector && !isPlural(head, first) && !proper ? 2 : 0;
      else if (named) score = 0;
      else if (plural)
        score = isPlural(head, first) && (sector || !proper) ? (sector ? 4 : 2) : sector || proper ? 1.5 : 0;
      else score = !isPlural(head, first) && (sector || proper || head.tags.has('Organization')) ? 3 : 0;
      if (score === 0) continue;
      if (this.subjects.has(phrase)) score += 1.5;
      // "held the group before releasing them"
      else if (object && sector && apart === 0 && this.isObject(phrase)) score += 2.5;
      score -= apart * 1.2 + seen * 0.05;
      if (score > most) [best, most] = [phrase, score];
    }
    return best;
  }

  private isObject(phrase: NounPhrase): boolean {
    this.objects ??= new Set(this.syntax.verbs.flatMap((group) => this.syntax.objectsOf(group)[0] ?? []));
    return this.objects.has(phrase);
  }

  private clauseSubjects(pronoun: NounPhrase): readonly NounPhrase[] {
    const group = this.syntax.lastBefore(pronoun.first);
    return group ? this.syntax.subjectsOf(group) : [];
  }

  private indexBefore(at: number): number {
    return firstFrom(this.syntax.nouns, at) - 1;
  }
}
