import type { FoundCue } from './attributions.js';
import type { ParsedSentence, Phrase } from './parsed-sentence.js';
import type { Node } from './reporting-sentences.js';

/** Words that open a question. */
export const QUESTIONS = new Set([
  'whether',
  'if',
  'what',
  'how',
  'why',
  'who',
  'whom',
  'whose',
  'when',
  'where',
  'which',
]);

/** Where the clause that a cue opens begins, and whether behind "that". */
export interface Complement {
  readonly at: number;
  readonly that: boolean;
}

/** A walk from the cue to the clause that it opens, over what may stand between. */
export interface Walk {
  readonly reading: ParsedSentence;
  readonly cue: FoundCue;
  /** The node that the walk is at. */
  readonly at: number;
  readonly node: Node;
  /** The one who is told still may follow. */
  readonly addressed: boolean;
  /** The one who is told was passed. */
  readonly told: boolean;
  /** Verbs whose clause needs no "that". */
  readonly bare: boolean;
  /** The phrase that begins at the node or holds it. */
  readonly phrase: Phrase | undefined;
  /** The node begins an adjunct: "in Geneva", "late". */
  readonly adjunct: boolean;
}

/** The complement, null for none, a node to go on from (behind the one who is told where `told`), or undefined to ask the next. */
export type Step = (walk: Walk) => Complement | { readonly on: number; readonly told?: boolean } | null | undefined;

/** A clause that begins at a node without "that". */
export const bareAt = (at: number): Complement => ({ at, that: false });
/** Whether words in quotation marks stand at a node. */
export const isMark = (node: Node | undefined): boolean => node !== undefined && node.quotation >= 0;
