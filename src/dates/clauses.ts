import type { Doc, Token } from '../language/types.js';

/** Words that begin a clause of their own. */
const OPENERS = new Set(
  `that which who whom whose where when while although though because since if unless until after before as but whether
  so than`.split(/\s+/),
);

const FUTURE_MODALS = new Set(['will', 'shall', 'wo', "'ll", "won't", 'ca']);

/** "is set for Friday", "due on Monday": adjectives and participles that point ahead. */
const POINTERS = new Set(
  'due scheduled set expected slated planned supposed bound poised likely postponed delayed adjourned'.split(' '),
);

/** True where a clause may end before the token. */
function breaksBefore(token: Token): boolean {
  return /[,;:—()“”"]|\s[-–]+\s|--/.test(token.before) || OPENERS.has(token.norm);
}

/** First token of the clause that holds the token, and the one after its last. */
export function clauseOf(doc: Doc, at: number): { first: number; last: number } {
  const token = doc.tokens[at];
  const sentence = token && doc.sentences[token.sentence];
  if (!token || !sentence) return { first: at, last: at };
  const lowest = Math.max(sentence.first, at - 60);
  const highest = Math.min(sentence.last, at + 60);
  let first = at;
  while (first > lowest) {
    const here = doc.tokens[first];
    if (here && breaksBefore(here) && hasVerb(doc, first, at)) break;
    first--;
  }
  let last = at + 1;
  while (last < highest) {
    const here = doc.tokens[last];
    if (here && breaksBefore(here)) break;
    last++;
  }
  return { first, last };
}

function hasVerb(doc: Doc, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (doc.tokens[i]?.tags.has('Verb')) return true;
  return false;
}

export type Tense = 'past' | 'future' | 'present' | null;

/** The tense of the verb that the words `first` to `last` hang on: the last verb before them in their clause, else the first after. */
export function tenseAt(doc: Doc, first: number, last: number): Tense {
  const token = doc.tokens[first];
  const sentence = token && doc.sentences[token.sentence];
  if (!sentence) return null;
  const lowest = Math.max(sentence.first, first - 40);
  for (let i = first - 1; i >= lowest; i--) {
    const tense = verbTense(doc, i, lowest);
    if (tense) return tense;
    const here = doc.tokens[i];
    if (here && /[;:()“”"]/.test(here.before)) break;
  }
  const highest = Math.min(sentence.last, last + 25);
  for (let i = last; i < highest; i++) {
    const norm = doc.tokens[i]?.norm ?? '';
    if (FUTURE_MODALS.has(norm)) return 'future';
    if (doc.tokens[i]?.tags.has('PastTense')) return 'past';
  }
  return null;
}

function verbTense(doc: Doc, i: number, lowest: number): Tense {
  const token = doc.tokens[i];
  if (!token) return null;
  const { norm, tags } = token;
  if (FUTURE_MODALS.has(norm)) return 'future';
  if (POINTERS.has(norm)) return precededBy(doc, i, lowest, PAST_AUXILIARIES) ? 'past' : 'future';
  if (!tags.has('Verb')) return null;
  if (tags.has('PastTense') || norm === 'was' || norm === 'were' || norm === 'had' || norm === 'did') return 'past';
  if (tags.has('Gerund')) return null;
  const before = doc.tokens[i - 1]?.norm ?? '';
  const second = doc.tokens[i - 2]?.norm ?? '';
  if (FUTURE_MODALS.has(before) || FUTURE_MODALS.has(second)) return 'future';
  if (before === 'to' || second === 'to') return precededBy(doc, i, lowest, PAST_AUXILIARIES) ? 'past' : 'future';
  if (['would', 'could', 'should', 'may', 'might', 'can', 'must'].includes(before)) return 'future';
  return 'present';
}
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did']);

function precededBy(doc: Doc, i: number, lowest: number, words: ReadonlySet<string>): boolean {
  for (let at = i - 1; at >= Math.max(lowest, i - 4); at--) if (words.has(doc.tokens[at]?.norm ?? '')) return true;
  return false;
}
