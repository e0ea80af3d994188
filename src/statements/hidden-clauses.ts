import type { FoundCue } from './attributions.js';
import { bareAt, type Complement, isMark, QUESTIONS, type Step } from './complement-walk.js';
import { breaks, isFiniteVerb, isHeadline, type ParsedSentence } from './parsed-sentence.js';
import { hasFiniteWord } from './trees.js';

/** What is said to somebody in a headline, or is no clause: "says yes to a truce", "says farewell to its coach". */
const SAID_WORDS =
  /^(?:to|so|it|yes|no|sorry|thanks|thank|hello|hi|goodbye|farewell|prayers|mass|grace|nothing|little|more|much|of|in|on|at|by|for|with|from|and|but|or|whether|if|what|how|why|who|when|where|which|that)$/;

/** "Marlow says still ready for talks", "Police say no plans to leave": a headline leaves out subject and verb. */
export function headlineClause(reading: ParsedSentence, cue: FoundCue): Complement | null {
  if (cue.lemma !== 'say' || cue.form !== 'finite' || cue.modal !== null || !isHeadline(reading)) return null;
  const { nodes } = reading;
  const [verb, next] = [nodes[cue.head], nodes[cue.last]];
  if (!/^says?$/.test(verb?.norm ?? '') || cue.head < 1 || nodes.length - cue.last < 2) return null;
  const isNegation = next?.norm === 'no' && nodes[cue.last + 1]?.norm !== 'to';
  if (!next || isMark(next) || breaks(verb) || followsNoun(reading, cue) || (SAID_WORDS.test(next.norm) && !isNegation))
    return null;
  return bareAt(cue.last);
}

/** "said net income fell", "said age and health were no matter": some verb has a subject, whatever the tagger makes of it. */
export const acceptRest: Step = ({ reading, cue, at, node, adjunct }) => {
  if (at !== cue.last || cue.lemma !== 'say' || adjunct || isMark(node)) return undefined;
  const isAdverb = node.token?.tags.has('Adverb') === true;
  if (reading.verbAt.get(at)?.first === at && isFiniteVerb(reading.verbAt.get(at)) && followsNoun(reading, cue))
    return undefined;
  if (isAdverb || OPENS_NO_CLAUSE.has(node.norm) || breaks(reading.nodes[at - 1])) return undefined;
  const isGerund = reading.verbAt.get(at)?.group.tense === 'gerund';
  let end = at + 1;
  for (; end < reading.nodes.length && !breaks(reading.nodes[end - 1]); end++) {
    const current = reading.nodes[end];
    const verb = reading.verbAt.get(end);
    if (verb?.first === end && isFiniteVerb(verb) && verb.group.relative < 0) return bareAt(at);
    // "said the judge's “mind is shot”"
    if (current && isMark(current))
      return reading.phraseAt.get(at)?.first === at && current.end - current.start > SHORTEST_PREDICATE
        ? bareAt(at)
        : undefined;
    if (QUESTIONS.has(current?.norm ?? '') || (current?.norm === 'that' && !isGerund)) return undefined;
  }
  // "said it may be late", where the tagger takes the verb for a month
  return hasFiniteWord(reading, at + 1, end) ? bareAt(at) : undefined;
};

/** "a man who police say fled": the verb behind has its subject before who says it. */
function followsNoun(reading: ParsedSentence, cue: FoundCue): boolean {
  const subject = reading.phraseAt.get(cue.first - 1);
  const before = subject?.last === cue.first ? reading.nodes[subject.first - 1] : undefined;
  return (
    subject !== undefined &&
    !subject.noun.temporal &&
    before !== undefined &&
    !breaks(before) &&
    (/^(?:who|which|that|what)$/.test(before.norm) || reading.phraseAt.has(subject.first - 1))
  );
}

/** So long are words in marks that may hold a clause's verb. In UTF-16 units. */
const SHORTEST_PREDICATE = 12;

/** Words behind "said" that begin no clause where the tagger finds none. */
const OPENS_NO_CLAUSE = new Set('so that this it as to of and but or than when while because'.split(' '));
