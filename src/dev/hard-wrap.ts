/** How a text is broken into lines. */
export interface Breaking {
  /** Columns of the longest line. */
  readonly width: number;
  /** True where a line may also end after the hyphen of "Secretary-General". */
  readonly atHyphens?: boolean;
}

/**
 * The text with every line longer than the width broken, each as full as can be, as `fold -s` and e-mail programs do. At a
 * blank the line's end takes its place, so that all other characters stay where they are.
 */
export const hardWrap = (text: string, breaking: Breaking): string =>
  text
    .split('\n')
    .map((line) => breakLine(line, breaking))
    .join('\n');

function breakLine(line: string, { width, atHyphens = false }: Breaking): string {
  const indent = line.length - line.trimStart().length;
  const [first = '', ...words] = line.slice(indent).split(' ');
  let broken = line.slice(0, indent) + first;
  let column = broken.length;
  for (const word of words) {
    if (column + 1 + word.length <= width) {
      broken += ` ${word}`;
      column += 1 + word.length;
      continue;
    }
    const hyphen = atHyphens ? word.lastIndexOf('-', width - column - 2) : -1;
    const isCompound = hyphen > 0 && /^\p{L}{2}-\p{L}{2}/u.test(word.slice(Math.max(0, hyphen - 2)));
    broken += isCompound ? ` ${word.slice(0, hyphen + 1)}\n${word.slice(hyphen + 1)}` : `\n${word}`;
    column = isCompound ? word.length - hyphen - 1 : word.length;
  }
  return broken;
}
