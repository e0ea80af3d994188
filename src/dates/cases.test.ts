import { describe, expect, test } from 'vitest';
import { found, readCase } from '../dev/marked-dates.js';
import { CASES } from './cases-data.js';

describe.each(Object.entries(CASES))('published on %s', (date, sentences) => {
  test.each(sentences)('%s', (marked) => {
    const { text, wanted } = readCase(marked);
    expect(found(text, date)).toEqual(wanted);
  });
});
