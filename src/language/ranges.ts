import type { Token, TokenRange } from './types.js';

/** The tokens that ranges hold. */
export function tokensOf(ranges: Iterable<TokenRange>): Set<number> {
  const tokens = new Set<number>();
  for (const { first, last } of ranges) for (let at = first; at < last; at++) tokens.add(at);
  return tokens;
}

/** True where a range holds none of the tokens. */
export function isFree({ first, last }: TokenRange, tokens: ReadonlySet<number>): boolean {
  for (let at = first; at < last; at++) if (tokens.has(at)) return false;
  return true;
}

/** True where a token begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (!token) return false;
  // Nearly every word begins with an ASCII character, which is told apart without a regular expression.
  const code = token.text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token.text);
}
