import { isCapital } from '../../language/index.js';
import type { Doc, Token } from '../../language/types.js';
import { ROLE_HEADS } from '../../lexicon/role-heads.js';
import { type Candidate, gap, isAttributive } from './candidates.js';
import {
  DATE_WORDS,
  DYNASTIES,
  HEADS,
  HONORIFICS,
  LOCATIVES,
  NAME_OPENERS,
  NATIONALITIES,
  NOT_SURNAMES,
  PERSONAL_NOUNS,
  STORMS,
} from './data/refine-data.js';
import { SEPARATOR, separatorOf } from './separators.js';

/** Words that end a person's longer name somewhere in the article, and words that any such name holds. */
export function nameParts(doc: Doc, names: readonly Candidate[]): { surnames: Set<string>; parts: Set<string> } {
  const surnames = new Set<string>();
  const parts = new Set<string>();
  for (const { first, last, type } of names) {
    if (type !== 'PER' || last - first < 2) continue;
    for (let i = first; i < last; i++) parts.add(doc.tokens[i]?.norm ?? '');
    const surname = doc.tokens[last - 1];
    if (surname && surname.text.length > 2 && isCapital(surname)) surnames.add(surname.norm);
  }
  return { surnames, parts };
}

/** Words that the article uses as places ("in Ireland", "Macon, Ga."), so that a surname like them proves nothing. */
export function usedAsPlaces(doc: Doc, names: readonly Candidate[]): Set<string> {
  const places = new Set<string>();
  for (const { first, last, type } of names) {
    const [before, token] = [doc.tokens[first - 1], doc.tokens[first]];
    if ((type === 'PER' && !token?.tags.has('Country')) || last - first !== 1) continue;
    const owns = doc.tokens[last]?.tags.has('Possessive') && token?.after === '';
    if (token && before && !owns && LOCATIVES.has(before.norm) && before.sentence === token.sentence)
      places.add(token.norm);
  }
  return places;
}

/** Start of the last word of a name, with what hangs before it by hyphens: "Márta [Szabó-Keresztes]". */
const lastWordOf = (doc: Doc, { first, last }: Candidate): number => {
  let start = last - 1;
  while (start > first && gap(doc, start) === SEPARATOR.hyphen) start--;
  return start;
};

const textOf = (doc: Doc, first: number, last: number): string =>
  doc.tokens
    .slice(first, last)
    .map(({ norm }) => norm)
    .join('-');

/** "Márta Szabó-Keresztes … [Szabó-Keresztes]: No.": a surname of two parts alone. */
export function doubleSurnamesElsewhere(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const doubles = new Set<string>();
  for (const name of names) {
    const start = lastWordOf(doc, name);
    if (name.type === 'PER' && start > name.first && start < name.last - 1) doubles.add(textOf(doc, start, name.last));
  }
  if (doubles.size === 0) return [...names];
  return names.map((name) =>
    name.type !== 'PER' && lastWordOf(doc, name) === name.first && doubles.has(textOf(doc, name.first, name.last))
      ? { ...name, type: 'PER', rule: 'name:surname-elsewhere' }
      : name,
  );
}

/**
 * "Darnell Ireland … Deputies found Ireland": a word alone that is the surname of a person named in full, and no place in
 * this article, is that person.
 */
export function surnamesElsewhere(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { surnames } = nameParts(doc, names);
  if (surnames.size === 0) return [...names];
  const places = usedAsPlaces(doc, names);
  const sure = (token: Token | undefined) =>
    token !== undefined &&
    surnames.has(token.norm) &&
    !places.has(token.norm) &&
    !(NATIONALITIES.has(token.norm) && isAttributive(doc, token.index));
  const found: Candidate[] = names.map((name) =>
    name.type !== 'PER' && name.rule === 'name:tagger' && name.last - name.first === 1 && sure(doc.tokens[name.first])
      ? { ...name, type: 'PER', rule: 'name:surname-elsewhere' }
      : name,
  );
  const taken = new Uint8Array(doc.tokens.length);
  for (const { first, last } of names) taken.fill(1, first, last);
  doc.tokens.forEach((token, i) => {
    if (taken[i] || !isCapital(token) || !sure(token) || NOT_SURNAMES.has(token.norm) || NATIONALITIES.has(token.norm))
      return;
    if (LOCATIVES.has(doc.tokens[i - 1]?.norm ?? '') || DYNASTIES.has(doc.tokens[i + 1]?.norm ?? '')) return;
    const given = givenBefore(doc, i, taken);
    if (given >= 0) {
      found.push({ first: given, last: i + 1, type: 'PER', rule: 'name:namesake' });
      taken.fill(1, given, i + 1);
      return;
    }
    if (standsAlone(doc, i) && (!startsSentence(doc, i) || isSubject(doc.tokens[i + 1])))
      found.push({ first: i, last: i + 1, type: 'PER', rule: 'name:surname-elsewhere' });
  });
  return found.sort((a, b) => a.first - b.first);
}

/** "Charles Okoye … the brothers, Gift Okoye and": the capital before a known surname that is no title, or -1. */
function givenBefore({ tokens, ...doc }: Doc, at: number, taken: Uint8Array): number {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || taken[at - 1] || before.sentence !== token.sentence) return -1;
  if (!/^\p{Lu}\p{Ll}+$/u.test(before.text) || separatorOf(token.before) !== SEPARATOR.blank) return -1;
  if (doc.sentences[token.sentence]?.first === at - 1 || isCapital(tokens[at + 1])) return -1;
  if (isCapital(tokens[at - 2]) && tokens[at - 2]?.sentence === token.sentence && before.before === ' ') return -1;
  const { norm } = before;
  const other =
    HONORIFICS.has(norm) || ROLE_HEADS.has(norm) || HEADS.has(norm) || NAME_OPENERS.has(norm) || STORMS.has(norm);
  return other || NATIONALITIES.has(norm) || DATE_WORDS.has(norm) || PLACE_TAGS.some((tag) => before.tags.has(tag))
    ? -1
    : at - 1;
}

const startsSentence = (doc: Doc, i: number): boolean => doc.sentences[doc.tokens[i]?.sentence ?? 0]?.first === i;

/** "Early said", "Wise’s lawyer": what follows a name that begins a sentence. */
const isSubject = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.tags.has('PastTense') ||
    next.tags.has('Possessive') ||
    next.tags.has('PresentTense') ||
    next.tags.has('Auxiliary'));

const isStateDepartment = (first: Token | undefined, second: Token | undefined): boolean =>
  first?.text === 'State' && second?.text === 'Department';

/** True where no other capital is joined to the word. */
function standsAlone(doc: Doc, i: number): boolean {
  const [before, token, after] = [doc.tokens[i - 1], doc.tokens[i], doc.tokens[i + 1]];
  if (!token) return false;
  const joinsLeft =
    isCapital(before) && before?.sentence === token.sentence && separatorOf(token.before) <= SEPARATOR.hyphen;
  // "the Lee White House"
  const isBody = after !== undefined && (PERSONAL_NOUNS.has(after.norm) || isStateDepartment(after, doc.tokens[i + 2]));
  const joinsRight =
    isCapital(after) && !isBody && after?.sentence === token.sentence && separatorOf(token.after) <= SEPARATOR.hyphen;
  return !joinsLeft && !joinsRight;
}

export const PLACE_TAGS = ['Country', 'City', 'Region'];

/**
 * "Ulan Orozov … Orozov said": where the last word alone is a person, the two or three words are one too, whatever the
 * tagger took them for. "Lake Orozov" and "Orozov Holdings" are not.
 */
export function fullNamesElsewhere(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const alone = new Set<string>();
  for (const { first, last, type } of names)
    if (type === 'PER' && last - first === 1) alone.add(doc.tokens[first]?.norm ?? '');
  if (alone.size === 0) return [...names];
  return names.map((name) => {
    const length = name.last - name.first;
    const [from, to] = [doc.tokens[name.first], doc.tokens[name.last - 1]];
    if (name.type === 'PER' || length < 2 || length > 3 || !from || !to || !alone.has(to.norm)) return name;
    if (name.rule === 'name:in-title') return name;
    if (
      NAME_OPENERS.has(from.norm) ||
      STORMS.has(from.norm) ||
      HEADS.has(from.norm) ||
      HEADS.has(to.norm) ||
      DATE_WORDS.has(from.norm)
    )
      return name;
    if (!from.tags.has('FirstName') && (/s$/.test(to.norm) || PLACE_TAGS.some((tag) => from.tags.has(tag))))
      return name;
    for (let i = name.first; i < name.last; i++) {
      const joined = i === name.first || gap(doc, i) === SEPARATOR.blank;
      if (!joined || !/^\p{Lu}\p{Ll}/u.test(doc.tokens[i]?.text ?? '')) return name;
    }
    // "Scientologist Tom Holm"
    const second = doc.tokens[name.first + 1];
    const titled = length === 3 && !from.tags.has('FirstName') && second?.tags.has('FirstName');
    return { ...name, first: name.first + (titled ? 1 : 0), type: 'PER', rule: 'name:full-name-elsewhere' };
  });
}

/** So many words make a headline of what the tagger takes for a name. */
const HEADLINE = 5;

/** "[Ann Lee] Just Gave Some Free Advice": a headline in capitals that begins with somebody named elsewhere. */
export function leadersOfHeadlines(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const full = new Set(
    names.flatMap(({ type, first, last }) =>
      type === 'PER' && last - first === 2 && doc.tokens[first]?.tags.has('FirstName')
        ? [textOf(doc, first, last)]
        : [],
    ),
  );
  return names.map((name) => {
    const { first, last, type } = name;
    if (type === 'PER' || last - first < HEADLINE || !full.has(textOf(doc, first, first + 2))) return name;
    const isBody = doc.tokens.slice(first + 2, last).some(({ norm }) => HEADS.has(norm));
    return isBody ? name : { first, last: first + 2, type: 'PER', rule: 'name:leads-headline' };
  });
}

/** "[Lee]'s Party of Labour", "the [Lee] White House", all of which the tagger takes for a body: whose it is. */
export function ownersOfBodies(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { surnames } = nameParts(doc, names);
  return names.flatMap((name) => {
    const { first, last, type } = name;
    if (type === 'PER' || last - first < 2 || !surnames.has(doc.tokens[first]?.norm ?? '')) return [name];
    const [mark, next] = [doc.tokens[first + 1], doc.tokens[first + 2]];
    const isMark = mark?.tags.has('Possessive') === true && /^[’']/.test(mark.text);
    // "the [Lee] Congress", "the [Lee] State Department"
    const isSeat =
      (mark?.text === 'White' && next?.text === 'House') ||
      isStateDepartment(mark, next) ||
      (last - first === 2 && /^(?:Congress|Administration|Cabinet)$/.test(mark?.text ?? ''));
    if (!isSeat && !(isMark && last - first > 2)) return [name];
    return [
      { first, last: first + 1, type: 'PER' as const, rule: 'name:owner-of-body' },
      { ...name, first: isMark ? first + 2 : first + 1 },
    ];
  });
}
