/** Edits of one letter (drop, add, change, swap) that turn one word into the other. */
function distance(a: string, b: string): number {
  let rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const [before = [], earlier = []] = [rows.at(-1), rows.at(-2)];
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (before[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (before[j - 1] ?? 0) + change,
          swapped ? (earlier[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows = [...rows.slice(-1), row];
  }
  return rows.at(-1)?.[b.length] ?? 0;
}

/** The word that was probably meant, at most two edits and half of it away, or null. */
export function nearest(word: string, words: readonly string[]): string | null {
  if (word.length > 20) return null;
  const [best] = words
    .map((other) => ({ other, edits: distance(word, other) }))
    .sort((one, two) => one.edits - two.edits);
  return best && best.edits <= Math.min(2, word.length / 2) ? best.other : null;
}

/** What commander says of a value that is none of an option's or an argument's choices, with the one that was probably meant. */
export function withSuggestion(message: string): string {
  const [, value = '', list = ''] =
    /(?:argument|value) '([^']*)' is invalid(?: for argument '[^']*')?\. Allowed choices are ([^\n]*)\./.exec(
      message,
    ) ??
    /"([^"]*)" is none of ([^\n]*)\./.exec(message) ??
    [];
  const meant = value === '' ? null : nearest(value, list.split(', '));
  return meant === null ? message : `${message.trimEnd()}\n(Did you mean ${meant}?)\n`;
}
