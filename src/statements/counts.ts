import { hasComma, isFiniteVerb, type ParsedSentence } from './parsed-sentence.js';

/** Running counts along a report: how many of each stand before each node. */
export interface Counts {
  readonly commas: Uint16Array;
  readonly semicolons: Uint16Array;
  readonly verbs: Uint16Array;
  readonly quotations: Uint16Array;
  readonly relatives: Uint16Array;
  readonly words: Uint16Array;
}

/** Asked for by every cue of the report. */
const counted = new WeakMap<ParsedSentence, Counts>();

const RELATIVES = new Set(['who', 'whose', 'which', 'whom']);

export function countsOf(reading: ParsedSentence): Counts {
  const known = counted.get(reading);
  if (known) return known;
  const { nodes, verbAt, phraseAt } = reading;
  const length = nodes.length + 1;
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
  nodes.forEach((node, i) => {
    const verb = verbAt.get(i);
    const tags = node.token?.tags;
    count(counts.commas, i, hasComma(node));
    count(counts.semicolons, i, node.trailing !== ' ' && node.trailing.includes(';'));
    count(counts.verbs, i, verb?.head === i && isFiniteVerb(verb));
    count(counts.quotations, i, node.quotation >= 0);
    count(counts.relatives, i, RELATIVES.has(node.norm));
    count(counts.words, i, !(tags?.has('Adverb') || tags?.has('Auxiliary') || phraseAt.get(i)?.noun.temporal));
  });
  counted.set(reading, counts);
  return counts;
}

/** How many stand from one node to another, the second excluded. */
export const between = (list: Uint16Array, from: number, to: number): number => (list[to] ?? 0) - (list[from] ?? 0);
