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
  'The Okonkwo administration sued.',
  'The Romanov dynasty ended.',
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
