import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesGiven, visibleText } from './visible.js';

const MARKS = ['\u00AD', '\u200B', '\u200D', '\u2060', '\uFEFF'];

describe('the visible text', () => {
  it.each([
    ['Mon\u00ADday', 'Monday'],
    ['\uFEFFin France\u200B on', 'in France on'],
    ['Rain — “so”', 'Rain — “so”'],
    ['\u200B', ''],
  ])('of %j is %j', (text, visible) => {
    expect(visibleText(text)).toBe(visible);
  });

  it('has spans that hold the same characters in the text that was given', () => {
    const anyText = fc
      .array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ maxLength: 5 })))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(20), (text, from, length) => {
        const visible = visibleText(text);
        const start = Math.min(from, visible.length);
        const end = Math.min(start + length, visible.length);
        const given = placesGiven(text, visible)({ start, end });
        const slice = text.slice(given.start, given.end);
        expect(visibleText(slice)).toBe(visible.slice(start, end));
        expect(MARKS).not.toContain(slice[0]);
        expect(MARKS).not.toContain(slice.at(-1));
      }),
    );
  });
});
