import type { CountryMention } from '../../countries/types.js';
import type { Doc, TokenRange } from '../../language/types.js';
import type { Gender, Name } from '../types.js';

/** What the words around one mention of a person say of them. */
export interface RoleEvidence {
  /** "Secretary of State", or null where only country or kinship is told. */
  readonly role: string | null;
  /** Token range of the role's words. */
  readonly range: TokenRange;
  readonly country: string | null;
  readonly gender: Gender | null;
  /** An office with the definite article, a possessive or capitals (3), a rank (2), "a farmer" (1). */
  readonly weight: number;
  readonly rule: string;
}

/** What the finders of roles read: the article and its countries by token. */
export interface RoleContext {
  readonly doc: Doc;
  readonly countryAt: (token: number) => CountryMention | null;
  readonly nameAt: (token: number) => Name | null;
}

/** Nothing but the country that a place beside the name tells. */
export const countryAlone = (at: number, country: string, rule: string): RoleEvidence => ({
  role: null,
  range: { first: at, last: at },
  country,
  gender: null,
  weight: 0,
  rule,
});
