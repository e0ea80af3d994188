import { columnsFor } from './columns.js';
import { GAP } from './gaps.js';
import { pair } from './hash.js';
import { TAGS, UPOS } from './labels.js';
import type { Words } from './words.js';

/** One sentence as the parser sees it: columns by place in the sentence, with the root behind the last word. */
export interface SentenceView {
  /** Index of the first word in the article. */
  readonly first: number;
  readonly length: number;
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  /** Tag, from 0 on; the root has one of its own. */
  readonly tag: Int32Array;
  readonly upos: Int32Array;
  /** Class of a word as somebody's dependent, one bit. */
  readonly kinds: Int32Array;
  /** Marks before the word, bits of `GAP`. */
  readonly gap: Int32Array;
  /** How many words before this one have a comma (or dash, colon) before them; how many marks of quotation. */
  readonly commas: Int32Array;
  readonly quotes: Int32Array;
  /** Finite verbs and auxiliaries before this word. */
  readonly finites: Int32Array;
  /** Coordinators before this word. */
  readonly coordinators: Int32Array;
  readonly brackets: Int32Array;
  /** Tag of the first verb or auxiliary from the word on, -1 for none; and the commas before that verb. */
  readonly verbAhead: Int32Array;
  readonly commasAhead: Int32Array;
  /** Hash of compromise's main tags. */
  readonly kindOf: Int32Array;
}

const ROOT_TAG = TAGS.length;

/** UPOS of each tag, as an index of `UPOS`. */
export const UPOS_OF: Uint8Array = Uint8Array.from(TAGS, (tag) =>
  UPOS.indexOf((tag.split('/')[0] ?? 'X') as (typeof UPOS)[number]),
);

const FINITE: ReadonlySet<string> = new Set([
  'AUX/MD',
  'AUX/VBD',
  'AUX/VBP',
  'AUX/VBZ',
  'VERB/VBD',
  'VERB/VBP',
  'VERB/VBZ',
]);
const IS_FINITE = Uint8Array.from(TAGS, (tag) => (FINITE.has(tag) ? 1 : 0));
const IS_VERB = Uint8Array.from(TAGS, (tag) => (/^(?:AUX|VERB)/.test(tag) ? 1 : 0));
const COORDINATOR = TAGS.indexOf('CCONJ/CC');

/** Dependents are told apart by part of speech, the participle and the possessive mark by themselves. */
const KIND_OF = Int32Array.from(TAGS, (tag, i) => {
  if (tag === 'PART/POS') return 1 << 16;
  if (tag === 'PART/TO') return 1 << 17;
  if (tag === 'PRON/WDT' || tag === 'PRON/WP') return 1 << 18;
  return 1 << (UPOS_OF[i] ?? 0);
});

export function viewSentence(words: Words, tags: ArrayLike<number>, first: number, last: number): SentenceView {
  const length = last - first;
  const column = columnsFor(length + 1, 14);
  const view: SentenceView = {
    first,
    length,
    form: column(),
    lemma: column(),
    tag: column(),
    upos: column(),
    kinds: column(),
    gap: column(),
    commas: column(),
    quotes: column(),
    finites: column(),
    coordinators: column(),
    brackets: column(),
    verbAhead: column(),
    commasAhead: column(),
    kindOf: column(),
  };
  let [commas, quotes, finites, coordinators, brackets] = [0, 0, 0, 0, 0];
  for (let i = 0; i < length; i++) {
    const at = first + i;
    const tag = tags[at] ?? 0;
    const gap = i === 0 ? (words.gap[at] ?? 0) & ~GAP.stop : (words.gap[at] ?? 0);
    view.form[i] = words.form[at] ?? 0;
    view.lemma[i] = words.lemma[at] ?? 0;
    view.tag[i] = tag;
    view.upos[i] = UPOS_OF[tag] ?? 0;
    view.kinds[i] = KIND_OF[tag] ?? 1;
    view.gap[i] = gap;
    view.kindOf[i] = pair(words.tags[at] ?? 0, words.kind[at] ?? 0);
    if (gap & (GAP.comma | GAP.colon | GAP.dash | GAP.stop)) commas++;
    if (gap & GAP.quote) quotes++;
    if (gap & GAP.opening) brackets++;
    if (gap & GAP.closing) brackets--;
    view.commas[i] = commas;
    view.quotes[i] = quotes;
    view.brackets[i] = brackets;
    view.finites[i] = finites;
    view.coordinators[i] = coordinators;
    if (IS_FINITE[tag]) finites++;
    if (tag === COORDINATOR) coordinators++;
  }
  view.form[length] = 3;
  view.lemma[length] = 3;
  view.tag[length] = ROOT_TAG;
  view.upos[length] = UPOS.length;
  view.gap[length] = GAP.stop;
  view.commas[length] = commas;
  view.quotes[length] = quotes;
  view.brackets[length] = brackets;
  view.finites[length] = finites;
  view.coordinators[length] = coordinators;
  view.verbAhead[length] = -1;
  view.commasAhead[length] = commas;
  for (let i = length - 1; i >= 0; i--) {
    const tag = view.tag[i] ?? 0;
    view.verbAhead[i] = IS_VERB[tag] ? tag : (view.verbAhead[i + 1] ?? -1);
    view.commasAhead[i] = IS_VERB[tag] ? (view.commas[i] ?? 0) : (view.commasAhead[i + 1] ?? 0);
  }
  return view;
}
