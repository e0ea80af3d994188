import { describe, expect, it } from 'vitest';
import { NO_PROVENANCE, provenanceOf } from './provenance.js';

const STORY = 'The dam above the town broke on Monday after a week of rain, and forty houses were swept away.';

describe('where an article appeared', () => {
  it.each([
    ['URL: https://example.com/dam\nSource: Fjord News\nAuthor: Jane Doe', 'https://example.com/dam', 'Fjord News', 1],
    ['Dam breaks\n\nSource: https://example.com/dam', 'https://example.com/dam', null, 0],
    ['Outlet: Fjord News\n\nDate: 2026-03-04\n\nAuthors: Jane Doe; John Roe', null, 'Fjord News', 2],
    ['Dam breaks\n\nBy Jane Doe and John Roe', null, null, 2],
    ['Dam breaks\n\nBy Jane Doe, Fjord News | March 4, 2026', null, null, 1],
    ['By Jane Doe - March 4, 2026', null, null, 1],
    ['By Jane Doe/Fjord News', null, null, 1],
    ['Dam breaks\n\nBy Jane Doe in Oslo', null, null, 1],
    ['Byline: By Jane Doe\n\nBy John Roe', null, null, 1],
    ['By Monday', null, null, 0],
    ['Death by water', null, null, 0],
    ['', null, null, 0],
  ])('by the top of its text: %j', (top, url, outlet, authors) => {
    const found = provenanceOf({}, `${top}\n\n${STORY}`);
    expect(found).toMatchObject({ url, outlet });
    expect(found.authors).toEqual(['Jane Doe', 'John Roe'].slice(0, authors));
  });

  it('by the input, which wins', () => {
    const given = { url: 'https://example.com/a', outlet: 'Oslo Post', authors: ['Ana Holt'] };
    const text = `URL: https://example.com/b\n\nSource: Fjord News\n\nBy Jane Doe\n\n${STORY}`;
    expect(provenanceOf(given, text)).toEqual(given);
    expect(provenanceOf({ outlet: 'Oslo Post' }, text)).toEqual({
      url: 'https://example.com/b',
      outlet: 'Oslo Post',
      authors: ['Jane Doe'],
    });
  });

  it('by no sentence of the story', () => {
    expect(provenanceOf({}, `${STORY}\n\n${STORY}\n\nThe source: a letter by the mayor, who said so.`)).toEqual(
      NO_PROVENANCE,
    );
  });
});
