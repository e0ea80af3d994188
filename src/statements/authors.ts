import type { Doc } from '../language/types.js';
import type { SourceIndex } from './sources.js';
import type { Source } from './types.js';

const DOCUMENT =
  /\b(letter|note|memo|memorandum|e-?mail|message|diary|column|article|report|statement|post|poem|will)\b/iu;
const MADE = new Set(['written', 'signed', 'penned', 'drafted', 'sent', 'authored', 'composed']);
/** So many words around a statement are looked at. */
const REACH = 80;

/** Who wrote the document that speaks: "a note said … The note was written by his secretary, Ann Lee." */
export function authorOf(doc: Doc, source: Source, at: number, index: SourceIndex): Source | null {
  const noun = source.person === null ? DOCUMENT.exec(source.name)?.[1]?.toLowerCase() : undefined;
  if (noun === undefined) return null;
  const paragraph = doc.tokens[at]?.paragraph ?? -1;
  for (let i = Math.max(0, at - REACH); i < Math.min(doc.tokens.length, at + REACH); i++) {
    const token = doc.tokens[i];
    if (!token || Math.abs(token.paragraph - paragraph) > 1 || token.quotation >= 0) continue;
    if (!MADE.has(token.norm) || doc.tokens[i + 1]?.norm !== 'by') continue;
    const named = doc.tokens
      .slice(Math.max(0, i - 8), i)
      .some((before) => before.sentence === token.sentence && before.norm === noun);
    if (!named) continue;
    for (let k = i + 2; k < i + 10 && doc.tokens[k]?.sentence === token.sentence; k++) {
      const person = index.personAt(k);
      const found = index.people[person];
      if (found) return { name: found.name, person, country: found.country, mention: index.mentionAt(k) };
    }
  }
  return null;
}
