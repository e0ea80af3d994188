import { readFileSync } from 'node:fs';
import nlp from 'compromise/two';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../article/layout.js';
import { fixtures } from '../../dev/fixtures.js';
import { newsText } from '../../dev/news-text.js';
import { readSet } from '../../dev/sets.js';
import { splitSentences } from '../sentences.js';
import type { Term } from '../term.js';
import { tagFast } from './engine.js';
import { engineFor, tagTerms } from './index.js';
import { tagPlainly } from './plain.js';

const essence = (sentences: readonly (readonly Term[])[]) =>
  sentences.map((terms) =>
    terms.map(({ pre, text, post, normal, implicit, tags }) => ({
      pre,
      text,
      post,
      normal,
      implicit,
      tags: [...tags],
    })),
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

  const corpora = ['quotes-polnear-dev', 'dates-timebank', 'people-conll-dev', 'quotes-ggt-dev']
    .flatMap((name) => readSet(name)?.articles ?? [])
    .filter((_, i) => i % 12 === 0);

  it.runIf(corpora.length > 0)(
    "gives compromise's own words and tags for real articles, where the corpora are there",
    () => {
      for (const { text } of corpora) {
        const sentences = splitSentences(text, layOut(text));
        expect(essence(tagFast(text, sentences))).toEqual(essence(tagPlainly(text, sentences)));
      }
    },
  );

  it('leaves the work to a compromise that it was not compared with', () => {
    expect(engineFor('14.17.0', {})).toBe(tagFast);
    expect(engineFor('14.18.0', {})).toBe(tagPlainly);
    expect(engineFor('14.17.0', { wa: 'wait' })).toBe(tagPlainly);
  });
});
