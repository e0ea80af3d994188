import type { Doc, Token, TokenRange } from '../../language/types.js';
import type { Name } from '../types.js';
import {
  DATE_WORDS,
  DYNASTIES,
  HEADS,
  HONORIFICS,
  HYPHEN_WORDS,
  LEADING_PARTICLES,
  NEVER_PEOPLE,
  PLURAL_LEADS,
  SHIPS,
  STATE_INITIALS,
  STORMS,
  SURE_HEADS,
} from './data/refine-data.js';
import { contributors, noLoneCountries, surnamesElsewhere } from './propagate.js';
import { SEPARATOR, separatorOf } from './separators.js';

/** A name while it is being refined. */
export interface Candidate extends TokenRange {
  readonly type: Name['type'];
  readonly rule: string;
}

type Refiner = (doc: Doc, names: readonly Candidate[]) => Candidate[];

const bare = (token: Token | undefined): string => token?.norm.replace(/\.$/, '') ?? '';
const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
const gap = (doc: Doc, last: number): number => separatorOf(doc.tokens[last - 1]?.after ?? '.');
const sameSentence = (doc: Doc, a: number, b: number): boolean => doc.tokens[a]?.sentence === doc.tokens[b]?.sentence;

/** "Havlíček: Habit" and "Insulza Monday" are no names as wholes: cut where a mark or a weekday ends the name. */
const cut: Refiner = (doc, names) =>
  names.flatMap((name) => {
    let { last } = name;
    for (let i = name.first + 1; i < last; i++) {
      const between = gap(doc, i);
      if (
        between === SEPARATOR.colon ||
        between === SEPARATOR.line ||
        between === SEPARATOR.dash ||
        between === SEPARATOR.bracket
      )
        last = i;
    }
    while (name.type === 'PER' && last - name.first > 1 && DATE_WORDS.has(bare(doc.tokens[last - 1]))) last--;
    return [{ ...name, last }];
  });

/** "Dr. al-Kindi" → "al-Kindi": honorifics and ranks stand before a name. */
const dropHonorifics: Refiner = (doc, names) =>
  names.flatMap((name) => {
    if (name.type !== 'PER') return [name];
    let { first } = name;
    while (first < name.last && HONORIFICS.has(bare(doc.tokens[first]))) first++;
    return first === name.last ? [] : [{ ...name, first }];
  });

/** "van der [Veen]", "al-[Kindi]": particles in lower case that lead to the name. */
const leadParticles: Refiner = (doc, names) =>
  names.map((name, i) => {
    if (name.type !== 'PER') return name;
    const limit = names[i - 1]?.last ?? 0;
    let { first } = name;
    while (
      first > limit &&
      sameSentence(doc, first - 1, name.first) &&
      LEADING_PARTICLES.has(doc.tokens[first - 1]?.text ?? '') &&
      gap(doc, first) <= SEPARATOR.hyphen
    )
      first--;
    return { ...name, first };
  });

/** "J.D. [Halloran]", "R. [Mehta]": initials before a surname; "U.S. [Smith]" is none. */
const leadInitials: Refiner = (doc, names) =>
  names.map((name, i) => {
    if (name.type !== 'PER') return name;
    const limit = names[i - 1]?.last ?? 0;
    let { first } = name;
    while (
      first > limit &&
      sameSentence(doc, first - 1, name.first) &&
      /^(?:\p{Lu}\.)+$/u.test(doc.tokens[first - 1]?.text ?? '') &&
      !STATE_INITIALS.has(doc.tokens[first - 1]?.norm ?? '') &&
      gap(doc, first) <= SEPARATOR.none
    )
      first--;
    return { ...name, first };
  });

/** "home by [Christmas]", "‘[Mama], I …’": words with a capital that name nobody. */
const dropNobody: Refiner = (doc, names) =>
  names.filter(
    (name) =>
      name.type !== 'PER' || name.last - name.first > 1 || !NEVER_PEOPLE.has(doc.tokens[name.first]?.norm ?? ''),
  );

/** "[Kim Ji]-won", "[Lai Ching]-te": a syllable that hangs on the name by a hyphen. */
const hyphenTail: Refiner = (doc, names) =>
  names.map((name, i) => {
    const next = doc.tokens[name.last];
    const hangs = next && gap(doc, name.last) === SEPARATOR.hyphen && sameSentence(doc, name.last - 1, name.last);
    const free = name.last < (names[i + 1]?.first ?? Number.POSITIVE_INFINITY);
    return name.type === 'PER' &&
      hangs &&
      free &&
      name.last - name.first > 1 &&
      /^\p{Ll}{1,5}$/u.test(next.text) &&
      !HYPHEN_WORDS.has(next.norm)
      ? { ...name, last: name.last + 1 }
      : name;
  });

/** 'Joaquín “El Chapo” Guzmán', 'James Leander (Leo) Nichols': a nickname between given name and surname. */
const joinNicknames: Refiner = (doc, names) => {
  const joined: Candidate[] = [];
  for (const name of names) {
    const between = joined.at(-1);
    const before =
      between?.type !== 'PER' && /^["”'’)]\s$/u.test(doc.tokens[name.first - 1]?.after ?? '') ? joined.at(-2) : between;
    const mark = before?.type === 'PER' && name.type === 'PER' ? openMark(doc, before, name.first) : -1;
    if (before && mark > 0 && isNickname(doc, mark, name.first)) {
      if (before !== between) joined.pop();
      joined[joined.length - 1] = { ...before, last: name.last };
    } else joined.push(name);
  }
  // A mark that opens or closes inside what is left of a name does not belong to it: 'Duran “Hands'.
  return joined.flatMap((name) => {
    if (name.type !== 'PER') return [name];
    const mark = openMark(doc, name, name.last);
    if (mark < 0 || mark >= name.last) return [name];
    for (let close = mark + 1; close < name.last; close++) if (isNickname(doc, mark, close)) return [name];
    return [{ ...name, last: mark }];
  });
};

/** Index of the first token after `name.first` that stands after an opening mark, at most `limit`, or -1. */
function openMark(doc: Doc, name: Candidate, limit: number): number {
  for (let i = name.first + 1; i <= Math.min(limit, name.last); i++)
    if (/^\s["“'‘(]$/u.test(doc.tokens[i - 1]?.after ?? '')) return i;
  return -1;
}

/** True where the words from `open` to `end` stand alone between marks: “El Chapo”. */
function isNickname(doc: Doc, open: number, end: number): boolean {
  if (end <= open || end - open > 3 || !sameSentence(doc, open, end)) return false;
  if (!/^["”'’)]\s$/u.test(doc.tokens[end - 1]?.after ?? '')) return false;
  for (let i = open; i < end; i++) if (!isCapital(doc.tokens[i]) && i !== open) return false;
  return true;
}

/** "USS [Gerald R. Ford]", "Hurricane [Maria]": a ship's or a storm's name. */
const afterKind: Refiner = (doc, names) =>
  names.map((name) => {
    const own = doc.tokens[name.first];
    if (name.type === 'PER' && name.last - name.first > 1 && own) {
      if (SHIPS.has(own.text)) return { ...name, type: 'MISC', rule: 'name:ship' };
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
    if (STORMS.has(kind) && name.last - name.first === 1)
      return { ...name, first: name.first - 1, type: 'MISC', rule: 'name:storm' };
    return name;
  });

/** "[Trump] Tower", "the [Magnitsky] Act", "the [Biden] administration", "the [Pahlavi] dynasty". */
const beforeHead: Refiner = (doc, names) => {
  const kept: Candidate[] = [];
  names.forEach((name, i) => {
    const next = doc.tokens[name.last];
    const own =
      name.type === 'PER' && name.last - name.first > 1 ? SURE_HEADS.get(bare(doc.tokens[name.last - 1])) : undefined;
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
    const head = HEADS.get(bare(next));
    const taken = (names[i + 1]?.first ?? Number.POSITIVE_INFINITY) <= name.last;
    if (head && isCapital(next) && !taken && !/^\p{Lu}+$/u.test(next.text))
      kept.push({ ...name, last: name.last + 1, type: head, rule: 'name:head-word' });
    else if (!(DYNASTIES.has(bare(next)) && name.last - name.first === 1)) kept.push(name);
  });
  return kept;
};

/** "the Obamas": a family is no person. */
const dropFamilies: Refiner = (doc, names) =>
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

/** "[Johnson] & [Johnson]": a firm. */
const joinFirms: Refiner = (doc, names) => {
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

/** "Editing by [Grace] May)": a capital left out after a given name, if no day follows. */
const givenTail: Refiner = (doc, names) =>
  names.map((name, i) => {
    const [only, next, after] = [doc.tokens[name.first], doc.tokens[name.last], doc.tokens[name.last + 1]];
    if (
      name.type !== 'PER' ||
      name.last - name.first !== 1 ||
      !only?.tags.has('FirstName') ||
      !next ||
      !isCapital(next)
    )
      return name;
    const free =
      name.last < (names[i + 1]?.first ?? Number.POSITIVE_INFINITY) && sameSentence(doc, name.first, name.last);
    const dated = DATE_WORDS.has(bare(next)) || /^\d/.test(after?.text ?? '') || next.tags.has('Acronym');
    return free && !dated && gap(doc, name.last) === SEPARATOR.blank && /^\p{Lu}\p{Ll}+$/u.test(next.text)
      ? { ...name, last: name.last + 1 }
      : name;
  });

/** In this order: edges first, so that the rules on neighbours see whole names; what is no person goes last. */
const REFINERS: readonly Refiner[] = [
  cut,
  dropHonorifics,
  leadParticles,
  leadInitials,
  hyphenTail,
  givenTail,
  contributors,
  joinNicknames,
  joinFirms,
  afterKind,
  beforeHead,
  dropNobody,
  noLoneCountries,
  surnamesElsewhere,
  dropFamilies,
];

/** Corrects the tagger where the form of the words leaves no doubt. */
export function refine(doc: Doc, names: readonly Candidate[]): Candidate[] {
  let refined: readonly Candidate[] = names;
  for (const refiner of REFINERS) refined = refiner(doc, refined);
  return [...refined];
}
