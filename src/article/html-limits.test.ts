import { expect, it } from 'vitest';
import { beyondLimits } from './html-limits.js';

it.each([
  ['', null],
  ['<p>'.repeat(100_000), null],
  ['<p>'.repeat(100_001), 'tags'],
  ['&amp;'.repeat(200_000), null],
  ['&#38;'.repeat(200_001), 'entities'],
  ['& '.repeat(400_000), null],
  ['a < b '.repeat(400_000), null],
  ['<!---->'.repeat(100_001), 'tags'],
  ['no '.repeat(1_000_000), null],
])('counts what becomes a node (%#)', (html, what) => {
  const problem = beyondLimits(html);
  expect(problem && 'what' in problem ? problem.what : problem).toBe(what);
});
