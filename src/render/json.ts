import type { ProblemCode } from '../problems.js';
import type { ArticleRecord } from '../record/schema.js';

/** One line, for pipes and JSON Lines. */
export const renderLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** Indented, for people. */
export const renderPretty = (record: ArticleRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** What stands in the place of a JSON Lines record that could not be read. */
export const renderErrorLine = (
  item: { readonly id: string | null; readonly line: number | null },
  problem: { readonly code: ProblemCode; readonly message: string },
): string =>
  renderLine({
    document: { id: item.id },
    error: { code: problem.code, message: problem.message, line: item.line },
  });
