import { describe, expect, it } from 'vitest';
import { extract } from '../index.js';

describe("an article's dateline", () => {
  it.each([
    ['ANKARA, March 4 (Fjord News) - ', 'ANKARA, March 4'],
    ['OSLO, Norway — ', 'OSLO, Norway'],
    ['OSLO (AP), 4 March -- ', 'OSLO (AP), 4 March'],
    ['NAIROBI, Kenya (AP) _ ', 'NAIROBI, Kenya'],
  ])('%s is without dash and agency', (dateline, wanted) => {
    const { document } = extract(`${dateline}The dam broke on Monday, the mayor said.`, { date: '2026-03-04' });
    expect(document.dateline).toEqual({ start: 0, end: wanted.length, text: wanted });
  });
});

describe('invisible characters', () => {
  const mark = '\u00AD';
  const text = `President Emma${mark}nuel Duval left for Fra${mark}nce\u200B on Mon${mark}day. “We are ${mark}ready,” Du${mark}val said.`;
  const { people, countries, dates, statements } = extract(text, { date: '2026-03-04', offsetUnit: 'utf16' });

  it('hide nothing, and stand in no name', () => {
    expect(people.map(({ name }) => name)).toEqual(['Emmanuel Duval']);
    expect(countries.map(({ alpha3 }) => alpha3)).toEqual(['FRA']);
    expect(dates.map(({ value }) => value)).toEqual(['2026-03-02']);
    expect(statements.map(({ speaker }) => speaker?.name)).toEqual(['Emmanuel Duval']);
  });

  it('stand in the spans', () => {
    expect(dates.map((date) => date.text)).toEqual([`Mon${mark}day`]);
    for (const { start, end, text: words } of [...dates, ...statements]) expect(text.slice(start, end)).toBe(words);
  });
});
