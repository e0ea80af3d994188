/** "… , he said": what tells that a quotation without closing mark is over. */
const ATTRIBUTION =
  /[,.?!…](?=\s+(?:(?:he|she|they|it|(?:the\s+)?[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]+)?)\s+)?(?:said|says|told|added|asked|replied|wrote|tweeted|recalled|explained|continued)\b)/u;

/** Up to here a quotation may be looked for: news paragraphs are shorter, and a longer one must not cost more. */
const REACH = 1500;

/**
 * Where a quotation ends whose closing mark is missing: before its attribution, for words inside the reporter's sentence
 * at the sentence's end, else at the end of the block. `from` is its first character.
 */
export function guessEnd(block: string, from: number, limit: number): number {
  const piece = block.slice(from, Math.min(limit, from + REACH));
  const attribution = ATTRIBUTION.exec(piece);
  if (attribution) return from + attribution.index + 1;
  if (/^\p{Ll}/u.test(piece) && !/[.!?:]\s*\S?$/u.test(block.slice(Math.max(0, from - 4), from - 1))) {
    const stop = /[.!?](?=\s+\p{Lu}|\s*$)/u.exec(piece);
    if (stop) return from + stop.index + 1;
  }
  return from + piece.trimEnd().length;
}

/** "she added, …": what a quotation without opening mark may begin after. */
const LEAD_IN = /\b(?:said|says|added|adds|asked|replied|wrote|saying|adding)(?:,|:)\s+/gu;

/**
 * Where a quotation begins whose opening mark is missing: after the words that introduce it, or after the last sentence
 * that stands outside of it.
 */
export function guessStart(block: string, after: number, to: number): number {
  const from = Math.max(after, to - REACH);
  let start = -1;
  for (const match of block.slice(from, to).matchAll(LEAD_IN)) start = from + match.index + match[0].length;
  if (start >= 0) return start;
  if (after === 0) return 0;
  const rest = block.slice(after, Math.min(to, after + REACH));
  const stop = /[.!?]["'”’»]*\s+/u.exec(rest);
  if (!stop) return to;
  return after + stop.index + stop[0].length;
}
