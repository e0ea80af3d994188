import { CORRECTIONS, describeTag } from '../language/corrections/index.js';
import type { RuleEntry } from './types.js';

/** The corrections of `language/corrections`: the word that they tag anew stands between asterisks. */
export const CORRECTION_RULES: readonly RuleEntry[] = CORRECTIONS.map((correction) => ({
  id: correction.id,
  finds: `Tagged ${describeTag(correction)}: ${correction.why}`,
  example: correction.example,
  counterExample: correction.counterExample,
}));
