import { isCapital } from '../../language/index.js';
import type { Doc, Token } from '../../language/types.js';
import { ROLE_HEADS } from '../../lexicon/role-heads.js';
import { QUALIFIERS } from '../data/role-grammar.js';
import { EPITHETS, RELATIONS } from '../data/roles.js';
import { bare, type Candidate, gap, type Refiner, sameSentence } from './candidates.js';
import { WORD_CLASSES } from './data/lists.js';
import {
  DATE_WORDS,
  HONORIFICS,
  HYPHEN_WORDS,
  LEADING_PARTICLES,
  NATIONALITIES,
  OFFICES,
  POST_NOMINALS,
  STATE_INITIALS,
} from './data/refine-data.js';
import { SEPARATOR } from './separators.js';

/** A weekday, letters after the name, a figure. */
const isNoPart = (token: Token | undefined): boolean =>
  DATE_WORDS.has(bare(token)) || POST_NOMINALS.has(token?.text ?? '') || /^\d/.test(token?.text ?? '');

/** "Okafor: Habit" and "Roldan Monday" are no names as wholes: cut where a mark or a weekday ends the name. */
export const cut: Refiner = (doc, names) =>
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
    while (name.type === 'PER' && last - name.first > 1 && isNoPart(doc.tokens[last - 1])) last--;
    return [{ ...name, last }];
  });

/** '… and send condolences to [Banki," Obiora] said': two names, the second of whom speaks. */
export const cutAtQuotation: Refiner = (doc, names) =>
  names.flatMap((name) => {
    for (let i = name.first + 1; i < name.last; i++) {
      if (!/^’?(?:[,.?!]["”]\s|["”],\s)/u.test(doc.tokens[i - 1]?.after ?? '')) continue;
      const speaks = doc.tokens[name.last]?.tags.has('Verb') ?? false;
      return [
        { ...name, last: i },
        { ...name, first: i, type: speaks ? ('PER' as const) : name.type, rule: 'name:after-quotation' },
      ];
    }
    return [name];
  });

/** "promised [N2m]", "[M1] fell": no person's name holds a figure. */
export const dropFigures: Refiner = (doc, names) =>
  names.filter((name) => {
    if (name.type !== 'PER') return true;
    for (let i = name.first; i < name.last; i++)
      if (/\d|^\p{Lu}+\/\p{Lu}/u.test(doc.tokens[i]?.text ?? '')) return false;
    return true;
  });

/** "UCP MLA [Jason Nixon]": letters of a body before a name. */
export const dropLetters: Refiner = (doc, names) =>
  names.map((name) => {
    if (name.type !== 'PER') return name;
    let { first } = name;
    while (name.last - first > 2 && isLetters(doc.tokens[first]) && !isLetters(doc.tokens[name.last - 1])) first++;
    return { ...name, first };
  });

const isLetters = (token: Token | undefined): boolean =>
  /^\p{Lu}{3,}$/u.test(token?.text ?? '') || POST_NOMINALS.has(token?.text ?? '');

/** "[TR]: And then?": initials that label a speaker's turn stand for a name and are none. */
export const dropLabels: Refiner = (doc, names) =>
  names.filter(
    ({ type, first, last }) =>
      type !== 'PER' ||
      last - first > 1 ||
      gap(doc, last) !== SEPARATOR.colon ||
      !/^\p{Lu}{1,3}$/u.test(doc.tokens[first]?.text ?? ''),
  );

/** "Collector [B. Anand]", "Justice [Ann Lee]": an office that the tagger took for a given name. */
export const dropOffice: Refiner = (doc, names) =>
  names.map((name) =>
    name.type === 'PER' &&
    ((name.last - name.first > 2 && OFFICES.has(doc.tokens[name.first]?.norm ?? '')) ||
      (name.last - name.first === 2 && /^(?:princess|emperor|empress)$/.test(doc.tokens[name.first]?.norm ?? '')))
      ? { ...name, first: name.first + 1 }
      : name,
  );

/** "Dr. al-Kindi" → "al-Kindi": honorifics and ranks stand before a name. */
export const dropHonorifics: Refiner = (doc, names) =>
  names.flatMap((name) => {
    if (name.type !== 'PER') return [name];
    let { first } = name;
    while (first < name.last && HONORIFICS.has(bare(doc.tokens[first]))) first++;
    // "Tan Sri", "Puan Sri", but not "Sri Lankan" nor Mr Tan
    const behind = /^(?:tan|puan)$/.test(bare(doc.tokens[first])) ? first + 1 : first;
    if (bare(doc.tokens[behind]) === 'sri' && /^(?:tan|puan)$/.test(bare(doc.tokens[behind - 1]))) first = behind + 1;
    return first === name.last ? [] : [{ ...name, first }];
  });

/** "the German [Claudia Pechstein]": a nationality before a name of two words or more. */
export const dropNationality: Refiner = (doc, names) =>
  names.map((name) => {
    const [lead, next] = [doc.tokens[name.first], doc.tokens[name.first + 1]];
    const national = lead?.tags.has('Demonym') || NATIONALITIES.has(lead?.norm ?? '');
    return name.type === 'PER' &&
      name.last - name.first > 2 &&
      national &&
      isCapital(next) &&
      !lead?.tags.has('FirstName')
      ? { ...name, first: name.first + 1 }
      : name;
  });

/** "Child of" between two names. */
const PARENTAGE = new Set(['bin', 'binti', 'binte', 'ibn', 'bint', 'anak', 'ould', 'wa']);

/** "[Ilinka] [Holm]": nobody stands beside another without so much as a comma. */
export const joinNeighbours: Refiner = (doc, names) => {
  const joined: Candidate[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const both = before?.type === 'PER' && name.type === 'PER' && before;
    const isOne =
      both &&
      both.last === name.first &&
      both.last - both.first === 1 &&
      gap(doc, name.first) === SEPARATOR.blank &&
      sameSentence(doc, both.first, name.first);
    // "Azura binti Salleh"
    const isChild =
      both &&
      both.last === name.first - 1 &&
      PARENTAGE.has(doc.tokens[both.last]?.text ?? '') &&
      gap(doc, both.last) === SEPARATOR.blank;
    if (both && (isOne || isChild)) joined[joined.length - 1] = { ...name, first: both.first };
    else joined.push(name);
  }
  return joined;
};

/** Persons' names with the words before them that `leads` takes, in one sentence and behind the name before. */
const extendBack =
  (leads: (doc: Doc, at: number) => boolean): Refiner =>
  (doc, names) =>
    names.map((name, i) => {
      if (name.type !== 'PER') return name;
      const limit = names[i - 1]?.last ?? 0;
      let { first } = name;
      while (first > limit && sameSentence(doc, first - 1, name.first) && leads(doc, first - 1)) first--;
      return { ...name, first };
    });

/** "van der [Veen]", "al-[Kindi]": particles in lower case that lead to the name. */
export const leadParticles = extendBack(
  (doc, at) => LEADING_PARTICLES.has(doc.tokens[at]?.text ?? '') && gap(doc, at + 1) <= SEPARATOR.hyphen,
);

/** "J.D. [Halloran]", "R. [Mehta]": initials before a surname; "U.S. [Smith]" is none. */
export const leadInitials = extendBack(
  (doc, at) =>
    /^(?:\p{Lu}\.)+$/u.test(doc.tokens[at]?.text ?? '') &&
    !STATE_INITIALS.has(doc.tokens[at]?.norm ?? '') &&
    gap(doc, at + 1) <= SEPARATOR.none,
);

const TITLES: ReadonlySet<string> = new Set([...WORD_CLASSES.office, ...WORD_CLASSES.occupation, ...WORD_CLASSES.rank]);

/** A word with a capital that may be a given name that no list knows: no title, nationality or word that the article writes small. */
function mayBeGiven({ tokens }: Doc, at: number): boolean {
  const token = tokens[at];
  if (!token || !/^\p{Lu}\p{Ll}{2,}$/u.test(token.text)) return false;
  const { text, norm, lemma, tags } = token;
  if (TITLES.has(norm) || ROLE_HEADS.has(lemma) || HONORIFICS.has(norm) || NATIONALITIES.has(text.toLowerCase()))
    return false;
  if (RELATIONS.has(lemma) || EPITHETS.has(norm) || QUALIFIERS.has(norm) || /(?:ing|ed|ly)$/.test(norm)) return false;
  return !['Preposition', 'Determiner', 'Conjunction', 'Pronoun', 'Date', 'Place', 'Adverb'].some((tag) =>
    tags.has(tag),
  );
}

/** "President [Germán] Lleras", "Glenys [Bray], who": a given name that the tagger left before the surname. */
export const leadGiven: Refiner = (doc, names) => {
  let texts: ReadonlySet<string> | undefined;
  const isSmall = (norm: string): boolean => {
    texts ??= new Set(doc.tokens.map(({ text }) => text));
    return texts.has(norm);
  };
  return extendBack((_, at) => {
    if (gap(doc, at + 1) !== SEPARATOR.blank || !mayBeGiven(doc, at)) return false;
    const title = doc.tokens[at - 1];
    if (title && sameSentence(doc, at - 1, at) && gap(doc, at) === SEPARATOR.blank)
      return TITLES.has(title.norm) && !title.tags.has('Possessive');
    if (doc.sentences[doc.tokens[at]?.sentence ?? -1]?.first !== at) return false;
    const norm = doc.tokens[at]?.norm ?? '';
    return (
      gap(doc, at + 2) === SEPARATOR.comma && /^(?:who|whose)$/.test(doc.tokens[at + 2]?.norm ?? '') && !isSmall(norm)
    );
  })(doc, names);
};

/** "[Kim Ji]-won", "[Chen Ting]-te": a syllable that hangs on the name by a hyphen. */
export const hyphenTail: Refiner = (doc, names) =>
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

/** "Editing by [Ruth] May)": a capital left out after a given name, if no day follows. */
export const givenTail: Refiner = (doc, names) =>
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
