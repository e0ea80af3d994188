export interface Utf8Scan {
  /** Sequences of two to four bytes that are well formed. */
  readonly valid: number;
  /** Places that are not, counted as decoders replace them: the longest start of a sequence is one. */
  readonly invalid: number;
  /** Place of the first of those, or -1. */
  readonly first: number;
}

/**
 * Well-formed and broken sequences, by table 3-7 of the Unicode Standard: lead byte, and the range of the byte behind it.
 */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let valid = 0;
  let invalid = 0;
  let first = -1;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const needed = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    let taken = 0;
    while (taken < needed && isTrail(lead, taken, bytes[at + 1 + taken])) taken++;
    if (needed > 0 && taken === needed) valid++;
    else {
      invalid++;
      if (first < 0) first = at;
    }
    at += 1 + taken;
  }
  return { valid, invalid, first };
}

/** No overlong forms (E0, F0), no surrogates (ED), nothing above U+10FFFF (F4). */
function isTrail(lead: number, index: number, byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const low = index > 0 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = index > 0 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
}
