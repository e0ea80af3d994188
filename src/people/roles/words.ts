import type { Token } from '../../language/types.js';
import { ROLE_HEADS } from '../../lexicon/role-heads.js';
import {
  ABBREVIATIONS,
  DOER_ENDINGS,
  NOT_DOERS,
  NOT_ROLES,
  RELATIONS,
  ROLE_ENDINGS,
  ROLES_BESIDE_NAMES,
  SHORT_TITLES,
  SITUATIONAL,
} from '../data/roles.js';
import type { Gender } from '../types.js';

export const bare = (token: Token | undefined) => (token?.norm ?? '').replaceAll('.', '');
export const isUpper = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');
/** A blank, a hyphen or nothing; " -- " parts. */
export const SPACE = /^(?:\s*|-)$/;
export const joined = (token: Token | undefined) => SPACE.test(token?.before ?? 'x');

export const isPossessive = (token: Token): boolean => token.tags.has('Possessive') && /^['’]/.test(token.text);

/** A noun for somebody: listed, or made like "schoolteacher" where `loose`. */
export function isRoleHead(token: Token | undefined, loose: boolean): boolean {
  if (!token) return false;
  // "by author Ann Lee": a verb to the tagger
  if (token.tags.has('Verb') && !token.tags.has('Noun') && !isUpper(token) && token.norm !== 'author') return false;
  const word = bare(token);
  const lemma = token.lemma.replaceAll('.', '').toLowerCase();
  if (ROLE_HEADS.has(word) || ROLE_HEADS.has(lemma)) return !token.tags.has('Plural') || ROLE_HEADS.has(word);
  if (SHORT_TITLES.has(word)) return isUpper(token);
  // "Signing Ann Lee cost ten million"
  if (loose && ROLES_BESIDE_NAMES.has(word)) return !(isUpper(token) && word.endsWith('ing'));
  if (ABBREVIATIONS.has(token.text)) return true;
  // "sex trafficker Ann Lee"
  const isDoer =
    token.tags.has('Noun') && !token.tags.has('Plural') && DOER_ENDINGS.test(token.text) && !NOT_DOERS.has(word);
  if (loose && isDoer) return true;
  return loose && ROLE_ENDINGS.test(word) && !NOT_ROLES.has(word);
}

/** "a neighbour", "her colleague": who somebody is to others without being their kin. */
const BONDS = /^(?:neighbou?r|colleague)$/;
/** A bond is a role where nothing else tells one. */
export const BOND_WEIGHT = 0.4;

/** What a noun speaks for a role: kin hardly, where somebody stands for the moment a little, others as much as is said. */
export const weightOf = (noun: string, isKin: boolean, others: number): number =>
  isKin ? BOND_WEIGHT : SITUATIONAL.has(noun) ? 0.8 : others;

/** Whether a noun for a bond stands for what somebody is: a friend or a son is no role. */
export const isBond = (token: Token | undefined): boolean => token !== undefined && BONDS.test(token.lemma);

/** What a word of kinship tells, or null where it is none. */
export const relationOf = (token: Token | undefined): { gender: Gender | null } | null => {
  const relation = token && RELATIONS.get(token.lemma);
  return relation === undefined ? null : { gender: relation };
};
