import { describe, expect, it } from 'vitest';
import { type Problem, problemMessage, type Warning, warningMessage, wordedWarning } from './problems.js';

describe('wording', () => {
  it.each<[Problem, string]>([
    [{ code: 'is-empty' }, 'is empty: there is no text in it'],
    [
      { code: 'too-long', characters: 1234567, limit: 1000000 },
      'is longer than 1,000,000 characters (it has 1,234,567); --max-chars sets the limit',
    ],
    [
      { code: 'too-long', characters: 2, limit: 1 },
      'is longer than 1 character (it has 2); --max-chars sets the limit',
    ],
    [{ code: 'too-many-bytes', limit: 3200 }, 'is larger than 3,200 bytes; --max-bytes sets the limit'],
    [
      { code: 'page-too-large', what: 'tags', limit: 1000 },
      'is no page that holds one article: it has more than 1,000 tags',
    ],
    [{ code: 'is-empty' }, 'is empty: there is no text in it'],
    [{ code: 'is-empty', more: 1200 }, 'is empty: there is no text in it, nor on the next 1,200 lines'],
    [{ code: 'is-binary', what: null, byte: 12 }, 'is not text: byte 12 is a control character'],
    [{ code: 'is-binary', what: 'a PDF file', byte: 0 }, 'is not text but a PDF file'],
    [{ code: 'bad-date', value: '2026-02-30' }, '"2026-02-30" is no date of the calendar in the form YYYY-MM-DD'],
    [
      { code: 'bad-field', field: 'text', expected: 'a string', found: 'a number' },
      '"text" must be a string, but is a number',
    ],
  ])('%o', (problem, wanted) => {
    expect(problemMessage(problem)).toBe(wanted);
  });

  it('cuts what a user typed short', () => {
    expect(problemMessage({ code: 'bad-date', value: 'x'.repeat(1000) }).length).toBeLessThan(150);
  });

  it('words warnings and keeps their place', () => {
    const warning: Warning = {
      code: 'invalid-bytes',
      count: 2,
      byte: 1500,
      encoding: 'utf-8',
      span: { start: 3, end: 4 },
    };
    expect(warningMessage(warning)).toBe(
      '2 places with bytes that are not utf-8, the first at byte 1,500; each is read as U+FFFD',
    );
    expect(wordedWarning(warning)).toEqual({
      code: 'invalid-bytes',
      message: warningMessage(warning),
      span: { start: 3, end: 4 },
    });
  });
});
