import { CUE_FRAMES } from './data/cues.js';
import { PERSON_NOUNS, SPEAKING_BODIES } from './data/sources.js';
import { breaks, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import { behindComplement, behindPostmodifiers, behindRelative, OCCASIONS, wholeThose } from './whole-phrases.js';

/** Prepositions that tie a phrase to what names it: a spokesman for the port, the head of the agency. */
const TIES = new Set(['of', 'for']);

/** What ties people to what they know of: "two officials briefed on the plan". */
export const INFORMED = new Set(['close', 'familiar', 'briefed', 'acquainted']);

/** Who serves somebody. */
const SERVING = new Set(['aide', 'adviser', 'advisor', 'assistant', 'ambassador', 'envoy', 'counsel', 'consultant']);

/** Bodies whose place is part of their name, whatever else is told of them: "the Dutch embassy in Oslo". */
const ABROAD = new Set('embassy consulate mission legation office media medium television radio press'.split(' '));

/** What is done to people that tells them apart. */
const SUFFERED = new Set(
  `arrest hold detain jail injure wound hurt displace affect evacuate interview poll survey brief trap strand rescue free
  involve question contact reach base station fly bring`.split(/\s+/),
);

/** So many words of a participle may tell people apart: "people held at the gate last week". */
const LONGEST_PARTICIPLE = 8;

/** "People held last week said": a participle of theirs, as another verb follows without a comma. Its end, or -1. */
function reducedRelative(reading: ParsedSentence, phrase: Phrase): number {
  const verb = reading.verbAt.get(phrase.last);
  if (verb?.first !== phrase.last || verb.last > verb.first + 1 || breaks(reading.nodes[phrase.last - 1])) return -1;
  if (phrase.noun.pronoun || !/^(?:past|participle)$/.test(verb.group.tense)) return -1;
  if (!SUFFERED.has(verb.group.lemma)) return -1;
  for (let i = verb.last; i < Math.min(reading.nodes.length, verb.last + LONGEST_PARTICIPLE); i++) {
    const node = reading.nodes[i];
    if (breaks(reading.nodes[i - 1]) || /^(?:that|and|but|who|it|they|he|she)$/.test(node?.norm ?? '')) return -1;
    const next = reading.verbAt.get(i);
    if (next?.first === i) return i > verb.last && CUE_FRAMES.has(next.group.lemma) ? i : -1;
  }
  return -1;
}

const DETERMINED = /^(?:the|these|those|his|her|its|their|our|my)$/;

/** "Kazakh officials", "the Foreign Ministry": a name that already tells it from others. */
const isNamed = ({ nodes }: ParsedSentence, { first, last }: Phrase): boolean =>
  nodes
    .slice(first, last)
    .some(
      ({ token }, i) =>
        token &&
        /^\p{Lu}/u.test(token.text) &&
        (i > 0 || (first > 0 && !token.tags.has('Determiner')) || token.tags.has('Demonym')),
    );

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
  if (!(indefinite || bare) || !PERSON_NOUNS.has(head.lemma)) return null;
  // "told reporters at the hospital": where they were told
  const told = reading.verbAt.get(phrase.first - 1);
  if (told && CUE_FRAMES.get(told.group.lemma)?.includes('a')) return null;
  if (inTown) return isNamed(reading, phrase) ? null : place;
  // "analysts at Harbor Bank": who they work for
  const works = preposition === 'at' && nodes[place.head]?.token?.tags.has('ProperNoun');
  return works || PLACE_STARTS.has(nodes[place.first]?.norm ?? '') ? place : null;
}

const PLACE_STARTS = new Set(['the', 'a', 'an', 'both', 'its', 'his', 'her', 'their', 'several', 'two', 'three']);

/** The phrase with the phrases that belong to its name: "two officials familiar with the talks". */
export function fullPhrase(reading: ParsedSentence, phrase: Phrase): { first: number; last: number } {
  const place = placeOfSource(reading, phrase);
  if (place) return { first: phrase.first, last: place.last };
  const relative = Math.max(reducedRelative(reading, phrase), behindRelative(reading, phrase));
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
