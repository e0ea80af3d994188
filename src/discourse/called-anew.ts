import type { CountryMention } from '../countries/types.js';
import type { Doc, TokenRange } from '../language/types.js';
import { EPITHET_NOUNS } from '../lexicon/epithets.js';
import { ROLE_SYNONYMS } from '../lexicon/role-synonyms.js';
import { type Gender, genderOfTitle, type Profile } from '../people/index.js';
import type { Nominal } from './titles.js';

/** So many sentences back somebody has been named whom a description still reaches. */
const REACH = 2;

/** So many people just named leave a bare "the candidate" clear. */
const FEW = 3;

/** Who is not yet what the noun says, or somebody else than who is known for it. */
const OTHER =
  /^(?:next|other|second|future|new|latest|previous|current|sitting|acting|interim|outgoing|incoming|late|rival|fellow|losing|winning|disgraced)$/;

/** Standings that somebody unnamed holds as easily, and things: nobody is called so whom the text has not called so. Lemmas. */
const OPEN =
  /^(?:star|superstar|champion|legend|pitcher|forward|defender|developer|runner|challenger|incumbent|newcomer|native|veteran|player)$/;

/** Standings that are told of somebody by which one: "the Republican nominee". Lemmas. */
const STANDINGS = /^(?:candidate|nominee|hopeful|contender|front-?runner|lady)$/;

/** Offices that only one holds, and that go on telling of who has been named. Lemmas. */
const OFFICES =
  /^(?:president|minister|premier|chancellor|governor|mayor|senator|monarch|king|queen|prince|princess|pope)$/;

/** Words behind a noun that tell of whom it is said: "the senator from Ohio", "the nurse who came". */
const TELLING_MORE = /^(?:of|for|from|to|with|on|in|at|by|behind|who|whom|whose|that)$/;

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
const isBroughtIn = ({ tokens }: Doc, { first, head }: Nominal, nominals: readonly Nominal[]): boolean =>
  nominals.some(
    (other) =>
      other.first < first &&
      other.person === null &&
      tokens[other.head]?.lemma === tokens[head]?.lemma &&
      /^(?:a|an|one|another|that|this)$/.test(tokens[other.first]?.norm ?? ''),
  );

/** People who are not named: "killed by a robber", "the victim", "her attacker". */
const UNNAMED =
  /^(?:man|woman|boy|girl|child|teenager|pensioner|victim|attacker|robber|burglar|killer|stranger|boss|neighbou?r|relative|father|mother|husband|wife|son|daughter|brother|sister|actor|actress)$/;

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
    const bearers = fits.filter((person) => {
      const role = profiles[person]?.role ?? '';
      return isOfNoun(role, head.lemma) && !contradicts(doc, nominal, role);
    });
    if (bearers.length === 0 && (fits.length > 1 || !isFree(doc, nominal))) return nominal;
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
    if (bearers.length === 0) {
      const last = profiles[only]?.entity.mentions.findLast(({ first }) => first < nominal.first);
      if (!last || !isTopic(doc, last, nominal.first)) return nominal;
    }
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
