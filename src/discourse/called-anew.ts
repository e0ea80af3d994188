import type { CountryMention } from '../countries/types.js';
import type { Doc, TokenRange } from '../language/types.js';
import { EPITHET_NOUNS } from '../lexicon/epithets.js';
import { ROLE_SYNONYMS } from '../lexicon/role-synonyms.js';
import { type Gender, genderOfTitle, type Profile } from '../people/index.js';
import { OFFICES, OPEN, OTHER, STANDINGS, TELLING_MORE, UNNAMED } from './called-anew-data.js';
import type { Nominal } from './titles.js';

/** So many sentences back somebody has been named whom a description still reaches. */
const REACH = 2;

/** So many people just named leave a bare "the candidate" clear. */
const FEW = 3;

/** "the former mayor": a description of its own, with nobody's name or possession in it. */
function isDescription({ tokens }: Doc, { first, head, last }: Nominal): boolean {
  const noun = tokens[head];
  if (tokens[first]?.norm !== 'the' || !noun || noun.tags.has('Plural') || noun.quotation >= 0) return false;
  if (tokens.slice(first, head).some(({ tags }) => tags.has('Possessive'))) return false;
  // "the Daily Star", but "the First Minister"
  if (/^\p{Lu}/u.test(noun.text) && !OFFICES.test(noun.lemma.toLowerCase())) return false;
  const next = tokens[last];
  if (next?.sentence === noun.sentence && TELLING_MORE.test(next.norm) && next.before === ' ') return false;
  // "the former mayor (Ann Lee)", "Ann Lee, the mayor's wife", "her father is the former mayor"
  if (/\($/.test(next?.before ?? '')) return false;
  if (next?.tags.has('Possessive') && /,\s*$/.test(tokens[first]?.before ?? '')) return false;
  if (/^(?:is|was|are|were|be|been|became|becomes)$/.test(tokens[first - 1]?.norm ?? '')) return false;
  // "the show's creator and star"
  const inside = tokens.slice(first + 1, head);
  if (inside.some(({ norm }) => norm === 'and')) return false;
  if (inside.some(({ norm }) => OTHER.test(norm))) return false;
  if (EPITHET_NOUNS.has(noun.lemma)) return true;
  return inside.length > 0 && (OFFICES.test(noun.lemma) || inside[0]?.norm === 'former');
}

/** "A singer from Lyon": somebody unnamed of whom the same noun has been said before. */
const isBroughtIn = ({ tokens }: Doc, { first }: Nominal, alike: readonly Nominal[]): boolean =>
  alike.some(
    (other) => other.first < first && /^(?:a|an|one|another|that|this)$/.test(tokens[other.first]?.norm ?? ''),
  );

/**
 * Whether who was named last does what the text before tells, with nobody unnamed about: "Ann Lee lost." Who is killed,
 * groped or jailed leaves open whom "the billionaire" means.
 */
function isTopic(doc: Doc, name: TokenRange, upTo: number): boolean {
  const { tokens, sentences } = doc;
  const start = sentences[tokens[name.first]?.sentence ?? -1]?.first ?? name.first;
  for (let at = start; at < upTo; at++) {
    const token = tokens[at];
    if (token && UNNAMED.test(token.lemma) && token.quotation < 0 && (at < name.first || at >= name.last)) return false;
  }
  let at = name.last;
  while (
    at < name.last + MOST_BEHIND &&
    !tokens[at]?.tags.has('Verb') &&
    tokens[at]?.sentence === tokens[name.first]?.sentence
  )
    at++;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!verb?.tags.has('Verb') || verb.sentence !== tokens[name.first]?.sentence) return false;
  const isPassive =
    /^(?:is|was|were|been|be|being|got|gets)$/.test(verb.norm) &&
    (next?.tags.has('PastTense') === true || next?.tags.has('Participle') === true || next?.norm === 'being');
  return !isPassive && tokens[name.first - 1]?.wordClass !== 'preposition' && !tokens[name.first - 1]?.tags.has('Verb');
}

/** So many words may stand between a name and what its bearer does: "Ann Lee, 53, of Leeds, lost". */
const MOST_BEHIND = 8;

/** "the Ohio senator" is not Sen. Lee of Texas, "the interior minister" not the foreign minister. */
function contradicts({ tokens }: Doc, { first, head }: Nominal, role: string): boolean {
  const inside = tokens.slice(first + 1, head);
  const isFormer = inside.some(({ norm }) => norm === 'former' || norm === 'ex');
  if (isFormer !== /\b(?:former|ex|retired|late)\b/i.test(role) && isOfHead(tokens[head]?.lemma ?? '', role))
    return true;
  const told = new Set(role.replaceAll('.', '').split(/[\s-]+/));
  const names = inside.filter(({ text, tags }) => /^\p{Lu}/u.test(text) && !tags.has('Demonym'));
  const own = [...told].slice(0, -1).filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (names.length > 0 && own.length > 0 && !names.some(({ text }) => told.has(text))) return true;
  if (!/^(?:minister|secretary)$/.test(tokens[head]?.lemma ?? '')) return false;
  return inside.some(
    ({ norm, tags }) => !tags.has('Demonym') && norm !== 'former' && !role.toLowerCase().includes(norm),
  );
}

/** Whether a role ends in the noun itself. */
const isOfHead = (lemma: string, role: string): boolean => role.toLowerCase().endsWith(lemma);

/** "Sen.", "former senator": whether a role is told by a noun or by one that goes with it. */
const isOfNoun = (role: string, lemma: string): boolean => {
  const nouns = ROLE_SYNONYMS.get(lemma);
  return role
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s-]+/)
    .some((word) => word === lemma || nouns?.has(word));
};

/** Whether a description may tell who somebody is that no role tells: what is not held by an unnamed one as easily. */
function isFree({ tokens }: Doc, { first, head }: Nominal): boolean {
  const lemma = tokens[head]?.lemma ?? '';
  if (STANDINGS.test(lemma) && head - first < 2) return false;
  return !OPEN.test(lemma) && (!OFFICES.test(lemma) || tokens[first + 1]?.norm === 'former');
}

/** Whether a description tells something new of the only one around, of whom no role is told. */
function isNewOf(
  doc: Doc,
  nominal: Nominal,
  person: number,
  profile: Profile | undefined,
  here: readonly { readonly person: number; readonly first: number }[],
): boolean {
  if (!profile || profile.role !== null || !isFree(doc, nominal)) return false;
  // "Lee left before the former mayor had spoken": not Lee, whose sentence it is, nor "he"
  const start = doc.sentences[doc.tokens[nominal.head]?.sentence ?? -1]?.first ?? 0;
  if (here.find(({ first }) => first < start + 2)?.person === person) return false;
  const pronoun = doc.tokens.slice(start, start + 2).find(({ norm }) => /^s?he$/.test(norm))?.norm;
  if (pronoun && profile.told.gender === (pronoun === 'he' ? 'male' : 'female')) return false;
  const last = profile.entity.mentions.findLast(({ first }) => first < nominal.first);
  return last !== undefined && isTopic(doc, last, nominal.first);
}

function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K | undefined): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * Whom a description stands for that no role told so far has: "Ann Lee lost. The former mayor …". It is who bears the noun
 * among those just named, or the only one of them of whom no role is told; nobody where the text leaves a choice.
 */
export function calledAnew(
  doc: Doc,
  nominals: readonly Nominal[],
  profiles: readonly Profile[],
  countries: readonly CountryMention[],
): Nominal[] {
  const { tokens } = doc;
  const named = groupedBy(
    profiles
      .flatMap(({ entity }, person) => entity.mentions.map(({ first }) => ({ person, first })))
      .sort((a, b) => a.first - b.first),
    ({ first }) => tokens[first]?.sentence,
  );
  const unnamed = groupedBy(
    nominals.filter(({ person }) => person === null),
    ({ head }) => tokens[head]?.lemma,
  );
  const resolved = nominals.map((nominal) => {
    const head = tokens[nominal.head];
    if (nominal.person !== null || !head || !isDescription(doc, nominal)) return nominal;
    const alike = unnamed.get(head.lemma) ?? [];
    if (isBroughtIn(doc, nominal, alike)) return nominal;
    const namedIn = (sentence: number) => (named.get(sentence) ?? []).filter(({ first }) => first < nominal.first);
    const near = new Set<number>();
    for (let sentence = head.sentence - REACH; sentence <= head.sentence; sentence++)
      for (const { person } of namedIn(sentence)) near.add(person);
    if (nominal.head - nominal.first === 1 && near.size > FEW) return nominal;
    const land = countries.find(({ first }) => first > nominal.first && first < nominal.head)?.alpha3;
    const gender: Gender | null = nominal.gender ?? genderOfTitle(head.norm);
    const fits = [...near].filter((person) => {
      const told = profiles[person]?.told.gender;
      return !(gender && told && told !== gender);
    });
    const bearers = fits.filter((person) => {
      const role = profiles[person]?.role ?? '';
      return isOfNoun(role, head.lemma) && !contradicts(doc, nominal, role);
    });
    const [only, second] = bearers.length > 0 ? bearers : fits;
    if (only === undefined || second !== undefined) return nominal;
    if (bearers.length === 0 && !isNewOf(doc, nominal, only, profiles[only], namedIn(head.sentence))) return nominal;
    // "The mayor left. Ann Lee came. The mayor waved": somebody before her
    const since = profiles[only]?.entity.mentions[0]?.first ?? 0;
    if (alike.some(({ first }) => first < since)) return nominal;
    const country = profiles[only]?.country;
    if (land && country !== land && (country || bearers.length > 0)) return nominal;
    return { ...nominal, person: only };
  });
  return resolved.filter(({ person, onlyCalls }) => person !== null || !onlyCalls);
}
