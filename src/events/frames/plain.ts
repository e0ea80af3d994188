import { EVENT_TYPES, type EventType } from '../types.js';
import { PLAIN_EXAMPLES, PLAIN_WORDS } from './plain-data.js';
import type { FrameTable } from './types.js';

const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

const joined = (...lists: readonly string[]): string => wordsOf(lists.join(' ')).join(' ');

/** Words of a type where no other frame fits: whether they are an event is decided by what stands around them. */
export const PLAIN: readonly FrameTable[] = EVENT_TYPES.map((type: EventType): FrameTable => {
  const words = PLAIN_WORDS[type];
  const { verb, noun } = PLAIN_EXAMPLES[type];
  return {
    type,
    verbs: [
      {
        id: `event:${type.toLowerCase()}-plain-verb`,
        lemmas: joined(words.verbs, words.weakVerbs, words.faintVerbs),
        plain: true,
        example: verb[0],
        counterExample: verb[1],
      },
    ],
    nouns: [
      {
        id: `event:${type.toLowerCase()}-plain-noun`,
        lemmas: joined(words.nouns, words.weakNouns, words.faintNouns),
        recipient: 'against on of with to',
        plain: true,
        example: noun[0],
        counterExample: noun[1],
      },
    ],
  };
});

/** How much a word tells by itself: little else in news, also much else, mostly something else. */
type WordStrength = 'core' | 'weak' | 'faint';

const STRENGTHS: ReadonlyMap<string, WordStrength> = new Map(
  Object.values(PLAIN_WORDS).flatMap((words) => {
    const of = (list: string, kind: string, strength: WordStrength) =>
      wordsOf(list).map((word) => [`${word}:${kind}`, strength] as const);
    return [
      ...of(words.faintVerbs, 'verb', 'faint'),
      ...of(words.faintNouns, 'noun', 'faint'),
      ...of(words.weakVerbs, 'verb', 'weak'),
      ...of(words.weakNouns, 'noun', 'weak'),
      ...of(words.verbs, 'verb', 'core'),
      ...of(words.nouns, 'noun', 'core'),
    ];
  }),
);

export const strengthOf = (lemma: string, kind: 'verb' | 'noun'): WordStrength | null =>
  STRENGTHS.get(`${lemma}:${kind}`) ?? null;
