import type { Doc, NounPhrase } from '../language/index.js';
import type { Name } from '../people/types.js';
import { CUE_FORMS, CUE_FRAMES } from './data/cues.js';

/**
 * The noun phrases of an article, those of people's names made whole: "JD Vance", of whom the tagger sees a noun and a
 * stranger, "Early", whom it takes for an adverb; "Vice President JD Vance" is one phrase.
 */
export function withNames(doc: Doc, phrases: readonly NounPhrase[], names: readonly Name[]): readonly NounPhrase[] {
  const at = new Int32Array(doc.tokens.length).fill(-1);
  phrases.forEach(({ first, last }, i) => {
    for (let t = first; t < last; t++) at[t] = i;
  });
  const replaced = new Set<number>();
  const added: NounPhrase[] = [];
  for (const { first: start, last: end, type } of names) {
    const around = phrases[at[start] ?? -1];
    if (type === 'PER' && around && around.first === start && around.last === end + 1 && saysAfterName(doc, end)) {
      replaced.add(at[start] ?? -1);
      added.push({ ...around, last: end, head: end - 1, owner: null });
      continue;
    }
    if (type !== 'PER' || (at[start] !== -1 && at[start] === at[end - 1])) continue;
    let [first, last] = [start, end];
    for (let t = start; t < end; t++) {
      const phrase = phrases[at[t] ?? -1];
      if (!phrase) continue;
      first = Math.min(first, phrase.first);
      last = Math.max(last, phrase.last);
      replaced.add(at[t] ?? -1);
    }
    // "Vice President" before "JD Vance"
    const title = phrases[at[first - 1] ?? -1];
    if (title && joins(doc, title, first)) {
      replaced.add(at[first - 1] ?? -1);
      first = title.first;
    }
    if (last > end) continue;
    added.push({ first, last, head: end - 1, owner: null, temporal: false, pronoun: false });
  }
  if (added.length === 0) return phrases;
  return [...phrases.filter((_, i) => !replaced.has(i)), ...added].sort((a, b) => a.first - b.first);
}

/** "Reed remembers him", "Lee says": a verb of saying that the tagger takes for the plural of a noun. */
function saysAfterName(doc: Doc, at: number): boolean {
  const word = doc.tokens[at];
  const next = doc.tokens[at + 1];
  if (!word || word.norm === word.lemma || !/^\p{Ll}+s$/u.test(word.text) || word.sentence !== next?.sentence)
    return false;
  const lemma = CUE_FORMS.get(word.norm) ?? word.lemma;
  return (
    (CUE_FRAMES.has(lemma) || lemma === 'remember') &&
    (next.tags.has('Pronoun') || next.tags.has('Determiner') || next.norm === 'that')
  );
}

/** A title of capitals, with nothing but a blank before the name. */
function joins(doc: Doc, title: NounPhrase, name: number): boolean {
  const head = doc.tokens[title.head];
  if (title.pronoun || title.temporal || title.last !== name || !head || head.index !== name - 1) return false;
  return head.after === ' ' && /^\p{Lu}/u.test(head.text) && !head.tags.has('Place') && !head.tags.has('Verb');
}
