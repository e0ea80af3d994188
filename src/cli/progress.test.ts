import { expect, it } from 'vitest';
import type { Outcome } from '../batch/run.js';
import { type Amount, spell, startProgress } from './progress.js';
import type { Writer } from './streams.js';

it.each([
  [0.2, '1 s'],
  [89, '89 s'],
  [600, '10 min'],
  [7200 + 1230, '2 h 21 min'],
])('spells %d seconds', (seconds, wanted) => {
  expect(spell(seconds)).toBe(wanted);
});

/** Lets the clock go on by a second for each article, and gives the last line. */
function lastLine(amount: Amount, statuses: readonly Outcome['status'][], as: 'line' | 'log', bytes = 0): string {
  let time = 0;
  let last = '';
  const stderr: Writer = {
    write: async (text) => {
      last = String(text);
    },
    isTTY: true,
    columns: 80,
    colorLevel: 0,
    closed: new AbortController().signal,
  };
  const progress = startProgress(stderr, as, amount, () => time);
  for (const status of statuses) {
    progress.onBytes(bytes);
    progress.add({ status } as Outcome);
    time += 1000;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what clears the line.
  return last.replace(/^\r\u001b\[2K/, '');
}

const done = (count: number) => Array.from({ length: count }, () => 'done' as const);

it('tells articles, failures, speed and the time left', () => {
  expect(lastLine({ of: 'articles', total: 1000 }, [...done(10), 'failed'], 'line')).toBe(
    '11 of 1,000 · 1 failed · 1.1/s · 15 min left',
  );
});

it('tells the share of the bytes where nobody knows how many articles they hold', () => {
  expect(lastLine({ of: 'bytes', total: 2000 }, done(21), 'line', 10)).toBe('21 articles · 10 % · 1.1/s · 3 min left');
  expect(lastLine({ of: 'bytes', total: null }, done(21), 'line', 10)).toBe('21 articles · 1.1/s');
});

it('does not take what was skipped for speed', () => {
  const skipped = Array.from({ length: 500 }, () => 'skipped' as const);
  expect(lastLine({ of: 'articles', total: 1000 }, [...skipped, ...done(11)], 'line')).toBe(
    '511 of 1,000 · 1.1/s · 7 min left',
  );
});

it('writes to a log only every ten seconds', () => {
  expect(lastLine({ of: 'articles', total: 1000 }, done(10), 'log')).toBe('');
  expect(lastLine({ of: 'articles', total: 1000 }, done(15), 'log')).toMatch(/^nutgraf: 11 of 1,000 .* left\n$/);
});
