import type { Span } from '../article/types.js';

/** Somebody who says something or is told it: a person of the article, or a source in the article's own words. */
export interface Source {
  /** The person's resolved name, or the source's words ("a regional official", "the Navy"). */
  readonly name: string;
  /** Index into the article's people, or null. */
  readonly person: number | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  /**
   * Where the text names the source: a name, a pronoun, a title. A quotation without attribution that carries on keeps the
   * place that the earlier one had; null where nothing names it.
   */
  readonly mention: Span | null;
}

/** A source of a statement that has been resolved. */
export interface Party extends Source {
  /** `named` where the statement's own words name them; `resolved` from a pronoun, a title, a statement before it. */
  readonly basis: 'named' | 'resolved';
}

export interface Cue extends Span {
  readonly lemma: string;
}

export interface Statement extends Span {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker: Party | null;
  readonly addressee: Party | null;
  readonly cue: Cue | null;
  /** Index of the statement that this one lies in, or null. */
  readonly within: number | null;
  /** Index of the statement that this one carries on, or null. */
  readonly continues: number | null;
  /** Index into the article's dates: when it was said. */
  readonly when: number | null;
  /** "never said", "would say": whether it was said at all. */
  readonly factuality: 'actual' | 'planned' | 'attempted' | 'hypothetical' | 'negated';
  readonly rule: string;
}

/** One act of saying: the statements said in it, and who says it to whom and when. */
export interface Act {
  /** Indices of the statements said in it, in the order of the text; never empty. */
  readonly statements: readonly number[];
  /** Index of the statement that tells the act: it has the cue, and the others lie in it or carry it on. */
  readonly main: number;
  /** Index of the date when it was said, never one in what was said; or null. */
  readonly when: number | null;
  readonly addressee: Party | null;
}
