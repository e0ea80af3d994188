import { readFileSync } from 'node:fs';
import nlp from 'compromise/two';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../../dev/fixtures.js';
import { newsText } from '../../dev/news-text.js';
import type { Term } from '../term.js';
import { tagTerms } from './index.js';

const essence = (sentences: readonly (readonly Term[])[]) =>
  sentences.map((terms) =>
    terms.map(({ text, normal, implicit, tags }) => ({ text, normal, implicit, tags: [...tags] })),
  );

/** compromise's own result for a text that it takes for one sentence, else null. */
function byCompromise(text: string): Term[][] | null {
  const { document } = nlp(text) as unknown as { document: Term[][] };
  return document.length === 1 ? document : null;
}

function expectSame(text: string): boolean {
  const wanted = byCompromise(text);
  if (wanted === null) return false;
  expect(essence(tagTerms(text, [{ start: 0, end: text.length }]))).toEqual(essence(wanted));
  return true;
}

describe('tagTerms', () => {
  it("gives compromise's own tags for every sentence of the fixtures", () => {
    let compared = 0;
    for (const { file } of fixtures().filter((fixture) => fixture.file.endsWith('.txt'))) {
      for (const sentence of readFileSync(file, 'utf8').split(/(?<=[.?!])\s+/u)) if (expectSame(sentence)) compared++;
    }
    expect(compared).toBeGreaterThan(150);
  });

  it("gives compromise's own tags for any text", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        expectSame(text.replace(/[\n.?!…]+/gu, ' '));
      }),
      { numRuns: 200 },
    );
  });
});
