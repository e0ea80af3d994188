import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../article/layout.js';
import { nounPhrases, tagText, verbGroups } from './index.js';

const docOf = (text: string) => tagText(text, layOut(text));

const WORDS = [
  'U.S.',
  'Mr.',
  'Gov.',
  "Iran's",
  "soldiers'",
  '“no',
  'deal,”',
  "didn't",
  '19-year-old',
  'A.',
  'said',
  'the',
  'attack',
  'of',
  '...',
  '—',
  '(AP)',
  'café',
  '😀',
  '\u00a0',
  'E.U.-led',
  '$3.5',
  'No.',
  '5',
  '!',
  '?',
  ';',
  '\n\n',
  "'",
  '"',
  'Élysée',
  '2024',
  'cannot',
]; // prettier-ignore

describe('tokens', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join('')),
  );

  it('read what they stand on, in order, inside their sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = docOf(text);
        let end = 0;
        for (const token of doc.tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
          const sentence = doc.sentences[token.sentence];
          expect(sentence && sentence.start <= token.start && token.end <= sentence.end).toBe(true);
        }
        expect(doc.sentences.flatMap((s) => doc.tokens.slice(s.first, s.last))).toHaveLength(doc.tokens.length);
        for (const phrase of [...nounPhrases(doc), ...verbGroups(doc)]) {
          expect(phrase.first).toBeLessThan(phrase.last);
          expect(phrase.head >= phrase.first && phrase.head < phrase.last).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['The U.S. Navy left.', 1],
    ['He left the U.S. The ship stayed.', 2],
    ['John F. Kennedy spoke.', 1],
    ['It was No. 3 on the list.', 1],
    ['He said no. Then he left.', 2],
    ['Gov. Ann Lee spoke.', 1],
    ['Lt. Gen. Ann Lee spoke.', 1],
    ['“Go home.” He left.', 2],
    ['“Why?” Ann Lee said.', 1],
    ['“Stop!” he said.', 1],
    ['TALKS FAIL\n\nEnvoys left.', 2],
    ['They met at 6 p.m. on Friday.', 1],
    ['They met at 6 p.m. The talks failed.', 2],
    ['Acme Inc. sued.', 1],
    ['He waited ... and left.', 1],
  ])('%s has %i sentences', (text, wanted) => {
    expect(docOf(text).sentences).toHaveLength(wanted);
  });

  it.each([
    ['one sentence', 'the men from the town saw the army and '],
    ['titles', 'Mr. '],
    ['possessives', "Iran's "],
    ['dots', '. '],
    ['full stops', '.'],
    ['capitals', 'Ann Lee Kim '],
    ['quotes', '" '],
    ['verbs', 'said killed attacked '],
  ])(
    'do not take the square of the length: %s',
    (_name, unit) => {
      const time = (length: number): number => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const start = performance.now();
        const doc = docOf(text);
        nounPhrases(doc);
        verbGroups(doc);
        return performance.now() - start;
      };
      time(5_000);
      const [small, large] = [time(10_000), time(100_000)];
      expect(large).toBeLessThan(Math.max(600, small * 35));
    },
    30_000,
  );
});
