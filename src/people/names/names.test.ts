import { expect, test } from 'vitest';
import { layOut } from '../../article/layout.js';
import { tagText } from '../../language/index.js';
import { findNames } from './index.js';

const people = (text: string) =>
  findNames(tagText(text, layOut(text)))
    .filter((name) => name.type === 'PER')
    .map((name) => text.slice(name.start, name.end));

test.each([
  ['Turkish Foreign Minister Hakan Demirel left.', ['Hakan Demirel']],
  ['Col. Faly Ravelo’s aide resigned.', ['Faly Ravelo']],
  ['Prime Minister Maria van der Berg spoke. Later Berg left.', ['Maria van der Berg', 'Berg']],
])('%s', (text, wanted) => {
  expect(people(text)).toEqual(wanted);
});
