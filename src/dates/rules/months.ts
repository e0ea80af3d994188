import {
  capital,
  commaJoined,
  type DateInput,
  follows,
  gap,
  joined,
  lexemeAt,
  normAt,
  opensSentence,
  type Rule,
  tokenAt,
} from '../read.js';
import { readYear, yearAt } from '../years.js';
import { dayAt, monthAt, readShift } from './month-words.js';

/** Words before a month that make it a time ("in May"), not a person or a verb. */
const BEFORE_MONTH = new Set(
  `in since until till of by from during before after between through throughout to and or last this next early late
  mid end each every for around about past coming previous following again`.split(/\s+/),
);

/** "June 1997", "January, 1998", "March of 1998", "June last year", "June of last year". */
const monthYear: Rule = {
  id: 'date:month-year',
  starts: ['month'],
  match(reading, i) {
    const month = monthAt(reading, i);
    if (month === null) return null;
    const at = follows(reading, i + 1, 'of') ? i + 2 : i + 1;
    const year = commaJoined(reading, at) ? readYear(reading, at) : null;
    if (year) return { last: year.last, type: 'DATE', meaning: { kind: 'calendar', year: year.year, month } };
    const shift = readShift(reading, i + 1);
    return shift && { last: shift.last, type: 'DATE', meaning: { kind: 'calendar', ...shift.meaning, month } };
  },
};

/** "last November", "this September", "next July", "the following March", "that June". */
const namedMonth: Rule = {
  id: 'date:last-month-name',
  starts: ['=last', '=this', '=next', '=past', '=coming', '=previous', '=the', '=that'],
  match(reading, i) {
    const told = normAt(reading, i) === 'the' ? follows(reading, i + 1, 'following', 'previous', 'next') : false;
    if (normAt(reading, i) === 'the' && !told) return null;
    // "said that June was ill"
    if (normAt(reading, i) === 'that' && !opensSentence(reading, i) && isConjunction(reading, i)) return null;
    const past = told || (follows(reading, i + 1, 'past', 'coming') && normAt(reading, i) === 'this') ? 1 : 0;
    const month = joined(reading, i + 1 + past) ? monthAt(reading, i + 1 + past) : null;
    if (month === null) return null;
    const word = normAt(reading, i + past);
    const direction =
      word === 'last' || word === 'past' || word === 'previous' ? -1 : word === 'this' || word === 'that' ? 0 : 1;
    const inText = told || word === 'that';
    const day = joined(reading, i + past + 2) ? dayAt(reading, i + past + 2, month) : null;
    if (day && lexemeAt(reading, i + past + 2).digits === undefined) return null;
    return {
      last: day ? day.last : i + past + 2,
      type: 'DATE',
      meaning: {
        kind: 'calendar',
        month,
        direction,
        ...(inText ? { from: 'text' } : {}),
        ...(day ? { day: day.day } : {}),
      },
    };
  },
};

/** "in August", "October": a month alone, unless it is a person ("Theresa May") or a verb. */
const month: Rule = {
  id: 'date:month',
  starts: ['month'],
  match(reading, i) {
    const value = monthAt(reading, i);
    if (value === null || (lexemeAt(reading, i).short === true && !isAbbreviated(reading, i))) return null;
    const before = normAt(reading, i - 1);
    const placed = joined(reading, i) && BEFORE_MONTH.has(before);
    const word = normAt(reading, i);
    const ambiguous = word === 'may' || word === 'march' || word === 'april' || word === 'june' || word === 'august';
    if ((word === 'may' || word === 'march') && !placed && !follows(reading, i + 1, "'s")) return null;
    if ((word === 'may' || word === 'march') && tokenAt(reading, i + 1)?.tags.has('Verb') && opensSentence(reading, i))
      return null;
    if (ambiguous && !placed && !opensSentence(reading, i) && joined(reading, i) && capital(reading, i - 1))
      return null;
    if (ambiguous && joined(reading, i + 1) && capital(reading, i + 1) && tokenAt(reading, i + 1)?.tags.has('Person'))
      return null;
    if (isOfEveryYear(reading, i))
      return { last: i + 1, type: 'DATE', meaning: { kind: 'fixed', value: `XXXX-${String(value).padStart(2, '0')}` } };
    return { last: i + 1, type: 'DATE', meaning: { kind: 'calendar', month: value } };
  },
};

const USUALLY = new Set('always usually typically normally'.split(' '));

/** "always dismissed in August", "a record for October". */
function isOfEveryYear(reading: DateInput, i: number): boolean {
  const before = normAt(reading, i - 1);
  if (before === 'for') return /^(?:record|average|norm)s?$/.test(normAt(reading, i - 2));
  if (before !== 'in') return false;
  for (let at = i - 2; at > i - 6 && joined(reading, at + 1); at--) if (USUALLY.has(normAt(reading, at))) return true;
  return false;
}

const SAYING = new Set(
  `say tell think believe add note claim argue insist report know hope fear find show suggest warn admit deny announce
  confirm so`.split(/\s+/),
);

/** "said that June was ill", but "was dismissed that June", "in the spring of that May". */
function isConjunction(reading: DateInput, i: number): boolean {
  if (BEFORE_MONTH.has(normAt(reading, i - 1))) return false;
  const after = tokenAt(reading, i + 2);
  const isSubject =
    joined(reading, i + 2) && after !== undefined && (after.tags.has('Verb') || capital(reading, i + 2));
  return SAYING.has(tokenAt(reading, i - 1)?.lemma ?? '') || (isSubject && !joined(reading, i));
}

const BEFORE_SHORT = new Set(`mid early late end in since until till by during of last this next`.split(' '));

/** "mid-Feb.", "by late Nov", "the end of Dec.": an abbreviation that a word before it makes a time. */
function isAbbreviated(reading: DateInput, i: number): boolean {
  if (!joined(reading, i) || !BEFORE_SHORT.has(normAt(reading, i - 1))) return false;
  const end = reading.atoms[i]?.end ?? 0;
  const isStopped = reading.doc.text[end - 1] === '.' || reading.doc.text[end] === '.';
  const isModified = /^(?:mid|early|late|end)$/.test(normAt(reading, i - 1));
  return (isStopped || isModified) && !(gap(reading, i + 1) === ' ' && capital(reading, i + 1));
}

/** "2024 Aug", "in 2019 March": the year first. */
const yearMonth: Rule = {
  id: 'date:year-month',
  starts: ['digits'],
  match(reading, i) {
    const year = yearAt(reading, i);
    const month = year !== null && year >= 1500 && gap(reading, i + 1) === ' ' ? monthAt(reading, i + 1) : null;
    if (year === null || month === null || !/^(?:\s?|[^$£€¥#:/.\d-]*\s)$/.test(gap(reading, i) ?? '')) return null;
    if (gap(reading, i + 2) === ' ' && (capital(reading, i + 2) || lexemeAt(reading, i + 2).digits)) return null;
    const isVerbal = tokenAt(reading, i + 2)?.tags.has('Verb') === true && gap(reading, i + 2) === ' ';
    if (PERSONS.has(normAt(reading, i + 1)) && isVerbal) return null;
    return { last: i + 2, type: 'DATE', meaning: { kind: 'calendar', year, month } };
  },
};
const PERSONS = new Set(['may', 'april', 'june', 'august']);

export const months: readonly Rule[] = [monthYear, yearMonth, namedMonth, month];
