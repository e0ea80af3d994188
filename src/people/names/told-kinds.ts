import { isCapital } from '../../language/index.js';
import type { Doc } from '../../language/types.js';
import { ROLE_HEADS } from '../../lexicon/role-heads.js';
import { QUALIFIERS } from '../data/role-grammar.js';
import { type Candidate, gap, normsOf, type Refiner, sameSentence } from './candidates.js';
import { nameParts } from './propagate.js';
import { SEPARATOR } from './separators.js';

const PLACES = /^(?:city|town|village|community|suburb|hamlet|municipality|township|borough)$/;
const MOST_WORDS = 4;

/** True where a dash or comma and "a small town of 900" stand behind a name. */
function isToldPlace(doc: Doc, { last }: Candidate): boolean {
  const article = doc.tokens[last];
  if (!article || !/^an?$/.test(article.norm) || !/^(?:,|\s(?:[-–—]|--))\s$/u.test(article.before)) return false;
  for (let at = last + 1; at < last + 1 + MOST_WORDS; at++) {
    const token = doc.tokens[at];
    if (!token || gap(doc, at) > SEPARATOR.hyphen) return false;
    if (PLACES.test(token.norm))
      return /^(?:of|in|on|near|with|where|that|whose)$/.test(doc.tokens[at + 1]?.norm ?? '');
  }
  return false;
}

/** "[Harrow] — a community of over 900, …": a place, wherever the article has it. */
export function toldPlaces(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const places = new Set<string>();
  for (const name of names) if (name.type === 'PER' && isToldPlace(doc, name)) places.add(normsOf(doc, name));
  if (places.size === 0) return [...names];
  return names.map((name) =>
    name.type === 'PER' && places.has(normsOf(doc, name)) ? { ...name, type: 'LOC', rule: 'name:told-place' } : name,
  );
}

const CIRCLES = /^(?:Friends|Sons|Daughters|Knights|Brothers|Sisters)$/;

/** "the Friends of [Abel] met. … At [Abel] events": a circle that is named after somebody. */
export function circles(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { parts } = nameParts(doc, names);
  const isBehind = ({ first }: Candidate) =>
    doc.tokens[first - 1]?.norm === 'of' &&
    CIRCLES.test(doc.tokens[first - 2]?.text ?? '') &&
    doc.tokens[first - 3]?.norm === 'the' &&
    // "Friends of [Abel] say he was kind."
    sameSentence(doc, first - 3, first) &&
    gap(doc, first) === SEPARATOR.blank;
  const told = new Set(names.filter((name) => name.type === 'PER' && isBehind(name)).map((name) => normsOf(doc, name)));
  if (told.size === 0) return [...names];
  return names.map((name) => {
    const norm = normsOf(doc, name);
    return name.type === 'PER' && told.has(norm) && (isBehind(name) || !parts.has(norm))
      ? { ...name, type: 'ORG', rule: 'name:circle' }
      : name;
  });
}

/** "[Ann Lee], Chief": the words with capitals before a place begin behind a comma and somebody's name, and hold no title. */
function opensBehindName(doc: Doc, names: readonly Candidate[], at: number): boolean {
  let first = at;
  while (
    isCapital(doc.tokens[first - 1]) &&
    gap(doc, first) === SEPARATOR.blank &&
    sameSentence(doc, first - 1, first)
  ) {
    first--;
    const norm = doc.tokens[first]?.norm ?? '';
    const isTitle = ROLE_HEADS.has(norm) || doc.tokens[first]?.tags.has('Honorific');
    if (isTitle && !QUALIFIERS.has(norm)) return false;
  }
  const isApart = first < at && /^,\s*$/.test(doc.tokens[first]?.before ?? '');
  return isApart && names.some((name) => name.type === 'PER' && name.last === first);
}

/** "Ann Lee, Chief [Market Strategist] at Grey,": an office with capitals is nobody. */
export const capitalOffices: Refiner = (doc, names) =>
  names.filter(({ type, first, last }) => {
    const [from, head, after] = [doc.tokens[first], doc.tokens[last - 1], doc.tokens[last]];
    if (type !== 'PER' || last - first < 2 || from?.tags.has('FirstName') || !ROLE_HEADS.has(head?.norm ?? ''))
      return true;
    const goesOn = /^(?:at|for|of|with)$/.test(after?.norm ?? '') && gap(doc, last) === SEPARATOR.blank;
    return !(goesOn && opensBehindName(doc, names, first));
  });

const WORKS = /^(?:documentary|film|movie|novel|book|memoir|musical|sitcom|series|album|biopic|play|opera|journal)$/;

/** "a documentary titled [Reed]", "in the documentary “[Reed].”": a work that is named after somebody. */
export const works: Refiner = (doc, names) =>
  names.map((name) => {
    const [from, before, to] = [doc.tokens[name.first], doc.tokens[name.first - 1], doc.tokens[name.last - 1]];
    if (name.type !== 'PER' || !from || !before || before.sentence !== from.sentence) return name;
    const isTitled = /^(?:en)?titled$/.test(before.norm) && gap(doc, name.first) <= SEPARATOR.blank;
    const isMarked = WORKS.test(before.norm) && /^,?\s["“]$/u.test(from.before) && /^[,.]?["”]/u.test(to?.after ?? '');
    return isTitled || isMarked ? { ...name, type: 'MISC', rule: 'name:work' } : name;
  });
