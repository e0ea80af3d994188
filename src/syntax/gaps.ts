/** What stands between two words, as bits. */
export const GAP = {
  comma: 1,
  /** Colon or semicolon. */
  colon: 2,
  dash: 4,
  opening: 8,
  closing: 16,
  quote: 32,
  hyphen: 64,
  /** A full stop, "?" or "!" inside the sentence, or a line's end. */
  stop: 128,
} as const;

const known = new Map<string, number>();

/** The marks of the characters between two words as bits of `GAP`; 0 for a blank. */
export function gapBits(between: string): number {
  if (between === ' ' || between === '') return 0;
  let bits = known.get(between);
  if (bits === undefined) {
    bits = classify(between);
    if (known.size < 1000) known.set(between, bits);
  }
  return bits;
}

function classify(between: string): number {
  let bits = 0;
  if (/,/.test(between)) bits |= GAP.comma;
  if (/[:;]/.test(between)) bits |= GAP.colon;
  if (/[–—―…]|--|\s-|-\s/.test(between)) bits |= GAP.dash;
  else if (/[-/‐]/.test(between)) bits |= GAP.hyphen;
  if (/[([{]/.test(between)) bits |= GAP.opening;
  if (/[)\]}]/.test(between)) bits |= GAP.closing;
  if (/["“”«»‘`]|''|'\s|\s'|^['’]|['’]$/.test(between)) bits |= GAP.quote;
  if (/[.?!\n]/.test(between)) bits |= GAP.stop;
  return bits;
}
