import { isCapital } from '../../language/index.js';
import type { Doc } from '../../language/types.js';
import { type Candidate, type Refiner, sameSentence } from './candidates.js';

/** 'Miguel “El Zorro” Santana', 'Anna (Nan) Reed': a nickname between given name and surname. */
export const joinNicknames: Refiner = (doc, names) => {
  const joined: Candidate[] = [];
  for (const name of names) {
    const between = joined.at(-1);
    const before =
      between?.type !== 'PER' && /^["”'’)]\s$/u.test(doc.tokens[name.first - 1]?.after ?? '') ? joined.at(-2) : between;
    const mark = before?.type === 'PER' && name.type === 'PER' ? openMark(doc, before, name.first) : -1;
    if (before && mark > 0 && isNickname(doc, mark, name.first)) {
      if (before !== between) joined.pop();
      joined[joined.length - 1] = { ...before, last: name.last };
    } else joined.push(name);
  }
  // A mark that opens or closes inside what is left of a name does not belong to it: 'Reyes “Big'.
  return joined.flatMap((name) => {
    if (name.type !== 'PER') return [name];
    const mark = openMark(doc, name, name.last);
    if (mark < 0 || mark >= name.last) return [name];
    for (let close = mark + 1; close < name.last; close++) if (isNickname(doc, mark, close)) return [name];
    return [{ ...name, last: mark }];
  });
};

/** Index of the first token after `name.first` that stands after an opening mark, at most `limit`, or -1. */
function openMark(doc: Doc, name: Candidate, limit: number): number {
  for (let i = name.first + 1; i <= Math.min(limit, name.last); i++)
    if (/^\s["“'‘(]$/u.test(doc.tokens[i - 1]?.after ?? '')) return i;
  return -1;
}

/** True where the words from `open` to `end` stand alone between marks: “El Zorro”. */
function isNickname(doc: Doc, open: number, end: number): boolean {
  if (end <= open || end - open > 3 || !sameSentence(doc, open, end)) return false;
  if (!/^["”'’)]\s$/u.test(doc.tokens[end - 1]?.after ?? '')) return false;
  for (let i = open; i < end; i++) if (!isCapital(doc.tokens[i]) && i !== open) return false;
  return true;
}
