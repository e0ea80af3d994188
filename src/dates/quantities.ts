import { CARDINALS } from './data/words.js';
import type { Start } from './lexicon.js';
import type { Unit } from './meaning.js';
import { type DateInput, follows, gap, hyphened, joined, lexemeAt, normAt } from './read.js';

/** A number of units; `X` where it is vague ("several"). */
export interface Quantity {
  readonly count: number | 'X';
  /** The atom after it. */
  readonly last: number;
}

/** What an amount of time can begin with. */
export const QUANTITY_STARTS: readonly Start[] = [
  'digits',
  'fraction',
  'cardinal',
  '=a',
  '=an',
  '=half',
  '=several',
  '=few',
  '=many',
  '=couple',
  '=dozen',
  '=some',
  '=dozens',
  '=hundreds',
  '=thousands',
  '=scores',
  '=hundred',
];

const MULTIPLES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000 };
const VAGUE = new Set('several few many some dozens hundreds thousands scores numerous countless'.split(' '));
const FILLERS = new Set(
  `more additional full whole straight consecutive successive solid long trading business working calendar further
  extra short brief turbulent difficult bloody chaotic`.split(/\s+/),
);

/** "12", "1,200", "twenty-four", "two hundred and ten", "2 1/2": an exact number in digits or words. */
export function readNumber(reading: DateInput, i: number): Quantity | null {
  const lexeme = lexemeAt(reading, i);
  if (lexeme.number !== undefined) {
    // "12 hundred", "2 million"
    const multiple = MULTIPLES[normAt(reading, i + 1)];
    if (multiple !== undefined && joined(reading, i + 1)) return { count: lexeme.number * multiple, last: i + 2 };
    const half = lexemeAt(reading, i + 1).fraction;
    if (half !== undefined && joined(reading, i + 1)) return { count: lexeme.number + half, last: i + 2 };
    return { count: lexeme.number, last: i + 1 };
  }
  let at = i;
  let count = 0;
  let known = false;
  for (let steps = 0; steps < 6; steps++) {
    const word = normAt(reading, at);
    const value = CARDINALS.get(word);
    if (at > i && !joined(reading, at)) break;
    const multiple = MULTIPLES[word];
    if (value !== undefined && (!known || (count % 10 === 0 && value < 10) || (count % 100 === 0 && value < 100))) {
      count += value;
      known = true;
    } else if (multiple !== undefined && known) count *= multiple;
    else if (word === 'and' && count >= 100 && CARDINALS.has(normAt(reading, at + 1))) {
      at++;
      continue;
    } else break;
    at++;
  }
  return known ? { count, last: at } : null;
}

/** "a", "half a", "a dozen", "a couple of", "two or three", "several", "two and a half": how many units follow. */
export function readQuantity(reading: DateInput, i: number): Quantity | null {
  const word = normAt(reading, i);
  const article = word === 'a' || word === 'an';
  const at = article ? i + 1 : i;
  const next = normAt(reading, at);
  if (article && !joined(reading, at)) return null;
  if (word === 'half') {
    const determiner = follows(reading, i + 1, 'a', 'an');
    if (determiner && follows(reading, i + 2, 'dozen')) return { count: 6, last: i + 3 };
    return { count: 0.5, last: determiner ? i + 2 : i + 1 };
  }
  if (article && next === 'half' && !follows(reading, at + 1, 'dozen')) return { count: 0.5, last: at + 1 };
  if (article && next === 'half') return { count: 6, last: at + 2 };
  if (next === 'couple') return { count: 2, last: follows(reading, at + 1, 'of') ? at + 2 : at + 1 };
  if (next === 'dozen') return { count: 12, last: at + 1 };
  if (article && next === 'hundred') return withRest(reading, { count: 100, last: at + 1 });
  if (article && next === 'thousand') return withRest(reading, { count: 1000, last: at + 1 });
  if (article && (next === 'number' || next === 'matter') && follows(reading, at + 1, 'of'))
    return { count: 'X', last: at + 2 };
  if (article && (next === 'good' || next === 'great') && follows(reading, at + 1, 'many'))
    return { count: 'X', last: at + 2 };
  if (VAGUE.has(next)) {
    // "the third in as many days"
    if (normAt(reading, i - 1) === 'as' || normAt(reading, i - 1) === 'how' || normAt(reading, i - 1) === 'so')
      return null;
    const of = follows(reading, at + 1, 'of');
    // "many, many decades"
    if (next === 'many' && normAt(reading, at + 1) === 'many') return { count: 'X', last: at + 2 };
    if (/s$/.test(next) && !of) return null;
    return { count: 'X', last: of ? at + 2 : at + 1 };
  }
  if (article) return withRest(reading, { count: 1, last: at });
  const number = readNumber(reading, i);
  return number && withRest(reading, number);
}

/** "two and a half", "two or three", "two to three", "six more", "eight trading". */
function withRest(reading: DateInput, { count, last }: Quantity): Quantity {
  let at = last;
  let amount = count;
  // "in March 2022 to eight years in prison" is no range.
  const isYear = typeof count === 'number' && count >= 1900 && count <= 2100;
  if (follows(reading, at, 'and') && follows(reading, at + 1, 'a') && follows(reading, at + 2, 'half')) {
    at += 3;
    amount = typeof count === 'number' ? count + 0.5 : count;
  } else if (!isYear && RANGE.has(normAt(reading, at)) && gap(reading, at) !== null) {
    const other = readNumber(reading, at + 1);
    if (other && (joined(reading, at) || gap(reading, at) === '- ') && joined(reading, at + 1)) {
      // "two or three days" are a few, "12 to 18 months" at least twelve
      if (normAt(reading, at) === 'or' && isNextNumber(count, other.count)) amount = 'X';
      at = other.last;
    }
  }
  for (let fillers = 0; fillers < 2 && FILLERS.has(normAt(reading, at)) && joined(reading, at); fillers++) at++;
  return { count: amount, last: at };
}
const RANGE = new Set(['or', 'to']);

const isNextNumber = (count: number | 'X', other: number | 'X'): boolean =>
  typeof count === 'number' && typeof other === 'number' && other - count <= 1 && other > count;

export interface UnitRead {
  readonly unit: Unit;
  readonly plural: boolean;
  readonly last: number;
}

/** "week", "weeks", right after the atom before it. */
export function readUnit(reading: DateInput, i: number): UnitRead | null {
  if (!joined(reading, i)) return null;
  const { unit, units } = lexemeAt(reading, i);
  if (unit !== undefined) return { unit, plural: false, last: i + 1 };
  if (units !== undefined) return { unit: units, plural: true, last: i + 1 };
  return null;
}

/** An amount of time: "two and a half years", "a minute and a half", "several-year". */
export interface Measure {
  readonly count: number | 'X';
  readonly unit: Unit;
  readonly plural: boolean;
  /** True where a hyphen joins number and unit ("12-day"). */
  readonly hyphened: boolean;
  readonly last: number;
}

/** The amount of time that begins at the atom `i`, or null. */
export function readMeasure(reading: DateInput, i: number): Measure | null {
  const quantity = readQuantity(reading, i);
  const unit = quantity && readUnit(reading, quantity.last);
  if (!quantity || !unit) return null;
  const half =
    follows(reading, unit.last, 'and') &&
    follows(reading, unit.last + 1, 'a') &&
    follows(reading, unit.last + 2, 'half');
  const { count } = quantity;
  return {
    count: half && typeof count === 'number' ? count + 0.5 : count,
    unit: unit.unit,
    plural: unit.plural,
    hyphened: hyphened(reading, quantity.last),
    last: half ? unit.last + 3 : unit.last,
  };
}
