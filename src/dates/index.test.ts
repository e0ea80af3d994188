import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../article/layout.js';
import type { Doc, Token } from '../language/index.js';
import { tagText } from '../language/index.js';
import { readSyntax } from '../syntax/index.js';
import { CASES } from './cases-data.js';
import { TIMEX3_VALUE } from './coverage.js';
import { clauseDate, findDates } from './index.js';
import { RULES } from './rules/index.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const datesOf = (text: string, date: string | null) => findDates(tagText(text, layOut(text)), date);

/** Tokens cut at blanks alone: what the rules must bear, at no cost of tagging. */
function plainDoc(text: string): Doc {
  const tokens: Token[] = [];
  const words = [...text.matchAll(/[^\s()[\],]+/g)];
  words.forEach((match, index) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const [before, after] = [words[index - 1], words[index + 1]];
    tokens.push({
      index,
      start,
      end,
      text: match[0],
      norm: match[0].toLowerCase(),
      lemma: match[0].toLowerCase(),
      tags: new Set(),
      wordClass: 'other',
      sentence: 0,
      paragraph: 0,
      quotation: -1,
      before: text.slice(before ? before.index + before[0].length : 0, start),
      after: text.slice(end, after ? after.index : text.length),
    });
  });
  const span = { start: 0, end: text.length };
  return {
    text,
    tokens,
    sentences: [{ ...span, index: 0, paragraph: 0, first: 0, last: tokens.length }],
    paragraphs: [{ ...span, kind: 'body', dateline: null }],
    quotations: [],
  };
}

describe('every date', () => {
  const pieces = fc.constantFrom(
    ...`the a last next this past two 12 2024 31 1,200 99999999999999999999 10.5 1/2 9/11 11/12/2013 2024-02-30 5:30 25:99
    p.m. am GMT of in to and or - – ( ) [ ] , . Monday Sept. May march 30 29 February noon midnight night morning week
    weeks year years ago later earlier century 20th third quarter half fiscal every each daily hundred thousand million
    twenty nineteen ninety couple few several Christmas Easter New Year's Eve now recently future summer '80s 1990s Q3
    until by end beginning first weekend decade old long ended`.split(/\s+/),
  );
  const texts = fc.array(pieces, { maxLength: 25 }).map((words) => words.join(' '));
  const days = fc.constantFrom('2024-05-15', '2024-02-29', '1999-12-31', '2000-01-01', null);

  test('is none where no year of the calendar holds it', () => {
    expect(datesOf('It was 99999999999999 weeks earlier.', '2024-05-15').map(({ value }) => value)).toEqual([null]);
    expect(
      datesOf('It fell 99999999999999999999 weekends earlier.', '2024-05-15').every(({ value }) => value === null),
    ).toBe(true);
  });

  test('has a TIMEX3 value, or none, and lies in its days', () => {
    fc.assert(
      fc.property(texts, days, (text, date) => {
        let at = 0;
        for (const { start, end, type, value, earliest, latest } of findDates(plainDoc(text), date)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
          if (value !== null) expect(value).toMatch(TIMEX3_VALUE);
          expect(earliest === null).toBe(latest === null);
          if (earliest === null || latest === null) continue;
          expect(earliest).toMatch(DAY);
          expect(latest).toMatch(DAY);
          expect(earliest <= latest).toBe(true);
          expect(type === 'DATE' || type === 'TIME').toBe(true);
          if (type === 'TIME') expect(value).toContain('T');
        }
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ['digits', '9'.repeat(100_000)],
    ['numbers', '9 '.repeat(25_000)],
    ['commas', '1,'.repeat(25_000)],
    ['brackets', '([(['.repeat(25_000)],
    ['hyphens', 'a-'.repeat(25_000)],
    ['articles', 'the last '.repeat(10_000)],
    ['number words', 'twenty hundred and '.repeat(10_000)],
    ['ranges', 'two to three or '.repeat(10_000)],
    ['months', 'May 3 '.repeat(10_000)],
    ['full dates', 'May 3, 2011 '.repeat(5_000)],
    ['hours', '9 p.m. on Friday '.repeat(5_000)],
    ['early', 'early late '.repeat(10_000)],
  ])('costs time linear in the length: %s', (_what, text) => {
    const doc = plainDoc(text);
    readSyntax(doc);
    const begun = performance.now();
    findDates(doc, '2024-05-15');
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});

test('rules have names of their own', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { id } of RULES) expect(id).toMatch(/^(?:date|time|duration|set|vague):[a-z0-9-]+$/);
});

describe('without a publication date', () => {
  test.each([
    ['The treaty was signed on March 3, 1996.', '1996-03-03'],
    ['The law dates from 1987.', '1987'],
    ['The siege lasted nine weeks.', 'P9W'],
    ['The ferry runs every Friday.', 'XXXX-WXX-5'],
    ['Now he is gone.', 'PRESENT_REF'],
    ['He left on Monday.', 'XXXX-WXX-1'],
    ['He left on June 5.', 'XXXX-06-05'],
    ['He left last week.', 'XXXX-WXX'],
    ['He left two years ago.', 'XXXX'],
    ['He left in the third quarter.', 'XXXX-Q3'],
    ['He left at 9 p.m.', 'XXXX-XX-XXT21:00'],
    ['He left at Christmas.', 'XXXX-12-25'],
    ['He left at Easter.', 'XXXX-XX-XX'],
    ['He left on Thursday night.', 'XXXX-WXX-4TNI'],
    ['He left last summer.', 'XXXX-SU'],
    ['He left next month.', 'XXXX-XX'],
    ['He left on the 23rd.', 'XXXX-XX-23'],
    ['He left two hours ago.', null],
  ])('%s', (text, value) => {
    expect(datesOf(text, null).map((date) => date.value)).toEqual([value]);
  });

  test('a date of the text serves those that lean on it', () => {
    const dates = datesOf('He was jailed on June 5, 2012. Two days later he fled.', null);
    expect(dates.map((date) => date.value)).toEqual(['2012-06-05', '2012-06-07']);
  });
});

test.each([
  ['The mill closed in March. Plans for 2019 were dropped. It burned in July.', 'XXXX-07'],
  [
    'In 2017 sales fell. A study published Monday has new figures. Next year will be worse. Sales rose in May.',
    'XXXX-05',
  ],
  ['On 2 June 1871 she sailed. On Saturday she was seen. In August she was found.', '1871-08'],
])('an undated text is a story where its years outweigh what leans on the day of writing: %s', (text, value) => {
  expect(datesOf(text, null).at(-1)?.value).toBe(value);
});

test.each([
  ['On 6 July 2009 the dam gave way. On 8 July the minister resigned.', 'date:day-in-story'],
  ['On 6 July 2009 the dam gave way. He resigned on 8 July.', 'date:day-month'],
  ['In 2009 the dam gave way, the court said Tuesday. In July the minister resigned.', 'date:month'],
])('the rule tells whether a story is counted along: %s', (text, rule) => {
  expect(datesOf(text, '2019-03-13').at(-1)?.rule).toBe(rule);
});

test('a dateline is the day of writing of a text without one', () => {
  const dates = datesOf('May 9, 2021 (KARSK) - The mayor said on Friday the bridge would close.', null);
  expect(dates.map(({ value }) => value)).toEqual(['2021-05-09', '2021-05-07']);
});

test('days of a mention are calendar days', () => {
  const [week, season, decade, half] = datesOf(
    'Last week, next winter, the 1990s, the second half of 2023.',
    '2024-05-15',
  );
  expect([week?.earliest, week?.latest]).toEqual(['2024-05-06', '2024-05-12']);
  expect([season?.earliest, season?.latest]).toEqual(['2024-12-01', '2025-02-28']);
  expect([decade?.earliest, decade?.latest]).toEqual(['1990-01-01', '1999-12-31']);
  expect([half?.earliest, half?.latest]).toEqual(['2023-07-01', '2023-12-31']);
});

describe('the date of a clause', () => {
  test.each([
    ['Rebels seized the town on Monday, and the army retook it on Tuesday.', 'seized', '2024-05-13'],
    ['Rebels seized the town on Monday, and the army retook it on Tuesday.', 'retook', '2024-05-14'],
    ['The minister said Tuesday that rebels had seized the town on Sunday.', 'said', '2024-05-14'],
    ['The minister said Tuesday that rebels had seized the town on Sunday.', 'seized', '2024-05-12'],
    ['The minister said rebels had seized the town.', 'seized', null],
    ['The siege, which began in 2019, ended on Monday.', 'began', '2019'],
    ['The siege, which began in 2019, ended on Monday.', 'ended', '2024-05-13'],
    ['On Monday, the court freed him.', 'freed', '2024-05-13'],
    ['He fought for two years.', 'fought', null],
  ])('%s (%s)', (text, word, value) => {
    const doc = tagText(text, layOut(text));
    const dates = findDates(doc, '2024-05-15');
    const index = clauseDate(
      doc,
      dates,
      doc.tokens.findIndex((token) => token.text === word),
    );
    expect(index === null ? null : dates[index]?.value).toBe(value);
  });
});

test('the sentences of the table keep their places', () => {
  for (const marked of Object.values(CASES).flat()) {
    const text = marked.replaceAll(/[[\]|]/g, ' ');
    for (const { start, end, first, last } of datesOf(text, '2024-05-15')) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(last).toBeGreaterThan(first);
    }
  }
});
