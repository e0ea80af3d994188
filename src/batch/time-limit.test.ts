import { expect, it } from 'vitest';
import { startTimeLimit, TimeLimitError } from './time-limit.js';

const run = startTimeLimit(50, false);
const forever = () => {
  for (;;);
};

it('gives what the step gives, and throws what it throws', () => {
  expect(run(() => ({ value: 1 }))).toEqual({ value: 1 });
  const error = new RangeError('too far');
  expect(() =>
    run(() => {
      throw error;
    }),
  ).toThrow(error);
});

it('ends a loop and a regular expression', () => {
  expect(() => run(forever)).toThrow(TimeLimitError);
  expect(() => run(() => /(?:a+)+$/.test(`${'a'.repeat(50)}b`))).toThrow(TimeLimitError);
  expect(run(() => 2)).toBe(2);
});
