import type { CountryMention } from '../countries/types.js';
import { tokensOf } from '../language/index.js';
import type { Doc, Token, TokenRange } from '../language/types.js';
import { EPITHET_NOUNS } from '../lexicon/epithets.js';
import { ROLE_HEADS } from '../lexicon/role-heads.js';
import { type Gender, genderOfTitle, type Profile, RELATIONS } from '../people/index.js';

/** "the foreign minister", "a driver": somebody named by what they are. */
export interface Nominal extends TokenRange {
  readonly head: number;
  /** The person of the article who bears the title, or null. */
  readonly person: number | null;
  readonly gender: Gender | null;
  /** A noun that calls somebody anew and brings nobody in: "the Republican". */
  readonly onlyCalls: boolean;
}

const LEADERS =
  /^(?:president|prime minister|chancellor|premier|king|queen|emir|supreme leader|crown prince|taoiseach)$/;
const joined = (token: Token | undefined) => /^[\s-]*$/.test(token?.before ?? 'x');
const wordsOf = (role: string) =>
  role
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s-]+/);

/** What the roles of all persons are made of, by their last word. */
interface Bearer {
  readonly person: number;
  readonly words: ReadonlySet<string>;
  readonly country: string | null;
  readonly since: number;
}

function bearersByHead(profiles: readonly Profile[]): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  const add = (head: string, bearer: Bearer) => {
    const list = bearers.get(head);
    if (list) list.push(bearer);
    else bearers.set(head, [bearer]);
  };
  profiles.forEach(({ evidence, role, country, entity }, person) => {
    const roles = new Set([...evidence.map((item) => item.role), role]);
    const since = entity.mentions[0]?.first ?? 0;
    for (const each of roles) {
      if (!each) continue;
      const words = wordsOf(each);
      const set = new Set(words);
      const of = words.indexOf('of');
      const bearer = { person, words: set, country, since };
      add(words[of > 0 ? of - 1 : words.length - 1] ?? '', bearer);
      if (LEADERS.test(each.toLowerCase())) add('leader', { ...bearer, words: new Set(['leader']) });
    }
  });
  return bearers;
}

/** "the Republican presidential nominee": what is a noun elsewhere. */
const isPartOf = (token: Token, next: Token): boolean => !ROLE_HEADS.has(token.norm) && next.tags.has('Adjective');

/** Articles before a person: "the", "a". */
const isArticle = (token: Token | undefined) =>
  token !== undefined && /^(?:the|a|an|that|this|another|one)$/.test(token.norm);

/** Start of the noun phrase that ends in `head`, or -1 where it does not begin with an article. */
function phraseStart({ tokens }: Doc, head: number): number {
  for (let at = head; at > head - 6 && at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[head]?.sentence) return -1;
    if (isArticle(token) || /^(?:his|her|my|our|their)$/.test(token.norm)) return at < head ? at : -1;
    if (at < head && (!joined(tokens[at + 1]) || token.tags.has('Preposition') || token.tags.has('Pronoun'))) return -1;
    if (
      at < head &&
      token.tags.has('Verb') &&
      !token.tags.has('Adjective') &&
      !token.tags.has('Gerund') &&
      !token.tags.has('Participle')
    )
      return -1;
  }
  return -1;
}

/**
 * Titles and other nouns for one person that stand without a name. A definite title is a person's where exactly one of
 * those named so far bears it: all its words are in the person's role, and a country in it is the person's.
 */
export function findNominals(doc: Doc, profiles: readonly Profile[], countries: readonly CountryMention[]): Nominal[] {
  const bearers = bearersByHead(profiles);
  // "A former bank manager was arrested. Ann Lee, 53, …": the noun stands for who is named next.
  const introduced = new Map<number, number>();
  const taken = tokensOf(
    profiles.flatMap(({ entity, evidence }, person) => [
      ...entity.mentions,
      ...evidence.flatMap(({ range, rule }) => {
        if (rule !== 'role:introduced-as') return [range];
        introduced.set(range.last - 1, person);
        return [];
      }),
    ]),
  );
  const countryAt = new Map<number, string>();
  for (const { first, last, alpha3 } of countries) for (let at = first; at < last; at++) countryAt.set(at, alpha3);
  const nominals: Nominal[] = [];
  for (const token of doc.tokens) {
    const relation = RELATIONS.get(token.norm);
    const isSomebody = ROLE_HEADS.has(token.norm) || EPITHET_NOUNS.has(token.norm) || relation !== undefined;
    if (!isSomebody || taken.has(token.index) || token.tags.has('Verb')) continue;
    const next = doc.tokens[token.index + 1];
    const isHead =
      !next ||
      next.sentence !== token.sentence ||
      !joined(next) ||
      !((next.tags.has('Noun') && !next.tags.has('Pronoun')) || isPartOf(token, next)) ||
      next.tags.has('Possessive');
    // "the president, X" is X's role already; "secretary of state" is one title.
    if (!isHead) continue;
    const start = phraseStart(doc, token.index);
    if (start < 0) continue;
    const last = afterOf(doc, token.index);
    const gender = relation ?? genderOfTitle(token.norm);
    const person =
      introduced.get(token.index) ??
      (doc.tokens[start]?.norm === 'the'
        ? bearerOf(doc, { first: start + 1, last }, bearers.get(token.norm) ?? [], countryAt)
        : null);
    const onlyCalls = !ROLE_HEADS.has(token.norm) && relation === undefined;
    nominals.push({ first: start, last, head: token.index, person, gender, onlyCalls });
  }
  return nominals;
}

/** End of the phrase with a lower-case or capital "of State" behind its head. */
function afterOf({ tokens }: Doc, head: number): number {
  const [of, next] = [tokens[head + 1], tokens[head + 2]];
  const closes =
    of?.norm === 'of' &&
    joined(of) &&
    next &&
    joined(next) &&
    /^(?:state|defense|defence|staff|war|justice)$/.test(next.norm);
  return closes ? head + 3 : head + 1;
}

function bearerOf(
  doc: Doc,
  { first, last }: TokenRange,
  bearers: readonly Bearer[],
  countryAt: ReadonlyMap<number, string>,
): number | null {
  const words: string[] = [];
  let country: string | null = null;
  for (let at = first; at < last; at++) {
    const token = doc.tokens[at];
    if (!token) return null;
    const told = countryAt.get(at);
    if (told) country = told;
    else if (!token.tags.has('Possessive')) words.push(token.norm.replaceAll('.', ''));
  }
  // "the president of the club" says more than a role that we know.
  if (doc.tokens[last]?.norm === 'of' && joined(doc.tokens[last])) return null;
  if (words.length === 1 && words[0] === 'leader' && !country) return null;
  const fits = bearers.filter(
    (bearer) =>
      bearer.since < first && words.every((word) => bearer.words.has(word)) && (!country || bearer.country === country),
  );
  const persons = new Set(fits.map((bearer) => bearer.person));
  const [only] = persons;
  return persons.size === 1 && only !== undefined ? only : null;
}
