import { describe, expect, it } from 'vitest';
import { calendarDate, isCalendarDate, readDay } from './calendar.js';
import { dateInName, publicationDate } from './publication-date.js';

const STORY = 'The dam above the town broke on Monday, 2 March 2026, and nobody was hurt.';

describe('publication date', () => {
  it('trusts the option most, then the record, metadata, header, dateline and file name', () => {
    const text = `Published: 4 March 2026\n\nOSLO, March 5, 2026 (Fjord News) - ${STORY}`;
    const bare = text.slice(text.indexOf('OSLO'));
    const all = { option: '2026-01-01', record: '2026-01-02', metadata: '2026-01-03', text, name: '2026-01-06.txt' };
    const found = [
      publicationDate(all),
      publicationDate({ ...all, option: null }),
      publicationDate({ ...all, option: null, record: null }),
      publicationDate({ text, name: all.name }),
      publicationDate({ text: bare, name: all.name }),
      publicationDate({ text: STORY, name: all.name }),
      publicationDate({ text: STORY, name: 'dam.txt' }),
    ];
    expect(found.map(({ date, dateSource }) => `${dateSource} ${date}`)).toEqual([
      'option 2026-01-01',
      'record 2026-01-02',
      'metadata 2026-01-03',
      'header 2026-03-04',
      'dateline 2026-03-05',
      'filename 2026-01-06',
      'null null',
    ]);
  });

  it.each([
    ['Date: 2026-03-04', '2026-03-04'],
    ['date 2026-03-04', '2026-03-04'],
    ['DATE: Wednesday, March 4, 2026', '2026-03-04'],
    ['Published March 4, 2026 at 5:30 p.m. EST', '2026-03-04'],
    ['Published on 4th March 2026 by Jane Doe', '2026-03-04'],
    ['Published 17:05 GMT, 4 March 2026', '2026-03-04'],
    ['(Published: 2026-03-04T18:30:00+01:00)', '2026-03-04'],
    ['Posted: 13/03/2026', '2026-03-13'],
    ['Wednesday, March 4, 2026', '2026-03-04'],
    ['4 March 2026', '2026-03-04'],
    ['By Jane Doe | March 4, 2026', '2026-03-04'],
    ['By Jane Doe, March 4, 2026', '2026-03-04'],
    ['Jane Doe · 4 Mar 2026 · 3 min read', '2026-03-04'],
    ['Updated March 6, 2026\nPublished March 4, 2026', '2026-03-04'],
    ['Last updated: March 6, 2026', '2026-03-06'],
  ])('header %s', (header, date) => {
    expect(publicationDate({ text: `Dam breaks\n${header}\n\n${STORY}` })).toEqual({ date, dateSource: 'header' });
  });

  it.each([
    'Date: 2026-02-30',
    'Date: 03/04/2026',
    'Date: March 4',
    'OSLO, March 4 (Fjord News) - The dam broke.',
    'The report is dated March 4, 2026, and says that the dam was safe.',
    'Updated plans for the dam were published on 4 March 2026, the mayor said.',
    'Release 4.3.2026.1',
  ])('none in: %s', (line) => {
    expect(publicationDate({ text: `Dam breaks\n\n${line}\n\n${STORY}` })).toEqual({ date: null, dateSource: null });
  });
});

describe('date in a name', () => {
  it.each([
    ['2026-03-04-dam.txt', '2026-03-04'],
    ['dam_20260304.html.gz', '2026-03-04'],
    ['AP19980314.0391', '1998-03-14'],
    ['2026.03.04 dam.txt', '2026-03-04'],
    ['dam-4-mar-2026.txt', '2026-03-04'],
    ['march_4_2026.md', '2026-03-04'],
    ['news/2026/03/04/dam.html', '2026-03-04'],
    ['2026-03-04/dam.html', null],
    ['2026-02-30.txt', null],
    ['2026-03-04-to-2026-03-09.txt', null],
    ['id-120260304.txt', null],
    ['03-04-2026.txt', null],
    ['dam.txt', null],
    ['', null],
  ])('%s', (name, date) => {
    expect(dateInName(name)).toBe(date);
  });
});

describe('calendar', () => {
  it('knows leap years', () => {
    expect([calendarDate(2024, 2, 29), calendarDate(2100, 2, 29), calendarDate(2000, 2, 29)]).toEqual([
      '2024-02-29',
      null,
      '2000-02-29',
    ]);
    expect(['2026-02-28', '2026-02-29', '2026-2-28', '2026-13-01', '0000-01-01', 'today'].map(isCalendarDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['2026-03-04', '2026-03-04'],
    ['2026-03-04T23:30:00-08:00', '2026-03-04'],
    ['20260304T2330Z', '2026-03-04'],
    ['Wed, 04 Mar 2026 18:30:00 GMT', '2026-03-04'],
    ['March 4, 2026, 5 p.m.', '2026-03-04'],
    ['2026-03-04x', null],
    ['March 2026', null],
    ['1772582400', null],
    ['', null],
  ])('%s', (value, day) => {
    expect(readDay(value)).toBe(day);
  });
});
