import {
  capital,
  type DateInput,
  type Found,
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

const FISCAL = new Set(['fiscal', 'financial', 'calendar']);
const YEAR_WORDS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

interface Prefix {
  readonly last: number;
  readonly year?: number;
  readonly yearShift?: number;
  readonly earlier?: boolean;
}

/** "the", "its fiscal", "the 1988", "last year's", "the year-earlier": what may stand before "third quarter". */
function readPrefix(reading: DateInput, i: number): Prefix {
  let at = i;
  if (DETERMINERS.has(normAt(reading, at))) at++;
  const shift = YEAR_WORDS[normAt(reading, i)];
  if (shift !== undefined && follows(reading, i + 1, 'year') && normAt(reading, i + 2) === "'s")
    return { last: i + 3, yearShift: shift };
  if (FISCAL.has(normAt(reading, at)) && (at === i || joined(reading, at))) at++;
  const year = at > i && joined(reading, at) ? readYear(reading, at) : null;
  if (year) return { last: year.last, year: year.year };
  if (follows(reading, at, 'comparable', 'corresponding', 'same')) at++;
  if (follows(reading, at, 'year') && gap(reading, at + 1) === '-' && follows(reading, at + 1, 'earlier', 'ago'))
    return { last: at + 2, earlier: true };
  return { last: at };
}
const DETERMINERS = new Set(['the', 'a', 'its', 'their', 'our', 'this']);

/** "of 1984", "of this year", "of fiscal 2012", "1990": the year that a quarter or half is of. */
function readOwner(reading: DateInput, i: number): { last: number; year?: number; yearShift?: number } {
  const of = follows(reading, i, 'of', 'in') ? i + 1 : i;
  if (!joined(reading, of)) return { last: i };
  const at = follows(reading, of, 'fiscal', 'financial') ? of + 1 : of;
  const year = joined(reading, at) ? readYear(reading, at) : null;
  if (year) return { last: year.last, year: year.year };
  const shift = YEAR_WORDS[normAt(reading, at)];
  if (shift !== undefined && follows(reading, at + 1, 'year')) return { last: at + 2, yearShift: shift };
  if (of > i && follows(reading, at, 'the') && follows(reading, at + 1, 'year')) return { last: at + 2, yearShift: 0 };
  return { last: i };
}

/** "the third quarter", "third-quarter", "the first half of 2023", "this year's third quarter", "Q3 2023". */
const part: Rule = {
  id: 'date:quarter',
  starts: ['ordinal', 'nth', '=the', '=its', '=their', '=our', '=last', '=this', '=next', '=fiscal', '=a'],
  match(reading, i) {
    const direct = lexemeAt(reading, i);
    const prefix = (direct.ordinal ?? direct.nth) !== undefined ? { last: i } : readPrefix(reading, i);
    const at = prefix.last;
    if (at > i && !joined(reading, at)) return null;
    const word = normAt(reading, at);
    const ordinal =
      lexemeAt(reading, at).ordinal ??
      lexemeAt(reading, at).nth ??
      (word === 'last' || word === 'latter' ? 2 : undefined);
    if (ordinal === undefined) return null;
    const fiscal = follows(reading, at + 1, 'fiscal') ? 1 : 0;
    const unit = normAt(reading, at + 1 + fiscal);
    if (!joined(reading, at + 1 + fiscal)) return null;
    const end = at + 2 + fiscal;
    // In "the third-quarter loss" the article is the loss's.
    if (i < at && hyphened(reading, at + 1 + fiscal) && prefix.last === i + 1) return null;
    const first = ['its', 'their', 'our', 'a'].includes(normAt(reading, i)) ? null : i;
    if (first === null) return null;
    const owner =
      prefix.year !== undefined || prefix.yearShift !== undefined
        ? { last: end, ...pick(prefix) }
        : readOwner(reading, end);
    if (unit === 'quarter' && ordinal <= 4 && word !== 'last') {
      if (isSports(reading, end)) return null;
      const earlier = prefix.earlier ? { direction: -1 as const, from: 'text' as const } : {};
      return {
        last: owner.last,
        type: 'DATE',
        meaning: { kind: 'calendar', quarter: ordinal, ...pick(owner), ...earlier },
      };
    }
    if (unit === 'half' && ordinal <= 2) {
      const dated = owner.year !== undefined || owner.yearShift !== undefined;
      if (!dated && !isBusiness(reading, i, end)) return null;
      return { last: owner.last, type: 'DATE', meaning: { kind: 'calendar', half: ordinal, ...pick(owner) } };
    }
    return null;
  },
};

const pick = ({ year, yearShift }: { year?: number; yearShift?: number }) => ({
  ...(year === undefined ? {} : { year }),
  ...(yearShift === undefined ? {} : { yearShift }),
});

const SPORTS = new Set('touchdown goal lead score rebound yards interception'.split(' '));
const isSports = (reading: DateInput, i: number) => SPORTS.has(tokenAt(reading, i)?.lemma ?? '');

/** "first-half profit", "in the first half" beside money words, not the first half of a match. */
function isBusiness(reading: DateInput, i: number, end: number): boolean {
  for (let at = Math.max(0, i - 12); at < end + 8; at++)
    if (BUSINESS.has(tokenAt(reading, at)?.lemma ?? '')) return true;
  return false;
}
const BUSINESS = new Set(
  'profit earning sale revenue loss income net result dividend growth gdp export import output shipment economy turnover'.split(
    ' ',
  ),
);

/** "fiscal 1989", "the 1988 period", "fiscal year 2012". */
const fiscalYear: Rule = {
  id: 'date:fiscal-year',
  starts: ['=fiscal', '=the', 'fiscalYear'],
  match(reading, i) {
    const { fiscalYear: coded } = lexemeAt(reading, i);
    if (coded !== undefined) return { last: i + 1, type: 'DATE', meaning: { kind: 'calendar', year: coded } };
    if (normAt(reading, i) === 'fiscal') {
      const at = follows(reading, i + 1, 'year') ? i + 2 : i + 1;
      const year = joined(reading, at) ? readYear(reading, at) : null;
      return year && { last: year.last, type: 'DATE', meaning: { kind: 'calendar', year: year.year } };
    }
    const at = follows(reading, i + 1, 'year') ? i + 2 : i + 1;
    const year = joined(reading, at) ? readYear(reading, at) : null;
    if (!year) return null;
    if (at === i + 2) return { last: year.last, type: 'DATE', meaning: { kind: 'calendar', year: year.year } };
    if (follows(reading, year.last, 'period', 'quarter'))
      return { last: year.last + 1, type: 'DATE', meaning: { kind: 'calendar', year: year.year, from: 'text' } };
    return null;
  },
};

/** "the quarter", "the latest quarter", "the latest period": the one that the article is about. */
const thisQuarter: Rule = {
  id: 'date:the-quarter',
  starts: ['=the', '=latest'],
  match(reading, i) {
    const latest = follows(reading, i + 1, 'latest') ? 1 : 0;
    if (!follows(reading, i + 1 + latest, 'quarter') && !(latest && follows(reading, i + 2, 'period'))) return null;
    if (follows(reading, i + 2 + latest, 'of', 'mile', 'final', 'finals', 'century')) return null;
    return {
      last: i + 2 + latest,
      type: 'DATE',
      meaning: { kind: 'shift', unit: 'quarter', count: 0, from: 'text', completed: latest === 1 },
    };
  },
};

/** "Quarter 1 2018": only with its year. */
function numbered(reading: DateInput, i: number): Found | null {
  const { number } = lexemeAt(reading, i + 1);
  if (number === undefined || number < 1 || number > 4 || !Number.isInteger(number)) return null;
  if (!capital(reading, i) || !joined(reading, i + 1)) return null;
  const owner = readOwner(reading, i + 2);
  if (owner.year === undefined) return null;
  return { last: owner.last, type: 'DATE', meaning: { kind: 'calendar', quarter: number, year: owner.year } };
}

const isUpper = ({ doc, atoms }: DateInput, i: number): boolean =>
  doc.text.slice(atoms[i]?.start ?? 0, atoms[i]?.end ?? 0).includes('Q');

/** "Q3", "Q3 2023", "the Q1 loss", "4Q 2021", "1Q21". */
const code: Rule = {
  id: 'date:quarter-code',
  starts: ['quarterCode', 'unit'],
  match(reading, i) {
    const { quarterCode, quarterYear, unit } = lexemeAt(reading, i);
    if (unit === 'quarter') return numbered(reading, i);
    if (quarterCode === undefined || !isUpper(reading, i)) return null;
    const owner = quarterYear === undefined ? readOwner(reading, i + 1) : { last: i + 1, year: quarterYear };
    return { last: owner.last, type: 'DATE', meaning: { kind: 'calendar', quarter: quarterCode, ...pick(owner) } };
  },
};

export const quarterRules: readonly Rule[] = [part, code, fiscalYear, thisQuarter];
