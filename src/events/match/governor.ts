import { breaksAfter } from '../../language/index.js';
import type { NounPhrase, VerbGroup } from '../../language/types.js';
import type { Syntax } from '../syntax/syntax.js';
import { finite } from '../syntax/words.js';
import type { Match } from './match.js';

/** "a round of talks", "a series of attacks" are talks and attacks. */
const COUNTED = new Set([
  'round',
  'series',
  'wave',
  'string',
  'number',
  'set',
  'campaign',
  'couple',
  'spate',
  'kind',
  'day',
  'week',
  'hour',
  'month',
]);

/** The verb that a noun phrase is subject or object of, and which. */
export function governor(syntax: Syntax, phrase: NounPhrase): { group: VerbGroup | null; role: Match['role'] } {
  const { first: start, last: end } = syntax.sentenceOf(phrase.head);
  for (let at = phrase.first - 1; at >= start && at >= phrase.first - 4; at--) {
    const token = syntax.token(at);
    if (!token || breaksAfter(token)) break;
    const kind = token.wordClass;
    const group = syntax.endingAt(at + 1);
    if (group) return { group, role: 'object' };
    if (token.norm === 'of') {
      // "began a new round of talks"
      const counted = syntax.phraseBefore(at);
      if (counted && COUNTED.has(syntax.token(counted.head)?.lemma ?? '')) return governor(syntax, counted);
    }
    if (kind === 'preposition' || kind === 'to') return { group: syntax.lastBefore(at), role: 'other' };
    if (kind !== 'adverb' && kind !== 'article' && token.norm !== 'out' && token.norm !== 'up') break;
  }
  for (let at = phrase.last; at < end; at++) {
    const group = syntax.groupAt(at);
    if (!group) continue;
    if (group.relative >= 0 || !finite(group)) {
      if (group.relative === phrase.last) return { group, role: 'subject' };
      continue;
    }
    return { group, role: syntax.subjectsOf(group).includes(phrase) ? 'subject' : 'other' };
  }
  return { group: syntax.lastBefore(phrase.first), role: 'other' };
}
