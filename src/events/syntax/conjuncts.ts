import { breaksAfter } from '../../language/index.js';
import type { NounPhrase } from '../../language/types.js';
import type { ChunkIndex } from './chunk-index.js';
import { COORDINATORS, finite, SUBORDINATORS } from './words.js';

/** The phrase and those coordinated before it: "Mexico and Guatemala", "A, B and C". */
export function withConjunctsBefore(
  syntax: ChunkIndex,
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
    const opener = earlier.first > start ? syntax.token(earlier.first - 1) : undefined;
    // "after Chad and Niger agreed": the word opens a clause
    const kind = opener && !SUBORDINATORS.has(opener.norm) ? opener.wordClass : 'other';
    if (kind === 'verb' || kind === 'preposition' || kind === 'to') break;
    list.unshift(earlier);
    first = earlier;
  }
  return list;
}

/** "A, B, and C": the phrase before the comma has a comma before it too. */
export function inList(syntax: ChunkIndex, at: number): boolean {
  const last = syntax.phraseBefore(at);
  if (!last || !syntax.brokenBefore(last.first)) return false;
  return syntax.phraseBefore(last.first) !== undefined;
}

/** The phrase and those coordinated after it. */
export function withConjunctsAfter(syntax: ChunkIndex, phrase: NounPhrase): readonly NounPhrase[] {
  const list = [phrase];
  let last = phrase;
  const head = syntax.token(phrase.first - 1);
  const governed = head !== undefined && head.wordClass === 'preposition';
  const { last: end } = syntax.sentenceOf(phrase.head);
  for (let guard = 0; guard < 12; guard++) {
    const at = nameEnd(syntax, last);
    const comma = syntax.token(at - 1)?.after.trim() === ',';
    const word = syntax.token(at);
    if (!word || at >= end) break;
    const joined = COORDINATORS.has(word.norm);
    const next = syntax.phraseAt(joined ? at + 1 : at);
    if (!next || next.temporal) break;
    if (!joined && !(comma && listGoesOn(syntax, next, end))) break;
    // "told Iran and Iraq said": a verb right behind makes the phrase a subject
    const behind = syntax.groupAt(next.last);
    // "sent boats from Oran, and China pledged money"
    const clause = behind !== undefined && finite(behind) && (!governed || (comma && list.length === 1));
    if (joined && clause && !breaksAfter(syntax.token(next.last - 1) ?? word)) break;
    list.push(next);
    last = next;
    if (joined && syntax.token(nameEnd(syntax, last))?.norm !== 'and') break;
  }
  return list;
}

function listGoesOn(syntax: ChunkIndex, from: NounPhrase, end: number): boolean {
  let phrase: NounPhrase | undefined = from;
  for (let guard = 0; guard < 8 && phrase; guard++) {
    const at = nameEnd(syntax, phrase);
    const word = syntax.token(at);
    if (!word || at >= end) return false;
    if (COORDINATORS.has(word.norm)) return syntax.phraseAt(at + 1) !== undefined;
    if (syntax.token(at - 1)?.after.trim() !== ',') return false;
    phrase = syntax.phraseAt(at);
  }
  return false;
}

/** Where a name of several phrases ends: "the Democratic Republic of the Congo". */
function nameEnd(syntax: ChunkIndex, phrase: NounPhrase): number {
  if (syntax.token(phrase.last)?.norm !== 'of' || !isCapital(syntax, phrase.head) || syntax.brokenBefore(phrase.last))
    return phrase.last;
  const inner = syntax.phraseAt(phrase.last + 1);
  return inner && isCapital(syntax, inner.head) ? inner.last : phrase.last;
}

const isCapital = (syntax: ChunkIndex, at: number): boolean => /^\p{Lu}/u.test(syntax.token(at)?.text ?? '');
