/** So many hexadecimal digits of a text's SHA-256 name its article. */
const DIGITS = 12;

/**
 * Names articles over a whole run: the first twelve digits of the text's SHA-256, so that the same article has the same key in
 * every run; a second article of the same text gets `-2` after it. Takes some 50 bytes of memory for an article.
 */
export function articleKeys(): (sha256: string) => string {
  const times = new Map<number, number>();
  return (sha256) => {
    const digits = sha256.slice(0, DIGITS);
    // 48 bits are a whole number that a double holds exactly, which is smaller than a string.
    const number = Number.parseInt(digits, 16);
    const time = (times.get(number) ?? 0) + 1;
    times.set(number, time);
    return time === 1 ? digits : `${digits}-${time}`;
  };
}

/** The key of an item of an article, or null where there is none: `0f77d18678f3:e1`. */
export const itemKey = (article: string, id: string | null): string | null => (id === null ? null : `${article}:${id}`);

/** Several values in one cell. */
export const joined = (values: readonly (string | null)[]): string | null =>
  [...new Set(values.filter((value) => value !== null))].join('|') || null;
