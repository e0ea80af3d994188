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
