import type { WriteStream } from 'node:tty';
import { describe, expect, it } from 'vitest';
import { type ColorChoice, colorLevel } from './streams.js';

/** A stream of which only what colour depends on is there. */
const stream = (isTTY: boolean, depth = 8) => ({ isTTY, getColorDepth: () => depth }) as unknown as WriteStream;

describe('colorLevel', () => {
  const cases: [title: string, isTTY: boolean, choice: ColorChoice, env: NodeJS.ProcessEnv, level: number][] = [
    ['a terminal has what it can', true, 'auto', {}, 2],
    ['a pipe has none', false, 'auto', {}, 0],
    ['NO_COLOR takes it away', true, 'auto', { NO_COLOR: '1' }, 0],
    ['an empty NO_COLOR does not', true, 'auto', { NO_COLOR: '' }, 2],
    ['a dumb terminal has none', true, 'auto', { TERM: 'dumb' }, 0],
    ['FORCE_COLOR gives it to a pipe', false, 'auto', { FORCE_COLOR: '1' }, 1],
    ['FORCE_COLOR tells the level', false, 'auto', { FORCE_COLOR: '3' }, 3],
    ['FORCE_COLOR=0 takes it away', true, 'auto', { FORCE_COLOR: '0' }, 0],
    ['FORCE_COLOR wins over NO_COLOR', false, 'auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, 1],
    ['the option wins over NO_COLOR', false, 'always', { NO_COLOR: '1' }, 1],
    ['the option wins over FORCE_COLOR', true, 'never', { FORCE_COLOR: '3' }, 0],
  ];
  it.each(cases)('%s', (_title, isTTY, choice, env, level) => {
    expect(colorLevel(stream(isTTY), choice, env)).toBe(level);
  });
});
