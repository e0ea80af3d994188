import type { CountryMention } from '../countries/types.js';
import type { Doc } from '../language/types.js';
import { EPITHET_NOUNS } from '../lexicon/epithets.js';
import { ROLE_SYNONYMS } from '../lexicon/role-synonyms.js';
import { type Gender, genderOfTitle, type Profile } from '../people/index.js';
import type { Nominal } from './titles.js';

/** So many sentences back somebody has been named whom a description still reaches. */
const REACH = 2;

/** So many people just named leave a bare "the candidate" clear. */
const FEW = 3;

/** Who is not yet what the noun says, or one of several. */
const OTHER = /^(?:next|other|second|future|new|latest|previous)$/;

/** Offices that only one holds, and that go on telling of who has been named. Lemmas. */
const OFFICES =
  /^(?:president|minister|premier|chancellor|governor|mayor|senator|monarch|king|queen|prince|princess|pope)$/;

/** Words behind a noun that tell of whom it is said: "the senator from Ohio", "the nurse who came". */
const TELLING_MORE = /^(?:of|for|from|to|who|whom|whose|that)$/;

/** "the former mayor": a description of its own, with nobody's name or possession in it. */
function isDescription({ tokens }: Doc, { first, head, last }: Nominal): boolean {
  const noun = tokens[head];
  if (tokens[first]?.norm !== 'the' || !noun || noun.tags.has('Plural') || noun.quotation >= 0) return false;
  if (tokens.slice(first, head).some(({ tags }) => tags.has('Possessive'))) return false;
  // "the Daily Star", but "the First Minister"
  if (/^\p{Lu}/u.test(noun.text) && !OFFICES.test(noun.lemma.toLowerCase())) return false;
  const next = tokens[last];
  if (next?.sentence === noun.sentence && TELLING_MORE.test(next.norm) && next.before === ' ') return false;
  // "the show's creator and star"
  const inside = tokens.slice(first + 1, head);
  if (inside.some(({ norm }) => norm === 'and')) return false;
  if (inside.some(({ norm }) => OTHER.test(norm))) return false;
  if (EPITHET_NOUNS.has(noun.lemma)) return true;
  return inside.length > 0 && (OFFICES.test(noun.lemma) || inside[0]?.norm === 'former');
}

/** "A singer from Lyon": somebody unnamed of whom the same noun has been said before. */
const isBroughtIn = ({ tokens }: Doc, { first, head }: Nominal, nominals: readonly Nominal[]): boolean =>
  nominals.some(
    (other) =>
      other.first < first &&
      other.person === null &&
      tokens[other.head]?.lemma === tokens[head]?.lemma &&
      /^(?:a|an|one|another|that|this)$/.test(tokens[other.first]?.norm ?? ''),
  );

/** "Sen.", "former senator": whether a role is told by a noun or by one that goes with it. */
const isOfNoun = (role: string, lemma: string): boolean => {
  const nouns = ROLE_SYNONYMS.get(lemma);
  return role
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s-]+/)
    .some((word) => word === lemma || nouns?.has(word));
};

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
  const names = profiles
    .flatMap(({ entity }, person) => entity.mentions.map(({ first }) => ({ person, first })))
    .sort((a, b) => a.first - b.first);
  const resolved = nominals.map((nominal) => {
    const head = tokens[nominal.head];
    if (nominal.person !== null || !head || !isDescription(doc, nominal) || isBroughtIn(doc, nominal, nominals))
      return nominal;
    const near = new Set(
      names
        .filter(({ first }) => first < nominal.first && (tokens[first]?.sentence ?? 0) >= head.sentence - REACH)
        .map(({ person }) => person),
    );
    if (nominal.head - nominal.first === 1 && near.size > FEW) return nominal;
    const land = countries.find(({ first }) => first > nominal.first && first < nominal.head)?.alpha3;
    const gender: Gender | null = nominal.gender ?? genderOfTitle(head.norm);
    const fits = [...near].filter((person) => {
      const told = profiles[person]?.told.gender;
      return !(gender && told && told !== gender);
    });
    const bearers = fits.filter((person) => isOfNoun(profiles[person]?.role ?? '', head.lemma));
    // "Lee beat Reed after the front-runner had led": not Lee, whose sentence it is
    const start = doc.sentences[head.sentence]?.first ?? 0;
    const here = names.filter(({ first }) => first >= start && first < nominal.first);
    const subject = here.find(({ first }) => first < start + 2)?.person;
    const pronoun = tokens.slice(start, start + 2).find(({ norm }) => /^s?he$/.test(norm))?.norm;
    const spoken = pronoun && (pronoun === 'he' ? 'male' : 'female');
    const roleless = fits.filter((person) => {
      const { role, told } = profiles[person] ?? {};
      return role === null && person !== subject && !(spoken && told?.gender === spoken);
    });
    const beside = roleless.filter((person) => here.some((name) => name.person === person));
    const others = beside.length > 0 ? beside : roleless;
    const [only, second] = bearers.length > 0 ? bearers : others;
    if (only === undefined || second !== undefined) return nominal;
    // "The mayor left. Ann Lee came. The mayor waved": somebody before her
    const since = profiles[only]?.entity.mentions[0]?.first ?? 0;
    const isAnother = nominals.some(
      ({ person, first, head: at }) => person === null && first < since && tokens[at]?.lemma === head.lemma,
    );
    if (isAnother) return nominal;
    const country = profiles[only]?.country;
    if (land && country !== land && (country || bearers.length > 0)) return nominal;
    return { ...nominal, person: only };
  });
  return resolved.filter(({ person, onlyCalls }) => person !== null || !onlyCalls);
}
