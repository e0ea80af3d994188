import {
  firstSubject,
  onlyVerb,
  quotingVerb,
  roseVerb,
  sayingParticiple,
  showVerb,
  subjectVerb,
} from './clause-verbs.js';
import { apostrophe, closedClass, strayPossessive, thatWord } from './closed-classes.js';
import { alwaysNoun, alwaysVerb, sayingVerb, secondHalf, tenseless } from './fixed-words.js';
import { capitalised, healthBody } from './names.js';
import {
  afterAdjective,
  afterDeterminer,
  baseAfterNoun,
  beforeTitle,
  compoundPlural,
  falseActor,
  firstNoun,
  gerundNoun,
  nounPlace,
} from './nouns.js';
import {
  afterAuxiliary,
  afterBe,
  describing,
  headlineVerb,
  passive,
  pastBeforeName,
  verbBeforeObject,
  verbPlace,
} from './verbs.js';
import type { Rule, Word } from './words.js';

export type { Word } from './words.js';

/**
 * In this order: the closed classes first, since every later rule reads them; then what makes verbs into nouns, the
 * surest neighbours first; then nouns into verbs.
 */
export const CORRECTIONS: readonly Rule[] = [
  healthBody,
  closedClass,
  strayPossessive,
  secondHalf,
  alwaysNoun,
  alwaysVerb,
  sayingVerb,
  tenseless,
  capitalised,
  falseActor,
  apostrophe,
  afterDeterminer,
  afterAdjective,
  baseAfterNoun,
  nounPlace,
  compoundPlural,
  headlineVerb,
  quotingVerb,
  sayingParticiple,
  subjectVerb,
  firstSubject,
  showVerb,
  roseVerb,
  onlyVerb,
  verbPlace,
  verbBeforeObject,
  beforeTitle,
  firstNoun,
  gerundNoun,
  passive,
  pastBeforeName,
  describing,
  afterAuxiliary,
  afterBe,
  thatWord,
];

/** Puts right, in place, what the tagger is known to get wrong in news. Each rule sees the corrections of those before it. */
export function correctTags(words: readonly Word[]): void {
  for (const rule of CORRECTIONS) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word) rule(words, at, word);
    }
  }
}
