import { EVENT_TYPES, type EventType } from '../types.js';
import { IDIOM_EXAMPLES } from './idiom-examples-data.js';
import { IDIOMS } from './idioms-data.js';
import type { FrameTable, Idiom } from './types.js';

/** An idiom's line as conditions of a frame. */
function readIdiom(line: string): Idiom {
  const [verbs = '', sign = '', rest = ''] = line.split(/ ([/>=@]) /);
  const [words = '', after] = rest.split(' : ');
  switch (sign) {
    case '/':
      return { lemmas: verbs, particle: words };
    case '>':
      return { lemmas: verbs, object: words, recipient: 'second against on to for from with of at' };
    case '=':
      return { lemmas: verbs, words };
    default:
      return { lemmas: verbs, preposition: words, ...(after ? { after } : { recipient: words }) };
  }
}

/** Common verbs that name an act only together with another word. */
export const IDIOM_FRAMES: readonly FrameTable[] = EVENT_TYPES.map((type: EventType): FrameTable => {
  const [example, counterExample] = IDIOM_EXAMPLES[type];
  const idioms = IDIOMS[type]
    .trim()
    .split('\n')
    .map((line) => readIdiom(line.trim()));
  return {
    type,
    verbs: [
      {
        id: `event:${type.toLowerCase()}-idiom`,
        lemmas: [...new Set(idioms.flatMap(({ lemmas }) => lemmas.split(' ')))].join(' '),
        idioms,
        plain: true,
        example,
        counterExample,
      },
    ],
    nouns: [],
  };
});
