const SMALL_WORDS = new Set('a an and as at but by for from in into of on or over the to up vs with'.split(' '));

/** "Old Rivals Meet at the Border": four words or more, all capitalised but for the small ones. */
export function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/u);
  return words.length > 3 && words.every((word) => SMALL_WORDS.has(word) || !/^["“‘']?\p{Ll}/u.test(word));
}
