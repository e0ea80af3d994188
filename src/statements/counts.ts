import { hasComma, isFiniteVerb, type Reading } from './reading.js';

/** Running counts along a report: how many of each stand before each unit. */
export interface Counts {
  readonly commas: Uint16Array;
  readonly semicolons: Uint16Array;
  readonly verbs: Uint16Array;
  readonly quotations: Uint16Array;
  readonly relatives: Uint16Array;
  readonly words: Uint16Array;
}

/** Asked for by every cue of the report. */
const counted = new WeakMap<Reading, Counts>();

const RELATIVES = new Set(['who', 'whose', 'which', 'whom']);

export function countsOf(reading: Reading): Counts {
  const known = counted.get(reading);
  if (known) return known;
  const { units, verbAt, phraseAt } = reading;
  const length = units.length + 1;
  const counts = {
    commas: new Uint16Array(length),
    semicolons: new Uint16Array(length),
    verbs: new Uint16Array(length),
    quotations: new Uint16Array(length),
    relatives: new Uint16Array(length),
    words: new Uint16Array(length),
  };
  const count = (list: Uint16Array, i: number, is: boolean) => {
    list[i + 1] = (list[i] ?? 0) + (is ? 1 : 0);
  };
  units.forEach((unit, i) => {
    const verb = verbAt.get(i);
    const tags = unit.token?.tags;
    count(counts.commas, i, hasComma(unit));
    count(counts.semicolons, i, unit.gap !== ' ' && unit.gap.includes(';'));
    count(counts.verbs, i, verb?.head === i && isFiniteVerb(verb));
    count(counts.quotations, i, unit.quotation >= 0);
    count(counts.relatives, i, RELATIVES.has(unit.norm));
    count(counts.words, i, !(tags?.has('Adverb') || tags?.has('Auxiliary') || phraseAt.get(i)?.noun.temporal));
  });
  counted.set(reading, counts);
  return counts;
}

/** How many stand from one unit to another, the second excluded. */
export const between = (list: Uint16Array, from: number, to: number): number => (list[to] ?? 0) - (list[from] ?? 0);
