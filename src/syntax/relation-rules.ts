import { hashText } from './hash.js';
import { RELATIONS, type Relation, TAGS, type Tag } from './labels.js';
import type { SentenceView } from './sentence-view.js';

const index = (relation: Relation): number => RELATIONS.indexOf(relation);
const NSUBJ = index('nsubj');
const NSUBJ_PASS = index('nsubj:pass');
const AUX = index('aux');
const AUX_PASS = index('aux:pass');
const COP = index('cop');
const OBJ = index('obj');
const IOBJ = index('iobj');
const OBL = index('obl');
const AGENT = index('obl:agent');
const CCOMP = index('ccomp');
const ADVCL = index('advcl');
const MARK = index('mark');
const CASE = index('case');
const NMOD_POSS = index('nmod:poss');

const tagsLike = (test: (tag: Tag) => boolean): Uint8Array => Uint8Array.from(TAGS, (tag) => (test(tag) ? 1 : 0));
const IS_PARTICIPLE = tagsLike((tag) => tag === 'VERB/VBN');
const IS_VERB = tagsLike((tag) => tag.startsWith('VERB'));
const IS_NOUN = tagsLike((tag) => /^(?:NOUN|PROPN)/.test(tag));
const MARK_OF_POSSESSION = TAGS.indexOf('PART/POS');

const words = (list: string): ReadonlySet<number> => new Set(list.split(' ').map((word) => hashText(word)));
const BE = words('be get');
const BY = hashText('by');
/** They open adverbial clauses, never what is said. */
const ADVERBIAL = words('after before while because although though since unless until once when');

/**
 * What the grammar leaves no choice about is put right in place: the classifier sees each arc by itself. Each row says
 * for which phrase it is.
 */
export function correctRelations(view: SentenceView, heads: Int32Array, relations: Uint8Array): void {
  const { length, tag, lemma } = view;
  const is = (list: Uint8Array, at: number) => list[tag[at] ?? 0] === 1;
  /** The auxiliary right before each head, -1 for none. */
  const auxiliary = new Int32Array(length + 1).fill(-1);
  const object = new Int32Array(length + 1).fill(-1);
  for (let at = 0; at < length; at++) {
    const head = heads[at] ?? -1;
    if (head < 0 || head >= length) continue;
    const relation = relations[at] ?? 0;
    if (at < head && (relation === AUX || relation === AUX_PASS || relation === COP)) auxiliary[head] = at;
    // "agents of Kenya's", "the army's chief"
    if (tag[at] === MARK_OF_POSSESSION && relation === CASE && head > 0 && (heads[head] ?? -1) > head)
      relations[head] = NMOD_POSS;
    // "said the port after he closed": a conjunction of time or reason before what was taken for said
    if (relation === MARK && ADVERBIAL.has(lemma[at] ?? 0) && relations[head] === CCOMP) relations[head] = ADVCL;
    // "before leaving": a preposition of a verb
    if (relation === CASE && is(IS_VERB, head) && !is(IS_NOUN, head)) relations[at] = MARK;
    // "gave the port a crane": of two objects the first is the recipient
    if (relation === OBJ && at > head) {
      const earlier = object[head] ?? -1;
      if (earlier >= 0) relations[earlier] = IOBJ;
      object[head] = at;
    }
  }
  for (let at = 0; at < length; at++) {
    const head = heads[at] ?? -1;
    if (head < 0 || head >= length) continue;
    const relation = relations[at] ?? 0;
    const helper = auxiliary[head] ?? -1;
    const passive = helper >= 0 && is(IS_PARTICIPLE, head) && BE.has(lemma[helper] ?? 0);
    // "was closed": participle and "be" make a passive, with all that belongs to it
    if (passive && at === helper) relations[at] = AUX_PASS;
    else if (passive && relation === NSUBJ) relations[at] = NSUBJ_PASS;
    // "has closed"
    else if (!passive && helper >= 0 && relation === NSUBJ_PASS) relations[at] = NSUBJ;
    // "closed by the army", "was closed by"
    else if (
      relation === OBL &&
      at > head &&
      (passive || (helper < 0 && is(IS_PARTICIPLE, head))) &&
      isBy(view, heads, at)
    )
      relations[at] = AGENT;
  }
}

/** True for a noun whose preposition is "by". */
function isBy({ lemma, tag }: SentenceView, heads: Int32Array, at: number): boolean {
  if (IS_NOUN[tag[at] ?? 0] !== 1) return false;
  for (let before = at - 1; before >= 0 && before > at - 8; before--)
    if (heads[before] === at && lemma[before] === BY) return true;
  return false;
}
