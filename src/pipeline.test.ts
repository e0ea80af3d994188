import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatedText } from './article/types.js';
import { placesGiven, visibleText } from './article/visible.js';
import { newsText } from './dev/news-text.js';
import { analyze } from './pipeline.js';

const article = (text: string, date: string | null = '2026-02-04'): DatedText => ({
  id: 'a',
  text,
  title: null,
  source: null,
  date,
  dateSource: date ? 'option' : null,
});

describe('analyze', () => {
  it('finds nothing in nothing', () => {
    for (const text of ['', ' ', '\n\n', '—', '...', '“”']) {
      const { people, countries, dates, statements, events } = analyze(article(text));
      expect({ people, countries, dates, statements, events }).toEqual({
        people: [],
        countries: [],
        dates: [],
        statements: [],
        events: [],
      });
    }
  });

  it('gives every token the slice of the text that it stands on, in order, for any text', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { tokens, sentences, text: visible } = analyze(article(text)).doc;
        const given = placesGiven(text, visible);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          const { start: first, end: last } = given(token);
          expect(visible.slice(token.start, token.end)).toBe(token.text);
          expect(visibleText(text.slice(first, last))).toBe(token.text);
          end = token.end;
        }
        expect(sentences.reduce((sum, sentence) => sum + sentence.last - sentence.first, 0)).toBe(tokens.length);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same of the same article every time', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const { given: _given, organizationOf: _organizationOf, ...findings } = analyze(article(text, null));
        expect(analyze(article(text, null))).toMatchObject(findings);
      }),
      { numRuns: 60 },
    );
  });
});
