/** Words before a family name that writers leave out or join: al-Assad, Assad. */
const PARTICLES = new Set(['al', 'el', 'ben', 'bin', 'ibn', 'abu', 'de', 'da', 'di', 'van', 'von', 'der', 'jr', 'sr']);

/** A name's words without accents, capitals, punctuation and particles. */
function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`.]/g, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
  const kept = words.filter((word) => !PARTICLES.has(word));
  return kept.length > 0 ? kept : words;
}

/** Whether one word turns into the other by at most `most` letters dropped, added or changed. */
function isNear(a: string, b: string, most: number): boolean {
  if (a === b) return true;
  if (most === 0 || Math.abs(a.length - b.length) > most) return false;
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
  const [x, y] = [a.slice(at), b.slice(at)];
  return isNear(x.slice(1), y.slice(1), most - 1) || isNear(x.slice(1), y, most - 1) || isNear(x, y.slice(1), most - 1);
}

/** So many letters may differ: Zelensky, Zelenskyy; Gaddafi, Qaddafi; but not Iran, Iraq. */
const tolerance = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  return length >= 8 ? 2 : length >= 5 ? 1 : 0;
};

const isVariant = (a: string, b: string) => isNear(a, b, tolerance(a, b));
/** "J." for "John", or a variant. */
const isGivenVariant = (a: string, b: string) =>
  isVariant(a, b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]);

/**
 * Whether two names may be one person's or body's, in different spelling: family names alike, and given names alike where
 * both have one.
 */
export function areVariants(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [lastA, lastB] = [a.at(-1), b.at(-1)];
  if (lastA === undefined || lastB === undefined || !isVariant(lastA, lastB)) return false;
  const [givenA, givenB] = [a.slice(0, -1), b.slice(0, -1)];
  if (givenA.length === 0 || givenB.length === 0) return true;
  return givenA.some((x) => givenB.some((y) => isGivenVariant(x, y)));
}
