import type { Doc, Token, TokenRange } from '../../language/types.js';
import { ROLE_HEADS } from '../../lexicon/role-heads.js';
import { DETERMINERS, QUALIFIERS } from '../data/role-grammar.js';
import { EPITHETS } from '../data/roles.js';
import { genderOfTitle } from '../gender.js';
import type { Name } from '../types.js';
import { DASH, opensAside, overOrigin, overParty } from './asides.js';
import { withComplement } from './complements.js';
import { countryAlone, type RoleContext, type RoleEvidence } from './evidence.js';
import { countryAfter, textOf, trimRole } from './phrases.js';
import { BOND_WEIGHT, bare, isBond, isPossessive, isRoleHead, isUpper, joined, relationOf, SPACE } from './words.js';

const SKIPPED = /^(?:now|then|once|formerly|currently|previously|also|himself|herself|already|later)$/;
const BECOMING = /^(?:elect|appoint|name|choose|confirm|crown|make)$/;

/** "Anneke Vorster, the mine's safety chief,", "Pavel Marsh, 41, a British engineer", "X, press officer, Oslo". */
export function appositionAfter(context: RoleContext, name: Name): RoleEvidence[] {
  const { doc } = context;
  let at = name.last;
  // "Ann Lee — a teacher from Leeds — said"
  if (DASH.test(doc.tokens[at]?.before ?? '') && opensAside(context, at))
    return nounPhraseAt(context, name, at, 'role:apposition-after');
  if (!/^,\s*$/.test(doc.tokens[at]?.before ?? ''))
    return [...countryBehind(context, name), ...copula(context, name, at)];
  // Over an age.
  if (doc.tokens[at]?.tags.has('Value') && /^,/.test(doc.tokens[at + 1]?.before ?? '')) at++;
  at = overOrigin(context, overParty(context, at));
  // "Ann Lee, 38, becomes chair"
  if (doc.tokens[at]?.tags.has('Verb') && at > name.last && leadsClause(context, name)) {
    const told = copula(context, name, at, /^,?\s+$/);
    if (told.length > 0) return told;
  }
  // "X, whose sister drowned, said"
  if (doc.tokens[at]?.norm === 'whose') return [];
  if (doc.tokens[at]?.norm === 'who') return copula(context, name, at + 1);
  return nounPhraseAt(context, name, at, 'role:apposition-after');
}

/** Whether a name opens its sentence or what stands behind a comma, and is nobody's object: not "the father of [X], 12, was". */
function leadsClause({ doc }: RoleContext, { first }: Name): boolean {
  const start = doc.sentences[doc.tokens[first]?.sentence ?? -1]?.first ?? -1;
  return first === start || (/^(?:and|but)$/.test(doc.tokens[start]?.norm ?? '') && first === start + 1);
}

/** "X is a Chilean economist", "who was Chile's finance minister", "was elected president of Chile". */
export function copula(context: RoleContext, name: TokenRange, from: number, gap = SPACE): RoleEvidence[] {
  const { tokens } = context.doc;
  const isPerfect =
    /^(?:has|had)$/.test(tokens[from]?.norm ?? '') && /^(?:been|become)$/.test(tokens[from + 1]?.norm ?? '');
  // "if she becomes president"
  const before = tokens[name.first - 1]?.norm ?? '';
  if (UNREAL.test(before) || (from === name.last && BEHIND.test(before))) return [];
  const verb = tokens[isPerfect ? from + 1 : from];
  if (!verb || !gap.test(verb.before) || !/^(?:is|was|been|become|becomes|became|serves|served)$/.test(verb.norm))
    return [];
  if (!isPerfect && /^bec?ome$|^been$/.test(verb.norm)) return [];
  let at = isPerfect ? from + 2 : from + 1;
  if (SKIPPED.test(tokens[at]?.norm ?? '')) at++;
  const becomes = tokens[at] && BECOMING.test(tokens[at]?.lemma ?? '') && tokens[at]?.tags.has('Verb');
  if (becomes || tokens[at]?.norm === 'as') at++;
  const opens =
    becomes ||
    /^bec[ao]mes?$/.test(verb.norm) ||
    DETERMINERS.has(tokens[at]?.norm ?? '') ||
    context.countryAt(at) ||
    isBareOffice(tokens[at], tokens[at + 1], tokens[at + 2]);
  if (!opens) return [];
  return nounPhraseAt(context, name, at, 'role:copula').filter(({ role }) => role !== null);
}

/** "is director of research", not "is player of the match": an office that only one has takes no article. */
const isBareOffice = (head: Token | undefined, of: Token | undefined, next: Token | undefined): boolean =>
  isRoleHead(head, false) &&
  !head?.tags.has('Plural') &&
  joined(of) &&
  of?.norm === 'of' &&
  next !== undefined &&
  !/^(?:victim|player|king|queen|man|woman|rookie|employee)$/.test(head?.norm ?? '') &&
  !DETERMINERS.has(next.norm);

/** What somebody is said to be behind these is not yet so. */
const UNREAL = /^(?:if|unless|whether|until|once|should)$/;

/** Behind these a name belongs to another's noun: "a friend of Ann Lee is a nurse". */
const BEHIND = /^(?:of|with|to|by|from|about|against|like)$/;

const isIndefinite = (token: Token | undefined): boolean => /^(?:a|an|one|another)$/.test(token?.norm ?? '');

/** The role in the noun phrase that begins at a token. */
export function nounPhraseAt(context: RoleContext, name: TokenRange, from: number, rule: string): RoleEvidence[] {
  const { doc } = context;
  const start = SKIPPED.test(doc.tokens[from]?.norm ?? '') && joined(doc.tokens[from + 1]) ? from + 1 : from;
  const { head, country } = headOf(context, start, doc.tokens[name.first]?.sentence ?? -1);
  if (head < 0) {
    return country !== null && isNational(context, start) ? [countryAlone(start, country, 'role:country-after')] : [];
  }
  // "governor Ann Lee, baker Bo Friis and …": what the next one is
  const next = doc.tokens[head + 1];
  if (joined(next) && next?.sentence === doc.tokens[head]?.sentence && context.nameAt(head + 1)?.type === 'PER')
    return [];
  const relation = relationOf(doc.tokens[head]);
  // "Ann Lee, her husband and their children": a list
  if (relation && doc.tokens[head + 1]?.norm === 'and' && /^(?:her|his)$/.test(doc.tokens[start]?.norm ?? ''))
    return [];
  const isDefinite = !isIndefinite(doc.tokens[start]);
  // "party leader Ann Lee, then prime minister": what she was at that time
  const isPast = start > from && /^(?:then|once|formerly|previously)$/.test(doc.tokens[from]?.norm ?? '');
  const other = relation ? behindKinship(context, name, head, rule) : [];
  const end = hyphenEnd(doc, secondRole(context, head) + 1);
  const trimmed = trimRole(context, { first: roleStart(context, start, head), last: end });
  const whole = withComplement(context, trimmed, head + 8);
  return [
    ...other,
    {
      role: relation && !isBond(doc.tokens[head]) ? null : textOf(context, whole),
      range: whole,
      country: country ?? countryAfter(context, head + 1),
      gender: relation?.gender ?? genderOfTitle(bare(doc.tokens[head])),
      weight: relation ? BOND_WEIGHT : rule === 'role:copula' ? 0.5 : isDefinite && !isPast ? 3 : 1,
      rule,
    },
  ];
}

/** "agent-in-charge", "imam-in-exile": over what hangs on the head by hyphens. */
function hyphenEnd({ tokens }: Doc, last: number): number {
  let end = last;
  while (tokens[end]?.before === '-' && end < last + 3) end++;
  return end;
}

/** "X, brother of the president and head of the navy": the role behind the kinship. */
function behindKinship(context: RoleContext, name: TokenRange, head: number, rule: string): RoleEvidence[] {
  const { tokens } = context.doc;
  if (tokens[head + 1]?.norm !== 'of') return [];
  for (let at = head + 2; at < head + 10; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[head]?.sentence || !joined(token) || token.tags.has('Verb')) return [];
    if (token.norm === 'and' && isRoleHead(tokens[at + 1], true)) return nounPhraseAt(context, name, at + 1, rule);
  }
  return [];
}

/** "chairman and CEO": the last of two roles with one article. */
function secondRole({ doc }: RoleContext, head: number): number {
  if (doc.tokens[head + 1]?.norm !== 'and' || !joined(doc.tokens[head + 1])) return head;
  for (let at = head + 2; at < head + 5; at++) {
    const token = doc.tokens[at];
    if (!token || !joined(token) || DETERMINERS.has(token.norm)) return head;
    if (token.tags.has('Verb') && !token.tags.has('Gerund')) return head;
    if (!isRoleHead(token, true)) continue;
    if (token.tags.has('Plural')) return head;
    // "chairman and chief executive", "president and chief operating officer"
    if (!leadsToRole(doc, at) && !(leadsToRole(doc, at + 1) && joined(doc.tokens[at + 1]))) return at;
  }
  return head;
}

const AFTER_HEAD = /^(?:of|for|at|in|with|to|from|who|whom|and|on|appointed)$/;

/** The role noun that a noun phrase is about, and the country before it. */
function headOf(
  { doc, countryAt, nameAt }: RoleContext,
  start: number,
  sentence: number,
): { head: number; country: string | null } {
  let country: string | null = null;
  let head = -1;
  for (let i = start; i < Math.min(doc.tokens.length, start + 14); i++) {
    const token = doc.tokens[i];
    if (!token || token.sentence !== sentence || (i > start && !joined(token))) break;
    // "Ann Lee, Friis and defence secretary Tom Ash": the next in a list
    const name = i === start ? nameAt(i) : null;
    if (name?.type === 'PER' && doc.tokens[name.last]?.norm === 'and' && nameAt(name.last + 1)?.type !== 'PER') break;
    const mention = countryAt(i);
    if (mention) {
      country ??= mention.alpha3;
      i = mention.last - 1;
      head = -1;
      continue;
    }
    if (isPossessive(token)) {
      head = -1;
      continue;
    }
    if (i === start && DETERMINERS.has(token.norm)) continue;
    // After "ship's" even "cook" is a noun.
    const owned = i > start && isPossessive(doc.tokens[i - 1] ?? token) && ROLE_HEADS.has(token.norm);
    // "the former White House intern accused of": a verb to the tagger, but a determiner opened its phrase
    const isAccused =
      token.norm === 'accused' && /^(?:chief|main|prime|principal)$/.test(doc.tokens[i - 1]?.norm ?? '');
    const closed =
      i > start && DETERMINERS.has(doc.tokens[start]?.norm ?? '') && (ROLE_HEADS.has(token.norm) || isAccused);
    // "Ann Lee, then ambassador to Peru"
    const skipped = i === start && SKIPPED.test(doc.tokens[i - 1]?.norm ?? '') && ROLE_HEADS.has(token.norm);
    if (isRoleHead(token, true) || relationOf(token) || owned || closed || skipped) {
      head = i;
      const next = doc.tokens[i + 1];
      if (AFTER_HEAD.test(next?.norm ?? '') || !joined(next)) break;
      continue;
    }
    // "a 34-year-old seamstress who": whatever the trade
    const aged = i > start + 2 && /^olds?$/.test(bare(doc.tokens[i - 1])) && token.tags.has('Noun');
    if (aged && !token.tags.has('Plural') && !/^(?:man|woman|boy|girl|person|child)$/.test(token.norm)) {
      head = i;
      if (AFTER_HEAD.test(doc.tokens[i + 1]?.norm ?? '') || !joined(doc.tokens[i + 1])) break;
      continue;
    }
    const isModifier =
      token.tags.has('Noun') ||
      token.tags.has('Adjective') ||
      token.tags.has('Value') ||
      isUpper(token) ||
      EPITHETS.has(token.norm) ||
      /^(?:former|most|least|and)$/.test(token.norm) ||
      token.tags.has('Gerund') ||
      token.tags.has('Hyphenated') ||
      token.norm === 'retired' ||
      // "finance director": a verb to the tagger
      (i === start && opensRole(doc, i)) ||
      // "the Tongan lands minister"
      (i > start && DETERMINERS.has(doc.tokens[start]?.norm ?? '') && leadsToRole(doc, i)) ||
      (token.norm === 'under' && doc.tokens[i + 1]?.norm === 'secretary');
    const isVerb = token.tags.has('Verb') && !token.tags.has('Gerund') && head >= 0;
    if (!isModifier || isVerb || token.tags.has('Pronoun')) break;
  }
  return { head, country };
}

const leadsToRole = (doc: Doc, at: number): boolean =>
  joined(doc.tokens[at + 1]) && ROLE_HEADS.has(doc.tokens[at + 1]?.norm ?? '');

/** "finance director", "fixed income strategist": the first word looks like a verb. */
const opensRole = (doc: Doc, at: number): boolean =>
  leadsToRole(doc, at) ||
  (leadsToRole(doc, at + 1) && doc.tokens[at + 1]?.tags.has('Noun') === true && joined(doc.tokens[at + 1]));

/** First token of the role in an apposition: after determiner, country and possessive. */
function roleStart({ doc, countryAt }: RoleContext, start: number, head: number): number {
  let first = head;
  while (first > start) {
    const token = doc.tokens[first - 1];
    if (!token || DETERMINERS.has(token.norm)) break;
    const country = countryAt(first - 1);
    if (country) {
      // "a former South Korean analyst"
      const before = doc.tokens[country.first - 1];
      return before && QUALIFIERS.has(before.norm) && joined(doc.tokens[country.first]) ? country.first - 1 : first;
    }
    // "the mine's safety chief", but "a ship's cook"
    if (isPossessive(token) && !(isIndefinite(doc.tokens[start]) && !isUpper(doc.tokens[first - 2]))) break;
    first--;
  }
  return first;
}

/** "X, an Iranian,", "X, the Kenyan who won": a country alone in the apposition. */
const isNational = ({ doc, countryAt }: RoleContext, start: number) =>
  /^(?:a|an|the)$/.test(doc.tokens[start]?.norm ?? '') && countryAt(start + 1)?.form === 'demonym';

/** "President William Ruto of Kenya", "Ann Lee of the United States". */
function countryBehind(context: RoleContext, name: Name): RoleEvidence[] {
  const { doc, countryAt } = context;
  const of = doc.tokens[name.last];
  if (of?.norm !== 'of' || !joined(of)) return [];
  const at = doc.tokens[name.last + 1]?.norm === 'the' ? name.last + 2 : name.last + 1;
  const mention = countryAt(at);
  if (!mention || mention.form === 'demonym' || mention.first !== at || !joined(doc.tokens[at])) return [];
  // "of the Iran project", "of the Chile Institute": a part of it
  const next = doc.tokens[mention.last];
  const isPart = joined(next) && next?.sentence === of.sentence && (isUpper(next) || next?.tags.has('Noun') === true);
  if (at > name.last + 1 && isPart) return [];
  return [countryAlone(name.last, mention.alpha3, 'role:country-behind')];
}
