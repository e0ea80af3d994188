/** A hyphen or a dash that stands at a word, not between blanks. */
const AT_WORD = /[\p{L}\p{N}.)\]"”’](?:-|--|–|—)$/u;
/** "two-\nand three-year": the first hyphen stands for what the second word ends in. */
const SUSPENDED = /^(?:and|or|to)\b/;

/** How two lines of one paragraph are put together. */
export interface Joint {
  /** Characters that the first line loses at its end: a hyphen that only parts a word into syllables. */
  readonly cut: number;
  /** What stands between the lines: a blank, or nothing after a hyphen. */
  readonly blank: ' ' | '';
}

/**
 * A function that says how lines of the text are put together: "Secretary-\nGeneral" is "Secretary-General", and
 * "govern-\nment" is "government" where the text has that word elsewhere and "govern-ment" nowhere. A soft hyphen parts
 * syllables always.
 */
export function lineJoiner(text: string): (last: string, line: string) => Joint {
  let words: ReadonlySet<string> | null = null;
  const isKnown = (word: string) => {
    words ??= new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
    return words.has(word);
  };
  return (last, line) => {
    if (last.endsWith('\u00AD')) return { cut: 1, blank: '' };
    if (!AT_WORD.test(last.slice(-4)) || SUSPENDED.test(line)) return { cut: 0, blank: ' ' };
    const start = /(?:\p{L}+-)+$/u.exec(last.slice(-60))?.[0].toLowerCase();
    const end = /^\p{Ll}+/u.exec(line)?.[0];
    if (start === undefined || end === undefined) return { cut: 0, blank: '' };
    const isParted = isKnown(start.slice(0, -1) + end) && !isKnown(start + end);
    return { cut: isParted ? 1 : 0, blank: '' };
  };
}
