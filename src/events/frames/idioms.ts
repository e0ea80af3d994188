import { EVENT_TYPES, type EventType } from '../types.js';
import { IDIOM_EXAMPLES } from './idiom-examples-data.js';
import { IDIOMS } from './idioms-data.js';
import type { FrameTable, Idiom } from './types.js';

const MODES = / \[(.+)\]$/;

/** What a sign and the words behind it ask for. */
function condition(sign: string | undefined, words: string): Omit<Idiom, 'lemmas'> {
  const [before = '', after] = words.split(' : ');
  switch (sign) {
    case '/':
      return { particle: words };
    case '>':
      return { object: words, recipient: 'second against on to for from with of at' };
    case '=':
      return { words };
    default:
      return { preposition: before, ...(after ? { after } : { recipient: before }) };
  }
}

/** An idiom's line as conditions of a frame. */
function readIdiom(line: string): Idiom {
  const [lemmas = '', ...rest] = line.replace(MODES, '').split(/ ([/>=@]) /);
  const modes = MODES.exec(line)?.[1];
  const conditions = rest.flatMap((words, i) => (i % 2 === 1 ? [condition(rest[i - 1], words)] : []));
  return Object.assign({ lemmas, ...(modes ? { modes } : {}) }, ...conditions);
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
