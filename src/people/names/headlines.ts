import { isCapital } from '../../language/index.js';
import type { Doc, Token } from '../../language/types.js';
import { type Candidate, gap, normsOf, type Refiner, sameSentence } from './candidates.js';
import { SEPARATOR } from './separators.js';

const isShouted = (token: Token | undefined): boolean =>
  token !== undefined && /\p{Lu}{2}/u.test(token.text) && !/\p{Ll}/u.test(token.text);

/** So many words in capitals on both sides make a line of capitals. */
const LINE = 3;

/**
 * "NO PART OF THE TEXT CONTAINED [HEREIN] MAY BE": in a line of capitals nothing tells a name, unless the article has the
 * word elsewhere as names are written.
 */
export function dropShouted(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const written = new Set<string>();
  const small = new Set<string>();
  for (const { text, norm } of doc.tokens)
    if (/^\p{Lu}\P{Lu}*\p{Ll}/u.test(text)) written.add(norm);
    else if (/^\p{Ll}/u.test(text)) small.add(norm);
  if (small.size < LINE) return [...names];
  return names.filter((name) => {
    const only = doc.tokens[name.first];
    if (name.type !== 'PER' || name.last - name.first > 1 || !only || !isShouted(only) || written.has(only.norm))
      return true;
    const beside = [-3, -2, -1, 1, 2, 3].filter(
      (step) => isShouted(doc.tokens[name.first + step]) && sameSentence(doc, name.first, name.first + step),
    );
    return beside.length < LINE + 1;
  });
}

const SMALL_WORDS = /^(?:of|the|and|on|in|to|for|with|a|an|from|at|by|as|or|is|’s|'s|my|your|his|her)$/;

/** Whether the words between two marks are written as the title of a book or a show: "A Night With [Ann Lee]". */
function isTitle(doc: Doc, first: number, last: number, name: Candidate): boolean {
  let others = 0;
  for (let at = first; at < last; at++) {
    const token = doc.tokens[at];
    if (!token) return false;
    const isSmall = SMALL_WORDS.test(token.text);
    if (!isCapital(token) && !isSmall && !/^[’']/.test(token.text)) return false;
    if (at > first && /[.?!;]/.test(token.before)) return false;
    if (at < name.first || at >= name.last) others += isSmall || isCapital(token) ? 1 : 0;
  }
  return others > 1;
}

const MOST_WORDS = 10;

/** 'her novel "A Night With [Ann Lee]"': a name inside the title of a work. */
export const insideTitles: Refiner = (doc, names) =>
  names.map((name) => {
    if (name.type !== 'PER') return name;
    let first = name.first;
    while (first > name.first - MOST_WORDS && first > 0 && !/["“]$|``$/u.test(doc.tokens[first]?.before ?? '')) first--;
    let last = name.last;
    while (last < name.last + MOST_WORDS && !/^[,.]?["”]|^[,.]?''/u.test(doc.tokens[last - 1]?.after ?? '')) last++;
    const isMarked =
      /["“]$|``$/u.test(doc.tokens[first]?.before ?? '') &&
      /^[,.]?["”]|^[,.]?''/u.test(doc.tokens[last - 1]?.after ?? '');
    return isMarked && last - first <= MOST_WORDS && isTitle(doc, first, last, name)
      ? { ...name, type: 'MISC', rule: 'name:in-title' }
      : name;
  });

const OPENING_VERBS = /^(?:Should|Had|Were|Did|Can|Could|Would|Does|Do|Was|Is|Are)$/;

/** "[Should Rubio] win Ohio": a verb that opens the sentence is no given name. */
export const dropOpeningVerbs: Refiner = (doc, names) =>
  names.map((name) =>
    name.type === 'PER' && name.last - name.first > 1 && OPENING_VERBS.test(doc.tokens[name.first]?.text ?? '')
      ? { ...name, first: name.first + 1 }
      : name,
  );

/** "[Ann Lee Burns Bo Friis] in Poll": two people with full names elsewhere, and a verb with a capital between them. */
export function splitHeadlines(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const full = new Set<string>();
  for (const { type, first, last } of names)
    if (type === 'PER' && last - first > 1 && last - first < 4) full.add(normsOf(doc, { first, last }));
  return names.flatMap((name) => {
    if (name.type !== 'PER' || name.last - name.first < 4) return [name];
    for (let end = name.first + 2; end < name.last - 1; end++) {
      if (!full.has(normsOf(doc, { first: name.first, last: end })) || gap(doc, end) !== SEPARATOR.blank) continue;
      for (const start of [end, end + 1])
        if (full.has(normsOf(doc, { first: start, last: name.last })))
          return [
            { ...name, last: end, rule: 'name:headline' },
            { ...name, first: start, rule: 'name:headline' },
          ];
    }
    return [name];
  });
}
