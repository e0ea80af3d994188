import type { Doc } from '../language/types.js';
import { HINTS } from './data/hints.js';
import type { Candidate } from './match.js';

/** Which country a name that several bear stands for in this article; none where it is no country here. */
export type Resolve = (candidate: Candidate) => readonly string[];

const HINTS_BY_WORD: ReadonlyMap<string, readonly string[]> = (() => {
  const index = new Map<string, string[]>();
  for (const [code, words] of HINTS) for (const word of words) index.set(word, [...(index.get(word) ?? []), code]);
  return index;
})();

function countHints({ tokens }: Doc): (code: string) => number {
  const counts = new Map<string, number>();
  for (const { norm } of tokens)
    for (const code of HINTS_BY_WORD.get(norm) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  return (code) => counts.get(code) ?? 0;
}

const isThe = (doc: Doc, at: number) => /^(?:the|two|both)$/.test(doc.tokens[at]?.norm ?? '');

/** Reads the article once for the words that tell namesakes apart. */
export function readContext(doc: Doc): Resolve {
  const count = countHints(doc);
  const either = (usual: string, other: string) => (count(other) > 0 && count(usual) === 0 ? other : usual);
  const georgia = (at: number) => {
    const [previous, before] = [doc.tokens[at - 1], doc.tokens[at]?.before ?? ''];
    // "Athens, Georgia": a town and its state, unless the article is about the Caucasus.
    const afterTown = before === ', ' && /^\p{Lu}/u.test(previous?.text ?? '') ? 1 : 0;
    return count('US-GA') + afterTown > count('GEO') ? [] : ['GEO'];
  };
  const resolvers: Readonly<Record<string, (candidate: Candidate) => readonly string[]>> = {
    congo: () => [either('COD', 'COG')],
    congolese: () => [either('COD', 'COG')],
    korea: () => [either('KOR', 'PRK')],
    korean: () => [either('KOR', 'PRK')],
    koreans: ({ first }) => (isThe(doc, first - 1) ? ['KOR'] : [either('KOR', 'PRK')]),
    // "the two Koreas"
    koreas: ({ first }) => (isThe(doc, first - 1) ? ['PRK', 'KOR'] : []),
    guinean: () => [
      count('GIN') > count('GNQ') + count('GNB') ? 'GIN' : either('GIN', count('GNQ') > 0 ? 'GNQ' : 'GNB'),
    ],
    dominican: () => [either('DOM', 'DMA')],
    dominicans: () => [either('DOM', 'DMA')],
    samoan: () => [either('WSM', 'ASM')],
    samoans: () => [either('WSM', 'ASM')],
    georgia: ({ first }) => georgia(first),
    georgian: () => (count('US-GA') > count('GEO') + 2 ? [] : ['GEO']),
    car: () => (count('CAF') > 0 ? ['CAF'] : []),
    png: () => (count('PNG') > 0 ? ['PNG'] : []),
    rok: () => (count('KOR') + count('PRK') > 0 ? ['KOR'] : []),
    jersey: () => (count('JEY') > 0 ? ['JEY'] : []),
  };
  return (candidate) => {
    const { words, alpha3 } = candidate.entry;
    const [word] = words;
    const resolve = words.length === 1 && word ? resolvers[word.key] : undefined;
    return resolve ? resolve(candidate) : [alpha3];
  };
}
