import { expect, it } from 'vitest';
import { nearest } from './nearest.js';

const COMMANDS = ['extract', 'explain', 'validate', 'schema'];

it.each([
  ['valdate', 'validate'],
  ['shcema', 'schema'],
  ['explian', 'explain'],
  ['Schema', 'schema'],
  ['article', null],
  ['articles/2026', null],
  ['a-very-long-name-of-a-file', null],
])('takes %s for %s', (word, meant) => {
  expect(nearest(word, COMMANDS)).toBe(meant);
});
