import { capital, type DateInput, follows, gap, joined, lexemeAt, normAt, type Rule, tokenAt } from '../read.js';
import { readYear, yearAt } from '../years.js';
import { nameFollows } from './month-words.js';

/** "1997", "the 2008 crash": four digits that the words around them make a year. */
const NOT_BEFORE_YEAR = new Set(
  `about some nearly almost over around than least most only no just exactly roughly approximately number all these
  those another additional page room flight route highway interstate section article area channel least suite apt apartment
  building bldg box lot block floor gate hall ward platform locker cell runway bus train unit house extension serial`.split(
    /\s+/,
  ),
);
const YEAR_PREPOSITIONS = new Set('in since until till by during before after through throughout circa'.split(' '));
const COUNTED = new Set(
  'people men women children feet percent per million billion troops points votes hours kilometers kilometres miles'.split(
    ' ',
  ),
);

const year: Rule = {
  id: 'date:year',
  starts: ['digits'],
  match(reading, i) {
    const value = yearAt(reading, i);
    if (value === null) return null;
    const before = normAt(reading, i - 1);
    const between = gap(reading, i);
    const prior = between === null ? '' : before;
    if (between !== null && /[$£€¥#:/.]/.test(between)) return null;
    if (
      between === '-' &&
      !(
        lexemeAt(reading, i - 1).month ||
        ['mid', 'early', 'late', 'end', 'post', 'pre'].includes(prior) ||
        yearAt(reading, i - 1) !== null
      )
    )
      return null;
    if (lexemeAt(reading, i + 1).zone && joined(reading, i + 1)) return null;
    const after = tokenAt(reading, i + 1);
    const tight = joined(reading, i + 1) && !hyphenAfter(reading, i);
    const preposition = YEAR_PREPOSITIONS.has(prior);
    if (value < 1500 || value > 2100) {
      if (!(prior === 'in' || prior === 'since') || (tight && after?.tags.has('Noun'))) return null;
      return { last: i + 1, type: 'DATE', meaning: { kind: 'calendar', year: value } };
    }
    // "at 1600 Pennsylvania Avenue"
    if (NOT_BEFORE_YEAR.has(prior) || (prior === 'at' && nameFollows(reading, i + 1))) return null;
    if (!preposition && isAddress(reading, i + 1)) return null;
    const determined = isDetermined(reading, i - 1);
    if (tight && after && !preposition && !determined) {
      if (after.tags.has('Plural') || COUNTED.has(after.norm) || lexemeAt(reading, i + 1).units !== undefined)
        return null;
    }
    return { last: i + 1, type: 'DATE', meaning: { kind: 'calendar', year: value } };
  },
};

const STREETS = new Set(
  'street st avenue ave road rd drive lane boulevard blvd parkway way court place square'.split(' '),
);

/** "1990 Mill Street": a house. */
function isAddress(reading: DateInput, i: number): boolean {
  for (let at = i; at < i + 4 && gap(reading, at) === ' ' && capital(reading, at); at++)
    if (at > i && STREETS.has(normAt(reading, at).replace(/\.$/, ''))) return true;
  return false;
}

const hyphenAfter = (reading: DateInput, i: number) => gap(reading, i + 1)?.startsWith('-') === true;

function isDetermined(reading: DateInput, i: number): boolean {
  const token = tokenAt(reading, i);
  if (!token) return false;
  return ['the', 'a', 'an', 'this', 'that'].includes(token.norm) || token.tags.has('Possessive');
}

/** "nineteen ninety-six", as broadcasters' transcripts have it. */
const yearInWords: Rule = {
  id: 'date:year-in-words',
  starts: ['cardinal'],
  match(reading, i) {
    const year = readYear(reading, i);
    if (!year || year.year < 1600 || year.year % 100 === 0) return null;
    if (lexemeAt(reading, year.last).units !== undefined) return null;
    return { last: year.last, type: 'DATE', meaning: { kind: 'calendar', year: year.year } };
  },
};

/** "2015-16", "2020/21", "fiscal 2024-25": one season or year of account, by the year that it begins in. */
const splitYear: Rule = {
  id: 'date:split-year',
  starts: ['digits', '=fiscal'],
  match(reading, i) {
    const fiscal = normAt(reading, i) === 'fiscal' ? (follows(reading, i + 1, 'year') ? 2 : 1) : 0;
    const at = i + fiscal;
    const value = yearAt(reading, at);
    const { digits, number } = lexemeAt(reading, at + 1);
    if (value === null || value < 1850 || digits === undefined || number === undefined) return null;
    if (fiscal > 0 && !joined(reading, at)) return null;
    const between = gap(reading, at + 1);
    const next = digits.length === 2 ? (value + 1) % 100 : value + 1;
    const isSplit = between === '/' || (digits.length === 2 && (between === '-' || between === '–'));
    if (!isSplit || number !== next || /[$£€¥#:/.-]$/.test(gap(reading, i) ?? '')) return null;
    return { last: at + 2, type: 'DATE', meaning: { kind: 'calendar', year: value } };
  },
};

/** "in '75", "since ’92": the century left out. */
const shortYear: Rule = {
  id: 'date:short-year',
  starts: ['digits'],
  match(reading, i) {
    const { digits, number = 0 } = lexemeAt(reading, i);
    if (
      digits?.length !== 2 ||
      !/^ ['’‘]$/.test(gap(reading, i) ?? '') ||
      !YEAR_PREPOSITIONS.has(normAt(reading, i - 1))
    )
      return null;
    return {
      last: i + 1,
      type: 'DATE',
      meaning: { kind: 'calendar', year: number < 40 ? 2000 + number : 1900 + number },
    };
  },
};

export const years: readonly Rule[] = [year, yearInWords, splitYear, shortYear];
