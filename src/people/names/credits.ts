import type { Span } from '../../article/types.js';
import { isCapital } from '../../language/index.js';
import type { Token } from '../../language/types.js';
import { type Candidate, gap, type Refiner, sameSentence } from './candidates.js';
import { SEPARATOR } from './separators.js';

/** "Lee/HBC", "Lee/The": a surname and what begins an agency's name, in one word. */
const CREDIT = /^\p{Lu}\p{Ll}[\p{L}’'-]*\/\p{Lu}/u;

/** "([Anna Kowalski]/HBC)": one or two capitals before such a word, in brackets or at the beginning of a line. */
export const credits: Refiner = (doc, names) => {
  const found: Candidate[] = [];
  for (const { index, text } of doc.tokens) {
    if (!text.includes('/') || !CREDIT.test(text)) continue;
    let first = index;
    while (
      index - first < 2 &&
      gap(doc, first) === SEPARATOR.blank &&
      isWord(doc.tokens[first - 1]) &&
      sameSentence(doc, first - 1, index)
    )
      first--;
    const opens =
      /\($/.test(doc.tokens[first]?.before ?? '') || doc.tokens[first - 1]?.sentence !== doc.tokens[first]?.sentence;
    if (first < index && opens) found.push({ first, last: index + 1, type: 'PER', rule: 'name:credit' });
  }
  if (found.length === 0) return [...names];
  const kept = names.filter((name) => !found.some((credit) => credit.first < name.last && name.first < credit.last));
  return [...kept, ...found].sort((a, b) => a.first - b.first);
};

const isWord = (token: Token | undefined): boolean => isCapital(token) && /^\p{Lu}\p{Ll}/u.test(token?.text ?? '');

/** "Ann Lee/Harbour Wire", "Wire/Ann Lee": a stroke parts a photographer's name from the agency's. */
export function withoutCredit(from: Token, to: Token): Span {
  const before = from === to ? -1 : from.text.lastIndexOf('/');
  const behind = to.text.indexOf('/');
  const prefix = prefixOf(from.text);
  if (prefix > 0) return { start: from.start + prefix, end: to.end };
  return { start: from.start + before + 1, end: behind > 1 ? to.start + behind : to.end };
}

/** What stands for or against somebody before the name, by a hyphen: "anti-Haddad", "pro-Lee". */
const PREFIX = /^(?:[Aa]nti|[Pp]ro|[Ee]x|[Pp]ost|[Pp]re|[Nn]on)-(?=\p{Lu}\p{Ll})/u;

/** Length of the prefix that a token's text begins with, or 0. */
export const prefixOf = (text: string): number => PREFIX.exec(text)?.[0].length ?? 0;
