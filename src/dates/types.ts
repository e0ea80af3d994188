import type { Span } from '../article/types.js';
import type { TokenRange } from '../language/types.js';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface DateMention extends Span, TokenRange {
  readonly type: TimexType;
  /** TIMEX3 value, or null where a relative date has nothing to be counted from. */
  readonly value: string | null;
  /** First and last calendar day covered, `YYYY-MM-DD`, or null where there is none. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: 'absolute' | 'relative' | 'vague';
  readonly rule: string;
}
