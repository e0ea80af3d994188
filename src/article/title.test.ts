import { describe, expect, it } from 'vitest';
import { topHeading } from './title.js';

const STORY = 'The dam above the town broke on Monday, the mayor said.';

describe('the title of a plain text', () => {
  it.each([
    'Dam breaks',
    'Opinion\n\nDam breaks',
    '*** URGENT ***\nDam breaks',
    'EXCLUSIVE:\n\nDam breaks',
    'World\n\n4 March 2026\n\nBy Jane Doe\n\nDam breaks',
    '# Dam breaks',
    'From: Fjord News <news@example.org>\nTo: readers@example.org\nSubject: Fwd: Dam breaks\n\nGood morning',
    'Fjord News\nHeadline: Dam breaks',
  ])('is read below %j', (top) => {
    expect(topHeading(`${top}\n\n${STORY}`)).toBe('Dam breaks');
  });

  it.each(['', 'Opinion\n\n', 'BREAKING: ', 'From: Fjord News\n\n'])('is not %j', (top) => {
    expect(topHeading(`${top}${STORY}\n\nWhat next\n\n${STORY}`)).toBeNull();
  });

  it('may have the word of a kicker in it', () => {
    expect(topHeading(`Analysis of the dam\n\n${STORY}`)).toBe('Analysis of the dam');
  });
});
