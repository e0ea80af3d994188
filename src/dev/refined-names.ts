import { layOut } from '../article/layout.js';
import { tagText } from '../language/index.js';
import type { Candidate } from '../people/names/candidates.js';
import { refine } from '../people/names/refine.js';

/** What the rules make of names that are given as words of the text with their kind, as if the tagger had found them. */
export function refinedNames(
  text: string,
  tagged: readonly (readonly [string, Candidate['type']])[],
): readonly (Candidate & { readonly text: string })[] {
  const doc = tagText(text, layOut(text));
  let from = 0;
  const names = tagged.map(([words, type]) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    const first = doc.tokens.findIndex((token) => token.end > start);
    const next = doc.tokens.findIndex((token) => token.start >= from);
    return { first, last: next < 0 ? doc.tokens.length : next, type, rule: 'name:tagger' };
  });
  return refine(doc, names).map((name) => ({
    ...name,
    text: text.slice(doc.tokens[name.first]?.start, doc.tokens[name.last - 1]?.end),
  }));
}
