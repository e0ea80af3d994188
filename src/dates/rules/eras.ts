import type { Direction } from '../meaning.js';
import {
  capital,
  type DateInput,
  follows,
  gap,
  hyphened,
  joined,
  lexemeAt,
  normAt,
  type Rule,
  tokenAt,
} from '../read.js';
import { readYear } from '../years.js';

const SHIFTS: Readonly<Record<string, Direction>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };
const TEXT_SHIFTS: Readonly<Record<string, Direction>> = { that: 0, same: 0, following: 1, next: 1, previous: -1 };

/** "last summer", "this fall", "next spring", "summer 2012", "the winter of 1994", "in the summer". */
const season: Rule = {
  id: 'date:season',
  starts: ['season', '=last', '=this', '=next', '=the', '=that', '=past', '=coming'],
  match(reading, i) {
    const word = normAt(reading, i);
    const told = TEXT_SHIFTS[word === 'the' ? normAt(reading, i + 1) : word === 'that' ? word : ''];
    const toldAt = word === 'the' ? i + 2 : i + 1;
    const toldSeason = told === undefined || !joined(reading, toldAt) ? undefined : lexemeAt(reading, toldAt).season;
    // "the following spring", "that summer": of the story's year
    if (toldSeason !== undefined)
      return {
        last: toldAt + 1,
        type: 'DATE',
        meaning: { kind: 'calendar', season: toldSeason, direction: told ?? null, from: 'text' },
      };
    const own = lexemeAt(reading, i).season;
    const extra = word === 'this' && follows(reading, i + 1, 'past', 'coming') ? 1 : 0;
    const at = own === undefined ? i + 1 + extra : i;
    if (at > i && !joined(reading, at)) return null;
    const value = lexemeAt(reading, at).season;
    if (value === undefined) return null;
    const yearAt = follows(reading, at + 1, 'of') ? at + 2 : at + 1;
    const year = joined(reading, yearAt) ? readYear(reading, yearAt) : null;
    if (year) return { last: year.last, type: 'DATE', meaning: { kind: 'calendar', season: value, year: year.year } };
    if (follows(reading, yearAt, 'last', 'this', 'next') && follows(reading, yearAt + 1, 'year')) {
      const yearShift = { last: -1, this: 0, next: 1 }[normAt(reading, yearAt)] ?? 0;
      return { last: yearAt + 2, type: 'DATE', meaning: { kind: 'calendar', season: value, yearShift } };
    }
    if (capital(reading, at) && gap(reading, at) === ' ') return null;
    const direction = SHIFTS[normAt(reading, i + extra)];
    if (own === undefined && direction !== undefined)
      return { last: at + 1, type: 'DATE', meaning: { kind: 'calendar', season: value, direction } };
    const prior = normAt(reading, i - 1);
    const placed =
      (PLACED.has(prior) || (own === undefined && STRETCHED.has(prior))) &&
      joined(reading, i) &&
      !(own === undefined && (follows(reading, at + 1, 'of') || isOfThing(reading, at + 1)));
    if (
      !placed ||
      (own !== undefined &&
        (value === 'SP' || value === 'FA') &&
        !['in', 'by', 'since', 'early', 'late', 'mid', 'until'].includes(prior))
    )
      return null;
    if (
      own !== undefined &&
      joined(reading, i + 1) &&
      tokenAt(reading, i + 1)?.tags.has('Noun') &&
      !followsClause(reading, i + 1)
    )
      return null;
    return { last: at + 1, type: 'DATE', meaning: { kind: 'calendar', season: value } };
  },
};

const PLACED = new Set('in by since during until of into throughout early late mid'.split(' '));
/** What needs the article: "before the summer", "over the winter", "spent the autumn". */
const STRETCHED = new Set('over through before after for from spent spend all'.split(' '));

const followsClause = (reading: DateInput, i: number) =>
  ['and', 'or', 'to', 'the', 'when', 'but'].includes(normAt(reading, i));

/** "the 1990s", "the '80s", "1960s", "the nineties", "the 1980's". */
const decade: Rule = {
  id: 'date:decade',
  starts: ['decadeDigits', 'decade', '=the', 'digits'],
  match(reading, i) {
    const the = normAt(reading, i) === 'the' ? 1 : 0;
    const mid = the && follows(reading, i + 1, 'early', 'mid', 'late', 'middle') ? 1 : 0;
    const at = i + the + mid;
    if (the && !reading.atoms[at]) return null;
    const lexeme = lexemeAt(reading, at);
    const between = gap(reading, at);
    if (the && (between === null || !/^[\s'’‘-]{1,3}$/.test(between))) return null;
    if (lexeme.decadeDigits !== undefined) {
      const digits = lexeme.decadeDigits;
      if (digits.length === 1 && !the && !/['’‘]/.test(between ?? '')) return null;
      return {
        last: at + 1,
        type: 'DATE',
        meaning: {
          kind: 'fixed',
          value: digits.length === 1 ? `${digits === '0' || digits === '1' ? '20' : '19'}${digits}` : digits,
        },
      };
    }
    if (lexeme.decade !== undefined && the) {
      if (isAgeRange(reading, i)) return null;
      return { last: at + 1, type: 'DATE', meaning: { kind: 'fixed', value: `19${lexeme.decade / 10}` } };
    }
    if (
      lexeme.digits?.length === 4 &&
      lexeme.digits.endsWith('0') &&
      the &&
      normAt(reading, at + 1) === "'s" &&
      gap(reading, at + 1) === ''
    ) {
      const noun = tokenAt(reading, at + 2);
      if (joined(reading, at + 2) && noun?.tags.has('Noun')) return null;
      return { last: at + 2, type: 'DATE', meaning: { kind: 'fixed', value: lexeme.digits.slice(0, 3) } };
    }
    return null;
  },
};

/** "temperatures in the eighties" is no decade. */
const isAgeRange = (reading: DateInput, i: number) =>
  ['temperatures', 'highs', 'lows'].includes(normAt(reading, i - 2));

/** "the 20th century", "20th-century", "the nineteenth century", "this century". */
const century: Rule = {
  id: 'date:century',
  starts: ['nth', 'ordinal', '=the', '=twenty'],
  match(reading, i) {
    const the = normAt(reading, i) === 'the' ? 1 : 0;
    const at = i + the;
    if (the && !joined(reading, at)) return null;
    const { nth, ordinal } = lexemeAt(reading, at);
    const composed = normAt(reading, at) === 'twenty' && follows(reading, at + 1, 'first') ? 21 : undefined;
    const number = composed ?? nth ?? ordinal;
    const end = composed === undefined ? at + 1 : at + 2;
    if (number === undefined || number < 5 || number > 30 || !follows(reading, end, 'century', 'centuries'))
      return null;
    // In \"the 19th-century mansion\" the article is the mansion's.
    if (the && (hyphened(reading, end) || isOfThing(reading, end + 1))) return null;
    return { last: end + 1, type: 'DATE', meaning: { kind: 'fixed', value: String(number - 1).padStart(2, '0') } };
  },
};

/** "the 11th century temple": the article is the temple's. */
const isOfThing = (reading: DateInput, i: number): boolean => {
  const tags = tokenAt(reading, i)?.tags;
  return (
    joined(reading, i) && tags?.has('Noun') === true && !tags.has('Verb') && !tags.has('Pronoun') && !tags.has('Value')
  );
};

export const eraRules: readonly Rule[] = [season, decade, century];
