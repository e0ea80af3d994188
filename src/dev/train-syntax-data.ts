import { TAGS, type Tag } from '../syntax/labels.js';
import type { GoldWord } from './conllu.js';

const KNOWN: ReadonlySet<string> = new Set(TAGS);
/** The form that a part of speech has where the corpora give it a rare one (foreign words, numbers of lists). */
const USUAL: Readonly<Record<string, Tag>> = {
  ADJ: 'ADJ/JJ',
  ADP: 'ADP/IN',
  ADV: 'ADV/RB',
  AUX: 'AUX/VBZ',
  CCONJ: 'CCONJ/CC',
  DET: 'DET/DT',
  INTJ: 'INTJ/UH',
  NOUN: 'NOUN/NN',
  NUM: 'NUM/CD',
  PART: 'PART/RB',
  PRON: 'PRON/PRP',
  PROPN: 'PROPN/NNP',
  SCONJ: 'SCONJ/IN',
  SYM: 'SYM/SYM',
  VERB: 'VERB/VB',
  X: 'X/FW',
};

const isTag = (text: string): text is Tag => KNOWN.has(text);

/** Our tag for a word of the corpora. */
export function tagOf({ upos, xpos, form }: GoldWord): Tag {
  const whole = `${upos}/${xpos}`;
  if (isTag(whole)) return whole;
  // "United" in "United States" is a participle for them.
  if (xpos === 'NNP' && upos === 'VERB') return 'PROPN/NNP';
  if (upos === 'PRON' && /^whose$/i.test(form)) return 'PRON/PRP$';
  return USUAL[upos] ?? 'X/FW';
}
