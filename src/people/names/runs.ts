import type { Doc, Token, TokenRange } from '../../language/types.js';
import { PARTICLES, SUFFIXES } from './data/titles.js';

/** The token's norm without the full stop of an abbreviation: "Gen." → "gen". */
export const bare = (token: Token | undefined): string => token?.norm.replace(/\.$/, '') ?? '';

export const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** True where nothing but a blank or a hyphen stands between a token and the next: one name may run on. */
export const joins = (token: Token | undefined): boolean => /^(?:\s+|[-‐]|)$/.test(token?.after ?? '-.');

/** Runs of capitalised words, small words of names between them taken along: "Charles de Gaulle". */
export function capitalRuns(doc: Doc): TokenRange[] {
  const { tokens } = doc;
  const runs: TokenRange[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(tokens[i])) continue;
    let last = i + 1;
    for (;;) {
      const before = tokens[last - 1];
      let next = last;
      if (/^,\s*$/.test(before?.after ?? '') && SUFFIXES.has(bare(tokens[next])) && bare(tokens[next]).length > 1) {
        last = next + 1;
        continue;
      }
      if (!joins(before)) break;
      while (next - last < 3 && PARTICLES.has(bare(tokens[next])) && joins(tokens[next])) next++;
      if (!isCapital(tokens[next]) || tokens[next]?.sentence !== before?.sentence) break;
      last = next + 1;
    }
    runs.push({ first: i, last });
    i = last - 1;
  }
  return runs;
}
