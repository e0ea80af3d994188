/**
 * Keeps rows and gives them back in the order of their keys; those of one key in the order in which they came. Neither a key
 * nor a row holds a tab or a line end.
 */
export interface RowSorter {
  readonly add: (key: string, row: string) => void;
  /** All rows; none may be added after it. */
  readonly sorted: () => Iterable<readonly [key: string, row: string]>;
}
