import { describe, expect, it } from 'vitest';
import { sectorOfWords } from '../lexicon/sectors.js';
import { analyze } from '../pipeline.js';

describe('sector of a role or a source', () => {
  it.each([
    ['Foreign Ministry spokesman', 'GOV'],
    ['White House press secretary', 'GOV'],
    ['a police spokeswoman', 'COP'],
    ['Secretary of State', 'GOV'],
    ['head of the army', 'MIL'],
    ['the opposition leader', 'OPP'],
    ['two senior officials', 'GOV'],
    ['state television', 'JRN'],
    ['charities', 'NGO'],
    ['hydrologist', null],
    ['', null],
  ])('%s: %s', (words, wanted) => {
    expect(sectorOfWords(words)).toBe(wanted);
  });
});

it('tells the sector of speakers and of those addressed', () => {
  const text =
    'The army said on Monday that the road was open. Foreign Minister Grace Achieng told reporters that she disagreed. ' +
    'The United Nations said it was worried. Norway said that it would help. "No," said Tom Ellery.';
  const { statements, sectors } = analyze({ id: 'a', text, title: null, source: null, date: null, dateSource: null });
  const found = statements.flatMap(({ speaker, addressee }) =>
    [speaker, addressee].flatMap((source) => (source ? [`${source.name} ${sectors.get(source) ?? '-'}`] : [])),
  );
  expect(found).toEqual([
    'The army MIL',
    'Grace Achieng GOV',
    'reporters JRN',
    'The United Nations IGO',
    'Norway GOV',
    'Tom Ellery -',
  ]);
});
