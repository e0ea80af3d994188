/** What stands between two words, as a small number: a blank, nothing, a hyphen, a comma, a mark … */
export const SEPARATOR = {
  blank: 0,
  none: 1,
  hyphen: 2,
  comma: 3,
  quote: 4,
  bracket: 5,
  stop: 6,
  colon: 7,
  dash: 8,
  slash: 9,
  line: 10,
  edge: 11,
  other: 12,
} as const;

const known = new Map<string, number>();

/** The class of the characters between a word and the next. */
export function separatorOf(between: string): number {
  if (between === ' ') return SEPARATOR.blank;
  const cached = known.get(between);
  if (cached !== undefined) return cached;
  const found = classify(between);
  if (known.size < 500) known.set(between, found);
  return found;
}

function classify(between: string): number {
  const marks = between.trim();
  if (marks === '') return between === '' ? SEPARATOR.none : between.includes('\n') ? SEPARATOR.line : SEPARATOR.blank;
  if (/["“”«»‘]|''|``/u.test(marks)) return SEPARATOR.quote;
  if (/[()[\]{}]/.test(marks)) return SEPARATOR.bracket;
  if (/^[-‐]$/.test(marks)) return between === marks ? SEPARATOR.hyphen : SEPARATOR.dash;
  if (/[–—_]|--/.test(marks)) return SEPARATOR.dash;
  if (/^,/.test(marks)) return SEPARATOR.comma;
  if (/^[.!?…]/.test(marks)) return SEPARATOR.stop;
  if (/^[:;]/.test(marks)) return SEPARATOR.colon;
  if (/^[/&]/.test(marks)) return SEPARATOR.slash;
  return SEPARATOR.other;
}
