/**
 * Gives columns for a sentence out of one piece of memory: to ask the system for a dozen small ones takes longer than to
 * fill them.
 * @param length numbers in a column
 * @param most columns that may be asked for
 */
export function columnsFor(length: number, most: number): () => Int32Array {
  const memory = new ArrayBuffer(length * most * 4);
  let at = 0;
  return () => {
    const column = new Int32Array(memory, at, length);
    at += length * 4;
    return column;
  };
}
