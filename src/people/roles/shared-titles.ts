import type { Doc, Token, TokenRange } from '../../language/types.js';
import { ROLE_HEADS } from '../../lexicon/role-heads.js';
import { ROLES_BESIDE_NAMES, SHORT_PLURALS } from '../data/roles.js';
import { genderOfTitle } from '../gender.js';
import type { Name } from '../types.js';
import type { RoleContext, RoleEvidence } from './evidence.js';
import { countryAfter, phraseBack, textOf, trimRole } from './phrases.js';
import { bare, isPossessive, isUpper, joined } from './words.js';

/** "ministers", "Senators", "objectors": a noun for several. */
const isPluralHead = (token: Token | undefined): boolean =>
  (SHORT_PLURALS.has(bare(token)) && isUpper(token)) ||
  (token?.tags.has('Plural') === true && (ROLE_HEADS.has(oneOf(token)) || ROLES_BESIDE_NAMES.has(oneOf(token))));

/** "Presidents" → "president", "Sens." → "sen.": a title in capitals keeps its form as a proper noun's lemma. */
const oneOf = ({ lemma, norm }: Token): string => (lemma === norm ? norm.replace(/s(?=\.?$)/, '') : lemma);

/** A role in the plural as one of them bears it: "Deputy prime ministers" → "Deputy prime minister". */
function singular(context: RoleContext, range: TokenRange): string {
  const head = context.doc.tokens[range.last - 1];
  const lead = textOf(context, { first: range.first, last: range.last - 1 });
  const word = head ? oneOf(head) : '';
  const own = isUpper(head) ? `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}` : word;
  return lead ? `${lead}${head?.before ?? ' '}${own}` : own;
}

function evidenceOf(context: RoleContext, head: number, weight: number, rule: string): RoleEvidence {
  const { range, country } = phraseBack(context, head + 1);
  const whole = trimRole(context, range);
  return {
    role: singular(context, whole),
    range: whole,
    country: country ?? countryAfter(context, head + 1),
    gender: genderOfTitle(bare(context.doc.tokens[head])),
    weight,
    rule,
  };
}

/** Whom somebody speaks to: "told reporters Ann Lee and Bo Friis had left". */
const ADDRESSED = /^(?:tell|ask|inform|remind|assure|show|warn|give|promise|convince|persuade)$/;
const MOST_NAMES = 6;

/** "Ann Lee (D-Ohio), ": from behind a bracket to where it opens. */
function beforeBracket({ tokens }: Doc, at: number): number {
  if (!tokens[at]?.before.includes(')')) return at;
  for (let back = at - 1; back > at - MOST_NAMES; back--) if (tokens[back]?.before.endsWith('(')) return back;
  return at;
}

/** Over ", Bo Friis", "and Bo Friis of Utah", "(R)" to the first of several names in a row; the token where it begins. */
function firstOfRow({ doc, nameAt }: RoleContext, { first }: Name): number {
  let at = first;
  for (let names = 0; names < MOST_NAMES; names++) {
    let back = at;
    if (doc.tokens[back - 1]?.norm === 'and') back--;
    else if (!/^(?:\.?\))?,\s*$/.test(doc.tokens[at]?.before ?? '')) return at;
    back = beforeBracket(doc, back);
    let place = back;
    while (place > back - 4 && isUpper(doc.tokens[place - 1]) && nameAt(place - 1)?.type !== 'PER') place--;
    // "Ann Lee of Utah and"
    const isPlace = place < back && doc.tokens[place - 1]?.norm === 'of';
    const before = nameAt(isPlace ? place - 2 : back - 1);
    if (before?.type !== 'PER' || doc.tokens[before.first]?.sentence !== doc.tokens[first]?.sentence) return at;
    at = before.first;
  }
  return at;
}

const leadsRow = ({ doc, nameAt }: RoleContext, { last }: Name): boolean => {
  let at = last;
  if (doc.tokens[at]?.before.endsWith('('))
    while (at < last + MOST_NAMES && !doc.tokens[at]?.before.includes(')')) at++;
  if (doc.tokens[at]?.norm === 'of') while (at < last + 5 && (at === last || isUpper(doc.tokens[at]))) at++;
  const isAnd = doc.tokens[at]?.norm === 'and';
  return (
    (isAnd || /^(?:\.?\))?,\s*$/.test(doc.tokens[at]?.before ?? '')) && nameAt(isAnd ? at + 1 : at)?.type === 'PER'
  );
};

/** "Three senators stayed away: [Ann Lee] of Utah, [Bo Friis] of Ohio and …": the only such noun before the colon. */
function listed(context: RoleContext, at: number): RoleEvidence[] {
  const { doc } = context;
  const sentence = doc.sentences[doc.tokens[at]?.sentence ?? -1];
  const heads = doc.tokens.slice(Math.max(sentence?.first ?? at, at - 40), at).filter(isPluralHead);
  const [only] = heads;
  return only && heads.length === 1 ? [evidenceOf(context, only.index, 2.5, 'role:shared-title')] : [];
}

const GOVERNS = /^(?:to|by|with|without|from|of|for|after|before|unlike|like|against|between|among|on|in|at)$/;

/** "Two surgeons, Ann Lee and Bo Friis,": so many as are named behind the comma. */
function isCounted(context: RoleContext, at: number): boolean {
  const { doc, nameAt } = context;
  const { first } = phraseBack(context, at).range;
  const stop = doc.sentences[doc.tokens[at]?.sentence ?? -1]?.last ?? at;
  const closes = (end: number) => /^\s*[,;:–—]/.test(doc.tokens[end]?.before ?? '') && nameAt(end)?.type !== 'PER';
  let end = at + 1;
  while (end < stop && !closes(end)) end++;
  // "according to two witnesses, Ann Lee and Bo Friis set the fire"
  const before = doc.tokens[first - 2];
  const isGoverned = GOVERNS.test(before?.norm ?? '') || before?.tags.has('Gerund') === true;
  const isClear = !doc.tokens.slice(at, end).some(({ tags }) => tags.has('Verb'));
  return (
    isClear &&
    (end < stop || !isGoverned) &&
    /^,\s*$/.test(doc.tokens[at]?.before ?? '') &&
    /^(?:two|three|four|both|2|3|4)$/.test(doc.tokens[first - 1]?.norm ?? '')
  );
}

/** "ministers [Ann Lee] of Peru and [Bo Friis] of Chile", "the senators [Ann Lee], [Bo Friis] and [Tom Ash]". */
export function sharedTitle(context: RoleContext, name: Name): RoleEvidence[] {
  const { doc } = context;
  const at = firstOfRow(context, name);
  if (/^:\s*$/.test(doc.tokens[at]?.before ?? '') && (at < name.first || leadsRow(context, name)))
    return listed(context, at);
  const head = doc.tokens[at - 1];
  if (!head || !isPluralHead(head) || head.sentence !== doc.tokens[at]?.sentence) return [];
  if (!joined(doc.tokens[at]) && !isCounted(context, at)) return [];
  if (at === name.first && !leadsRow(context, name)) return [];
  const evidence = evidenceOf(context, at - 1, 2.5, 'role:shared-title');
  const verb = doc.tokens[evidence.range.first - 1];
  return verb && ADDRESSED.test(verb.lemma) ? [] : [evidence];
}

const isOneOf = ({ tokens }: Doc, at: number): boolean => tokens[at]?.norm === 'one' && tokens[at + 1]?.norm === 'of';

/** "One of its ministers, [Ann Lee],", "[Ann Lee], one of the plaintiffs' attorneys,": what they all are. */
export function oneOfSeveral(context: RoleContext, { first, last }: Name): RoleEvidence[] {
  const { doc } = context;
  const rule = 'role:one-of';
  const before = doc.tokens[first - 1];
  if (/^,\s*$/.test(doc.tokens[first]?.before ?? '') && isPluralHead(before)) {
    let start = phraseBack(context, first).range.first - 1;
    while (start > first - 10 && !isOneOf(doc, start) && joined(doc.tokens[start + 1])) start--;
    return isOneOf(doc, start) && doc.tokens[start]?.sentence === before?.sentence
      ? [evidenceOf(context, first - 1, 1, rule)]
      : [];
  }
  if (!/^,\s*$/.test(doc.tokens[last]?.before ?? '') || !isOneOf(doc, last)) return [];
  for (let at = last + 2; at < last + 10; at++) {
    const token = doc.tokens[at];
    if (!token || !joined(token) || token.sentence !== doc.tokens[last]?.sentence) return [];
    const isOwner = isPossessive(doc.tokens[at + 1] ?? token) && joined(doc.tokens[at + 1]);
    if (isPluralHead(token) && !isOwner) return [evidenceOf(context, at, 1, rule)];
    if (token.tags.has('Preposition') || token.tags.has('Verb')) return [];
  }
  return [];
}
