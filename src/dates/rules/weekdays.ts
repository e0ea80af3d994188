import type { Direction } from '../meaning.js';
import { capital, type DateInput, follows, gap, joined, lexemeAt, normAt, type Rule, tokenAt } from '../read.js';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
};

/** "The Sunday Times", "Black Friday", "Monday Night Football": the day is part of a name. */
const NAME_AFTER = new Set(
  `times telegraph mirror mail express herald post star sun independent tribune mercury people business world agreement
  accords accord night football review age service`.split(/\s+/),
);
const NAME_BEFORE = new Set(
  'black good ash easter palm super bloody cyber holy red fat shrove blue freaky whit maundy giving casual sheffield'.split(
    ' ',
  ),
);

/** What there is of a weekday's kind: "a Sunday newspaper", "Sunday school". */
const OF_WEEKDAYS = new Set('newspaper newspapers paper papers school best roast lunches'.split(' '));

/** True where the weekday at the atom `i` belongs to a name. */
export function inName(reading: DateInput, i: number): boolean {
  if (joined(reading, i) && NAME_BEFORE.has(normAt(reading, i - 1)) && capital(reading, i - 1)) return true;
  const after = normAt(reading, i + 1);
  if (gap(reading, i + 1) !== ' ') return false;
  return OF_WEEKDAYS.has(after) || (NAME_AFTER.has(after) && capital(reading, i + 1));
}

/** The weekday that begins at the atom `i`: "Friday", "Fri." before a date. */
export function weekdayAt(reading: DateInput, i: number): number | null {
  const { weekday, short } = lexemeAt(reading, i);
  if (weekday === undefined || !capital(reading, i) || inName(reading, i)) return null;
  if (!short) return weekday;
  if (isPlaced(reading, i)) return weekday;
  const next = lexemeAt(reading, i + 1);
  const dated = next.month !== undefined || next.digits !== undefined || next.clock !== undefined;
  const between = gap(reading, i + 1);
  return dated &&
    (between === ' ' || between === ', ' || between === '. ') &&
    (next.month === undefined || capital(reading, i + 1))
    ? weekday
    : null;
}

const BEFORE_SHORT = new Set(['on', 'last', 'next', 'this', 'until', 'since', 'late', 'early']);

/** "last Tue.", "on Wed", "was held Thurs.": an abbreviation with its full stop or a word that asks for a day. */
function isPlaced(reading: DateInput, i: number): boolean {
  const { doc, atoms } = reading;
  if (gap(reading, i + 1) === ' ' && capital(reading, i + 1)) return false;
  const end = atoms[i]?.end ?? 0;
  const isStopped = doc.text[end - 1] === '.' || doc.text[end] === '.';
  const word = normAt(reading, i).replace('.', '');
  const prior = joined(reading, i) && BEFORE_SHORT.has(normAt(reading, i - 1));
  if (word === 'sun' || word === 'sat' || word === 'mon') return prior && isStopped;
  return prior || (isStopped && tokenAt(reading, i - 1)?.tags.has('Verb') === true);
}

/** "Friday". */
const weekday: Rule = {
  id: 'date:weekday',
  starts: ['weekday'],
  match(reading, i) {
    const value = weekdayAt(reading, i);
    if (value === null) return null;
    // "the second Sunday in Advent", "the last Friday of Ramadan"
    const { ordinal } = lexemeAt(reading, i - 1);
    if ((ordinal !== undefined || normAt(reading, i - 1) === 'last') && follows(reading, i + 1, 'of', 'in'))
      return null;
    return {
      last: i + 1,
      type: 'DATE',
      meaning: { kind: 'weekday', weekday: value, direction: null, from: 'publication' },
    };
  },
};

/** "burned on a Monday", "never on a Sunday": any of that name; in "a Monday morning", "a Friday vote" the article is another word's. */
const someWeekday: Rule = {
  id: 'date:some-weekday',
  starts: ['=a'],
  match(reading, i) {
    const value = normAt(reading, i) === 'a' && joined(reading, i + 1) ? weekdayAt(reading, i + 1) : null;
    if (value === null || !/^(?:on|of|is|was)$/.test(normAt(reading, i - 1))) return null;
    const after = tokenAt(reading, i + 2);
    if (
      /^[\s-]$/.test(gap(reading, i + 2) ?? '') &&
      (after?.tags.has('Noun') || after?.tags.has('Adjective')) &&
      !after.tags.has('Pronoun')
    )
      return null;
    return { last: i + 2, type: 'DATE', meaning: { kind: 'fixed', value: `XXXX-WXX-${value}` } };
  },
};

/** "last Friday", "next Monday", "this coming Sunday", "the previous Friday", "that Friday". */
const directed: Rule = {
  id: 'date:directed-weekday',
  starts: ['=last', '=past', '=next', '=this', '=coming', '=upcoming', '=the', '=that', '=following', '=previous'],
  match(reading, i) {
    const determiner = ['the', 'this', 'that'].includes(normAt(reading, i)) ? 1 : 0;
    const adjective = DIRECTIONS[normAt(reading, i + determiner)];
    const named = adjective !== undefined && joined(reading, i + determiner + 1);
    const at = named ? i + determiner + 1 : i + 1;
    const value = joined(reading, at) ? weekdayAt(reading, at) : null;
    if (value === null) return null;
    const word = normAt(reading, named ? at - 1 : i);
    if (word === 'the') return null;
    // "the last Friday of Ramadan"
    if (word === 'last' && follows(reading, at + 1, 'of')) return null;
    const inText = word === 'that' || (normAt(reading, i) === 'the' && word !== 'last' && word !== 'past');
    const direction = word === 'that' ? 0 : (DIRECTIONS[word] ?? null);
    return {
      last: at + 1,
      type: 'DATE',
      meaning: { kind: 'weekday', weekday: value, direction, from: inText ? 'text' : 'publication' },
    };
  },
};

/** "on Mondays", "Friday nights". */
const weekdays: Rule = {
  id: 'set:weekdays',
  starts: ['weekdays', 'weekday'],
  match(reading, i) {
    const plural = lexemeAt(reading, i).weekdays;
    if (!capital(reading, i)) return null;
    if (plural !== undefined)
      return { last: i + 1, type: 'SET', meaning: { kind: 'fixed', value: `XXXX-WXX-${plural}` } };
    const value = lexemeAt(reading, i).weekday;
    const part = { mornings: 'MO', afternoons: 'AF', evenings: 'EV', nights: 'NI' }[normAt(reading, i + 1)];
    if (value === undefined || part === undefined || !follows(reading, i + 1, normAt(reading, i + 1))) return null;
    return { last: i + 2, type: 'SET', meaning: { kind: 'fixed', value: `XXXX-WXX-${value}T${part}` } };
  },
};

export const weekdayRules: readonly Rule[] = [someWeekday, weekday, directed, weekdays];
