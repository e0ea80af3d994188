import { isCapital } from '../../language/index.js';
import type { Doc, Token } from '../../language/types.js';
import { bare, type Candidate, gap, type Refiner, sameSentence } from './candidates.js';
import {
  BODY_OPENERS,
  DYNASTIES,
  HEAD_MODIFIERS,
  HEADS,
  NEVER_PEOPLE,
  PLURAL_LEADS,
  SHIPS,
  STORMS,
  SURE_HEADS,
} from './data/refine-data.js';
import { SEPARATOR } from './separators.js';

/** "[Johnson] & [Johnson]": a firm. */
export const joinFirms: Refiner = (doc, names) => {
  const joined: Candidate[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (
      before &&
      before.last === name.first &&
      sameSentence(doc, before.first, name.first) &&
      before.type !== 'LOC' &&
      name.type !== 'LOC' &&
      (doc.tokens[name.first]?.before ?? '').trim() === '&'
    )
      joined[joined.length - 1] = { ...before, last: name.last, type: 'ORG', rule: 'name:firm' };
    else joined.push(name);
  }
  return joined;
};

/** What stands before the name of a newspaper or a station. */
const OUTLETS = new Set('daily weekly newspaper tabloid broadcaster magazine broadsheet'.split(' '));

/** "Radio [Elshadi]", "USS [Gerald R. Ford]", "Hurricane [Maria]": a station's, a ship's or a storm's name. */
export const afterKind: Refiner = (doc, names) =>
  names.map((name) => {
    const own = doc.tokens[name.first];
    if (name.type === 'PER' && name.last - name.first > 1 && own) {
      if (SHIPS.has(own.text)) return { ...name, type: 'MISC', rule: 'name:ship' };
      if (BODY_OPENERS.has(own.norm)) return { ...name, type: 'ORG', rule: 'name:body' };
      if (STORMS.has(own.norm)) return { ...name, type: 'MISC', rule: 'name:storm' };
    }
    const before = doc.tokens[name.first - 1];
    if (
      name.type !== 'PER' ||
      !before ||
      !sameSentence(doc, name.first - 1, name.first) ||
      gap(doc, name.first) !== SEPARATOR.blank
    )
      return name;
    const kind = bare(before);
    if (SHIPS.has(before.text)) return { ...name, first: name.first - 1, type: 'MISC', rule: 'name:ship' };
    if (OUTLETS.has(kind)) return { ...name, type: 'ORG', rule: 'name:outlet' };
    if (STORMS.has(kind) && name.last - name.first === 1)
      return { ...name, first: name.first - 1, type: 'MISC', rule: 'name:storm' };
    return name;
  });

/** What a word behind the first of a name makes of it: "Haddad Tower", "Haddad Tower Manila". */
function headWithin(doc: Doc, { first, last }: Candidate): Candidate['type'] | undefined {
  for (let at = last - 1; at > first; at--) {
    const type = SURE_HEADS.get(bare(doc.tokens[at]));
    if (type) return type;
  }
  return undefined;
}

/** "[Trump] Tower", "the [Magnitsky] Act", "the [Biden] administration", "the [Pahlavi] dynasty". */
export const beforeHead: Refiner = (doc, names) => {
  const kept: Candidate[] = [];
  names.forEach((name, i) => {
    const next = doc.tokens[name.last];
    const own = name.type === 'PER' ? headWithin(doc, name) : undefined;
    if (own) {
      kept.push({ ...name, type: own, rule: 'name:head-word' });
      return;
    }
    if (
      name.type !== 'PER' ||
      !next ||
      !sameSentence(doc, name.last - 1, name.last) ||
      gap(doc, name.last) !== SEPARATOR.blank
    ) {
      kept.push(name);
      return;
    }
    // "the [Warren E. Burger] Federal Building"
    const far = doc.tokens[name.last + 1];
    const over = HEAD_MODIFIERS.has(next.norm) && far && isCapital(far) && gap(doc, name.last + 1) === SEPARATOR.blank;
    const farHead = over ? HEADS.get(bare(far)) : undefined;
    if (over && farHead && (names[i + 1]?.first ?? Number.POSITIVE_INFINITY) > name.last + 1) {
      kept.push({ ...name, last: name.last + 2, type: farHead, rule: 'name:head-word' });
      return;
    }
    const head = HEADS.get(bare(next));
    const taken = (names[i + 1]?.first ?? Number.POSITIVE_INFINITY) <= name.last;
    if (head && isCapital(next) && !taken && !/^\p{Lu}+$/u.test(next.text))
      kept.push({ ...name, last: name.last + 1, type: head, rule: 'name:head-word' });
    else if (!(DYNASTIES.has(bare(next)) && name.last - name.first === 1)) kept.push(name);
  });
  return kept;
};

/** "the Obamas": a family is no person. */
export const dropFamilies: Refiner = (doc, names) =>
  names.filter((name) => {
    const only = doc.tokens[name.first];
    const before = doc.tokens[name.first - 1];
    const plural = only && /[^s’']s$/u.test(only.text) && !doc.tokens[name.last]?.tags.has('Possessive');
    return !(
      name.type === 'PER' &&
      plural &&
      name.last - name.first === 1 &&
      before &&
      PLURAL_LEADS.has(before.norm) &&
      sameSentence(doc, name.first - 1, name.first) &&
      gap(doc, name.first) === SEPARATOR.blank
    );
  });

/** "home by [Christmas]", "‘[Mama], I …’": words with a capital that name nobody. */
export const dropNobody: Refiner = (doc, names) =>
  names.filter(
    (name) =>
      name.type !== 'PER' || name.last - name.first > 1 || !NEVER_PEOPLE.has(doc.tokens[name.first]?.norm ?? ''),
  );

const CAMEL = /\p{Ll}\p{Lu}/u;
/** "McNeil", "DeLaet", "O'Brien", "LeBlanc": capitals inside surnames. */
const NAME_PREFIX = /^(?:Mc|Mac|De|Le|La|Di|Da|Du|Van|Von|Fitz|Al|El|St|Ver|San|Ben|Ter|Ten)\p{Lu}/u;

/** "the humanitarian office, [OCHA], says": capitals alone among words that are not, and nowhere else a name. */
function isAcronym(doc: Doc, { text, norm, index }: Token): boolean {
  if (!/^\p{Lu}{3,}$/u.test(text)) return false;
  const isLoud = (at: number) => /^\p{Lu}{2,}$/u.test(doc.tokens[at]?.text ?? '');
  if (isLoud(index - 1) || isLoud(index + 1)) return false;
  return !doc.tokens.some((other) => other.norm === norm && other.text !== text);
}

/** "[TechCrunch]", "Coastal [GasLink]", "[N.S.]", "[RCMP]": the spelling tells that it is nobody. */
export const byTheSpelling: Refiner = (doc, names) =>
  names.map((name) => {
    if (name.type !== 'PER') return name;
    const tokens = doc.tokens.slice(name.first, name.last);
    const only = tokens.length === 1 ? tokens[0] : undefined;
    if (only && /^(?:\p{Lu}\.){2,}$/u.test(only.text)) return { ...name, type: 'LOC', rule: 'name:letters' };
    if (only && isAcronym(doc, only)) return { ...name, type: 'ORG', rule: 'name:acronym' };
    if (tokens.some(({ tags }) => tags.has('FirstName'))) return name;
    const last = tokens.at(-1)?.text ?? '';
    return CAMEL.test(last) && !NAME_PREFIX.test(last) ? { ...name, type: 'ORG', rule: 'name:camel-case' } : name;
  });
