import { DETERMINERS } from '../data/role-grammar.js';
import { EPITHETS } from '../data/roles.js';
import { genderOfTitle } from '../gender.js';
import type { Name } from '../types.js';
import type { RoleContext, RoleEvidence } from './evidence.js';
import { countryAfter, textOf, trimRole, withComplement } from './phrases.js';
import { bare, isPossessive, isRoleHead, isUpper, joined, relationOf } from './words.js';

/** "Anneke Vorster, the mine's safety chief,", "Pavel Marsh, 41, a British engineer", "X, press officer, Oslo". */
export function appositionAfter(context: RoleContext, name: Name): RoleEvidence[] {
  const { doc, countryAt } = context;
  let at = name.last;
  if (!/^,\s*$/.test(doc.tokens[at]?.before ?? '')) return countryBehind(context, name);
  const sentence = doc.tokens[name.first]?.sentence;
  // Over an age.
  if (doc.tokens[at]?.tags.has('Value') && /^,/.test(doc.tokens[at + 1]?.before ?? '')) at++;
  if (/^who$/.test(doc.tokens[at]?.norm ?? '') && /^(?:is|was|has|had)$/.test(doc.tokens[at + 1]?.norm ?? '')) {
    if (/^(?:is|was)$/.test(doc.tokens[at + 1]?.norm ?? '') && DETERMINERS.has(doc.tokens[at + 2]?.norm ?? '')) at += 2;
    else return [];
  }
  const start = at;
  let country: string | null = null;
  let head = -1;
  for (let i = start; i < Math.min(doc.tokens.length, start + 14); i++) {
    const token = doc.tokens[i];
    if (!token || token.sentence !== sentence || (i > start && !joined(token))) break;
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
    if (isRoleHead(token, true) || relationOf(token)) {
      head = i;
      if (
        /^(?:of|for|at|in|with|to|from|who|whom|and|on|appointed)$/.test(doc.tokens[i + 1]?.norm ?? '') ||
        !joined(doc.tokens[i + 1])
      )
        break;
      continue;
    }
    const isModifier =
      token.tags.has('Noun') ||
      token.tags.has('Adjective') ||
      token.tags.has('Value') ||
      isUpper(token) ||
      EPITHETS.has(token.norm) ||
      /^(?:former|most|and)$/.test(token.norm) ||
      token.tags.has('Gerund') ||
      token.tags.has('Hyphenated');
    if (!isModifier || (token.tags.has('Verb') && !token.tags.has('Gerund') && head >= 0) || token.tags.has('Pronoun'))
      break;
  }
  if (head < 0)
    return country !== null && isNational(context, start)
      ? [
          {
            role: null,
            range: { first: start, last: start },
            country,
            gender: null,
            weight: 0,
            rule: 'role:country-after',
          },
        ]
      : [];
  const first = roleStart(context, start, head);
  const relation = relationOf(doc.tokens[head]);
  const isDefinite = !/^(?:a|an|one|another)$/.test(doc.tokens[start]?.norm ?? '');
  const trimmed = trimRole(context, { first, last: head + 1 });
  const whole = withComplement(context, trimmed, head + 8);
  return [
    {
      role: relation ? null : textOf(context, whole),
      range: whole,
      country: country ?? countryAfter(context, head + 1),
      gender: relation?.gender ?? genderOfTitle(bare(doc.tokens[head])),
      weight: isDefinite ? 3 : 1,
      rule: 'role:apposition-after',
    },
  ];
}

/** First token of the role in an apposition: after determiner, country and possessive. */
function roleStart({ doc, countryAt }: RoleContext, start: number, head: number): number {
  let first = head;
  while (first > start) {
    const token = doc.tokens[first - 1];
    if (!token || DETERMINERS.has(token.norm) || countryAt(first - 1) || isPossessive(token)) break;
    first--;
  }
  return first;
}

/** "X, an Iranian,": a country alone in the apposition. */
const isNational = ({ doc }: RoleContext, start: number) => /^(?:a|an)$/.test(doc.tokens[start]?.norm ?? '');

/** "President William Ruto of Kenya". */
function countryBehind(context: RoleContext, name: Name): RoleEvidence[] {
  const { doc, countryAt } = context;
  const of = doc.tokens[name.last];
  if (of?.norm !== 'of' || !joined(of)) return [];
  const mention = countryAt(name.last + 1);
  if (!mention || mention.form === 'demonym' || mention.first !== name.last + 1) return [];
  return [
    {
      role: null,
      range: { first: name.last, last: name.last },
      country: mention.alpha3,
      gender: null,
      weight: 0,
      rule: 'role:country-behind',
    },
  ];
}
