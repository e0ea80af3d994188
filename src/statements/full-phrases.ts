import { CUE_FRAMES } from './data/cues.js';
import { PERSON_NOUNS, SPEAKING_BODIES, SPEAKING_TEXTS } from './data/sources.js';
import { breaks, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import {
  behindComplement,
  behindPostmodifiers,
  behindRelative,
  isNamed,
  OCCASIONS,
  wholeThose,
} from './whole-phrases.js';

/** Prepositions that tie a phrase to what names it: a spokesman for the port, the head of the agency. */
const TIES = new Set(['of', 'for']);

/** What ties people to what they know of: "two officials briefed on the plan". */
export const INFORMED = new Set(['close', 'familiar', 'briefed', 'acquainted']);

/** Who serves somebody. */
const SERVING = new Set(['aide', 'adviser', 'advisor', 'assistant', 'ambassador', 'envoy', 'counsel', 'consultant']);

/** Bodies whose place is part of their name, whatever else is told of them: "the Dutch embassy in Oslo". */
const ABROAD = new Set(
  'embassy consulate mission legation office media medium television radio press report newspaper'.split(' '),
);

/** What is done to people that tells them apart. */
const SUFFERED = new Set(
  `arrest hold detain jail injure wound hurt displace affect evacuate interview poll survey brief trap strand rescue free
  involve cite quote question contact reach base station fly bring`.split(/\s+/),
);

/** So many words of a participle may tell people apart: "people held at the gate last week". */
const LONGEST_PARTICIPLE = 8;

/** What is done to a text by whoever has it from whom. */
const PASSED_ON = new Set(
  `publish file obtain see release post issue distribute write sign send leak compile conduct prepare commission review hear read
  circulate submit provide share make draft seize present produce collect gather view carry print`.split(/\s+/),
);

/** So many words behind a text may tell whose it is: "a report published last month by a harbour charity". */
const LONGEST_SOURCE = 12;

/**
 * "a survey published by two ports", "documents filed in Marlow District Court": where a text comes from; not "results
 * released on Thursday". Its end, at a mark or the verb of saying, or -1.
 */
function provenance(reading: ParsedSentence, { last, head, noun }: Phrase): number {
  const { nodes } = reading;
  const verb = reading.verbAt.get(last);
  if (noun.pronoun || !SPEAKING_TEXTS.has(nodes[head]?.lemma ?? '') || breaks(nodes[last - 1])) return -1;
  if (verb?.first !== last || verb.last > last + 1 || !/^(?:past|participle)$/.test(verb.group.tense)) return -1;
  if (!PASSED_ON.has(verb.group.lemma)) return -1;
  let told = false;
  for (let i = verb.last; i <= Math.min(nodes.length, verb.last + LONGEST_SOURCE); i++) {
    const node = nodes[i];
    const next = reading.verbAt.get(i);
    const isCue = next?.first === i && CUE_FRAMES.has(next.group.lemma);
    if (i > verb.last && (isCue || breaks(nodes[i - 1]))) return told ? i : -1;
    if (!node?.token || next || /^(?:that|and|but|who|which|it|they|he|she|after)$/.test(node.norm)) return -1;
    const phrase = reading.phraseAt.get(i + 1);
    told ||= /^(?:by|in|at|from|with|to|for)$/.test(node.norm) && phrase?.first === i + 1 && !phrase.noun.temporal;
  }
  return -1;
}

/** "People held last week said": a participle of theirs, as another verb follows without a comma. Its end, or -1. */
function reducedRelative(reading: ParsedSentence, phrase: Phrase): number {
  const verb = reading.verbAt.get(phrase.last);
  if (verb?.first !== phrase.last || verb.last > verb.first + 1 || breaks(reading.nodes[phrase.last - 1])) return -1;
  if (phrase.noun.pronoun || !/^(?:past|participle)$/.test(verb.group.tense)) return -1;
  if (!SUFFERED.has(verb.group.lemma)) return -1;
  // "says a source involved in it", "according to people briefed on it": up to the mark
  const closes = CUE_FRAMES.has(reading.verbAt.get(phrase.first - 1)?.group.lemma ?? '') && !isNamed(reading, phrase);
  for (let i = verb.last; i <= Math.min(reading.nodes.length, verb.last + LONGEST_PARTICIPLE); i++) {
    const node = reading.nodes[i];
    if (closes && i > verb.last && breaks(reading.nodes[i - 1])) return i;
    if (!node || breaks(reading.nodes[i - 1]) || /^(?:that|and|but|who|it|they|he|she)$/.test(node?.norm ?? ''))
      return -1;
    const next = reading.verbAt.get(i);
    if (next?.first === i) return i > verb.last && CUE_FRAMES.has(next.group.lemma) ? i : -1;
  }
  return -1;
}

const DETERMINED = /^(?:the|these|those|his|her|its|their|our|my)$/;

/**
 * "a doctor at the provincial hospital", "sources in the Agriculture Department", "traders in London", "the interior
 * ministry in Lima": the place tells them from others. Not "an Irish diplomat in Abidjan", which tells where the diplomat
 * was met.
 */
function placeOfSource(reading: ParsedSentence, phrase: Phrase): Phrase | null {
  const { nodes } = reading;
  const [opening, head] = [nodes[phrase.first]?.norm ?? '', nodes[phrase.head]];
  const preposition = nodes[phrase.last]?.norm ?? '';
  if (!head?.token || breaks(nodes[phrase.last - 1]) || !/^(?:at|in|from|inside)$/.test(preposition)) return null;
  const place = reading.phraseAt.get(phrase.last + 1);
  if (place?.first !== phrase.last + 1 || place.noun.temporal || place.noun.pronoun) return null;
  const inTown = preposition === 'in' && nodes[place.head]?.token?.tags.has('ProperNoun') === true;
  if (inTown && ABROAD.has(head.lemma)) return place;
  if (phrase.noun.owner || OCCASIONS.test(nodes[place.head]?.lemma ?? '')) return null;
  const indefinite = /^(?:a|an|one|another)$/.test(opening);
  if (inTown && SPEAKING_BODIES.has(head.lemma)) return isNamed(reading, phrase) ? null : place;
  const bare = head.token.tags.has('Plural') && !DETERMINED.test(opening);
  const isPerson = PERSON_NOUNS.has(head.lemma) || (inTown && /(?:er|or|ist)s?$/.test(head.norm));
  if (!(indefinite || bare) || !isPerson) return null;
  // "told reporters at the hospital": where they were told
  const told = reading.verbAt.get(phrase.first - 1);
  if (told && CUE_FRAMES.get(told.group.lemma)?.includes('a')) return null;
  if (inTown) return isNamed(reading, phrase) ? null : place;
  // "analysts at Harbor Bank": who they work for
  const works =
    preposition === 'at' && nodes.slice(place.first, place.last).some(({ token }) => token?.tags.has('ProperNoun'));
  const isCommon =
    PLACE_STARTS.has(nodes[place.first]?.norm ?? '') && !(preposition === 'in' && isNamed(reading, phrase));
  return works || isCommon ? place : null;
}

const PLACE_STARTS = new Set(['the', 'a', 'an', 'both', 'its', 'his', 'her', 'their', 'several', 'two', 'three']);

/** "the West Bank town of Ramallah": the end of a place with its name. */
function throughOf(reading: ParsedSentence, { last }: Phrase): number {
  const name =
    reading.nodes[last]?.norm === 'of' && !breaks(reading.nodes[last - 1]) ? reading.phraseAt.get(last + 1) : null;
  return name?.first === last + 1 && !name.noun.temporal ? name.last : last;
}

/** The phrase with the phrases that belong to its name: "two officials familiar with the talks". */
export function fullPhrase(reading: ParsedSentence, phrase: Phrase): { first: number; last: number } {
  const place = placeOfSource(reading, phrase);
  if (place) return { first: phrase.first, last: throughOf(reading, place) };
  const relative = Math.max(
    reducedRelative(reading, phrase),
    provenance(reading, phrase),
    behindRelative(reading, phrase),
  );
  if (relative > phrase.last) return { first: phrase.first, last: relative };
  const those = wholeThose(reading, phrase);
  if (those) return those;
  let last = behindComplement(reading, phrase);
  // "posts on the board for critics of the firm": the first tells enough
  if (last > phrase.last && reading.nodes[phrase.last]?.norm !== 'with') return { first: phrase.first, last };
  for (let steps = 0; steps < 3; steps++) {
    if (breaks(reading.nodes[last - 1])) break;
    const node = reading.nodes[last];
    // "an official familiar with the plan", where the tagger makes the adjective the phrase's last word or not
    const informed = INFORMED.has(reading.nodes[last - 1]?.norm ?? '') && /^(?:with|to|on|in)$/.test(node?.norm ?? '');
    // "an aide to the minister"
    const serves = node?.norm === 'to' && SERVING.has(reading.nodes[last - 1]?.lemma ?? '');
    const at =
      informed || serves || TIES.has(node?.norm ?? '') ? last + 1 : INFORMED.has(node?.norm ?? '') ? last + 2 : -1;
    const next = at < 0 ? undefined : reading.phraseAt.get(at);
    if (!next || next.first !== at || next.noun.temporal || breaks(reading.nodes[at - 1])) break;
    last = next.last;
  }
  return { first: phrase.first, last: Math.max(last, behindPostmodifiers(reading, phrase)) };
}
