import type { Span } from '../article/types.js';
import type { TokenRange } from '../language/types.js';

export type CountryForm = 'name' | 'abbreviation' | 'demonym' | 'metonym';

export interface CountryMention extends Span, TokenRange {
  /** ISO 3166-1 alpha-3; XKX for Kosovo. */
  readonly alpha3: string;
  readonly form: CountryForm;
  readonly rule: string;
}
