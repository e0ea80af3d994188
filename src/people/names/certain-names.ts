import type { Doc } from '../../language/types.js';
import { ROLE_HEADS } from '../../lexicon/role-heads.js';
import { type Candidate, gap } from './candidates.js';
import { LEADERS } from './data/leaders.js';
import { WORD_CLASSES } from './data/lists.js';
import { HEADS, NATIONALITIES, SECOND_NATIONALITIES } from './data/refine-data.js';
import { SEPARATOR } from './separators.js';

/** "By Ann Lee, Maiduguri, and [Jun Mori], Abuja": in a byline who is joined to somebody is somebody. */
export function bylineNames(doc: Doc, names: readonly Candidate[]): Candidate[] {
  return names.map((name) => {
    const [before, from] = [doc.tokens[name.first - 1], doc.tokens[name.first]];
    const length = name.last - name.first;
    if (name.type === 'PER' || !from || length < 2 || length > 3 || !/^(?:by|and)$/.test(before?.norm ?? ''))
      return name;
    if (doc.paragraphs[from.paragraph]?.kind !== 'byline' || from.tags.has('Place') || from.norm === 'the') return name;
    return HEADS.has(doc.tokens[name.last - 1]?.norm ?? '') ? name : { ...name, type: 'PER', rule: 'name:byline' };
  });
}

const FULL_NAMES: ReadonlySet<string> = new Set(
  LEADERS.map((leader) => (leader.split('/')[0] ?? '').toLowerCase()).filter((name) => name.includes(' ')),
);

/** "[Xi Jinping] called": whom every reader knows by the full name. */
export function knownLeaders(doc: Doc, names: readonly Candidate[]): Candidate[] {
  return names.map((name) => {
    const [from, to] = [doc.tokens[name.first], doc.tokens[name.last - 1]];
    if (name.type === 'PER' || !from || !to || name.last - name.first < 2) return name;
    return FULL_NAMES.has(doc.text.slice(from.start, to.end).toLowerCase())
      ? { ...name, type: 'PER', rule: 'name:leader' }
      : name;
  });
}

/** "That May [Canada] took in 5,000", "reviewed by [The Ledger]": a month before a country, an article before a name. */
export function noPersons(doc: Doc, names: readonly Candidate[]): Candidate[] {
  return names.map((name) => {
    const [from, to] = [doc.tokens[name.first], doc.tokens[name.last - 1]];
    if (name.type !== 'PER' || name.last - name.first !== 2) return name;
    if (from?.text === 'The') return { ...name, type: 'ORG', rule: 'name:article' };
    const dated = WORD_CLASSES.month.includes(from?.norm ?? '') && WORD_CLASSES.country.includes(to?.norm ?? '');
    return dated ? { ...name, first: name.first + 1, type: 'LOC', rule: 'name:month' } : name;
  });
}

/** Offices that only persons hold: no body has them in its name with two more words behind. */
const PERSONAL_OFFICES = new Set(
  `minister president premier chancellor ambassador envoy senator governor mayor secretary commissioner spokesman
  spokeswoman spokesperson`.split(/\s+/),
);

/** "Eritrean Information Minister [Yohannes Tesfay]", all of which the tagger takes for a body: who holds the office. */
export function behindOffice(doc: Doc, names: readonly Candidate[]): Candidate[] {
  return names.map((name) => {
    const length = name.last - name.first;
    if (name.type === 'PER' || length < 4 || length > 7) return name;
    for (let at = name.last - 3; at > name.first && at >= name.last - 4; at--) {
      if (!PERSONAL_OFFICES.has(doc.tokens[at]?.norm ?? '')) continue;
      const rest = doc.tokens.slice(at + 1, name.last);
      const isName = rest.every(
        ({ text, norm, index }) =>
          /^\p{Lu}\p{Ll}+$/u.test(text) &&
          gap(doc, index) === SEPARATOR.blank &&
          !isOtherWord(norm) &&
          !TITLES.has(norm),
      );
      if (isName) return { ...name, first: at + 1, type: 'PER', rule: 'name:office' };
    }
    return name;
  });
}

const TITLES: ReadonlySet<string> = new Set([...WORD_CLASSES.office, ...WORD_CLASSES.rank]);

/** "Amara Okoye in Lagos, Jun Mori in Tokyo and Paula Reyes contributed": each pair of capitals before "in" is a person. */
export function contributors(doc: Doc, names: readonly Candidate[]): Candidate[] {
  return names.map((name) => {
    const sentence = doc.sentences[doc.tokens[name.first]?.sentence ?? 0];
    const length = name.last - name.first;
    const next = doc.tokens[name.last];
    if (
      name.type === 'PER' ||
      !sentence ||
      length < 2 ||
      length > 3 ||
      next?.norm !== 'in' ||
      name.last >= sentence.last
    )
      return name;
    for (let i = name.last; i < Math.min(sentence.last, name.last + 40); i++)
      if (doc.tokens[i]?.norm === 'contributed') return { ...name, type: 'PER', rule: 'name:contributor' };
    return name;
  });
}

/** "Union minister [V Anand] hit back", "said MLA [M K Rao]": initials without stops behind an office. */
export function initialsBehindOffice(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, text, norm } of doc.tokens) {
    if (!ROLE_HEADS.has(norm) || !/^(?:\p{Ll}|\p{Lu}{2,3}$)/u.test(text)) continue;
    let last = index + 1;
    while (/^\p{Lu}$/u.test(doc.tokens[last]?.text ?? '') && gap(doc, last) === SEPARATOR.blank) last++;
    if (last === index + 1 || last > index + 4 || gap(doc, last) !== SEPARATOR.blank) continue;
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(doc.tokens[last]?.text ?? '')) continue;
    found.push({ first: index + 1, last: last + 1, type: 'PER', rule: 'name:initials' });
  }
  if (found.length === 0) return [...names];
  const inside = (a: Candidate, b: Candidate) => a.first < b.last && b.first < a.last;
  const fresh = found.filter((name) =>
    names.every(
      (other) =>
        !inside(name, other) || (other.type !== 'PER' && other.first >= name.first - 1 && other.last <= name.last),
    ),
  );
  const kept = names.filter((name) => !fresh.some((other) => inside(name, other)));
  return [...kept, ...fresh].sort((a, b) => a.first - b.first);
}

const OTHERWISE = [
  'Place',
  'City',
  'Country',
  'Region',
  'Organization',
  'Demonym',
  'WeekDay',
  'Month',
  'Plural',
  'Determiner',
];

/** "she had sent [Gareth Holm] letters": a given name and one more word that no other kind of name has. */
export function givenNames(doc: Doc, names: readonly Candidate[]): Candidate[] {
  return names.map((name) => {
    const [from, to] = [doc.tokens[name.first], doc.tokens[name.last - 1]];
    if (
      name.type === 'PER' ||
      name.rule !== 'name:tagger' ||
      name.last - name.first !== 2 ||
      !from?.tags.has('FirstName') ||
      !to
    )
      return name;
    const plain =
      [from, to].every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text)) && gap(doc, name.last - 1) === SEPARATOR.blank;
    if (
      !plain ||
      OTHERWISE.some((tag) => to.tags.has(tag)) ||
      isOtherWord(to.norm) ||
      doc.tokens[name.first - 1]?.norm === 'the'
    )
      return name;
    return { ...name, type: 'PER', rule: 'name:given-name' };
  });
}

const NO_SURNAMES: ReadonlySet<string> = new Set([
  ...WORD_CLASSES.company,
  ...WORD_CLASSES.institution,
  ...WORD_CLASSES.place,
  ...WORD_CLASSES.happening,
  ...WORD_CLASSES.body,
  ...WORD_CLASSES.month,
  ...WORD_CLASSES.country,
  ...WORD_CLASSES.state,
]);
const isOtherWord = (word: string): boolean =>
  NO_SURNAMES.has(word) || HEADS.has(word) || isNationality(word) || isNationality(word.replace(/s$/, ''));
const isNationality = (word: string): boolean => NATIONALITIES.has(word) || SECOND_NATIONALITIES.has(word);
