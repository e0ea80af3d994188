import type { Doc } from '../language/types.js';
import type { Candidate, DateInput } from './read.js';
import type { StoryPoint } from './resolve/index.js';

/** Where the clause around the tokens looks from the story: back in "had fallen in March", nowhere in "the March treaty". */
export function looking(doc: Doc, first: number, last: number): StoryPoint['looks'] {
  const [before, after] = [doc.tokens[first - 1], doc.tokens[last]];
  const isAttribute = before?.tags.has('Determiner') && last - first === 1 && after?.tags.has('Noun');
  if (isAttribute && /^\s*$/.test(after?.before ?? '')) return 'same';
  return looksBack(doc, first, last) ? 'back' : 'on';
}

function looksBack(doc: Doc, first: number, last: number): boolean {
  const sentence = doc.sentences[doc.tokens[first]?.sentence ?? -1];
  if (!sentence) return false;
  for (let at = first - 1; at >= Math.max(sentence.first, first - 12); at--) {
    const token = doc.tokens[at];
    if (!token || /[,;:]/.test(token.after)) break;
    if (token.norm === 'had' && isPerfect(doc, at)) return true;
    if (token.tags.has('PastTense') && token.norm !== 'had') return hadBefore(doc, at);
  }
  if (first > sentence.first + 1) return false;
  // "In June it had fallen."
  for (let at = last; at < Math.min(sentence.last, last + 10); at++) {
    const token = doc.tokens[at];
    if (!token) break;
    if (token.norm === 'had') return isPerfect(doc, at);
    if (token.tags.has('Verb')) break;
  }
  return false;
}

/** "had been founded", "had quietly left". */
function hadBefore(doc: Doc, participle: number): boolean {
  for (let at = participle - 1; at > participle - 4; at--) {
    const token = doc.tokens[at];
    if (!token || token.norm === 'had') return token !== undefined;
    if (token.norm !== 'been' && !token.tags.has('Adverb') && !token.tags.has('Negative')) return false;
  }
  return false;
}

function isPerfect(doc: Doc, had: number): boolean {
  if (doc.tokens[had]?.norm !== 'had') return false;
  for (let at = had + 1; at < had + 4; at++) {
    const tags = doc.tokens[at]?.tags;
    if (tags?.has('Participle') || tags?.has('PastTense')) return true;
    if (!tags?.has('Adverb') && !tags?.has('Negative')) return false;
  }
  return false;
}

const LIMITS = new Set(['until', 'till', 'since', 'through', 'to']);

/** How far back the bracket that a date stands in is looked for, in UTF-16 units. */
const NEAR = 160;

/** True where a date carries the story on: not one in brackets, the end of a range, or a mere attribute of a noun. */
export function carriesOn({ doc, atoms }: DateInput, { first, last, type }: Candidate, begun: boolean): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  const [from, to] = [atoms[first], atoms[last - 1]];
  const token = from && doc.tokens[from.token];
  if (!from || !to || !token) return false;
  const before = atoms[first - 1];
  const gap = before && before.sentence === from.sentence ? doc.text.slice(before.end, from.start) : '';
  if (before && /^\s?[-–—]\s?$/.test(gap)) return false;
  if (before && before.sentence === from.sentence && LIMITS.has(before.norm)) return !begun;
  if (!begun || doc.paragraphs[token.paragraph]?.kind === 'heading') return true;
  // "(1912–1956)", "(killed in 1915)"
  const sentence = doc.sentences[token.sentence];
  const opened = sentence ? doc.text.slice(Math.max(sentence.start, from.start - NEAR), from.start) : '';
  if (opened.lastIndexOf('(') > opened.lastIndexOf(')')) return false;
  // "the 1925 treaty"
  const after = doc.tokens[to.token + 1];
  const determined = before !== undefined && /^(?:the|a|an|its|his|her|their|['’]s)$/.test(before.norm);
  return !(determined && last - first === 1 && after?.sentence === token.sentence && after.tags.has('Noun'));
}
