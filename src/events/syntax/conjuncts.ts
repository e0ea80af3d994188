import { breaksAfter, wordClass } from '../../language/index.js';
import type { NounPhrase } from '../../language/types.js';
import type { Reading } from './reading.js';
import { COORDINATORS, finite } from './words.js';

/** The phrase and those coordinated before it: "Mexico and Guatemala", "A, B and C". */
export function withConjunctsBefore(
  syntax: Reading,
  phrase: NounPhrase,
  start: number,
  relative: boolean,
): readonly NounPhrase[] {
  const list = [phrase];
  let first = phrase;
  let sawAnd = false;
  while (first.first > start) {
    const before = syntax.token(first.first - 1);
    if (!before) break;
    const joined = COORDINATORS.has(before.norm);
    if (joined && !sawAnd && syntax.brokenBefore(before.index) && !inList(syntax, before.index)) break;
    if (!joined && !(sawAnd && before.after.trim() === ',')) break;
    if (relative && joined) break;
    sawAnd ||= joined;
    const earlier = syntax.phraseBefore(joined ? first.first - 1 : first.first);
    if (!earlier || earlier.temporal) break;
    const kind = earlier.first > start ? wordClass(syntax.token(earlier.first - 1) ?? before) : 'other';
    if (kind === 'verb' || kind === 'preposition' || kind === 'to') break;
    list.unshift(earlier);
    first = earlier;
  }
  return list;
}

/** "A, B, and C": the phrase before the comma has a comma before it too. */
function inList(syntax: Reading, at: number): boolean {
  const last = syntax.phraseBefore(at);
  if (!last || !syntax.brokenBefore(last.first)) return false;
  return syntax.phraseBefore(last.first) !== undefined;
}

/** The phrase and those coordinated after it. */
export function withConjunctsAfter(syntax: Reading, phrase: NounPhrase): readonly NounPhrase[] {
  const list = [phrase];
  let last = phrase;
  const head = syntax.token(phrase.first - 1);
  const governed = head !== undefined && wordClass(head) === 'preposition';
  const { last: end } = syntax.sentenceOf(phrase.head);
  for (let guard = 0; guard < 12; guard++) {
    const comma = syntax.token(last.last - 1)?.after.trim() === ',';
    const word = syntax.token(last.last);
    if (!word || last.last >= end) break;
    const joined = COORDINATORS.has(word.norm);
    const next = syntax.phraseAt(joined ? last.last + 1 : last.last);
    if (!next || next.temporal) break;
    if (!joined && !(comma && listGoesOn(syntax, next, end))) break;
    // "told Iran and Iraq said": a verb right behind makes the phrase a subject
    const behind = syntax.groupAt(next.last);
    if (joined && !governed && behind && finite(behind) && !breaksAfter(syntax.token(next.last - 1) ?? word)) break;
    list.push(next);
    last = next;
    if (joined && syntax.token(last.last)?.norm !== 'and') break;
  }
  return list;
}

function listGoesOn(syntax: Reading, from: NounPhrase, end: number): boolean {
  let phrase: NounPhrase | undefined = from;
  for (let guard = 0; guard < 8 && phrase; guard++) {
    const word = syntax.token(phrase.last);
    if (!word || phrase.last >= end) return false;
    if (COORDINATORS.has(word.norm)) return syntax.phraseAt(phrase.last + 1) !== undefined;
    if (syntax.token(phrase.last - 1)?.after.trim() !== ',') return false;
    phrase = COORDINATORS.has(word.norm) ? undefined : syntax.phraseAt(phrase.last);
  }
  return false;
}
