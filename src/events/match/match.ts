import type { NounPhrase, TokenRange, VerbGroup } from '../../language/types.js';
import type { NounRule, VerbRule } from '../frame-index.js';

export type Phrases = readonly NounPhrase[];

/** A word that a frame fits, with the phrases that its places hold. Nothing is known of actors yet. */
export interface Match {
  readonly rule: VerbRule | NounRule;
  readonly kind: 'verb' | 'noun';
  /** Tokens of the trigger. */
  readonly trigger: TokenRange;
  readonly lemma: string;
  /** The verb that tells tense, negation and modality: the trigger's own, or the one that the noun depends on. */
  readonly group: VerbGroup | null;
  /** Where a noun stands to that verb. */
  readonly role: 'verb' | 'object' | 'subject' | 'other';
  /** The noun's own phrase. */
  readonly phrase: NounPhrase | null;
  readonly sources: Phrases;
  readonly targets: Phrases;
  /** Tokens of the noun's phrase that may hold a nation: "Syrian" in "Syrian shelling". */
  readonly modifiers: TokenRange | null;
}
