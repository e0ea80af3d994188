import { describe, expect, it } from 'vitest';
import { parseCount, parseDay, parseKeys, parseList } from './options.js';

describe('options', () => {
  it.each(['2026-02-04', '2024-02-29', '0999-12-31'])('takes the day %s', (day) => {
    expect(parseDay(day)).toBe(day);
  });
  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '2025-02-29', '26-02-04', '2026-2-4', 'today', '', '0000-01-01'])(
    'refuses the day %j',
    (day) => {
      expect(() => parseDay(day)).toThrow('calendar day');
    },
  );

  it.each([
    ['1000', 1000],
    ['1,000,000', 1_000_000],
    ['1_000', 1000],
  ])('takes the number %s', (value, number) => {
    expect(parseCount(value)).toBe(number);
  });
  it.each(['0', '-1', '1.5', 'many', '', '1e400'])('refuses the number %j', (value) => {
    expect(() => parseCount(value)).toThrow('whole number');
  });

  it('takes names of keys, given at once or one after the other', () => {
    expect(parseKeys('text=body, date=meta.when')).toEqual({ text: 'body', date: 'meta.when' });
    expect(parseKeys('title=head', parseKeys('text=body,title=x'))).toEqual({ text: 'body', title: 'head' });
  });
  it.each(['body', 'body=text', 'text=', '=x', '', 'text=a,,'])('refuses the names %j', (value) => {
    expect(() => parseKeys(value)).toThrow('NAME=KEY');
  });

  it('takes lists of known words', () => {
    const parse = parseList(['people', 'dates']);
    expect(parse('dates, people')).toEqual(['dates', 'people']);
    for (const value of ['', 'dates,', 'places']) expect(() => parse(value)).toThrow('is none of people, dates');
  });
});
