import {
  dependentsBy,
  dependentsOf,
  headOf,
  nominalOf,
  prepositionOf,
  relationOf,
  subtreeOf,
  uposOf,
} from '../syntax/index.js';
import type { FoundCue } from './attributions.js';
import { PERSON_NOUNS, SPEAKING_TEXTS } from './data/sources.js';
import { breaks, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import type { Node } from './reporting-sentences.js';
import { nodeOf, placeOf } from './trees.js';

/** What stands before the noun that it belongs to. */
const PREMODIFIERS = /^(?:det|amod|compound|nummod|nmod:desc)$/;

/** So many words may be missing: "the security [firm]", "residents of the bauxite [mining town]". */
const MISSING = 3;

/** A mark that ends a phrase, not the full stop of "U.N. envoys". */
const ends = (node: Node | undefined): boolean =>
  breaks(node) && !(node?.trailing === '. ' && /\.\p{L}$/u.test(node.token?.text ?? ''));

/**
 * "the two Baltic [converts] said", "the security [firm] wrote": the noun that the tree hangs the phrase's last word on,
 * where it stands right behind and not beyond the cue.
 */
export function withLastNoun(reading: ParsedSentence, cue: FoundCue, phrase: Phrase): Phrase {
  const { nodes } = reading;
  if (phrase.noun.pronoun || phrase.last === cue.first || ends(nodes[phrase.last - 1])) return phrase;
  const wordClass = nodes[phrase.last]?.token?.wordClass;
  if (wordClass !== 'noun' && wordClass !== 'verb' && wordClass !== 'adjective') return phrase;
  const place = placeOf(reading, phrase.last - 1);
  if (!place) return phrase;
  const { syntax } = place;
  let { at } = place;
  while (PREMODIFIERS.test(relationOf(syntax, at)) && headOf(syntax, at) > at) at = headOf(syntax, at);
  // "U.N. [envoys] said": of two subjects the one next to the verb
  if (relationOf(syntax, at) === 'nsubj') at = dependentsBy(syntax, headOf(syntax, at), 'nsubj').at(-1) ?? at;
  const head = nodeOf(reading, phrase, at);
  if (head < phrase.last || head >= phrase.last + MISSING || !/^(?:NOUN|PROPN)$/.test(uposOf(syntax, at)))
    return phrase;
  if (head >= cue.first && phrase.last <= cue.first) return phrase;
  // "Lee hears him say": another phrase behind it makes it a verb
  const next = breaks(nodes[head]) ? undefined : reading.phraseAt.get(head + 1);
  if (next && next.first === head + 1 && !next.noun.temporal) return phrase;
  for (let i = phrase.last; i <= head; i++) {
    if (i < head && ends(nodes[i])) return phrase;
    // "the police deny it and say": a verb, but for the tree; two verbs in a row are none
    if ((reading.verbAt.has(i) || nodes[i]?.token?.wordClass === 'verb') && head + 1 !== cue.first) return phrase;
  }
  const noun = { ...phrase.noun, last: at + 1, head: at };
  return { ...phrase, last: head + 1, head, noun };
}

/** What tells a text from others: "posts on the board", "data from the exchange". */
const OF_TEXTS = /^(?:from|on|to|by|about)$/;

/**
 * "an official with the agency", "a presentation to bondholders": the node behind the prepositional phrase that the tree
 * hangs on a phrase, where it tells the source from others; or the phrase's end.
 */
export function behindComplement(reading: ParsedSentence, { first, last, head, noun }: Phrase): number {
  const { nodes } = reading;
  const preposition = nodes[last]?.norm ?? '';
  const lemma = nodes[head]?.lemma ?? '';
  const tied =
    (preposition === 'with' && PERSON_NOUNS.has(lemma)) || (SPEAKING_TEXTS.has(lemma) && OF_TEXTS.test(preposition));
  if (!tied || noun.pronoun || breaks(nodes[last - 1]) || reading.phraseAt.get(last + 1)?.noun.pronoun) return last;
  const place = placeOf(reading, last);
  if (!place || headOf(place.syntax, place.at) < 0) return last;
  const { syntax } = place;
  const object = headOf(syntax, place.at);
  if (!/^(?:nmod|obl)$/.test(relationOf(syntax, object)) || prepositionOf(syntax, object).at !== place.at) return last;
  const owner = nodeOf(reading, { first, last, head, noun }, headOf(syntax, object));
  const end = nodeOf(reading, { first, last, head, noun }, nominalOf(syntax, object).last - 1);
  // "left a note on the door. It read"
  if (preposition !== 'with' && relationOf(syntax, headOf(syntax, object)) !== 'nsubj') return last;
  return owner >= first && owner < last && end > last ? end + 1 : last;
}

/** "those in favour of the plan", "all those involved": all words that the tree hangs on it, up to a mark. */
export function wholeThose(reading: ParsedSentence, phrase: Phrase): { first: number; last: number } | null {
  const place = reading.nodes[phrase.first]?.norm === 'those' ? placeOf(reading, phrase.first) : null;
  // "those officials"
  if (!place || relationOf(place.syntax, place.at) === 'det') return null;
  const words = subtreeOf(place.syntax, place.at);
  let first = phrase.first;
  let last = phrase.last;
  const end = nodeOf(reading, phrase, words.last - 1);
  while (last <= end && !breaks(reading.nodes[last - 1])) last++;
  const before = nodeOf(reading, phrase, dependentsOf(place.syntax, place.at)[0] ?? -1);
  if (before >= 0 && before === first - 1 && /^(?:all|many|most)$/.test(reading.nodes[before]?.norm ?? ''))
    first = before;
  return { first, last };
}
