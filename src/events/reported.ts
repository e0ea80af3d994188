import type { Statement } from '../statements/types.js';

/** Index of the innermost statement around a stretch of the text, or null. */
export function statementAround(statements: readonly Statement[], start: number, end: number): number | null {
  let best: number | null = null;
  statements.forEach((statement, index) => {
    if (statement.start > start || statement.end < end) return;
    const other = best === null ? undefined : statements[best];
    if (!other || statement.end - statement.start < other.end - other.start) best = index;
  });
  return best;
}
