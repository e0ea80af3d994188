import type { Doc, Token } from '../../language/types.js';
import type { Gender } from '../../people/types.js';
import type { Mention } from './mentions.js';

export interface Pronoun {
  readonly token: Token;
  readonly gender: Gender;
  readonly position: Mention['position'];
  readonly speaks: boolean;
}

export interface Context {
  readonly doc: Doc;
  /** Sentences of the reporter's own words up to each sentence: a quotation of five sentences is no great distance. */
  readonly narrated: readonly number[];
}

/** Somebody whom a pronoun may stand for, with what the text has said of them so far. */
export interface Candidate {
  readonly person: number | null;
  /** The last mention before the pronoun. */
  readonly mention: Mention;
  /** How many others have been mentioned since. */
  readonly rank: number;
  /** Mentions so far, and how many others have more. */
  readonly count: number;
  readonly countRank: number;
  /** The last sentence that a mention opened as its subject, and the last one that it was a subject of, or -1. */
  readonly opens: number;
  readonly subjectSentence: number;
  /** Subject of an earlier sentence of the pronoun's paragraph, by name or title. */
  readonly ofParagraph: boolean;
  readonly isLatestPronoun: boolean;
  /** The subject mentioned last in the pronoun's sentence. */
  readonly isLocalSubject: boolean;
  readonly hasSpoken: boolean;
  readonly spokeLast: boolean;
  /** Who says the quotation that the pronoun stands in. */
  readonly isSpeaker: boolean;
}
