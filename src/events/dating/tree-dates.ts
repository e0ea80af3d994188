import type { DateMention } from '../../dates/types.js';
import type { Doc } from '../../language/types.js';
import {
  dependentBy,
  dependentsBy,
  dependentsOf,
  headOf,
  prepositionOf,
  readSentence,
  relationOf,
  type Syntax as Trees,
  tagOf,
} from '../../syntax/index.js';
import type { Match } from '../match/match.js';

/** So many steps up at most: "moved to begin charging them on Friday". */
const STEPS = 3;

/** What happens at a gathering is told of its day: "said on Thursday during a visit". */
const DURING = new Set(['during', 'at', 'in', 'after', 'before']);

const OCCASIONS = new Set(['in', 'at', 'during']);

/** The token whose phrase a date's words belong to, or -1. */
function governorOf(trees: Trees, { first, last, value }: DateMention): number {
  // "a Nov. 5 letter", but not "the 1997 budget", which may be of another year
  const relations = /^\d{4}-\d\d-\d\d/.test(value ?? '')
    ? /^(?:obl|nmod|advmod|compound|nummod)/
    : /^(?:obl|nmod|advmod)/;
  for (let at = first; at < last; at++) {
    const head = headOf(trees, at);
    if (head >= first && head < last) continue;
    return relations.test(relationOf(trees, at)) ? head : -1;
  }
  return -1;
}

/**
 * The date that the sentence's tree hangs on an act's word or on the clause that the word shares its time with, or null.
 * @param dates indices of the sentence's dates
 */
export function treeDate(
  doc: Doc,
  { kind, group, trigger }: Match,
  dates: readonly number[],
  mentions: readonly DateMention[],
): number | null {
  const trees = readSentence(doc, trigger.first);
  const governed = new Map<number, number>();
  for (const index of dates) {
    const mention = mentions[index];
    const governor = mention ? governorOf(trees, mention) : -1;
    if (governor >= 0 && !governed.has(governor)) governed.set(governor, index);
  }
  let at = kind === 'verb' && group ? group.head : trigger.last - 1;
  for (let step = 0; step <= STEPS && at >= 0; step++) {
    const own = governed.get(at) ?? participleDate(trees, at, governed) ?? occasionDate(trees, at, governed);
    if (own !== undefined) return own;
    if (!sharesTime(trees, at, step === 0 && kind === 'noun')) return null;
    at = headOf(trees, at);
  }
  return null;
}

/** "a meeting on Africa held in September" */
const participleDate = (trees: Trees, at: number, governed: ReadonlyMap<number, number>): number | undefined =>
  tagOf(trees, at).startsWith('NOUN')
    ? dependentsBy(trees, at, 'acl').flatMap((participle) => governed.get(participle) ?? [])[0]
    : undefined;

/** "pleaded in a Nov. 5 letter", "said at a Monday rally" */
const occasionDate = (trees: Trees, at: number, governed: ReadonlyMap<number, number>): number | undefined =>
  dependentsBy(trees, at, 'obl').flatMap((noun) =>
    OCCASIONS.has(prepositionOf(trees, noun).preposition) ? (governed.get(noun) ?? []) : [],
  )[0];

/** Whether a word's act takes place when that of its governor does. */
function sharesTime(trees: Trees, at: number, isNoun: boolean): boolean {
  const relation = relationOf(trees, at);
  const tag = tagOf(trees, at);
  if (isNoun) {
    if (relation === 'obl') return DURING.has(prepositionOf(trees, at).preposition);
    return relation === 'obj' || relation === 'nsubj' || relation === 'nsubj:pass';
  }
  // "began shelling on Monday", "arrived on Monday, bringing aid"
  if (relation === 'xcomp' || (relation === 'advcl' && tag === 'VERB/VBG')) return true;
  // "a July 25 call when he asked"
  if (relation.startsWith('acl'))
    return [...dependentsOf(trees, at)].some((child) => trees.doc.tokens[child]?.norm === 'when');
  // "struck on Monday and blocked the road"
  return (
    relation === 'conj' && tagOf(trees, headOf(trees, at)) === tag && dependentBy(trees, at, 'nsubj', 'nsubj:pass') < 0
  );
}
