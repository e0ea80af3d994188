import { expect, test } from 'vitest';
import { layOut } from '../../article/layout.js';
import { tagText } from '../../language/index.js';
import { findNames } from './index.js';

const people = (text: string) =>
  findNames(tagText(text, layOut(text)))
    .filter((name) => name.type === 'PER')
    .map((name) => text.slice(name.start, name.end));

test.each([
  'The USS Gerald W. Monroe left Norfolk at dawn.',
  'Hurricane Lorenzo killed thousands.',
  'Police cleared Whitlock Tower and the Carlsen Center.',
  'Flights from Julius Nyerere Airport were grounded.',
  'The Harlan Act was cited in court.',
  'The Romanov dynasty ended.',
  'Images of the Corwin Space Telescope showed a ring.',
  'Flights from Arturo Benítez airport were grounded.',
  'Fighters of the Mahdi Army left the town.',
  'The planet Mercury has no air.',
  'Voters in the state depend on Medicaid.',
  'The Hendersons and the Carvalhos sent flowers.',
  'Barlow & Barlow reported earnings.',
  'The Foreign Ministry said on Tuesday that Norway had agreed.',
  'Thai supporters sang. Norwegian radio reported it.',
  'On Monday, Congress passed the bill.',
  'Critics say the state has failed.',
  'Norway wants a veto. France rejects that.',
])('%s', (text) => {
  expect(people(text)).toEqual([]);
});

test('a surname before "administration" and the like is a mention of who bears it', () => {
  expect(people('The Okonkwo administration sued.')).toEqual(['Okonkwo']);
});

test('a photographer is named without the agency', () => {
  expect(people('The bridge lay in fog at dawn on Friday. (Anna Kowalski/CBC)')).toEqual(['Anna Kowalski']);
});
