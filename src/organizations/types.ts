import type { Span } from '../article/types.js';
import type { TokenRange } from '../language/types.js';

/** "the World Food Programme", "WFP", "the agency", "it". */
export type OrganizationMentionKind = 'name' | 'acronym' | 'nominal' | 'pronoun';

export interface OrganizationMention extends Span, TokenRange {
  readonly kind: OrganizationMentionKind;
  readonly rule: string;
}

export interface Organization {
  /** The fullest form in the article, without an article before it. */
  readonly name: string;
  readonly acronym: string | null;
  /** ISO 3166-1 alpha-3 code of the country that it belongs to, where the article tells. */
  readonly country: string | null;
  /** PLOVER's sector code (GOV, MIL, BUS …), where its name or the article tells. */
  readonly sector: string | null;
  /** In the order of the text. */
  readonly mentions: readonly OrganizationMention[];
}
