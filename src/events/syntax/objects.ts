import { breaksAfter } from '../../language/index.js';
import type { NounPhrase, VerbGroup } from '../../language/types.js';
import { antecedent } from './before.js';
import { withConjunctsAfter } from './conjuncts.js';
import type { Syntax } from './syntax.js';
import { finite } from './words.js';

/** Right after a verb these are its particles, with the object behind them. */
const SPLIT_PARTICLES = new Set(['down', 'off', 'up', 'out', 'back', 'away', 'aside']);

export function objectsAfter(syntax: Syntax, from: number): readonly (readonly NounPhrase[])[] {
  // "shot down a drone"
  let at = SPLIT_PARTICLES.has(syntax.token(from)?.norm ?? '') && syntax.phraseAt(from + 1) ? from + 1 : from;
  const { last: end } = syntax.sentenceOf(Math.max(0, from - 1));
  const lists: (readonly NounPhrase[])[] = [];
  for (let guard = 0; guard < 8 && at < end; guard++) {
    if (syntax.brokenBefore(at)) break;
    const phrase = syntax.phraseAt(at);
    if (phrase) {
      if (phrase.temporal) {
        at = phrase.last;
        continue;
      }
      const list = lists.length < 2 ? withConjunctsAfter(syntax, phrase) : [phrase];
      lists.push(list);
      if (lists.length === 2) break;
      at = list.at(-1)?.last ?? phrase.last;
      continue;
    }
    const token = syntax.token(at);
    const kind = token?.wordClass;
    if (kind !== 'adverb' && kind !== 'negative') break;
    at++;
  }
  return lists;
}

/** Direct objects of a verb group, behind it or where its clause left them. */
export function findObjects(syntax: Syntax, group: VerbGroup): readonly (readonly NounPhrase[])[] {
  const found = objectsAfter(syntax, group.last);
  return found.length === 0 && !group.passive ? gap(syntax, group) : found;
}

/** "the crossing, which Warsaw closed", "six nurses they had held": the object comes before its clause. */
function gap(syntax: Syntax, group: VerbGroup): readonly (readonly NounPhrase[])[] {
  if (!finite(group) || group.relative >= 0) return [];
  const subject = syntax.subjectsOf(group)[0];
  if (!subject || subject.last > group.first) return [];
  const before = syntax.token(subject.first - 1);
  if (!before || before.sentence !== syntax.token(group.head)?.sentence) return [];
  const { first: start } = syntax.sentenceOf(group.head);
  if (before.wordClass === 'relative') {
    const list = antecedent(syntax, before.index, start);
    return list.length > 0 ? [list] : [];
  }
  if (breaksAfter(before) || subject.last !== group.first) return [];
  const earlier = syntax.phraseBefore(subject.first);
  if (!earlier || earlier.temporal || earlier.pronoun || syntax.token(earlier.head)?.tags.has('Value')) return [];
  return [[earlier]];
}
