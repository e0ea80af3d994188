import { describe, expect, test } from 'vitest';
import { layOut } from '../article/layout.js';
import { tagText } from '../language/index.js';
import { findDates } from './index.js';
import { NOT_DATES } from './not-dates-data.js';

describe.each(Object.entries(NOT_DATES))('%s', (_what, sentences) => {
  test.each(sentences)('%s', (text) => {
    const dates = findDates(tagText(text, layOut(text)), '2024-05-15');
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
