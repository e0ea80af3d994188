import { describe, expect, test } from 'vitest';
import { found, readCase } from '../dev/marked-dates.js';
import { HISTORIES } from './histories-data.js';

describe('a history', () => {
  test.each(HISTORIES.map((history) => [history.about, history] as const))('%s', (_about, { text: marked, date }) => {
    const { text, wanted } = readCase(marked);
    expect(found(text, date)).toEqual(wanted);
  });
});
