import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesGiven, visibleText } from './visible.js';

/** Lines of a text that is wrapped at a width, with what may stand around its breaks. */
const wrapped = fc
  .array(fc.constantFrom('\n', '\r\n', ' \n\t', '\u200B\n  ', '-\n', '\u00AD\n', '\n> ', '\u2028'), { maxLength: 8 })
  .map((breaks) => breaks.map((mark) => `the dam above the town of Lisse broke on Monday and${mark}`).join(''));

const MARKS = ['\u00AD', '\u200B', '\u200D', '\u2060', '\uFEFF'];

describe('the visible text', () => {
  it.each([
    ['Mon\u00ADday', 'Monday'],
    ['\uFEFFin France\u200B on', 'in France on'],
    ['Rain — “so”', 'Rain — “so”'],
    ['\u200B', ''],
    ['The dam above the town of Lisse broke on Mon\u00AD\nday.', 'The dam above the town of Lisse broke on Monday.'],
    ['The dam broke.\u00AD\nNobody was hurt.', 'The dam broke.\nNobody was hurt.'],
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

  it('has words that are the same in a wrapped text, and may be parted there by a line’s end', () => {
    fc.assert(
      fc.property(wrapped, (text) => {
        const visible = visibleText(text);
        const given = placesGiven(text, visible);
        for (const { 0: word, index } of visible.matchAll(/[^\s>]+/gu)) {
          const { start, end } = given({ start: index, end: index + word.length });
          const slice = text.slice(start, end);
          expect(slice.replace(/[\s\u200B\u00AD-]/gu, '')).toBe(word.replaceAll('-', ''));
          expect(slice.trim()).toBe(slice);
        }
      }),
    );
  });
});
