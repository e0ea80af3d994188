import type { ProblemCode } from '../problems.js';
import type { ArticleRecord } from '../record/schema.js';

/**
 * Characters that JSON allows as they are and that do harm: DEL and the C1 controls move a terminal's cursor, and at U+0085,
 * U+2028 and U+2029 some readers end a line.
 */
const UNSAFE = /[\u007f-\u009f\u2028\u2029]/g;

const escaped = (json: string): string =>
  json.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One line, for pipes and JSON Lines. */
export const renderLine = (value: unknown): string => `${escaped(JSON.stringify(value))}\n`;

/** Indented, for people. */
export const renderPretty = (record: ArticleRecord): string => `${escaped(JSON.stringify(record, null, 2))}\n`;

/** A line in UTF-8, encoded at once: where a long string gets a line break, the string is copied first. */
function encoded(json: string): Uint8Array {
  const length = Buffer.byteLength(json);
  const bytes = Buffer.allocUnsafeSlow(length + 1);
  bytes.write(json);
  bytes.write('\n', length);
  return bytes;
}

/** `renderLine` in UTF-8. */
export const encodeLine = (value: unknown): Uint8Array => encoded(escaped(JSON.stringify(value)));

/** `renderPretty` in UTF-8. */
export const encodePretty = (record: ArticleRecord): Uint8Array => encoded(escaped(JSON.stringify(record, null, 2)));

/** What stands in the place of a JSON Lines record that could not be read. */
export const renderErrorLine = (
  item: { readonly id: string | null; readonly line: number | null },
  problem: { readonly code: ProblemCode; readonly message: string },
): string =>
  renderLine({
    document: { id: item.id },
    error: { code: problem.code, message: problem.message, line: item.line },
  });
