import type { Row } from './scorer.js';

const percent = (value: number | undefined) => (value === undefined ? '' : (100 * value).toFixed(1)).padStart(7);

/** The heads of the columns that `printRows` prints. */
export const COLUMNS = `${'set, row'.padEnd(36)}${['P', 'R', 'F1', 'gold', 'found'].map((head) => head.padStart(7)).join('')}`;

/** Prints one table: precision, recall, F1 or accuracy in per cent, and counts. */
export function printRows(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  for (const { row, precision, recall, f1, accuracy, gold, found } of rows) {
    const counts =
      gold === undefined ? '' : `${String(gold).padStart(7)}${found === undefined ? '' : String(found).padStart(7)}`;
    console.log(`  ${row.padEnd(34)}${percent(precision)}${percent(recall)}${percent(f1 ?? accuracy)}${counts}`);
  }
}
