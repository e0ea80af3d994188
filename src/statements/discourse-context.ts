import type { ReportReading, StatementCandidate } from './drafts.js';
import type { Source } from './types.js';

/** A statement with its speaker. */
export interface Resolved {
  readonly draft: StatementCandidate;
  readonly speaker: Source | null;
  readonly addressee: Source | null;
  /** The statement that this one carries on. */
  readonly continues: Resolved | null;
}

/** So many earlier statements and reports are remembered at least. */
export const HISTORY = 60;

export interface DiscourseContext {
  /** Speakers of earlier statements at the same depth, the latest last. */
  readonly spoken: Resolved[];
  /** Reports at the same depth, the latest last. */
  readonly reports: ReportReading[];
}
