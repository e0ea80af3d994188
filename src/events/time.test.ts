import { describe, expect, it } from 'vitest';
import { analyzeText } from '../dev/event-lines.js';

/** "trigger value basis" for every event of a text published on Thursday, 12 June 2025. */
const whenOf = (text: string) =>
  analyzeText(text, '2025-06-12').events.map(
    ({ trigger, when }) => `${text.slice(trigger.start, trigger.end)} ${when.value} ${when.basis}`,
  );

describe('the date of an act', () => {
  it.each([
    ['a coordinated verb', 'Rebels seized the port on Monday and shelled the town.', 'shelled 2025-06-09 explicit'],
    [
      'a fronted month before its subject',
      'In May soldiers arrested nine farmers in Peru.',
      'arrested 2025-05 explicit',
    ],
    ['the occasion', 'In a June 3 letter, the doctors urged Peru to open the camp.', 'urged 2025-06-03 explicit'],
    [
      'the passive verb whose subject it is',
      'She rejected the claim and said an evacuation order had been issued on Sunday.',
      'order 2025-06-08 explicit',
    ],
  ])('is that of %s', (_, text, wanted) => {
    expect(whenOf(text).join('; ')).toContain(wanted);
  });

  it('is not the year of a budget, nor that of what led to the news', () => {
    expect(whenOf('In the 1997 budget, Peru imposed sanctions on Chile.')).toEqual([
      'imposed sanctions 2025-06-12 publication',
    ]);
    expect(whenOf('Ann Lee resigned after police arrested her aide.')).toContain('arrested null none');
  });
});

describe('the day of a story', () => {
  const story = (second: string, between = '') =>
    whenOf(`Police raided a house in Leeds on Monday.\n\n${between}${second}`).at(-1);

  it('goes on in the simple past, also past a sentence of who says so', () => {
    expect(story('Officers arrested two men.')).toBe('arrested 2025-06-09 narrative');
    expect(story('Officers arrested two men.', 'Neighbours said the street was quiet. ')).toBe(
      'arrested 2025-06-09 narrative',
    );
  });

  it('ends with another tense, an item of a list, and for those who only speak', () => {
    expect(story('Officers arrested two men.', 'The town is quiet now. ')).not.toContain('narrative');
    expect(story('• Officers arrested two men.')).not.toContain('narrative');
    expect(story('Lawyers criticized the police.')).not.toContain('narrative');
    expect(story('Officers had arrested two men.')).not.toContain('narrative');
  });
});
