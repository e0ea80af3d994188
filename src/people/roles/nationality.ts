import type { Name } from '../types.js';
import { countryAlone, type RoleContext, type RoleEvidence } from './evidence.js';
import { isRoleHead, isUpper, joined } from './words.js';

/** So many words stand between a nationality and the name at most: "Italian team mate Carlo Renzi". */
const MOST_WORDS = 3;
/** So many people share a plural at most, so far back it may stand, in tokens. */
const MOST_PEOPLE = 4;
const MOST_BACK = 12;

/** What people are called by their place in a team or a nation. */
const CALLED = /^(?:signing|mate|teammate|team-mate|national|compatriot|import|recruit|newcomer|star|ace|prodigy)$/;

/** "New Dutch signing Bas Kuiper", "Italian team mate Carlo Renzi": a nationality before whatever somebody is called. */
export function nationalNoun(context: RoleContext, name: Name): RoleEvidence[] {
  const { doc, countryAt } = context;
  for (let at = name.first - 1; at >= name.first - MOST_WORDS - 1; at--) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== doc.tokens[name.first]?.sentence || !joined(doc.tokens[at + 1])) return [];
    const mention = countryAt(at);
    if (mention) {
      const isBefore = at < name.first - 1 && mention.form === 'demonym';
      return isBefore ? [countryAlone(name.first, mention.alpha3, 'role:nationality-before-noun')] : [];
    }
    const isNoun = token.tags.has('Noun') && !token.tags.has('Plural') && !token.tags.has('Pronoun');
    const isLast = at === name.first - 1;
    // "in a Russian prison Ann Lee wrote": a place is nobody
    if (isLast && !CALLED.test(token.norm) && !(isNoun && isRoleHead(token, true))) return [];
    if (isUpper(token) || (!isLast && !isNoun && !token.tags.has('Adjective'))) return [];
  }
  return [];
}

/** The first of the names that "and" and commas join up to this one, over their ages: "[Ann Lee], 19, and Bo Holt". */
function firstOfRow({ doc, nameAt }: RoleContext, name: Name): Name {
  let first = name;
  for (let people = 1; people < MOST_PEOPLE; people++) {
    let at = first.first - 1;
    const isAnd = doc.tokens[at]?.norm === 'and';
    if (!isAnd && !/^,\s*$/.test(doc.tokens[first.first]?.before ?? '')) return first;
    if (isAnd) at--;
    if (/^\d{1,3}$/.test(doc.tokens[at]?.text ?? '') && /^,/.test(doc.tokens[at]?.before ?? '')) at--;
    const before = nameAt(at);
    if (before?.type !== 'PER' || doc.tokens[at]?.sentence !== doc.tokens[first.first]?.sentence) return first;
    first = before;
  }
  return first;
}

const COUNTS = /^(?:two|three|four|both|2|3|4)$/;

/**
 * "of the Belgians Ann Lee, 19, and Bo Holt, 17", "two Canadians living in Lima, Ann Lee and Bo Holt": people in the plural,
 * with their names behind them.
 */
export function nationals(context: RoleContext, name: Name): RoleEvidence[] {
  const { doc, countryAt, nameAt } = context;
  const { first } = firstOfRow(context, name);
  const isPlural = (at: number) => countryAt(at)?.form === 'demonym' && /s$/.test(doc.tokens[at]?.norm ?? '');
  const found = (at: number) => {
    const mention = countryAt(at);
    return mention ? [countryAlone(name.first, mention.alpha3, 'role:nationals-before')] : [];
  };
  if (first < name.first && isPlural(first - 1) && joined(doc.tokens[first])) return found(first - 1);
  if (!/^,\s*$/.test(doc.tokens[first]?.before ?? '')) return [];
  for (let at = first - 1; at >= first - MOST_BACK; at--) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== doc.tokens[first]?.sentence || nameAt(at)?.type === 'PER') return [];
    // "after the arrest of two Germans, Ann Lee called": the sentence's subject is none of them
    if (isPlural(at))
      return COUNTS.test(doc.tokens[at - 1]?.norm ?? '') && !doc.tokens[at - 2]?.tags.has('Preposition')
        ? found(at)
        : [];
    if (
      /[,;:()]/.test(token.before) ||
      (token.tags.has('Verb') && !token.tags.has('Gerund') && !token.tags.has('Participle'))
    )
      return [];
  }
  return [];
}
