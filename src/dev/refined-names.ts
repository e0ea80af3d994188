import { layOut } from '../article/layout.js';
import { tagText } from '../language/index.js';
import { findOrganizations } from '../organizations/index.js';
import type { Candidate } from '../people/names/candidates.js';
import { refine } from '../people/names/refine.js';

type Tagged = readonly (readonly [string, Candidate['type']])[];

/** Words of the text with their kind as the tagger's names. */
function taggedNames(text: string, tagged: Tagged) {
  const doc = tagText(text, layOut(text));
  let from = 0;
  const names = tagged.map(([words, type]) => {
    const start = text.indexOf(words, from);
    from = start + words.length;
    const first = doc.tokens.findIndex((token) => token.end > start);
    const next = doc.tokens.findIndex((token) => token.start >= from);
    return { first, last: next < 0 ? doc.tokens.length : next, type, rule: 'name:tagger' };
  });
  return { doc, names };
}

/** What the rules make of names that are given as words of the text with their kind, as if the tagger had found them. */
export function refinedNames(text: string, tagged: Tagged): readonly (Candidate & { readonly text: string })[] {
  const { doc, names } = taggedNames(text, tagged);
  return refine(doc, names).map((name) => ({
    ...name,
    text: text.slice(doc.tokens[name.first]?.start, doc.tokens[name.last - 1]?.end),
  }));
}

/** The rules by which organisations are found where the tagger has found only these names. */
export function organizationRules(text: string, tagged: Tagged): readonly string[] {
  const { doc, names } = taggedNames(text, tagged);
  const placed = names.map((name) => ({
    ...name,
    start: doc.tokens[name.first]?.start ?? 0,
    end: doc.tokens[name.last - 1]?.end ?? 0,
  }));
  const found = findOrganizations(doc, { names: placed, people: [], countries: [] });
  return found.flatMap(({ mentions }) => mentions.map(({ rule }) => rule));
}
