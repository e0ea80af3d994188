import {
  dependentBy,
  dependentsBy,
  dependentsOf,
  headOf,
  nominalOf,
  prepositionOf,
  type Relation,
  relationOf,
  subtreeOf,
  uposOf,
} from '../syntax/index.js';
import type { FoundCue } from './attributions.js';
import { CUE_FRAMES } from './data/cues.js';
import { PERSON_NOUNS, QUANTIFIERS, SPEAKING_BODIES, SPEAKING_TEXTS } from './data/sources.js';
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

/** Prepositions of phrases that tell a source from others of its kind; some of them only where the verb follows at once. */
const TELLING = /^(?:of|for|with|at|from|near)$/;
const TELLING_BEFORE_VERBS = /^(?:on|to|by|in|inside|behind|against|about|including)$/;
/** Where or how somebody speaks, which is told of the verb: "a spokesman in a statement said". */
export const OCCASIONS =
  /^(?:statement|interview|conference|briefing|letter|email|e-mail|message|note|telephone|phone|speech|report|television|twitter|facebook|time|day|week)$/;

/** "Kazakh officials", "the Foreign Ministry": a name that already tells it from others. */
export const isNamed = ({ nodes }: ParsedSentence, { first, last }: Phrase): boolean =>
  nodes
    .slice(first, last)
    .some(
      ({ token }, i) =>
        token &&
        /^\p{Lu}/u.test(token.text) &&
        (i > 0 || (first > 0 && !token.tags.has('Determiner')) || token.tags.has('Demonym')),
    );

/** Whether a phrase of this noun can be longer: of people, bodies or texts, not a name. */
function isOpenSource(node: Node | undefined): boolean {
  const { lemma = '', token } = node ?? {};
  if (!token || token.tags.has('ProperNoun')) return false;
  const isListed = PERSON_NOUNS.has(lemma) || SPEAKING_TEXTS.has(lemma) || SPEAKING_BODIES.has(lemma);
  return isListed || token.tags.has('Plural') || QUANTIFIERS.has(node?.norm ?? '');
}

/** Whether a dependent tells the source from others, always or only where the verb of saying follows at once. */
function telling(
  source: string,
  relation: Relation,
  opening: string,
  head: Node | undefined,
): 'always' | 'before-verb' | null {
  const isText = SPEAKING_TEXTS.has(source);
  // "one sailor admitted to it": no participle; "a group calling itself the Marlow Front"
  if (relation === 'acl' && CUE_FRAMES.has(head?.lemma ?? '')) return head?.norm === 'calling' ? 'before-verb' : null;
  if (relation === 'acl') return isText ? 'always' : 'before-verb';
  // "the latest data available from the bank"
  if (relation === 'amod') return 'before-verb';
  if (relation !== 'nmod' || OCCASIONS.test(head?.lemma ?? '') || head?.token?.tags.has('Date')) return null;
  // "the nurse with him"
  if (head?.token?.tags.has('Pronoun')) return null;
  if (isText) return /^(?:of|by|from)$/.test(opening) ? 'always' : OF_TEXTS.test(opening) ? 'before-verb' : null;
  return TELLING.test(opening) ? 'always' : TELLING_BEFORE_VERBS.test(opening) ? 'before-verb' : null;
}

/**
 * "officials on both sides", "data compiled by a research group", "the union representing guards": the node behind all
 * that the tree hangs on a phrase's noun before a mark or the verb of saying, or the phrase's end. Clauses with "who" stay out.
 */
export function behindPostmodifiers(reading: ParsedSentence, phrase: Phrase): number {
  const { nodes } = reading;
  const { first, last, head, noun } = phrase;
  // "officials said": no tree is read where the verb of saying follows
  const next = nodes[last];
  const isEnded = breaks(nodes[last - 1]) || (CUE_FRAMES.has(next?.lemma ?? '') && next?.norm !== 'calling');
  const place = noun.pronoun || isEnded || !isOpenSource(nodes[head]) ? null : placeOf(reading, head);
  if (!place) return last;
  const { syntax } = place;
  const tokenAt = (node: number): number => nodes[node]?.token?.index ?? -1;
  const start = tokenAt(first);
  let end = last;
  let mustPrecede = false;
  while (!breaks(nodes[end - 1])) {
    // the topmost word of what begins here, where it belongs to a word of the phrase
    const opening = tokenAt(end);
    let child = opening;
    while (child >= 0 && headOf(syntax, child) >= opening) child = headOf(syntax, child);
    const owner = child < 0 ? -1 : headOf(syntax, child);
    if (owner < start || owner >= opening) break;
    const dependent = nodes[nodeOf(reading, phrase, child)];
    const tells = telling(nodes[head]?.lemma ?? '', relationOf(syntax, child), nodes[end]?.norm ?? '', dependent);
    // "an Irish diplomat in Lima": where the diplomat was met
    if (!tells || (nodes[end]?.norm === 'in' && isNamed(reading, phrase))) break;
    mustPrecede ||= tells === 'before-verb';
    const stop = nodeOf(reading, phrase, subtreeOf(syntax, child).last - 1);
    let to = end;
    while (to <= stop && (to === end || !(breaks(nodes[to - 1]) || isRelative(nodes[to])))) to++;
    // a mark inside
    if (to <= stop && !isRelative(nodes[to])) break;
    if (to <= end) break;
    end = to;
  }
  const isFollowed = reading.verbAt.get(end)?.first === end || isRelative(nodes[end]);
  return end > last && (isFollowed || (!mustPrecede && breaks(nodes[end - 1]))) ? end : last;
}

/** What keeps the name back tells nobody apart: "who asked not to be named", "who spoke on condition of anonymity". */
const ANONYMOUS = /^(?:decline|refuse|ask|condition|anonymity|anonymous|wish|not)$/;

/**
 * "people who follow the talks", "the station that carried it": the node behind the clause that the tree hangs on a noun
 * without a comma, before the verb of saying or, behind "according to", a mark; or the phrase's end.
 */
export function behindRelative(reading: ParsedSentence, { first, last, head, noun }: Phrase): number {
  const { nodes } = reading;
  // "a report that came on Monday found" goes on with what happened
  const pronoun = /^(?:a|an|one|another)$/.test(nodes[first]?.norm ?? '') || noun.owner ? /^who$/ : /^(?:who|that)$/;
  if (!pronoun.test(nodes[last]?.norm ?? '') || breaks(nodes[last - 1]) || noun.pronoun) return last;
  // "Republicans who criticized it", not "Lee who"
  const { tags } = nodes[head]?.token ?? {};
  const place = tags?.has('ProperNoun') && !/s$/.test(nodes[head]?.norm ?? '') ? null : placeOf(reading, head);
  const clause = place ? dependentBy(place.syntax, place.at, 'acl:relcl') : -1;
  if (!place || clause < 0) return last;
  const phrase = { first, last, head, noun };
  const words = subtreeOf(place.syntax, clause);
  const end = nodeOf(reading, phrase, words.last - 1) + 1;
  if (nodeOf(reading, phrase, words.first) !== last || end <= last) return last;
  const inside = nodes.slice(last, end);
  if (inside.some((node, i) => ANONYMOUS.test(node.lemma) || (i < inside.length - 1 && breaks(node)))) return last;
  const isSource = nodes[first - 2]?.norm === 'according' && breaks(nodes[end - 1]);
  const speaks = reading.verbAt.get(end);
  return isSource || (speaks?.first === end && CUE_FRAMES.has(speaks.group.lemma)) ? end : last;
}

const isRelative = (node: Node | undefined): boolean => /^(?:who|which|that|whose)$/.test(node?.norm ?? '');
