import { compileCorrections } from './engine.js';
import * as clauses from './rows/clause-verbs.js';
import * as closed from './rows/closed-classes.js';
import * as fixed from './rows/fixed-words.js';
import * as names from './rows/names.js';
import * as nouns from './rows/nouns.js';
import * as verbs from './rows/verbs.js';
import type { Correction, Pass, Word } from './types.js';

export { describeTag } from './tags.js';
export type { Correction, Word } from './types.js';

/**
 * In this order: the closed classes first, since every later row reads them; then what makes verbs into nouns, the
 * surest neighbours first; then nouns into verbs.
 */
const PASSES: readonly Pass[] = [
  names.HEALTH_BODY,
  closed.CLOSED_CLASSES,
  closed.STRAY_POSSESSIVES,
  fixed.FIXED_WORDS,
  names.CAPITALISED,
  nouns.FALSE_ACTORS,
  closed.POSSESSIVES,
  nouns.AFTER_DETERMINER,
  nouns.AFTER_ADJECTIVE,
  nouns.BASE_AFTER_NOUN,
  nouns.NOUN_PLACES,
  nouns.COMPOUND_PLURALS,
  verbs.HEADLINES,
  clauses.QUOTING,
  clauses.SUBJECTS_OF_CLAUSES,
  clauses.FIRST_SUBJECTS,
  clauses.SHOWN,
  clauses.ONLY_VERBS,
  verbs.VERB_PLACES,
  verbs.VERBS_BEFORE_OBJECTS,
  nouns.BEFORE_TITLE,
  nouns.FIRST_NOUNS,
  nouns.GERUND_NOUNS,
  verbs.PARTICIPLES,
  verbs.AFTER_AUXILIARIES,
  verbs.AFTER_BE,
  closed.THAT,
];

/** All corrections in the order in which they are tried. */
export const CORRECTIONS: readonly Correction[] = PASSES.flat();

const corrector = compileCorrections(PASSES);

/** The rows that run, which `npm run ablate` switches off one by one. */
export const CORRECTION_ROWS = corrector.rows;

/** A row that has put a word's tags right. */
export interface Firing {
  readonly id: string;
  readonly word: Word;
  /** The word's place in its sentence. */
  readonly at: number;
}

let firings: Firing[] | null = null;
const report = (id: string, word: Word, at: number) => firings?.push({ id, word, at });

/** Puts right, in place, what the tagger is known to get wrong in news. Each pass sees the corrections of those before it. */
export function correctTags(words: readonly Word[]): void {
  corrector.correct(words, firings === null ? null : report);
}

/** The corrections that are made while the work is done. */
export function firingsIn(work: () => void): readonly Firing[] {
  const found: Firing[] = [];
  firings = found;
  try {
    work();
  } finally {
    firings = null;
  }
  return found;
}
