import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../index.js';
import { inUtf16, placesIn, unitsOf } from './offsets.js';
import { sampleRecord } from './sample.js';

/** Text with everything that counts differently in different units. */
const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom('😀', '👩‍👩‍👧', 'e\u0301', '\r\n', '\uD83D', '\uDE00', '“', '𝒜'),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('offsets', () => {
  it('count what jq and Python count', () => {
    const text = 'Zoe\u0308 😀\r\n“Go”';
    const at = placesIn(text, 'codepoint');
    expect([text.indexOf('😀'), text.indexOf('“'), text.length].map(at)).toEqual([5, 8, 12]);
    expect(unitsOf(text, 'codepoint').slice(8, 12)).toBe('“Go”');
  });

  it('in code points cut the same text, and back', () => {
    fc.assert(
      fc.property(TEXT, fc.nat(60), fc.nat(60), (text, a, b) => {
        const points = Array.from(text);
        const [first, last] = [Math.min(a, b), Math.max(a, b)].map((place) => Math.min(place, points.length));
        const start = points.slice(0, first).join('').length;
        const end = points.slice(0, last).join('').length;
        const at = placesIn(text, 'codepoint');
        expect([at(start), at(end), at(text.length)]).toEqual([first, last, points.length]);
        const units = unitsOf(text, 'codepoint');
        expect(units.slice(at(start), at(end))).toBe(text.slice(start, end));
        expect(units.length).toBe(points.length);
      }),
    );
  });

  it('in UTF-16 units are JavaScript’s own', () => {
    fc.assert(
      fc.property(TEXT, fc.nat(60), (text, place) => {
        expect(placesIn(text, 'utf16')(place)).toBe(place);
        expect(unitsOf(text, 'utf16').length).toBe(text.length);
      }),
    );
  });
});

describe('inUtf16', () => {
  it('gives the record that would have been counted so', () => {
    const article = {
      id: 'a',
      text: '😀 “It is cold,” said Ada Berg 🧊, the mayor of Oslo, on Tuesday. 😀 She met Iran.',
    };
    const counted = extract(article, { offsetUnit: 'codepoint' });
    const wanted = extract(article, { offsetUnit: 'utf16' });
    expect(counted).not.toEqual(wanted);
    expect(inUtf16(counted)).toEqual(wanted);
    expect(inUtf16(wanted)).toBe(wanted);
  });

  it('leaves a record without its text as it is', () => {
    const record = sampleRecord();
    const without = { ...record, document: { ...record.document, text: null } };
    expect(inUtf16(without)).toBe(without);
  });
});
