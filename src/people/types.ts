import type { Span } from '../article/types.js';
import type { TokenRange } from '../language/types.js';

/** A proper name in the text, of whatever sort: the tagger's result, which countries, statements and events read too. */
export interface Name extends Span, TokenRange {
  readonly type: 'PER' | 'ORG' | 'LOC' | 'MISC';
  readonly rule: string;
}

export interface PersonMention extends Span, TokenRange {
  readonly kind: 'name' | 'pronoun' | 'title';
  readonly rule: string;
}

export type Gender = 'female' | 'male';

/** A pronoun for somebody whom the article does not name: "a driver … he". */
export interface UnnamedReference {
  /** The pronoun's token. */
  readonly pronoun: number;
  /** The noun phrase that it goes back to, its article included. */
  readonly antecedent: TokenRange;
}

export interface Person {
  /** The fullest form in the article. */
  readonly name: string;
  /** The article's words without country and honorific: "Secretary of State". */
  readonly role: string | null;
  /** ISO 3166-1 alpha-3 code of the country that the person acts for. */
  readonly country: string | null;
  readonly gender: Gender | null;
  /** In the order of the text. */
  readonly mentions: readonly PersonMention[];
}
