import type { EventType } from '../types.js';
import { FRAMES } from './tables.js';
import type { ArgumentRequirement, NounFrame, VerbFrame } from './types.js';

/** So many words of a long list tell what kind it is. */
const SHOWN = 3;

/** A frame does not say itself of which kind it is: its table does. */
const NOUNS: ReadonlySet<VerbFrame | NounFrame> = new Set(FRAMES.flatMap(({ nouns }) => nouns));

/** What must be known of the participants, in words. */
const REQUIREMENTS: Readonly<Record<ArgumentRequirement, string | null>> = {
  actor: 'one participant must be an actor',
  source: 'whoever does it must be an actor',
  target: 'whoever it is done to must be an actor',
  both: 'both sides must be actors',
  official: 'one side must be an official or a body',
  officials: 'both sides must be officials or bodies',
  person: 'it must be done to a person who is named',
  none: null,
};

/** "a", "a or b", "a, b or c" */
const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const split = (words: string): readonly string[] => words.split(' ');

/** The whole of a short list, or the first of a long one as a sample: "such as drone, jet, plane". */
function sample(words: string): string {
  const all = split(words);
  return all.length > SHOWN ? `such as ${all.slice(0, SHOWN).join(', ')}` : either(all);
}

function verbConditions(frame: VerbFrame): string[] {
  if (frame.idioms) return ['in one of their idioms'];
  const parts: string[] = [];
  const withParts = [
    ...(frame.particle ? [either(split(frame.particle))] : []),
    ...(frame.object ? [`an object ${sample(frame.object)}`] : []),
    ...(frame.modifier ? [`${sample(frame.modifier)} in its object`] : []),
  ];
  if (withParts.length > 0) parts.push(`with ${withParts.join(' and ')}`);
  if (frame.words) parts.push(`right before "${frame.words}"`);
  if (frame.preposition)
    parts.push(`before ${either(split(frame.preposition))}${frame.after ? ` and ${sample(frame.after)}` : ''}`);
  if (frame.infinitive)
    parts.push(frame.infinitive === 'any' ? 'before an infinitive' : `before to ${sample(frame.infinitive)}`);
  if (frame.subject) parts.push(`after a subject ${sample(frame.subject)}`);
  if (frame.voice) parts.push(`in the ${frame.voice}`);
  if (frame.intransitive) parts.push('without an object');
  if (frame.complement) parts.push('with an object and what it is said to be');
  if (frame.plural) parts.push('of several who do it');
  if (frame.negated) parts.push('where it is refused');
  return parts;
}

function nounConditions(frame: NounFrame): string[] {
  const parts: string[] = [];
  if (frame.modifier) parts.push(`after ${sample(frame.modifier)}`);
  if (frame.preposition)
    parts.push(`before ${either(split(frame.preposition))}${frame.after ? ` and ${sample(frame.after)}` : ''}`);
  if (frame.verb) parts.push(`beside the verb ${sample(frame.verb)}`);
  return parts;
}

/**
 * What a frame finds, in one sentence made from its fields:
 * "ASSAULT (firearms): the verb shoot or bring with down and an object such as drone, jet, plane."
 */
export function describeFrame(type: EventType, frame: VerbFrame | NounFrame): string {
  const noun = NOUNS.has(frame);
  const modes = frame.modes ? ` (${split(frame.modes).join(', ')})` : '';
  const lemmas = split(frame.lemmas);
  const named = lemmas.length > SHOWN + 3 ? `such as ${lemmas.slice(0, SHOWN).join(', ')}` : either(lemmas);
  const conditions = noun ? nounConditions(frame) : verbConditions(frame);
  const requirement = frame.requires ? REQUIREMENTS[frame.requires] : null;
  const what = [`the ${noun ? 'noun' : 'verb'} ${named}`, ...conditions].join(' ');
  return `${type}${modes}: ${requirement ? `${what}; ${requirement}` : what}.`;
}
