import { describe, expect, it } from 'vitest';
import { extract, type Warning } from './index.js';

const warningsOf = (text: string, options: Parameters<typeof extract>[1] = {}): readonly Warning[] =>
  extract(text, options).warnings;

describe('an article of no known day', () => {
  it('is warned of where a relative date has no value', () => {
    expect(warningsOf('Oslo 🙂 closed its ports on Monday. They open again next week.')).toEqual([
      {
        code: 'no-publication-date',
        message: 'no publication date: 2 relative dates without a calendar value; --date sets one',
        span: { start: 28, end: 34, text: 'Monday' },
      },
    ]);
  });

  it.each<[string, string, Parameters<typeof extract>[1]]>([
    ['the day is known', 'Oslo closed its ports on Monday.', { date: '2026-02-04' }],
    ['all dates are absolute', 'Oslo closed its ports on 3 March 2025.', {}],
    ['there is no date', 'Oslo closed its ports.', {}],
    ['nobody asks for dates', 'Oslo closed its ports on Monday.', { only: ['people'] }],
  ])('is not where %s', (_why, text, options) => {
    expect(warningsOf(text, options)).toEqual([]);
  });
});

describe('a date that is none', () => {
  it.each(['yesterday', '2026-02-30', '04/02/2026', ''])('is refused: %j', (date) => {
    expect(() => extract('Oslo closed its ports.', { date })).toThrow(RangeError);
    expect(() => extract({ text: 'Oslo closed its ports.', date })).toThrow(RangeError);
  });

  it('is not null or missing', () => {
    expect(extract({ text: 'Oslo closed its ports.', date: null }).document.date).toBeNull();
    expect(extract('Oslo closed its ports.', { date: null }).document.date).toBeNull();
  });
});

describe('an author', () => {
  it('who stands only in what is told about the article is no person of it', () => {
    const text = 'The dam broke on Monday, said Ada Berg, the mayor.';
    const record = extract({ text, authors: ['Jane Doe'], outlet: 'Fjord News' }, { date: '2026-02-04' });
    expect(record.document).toMatchObject({ authors: ['Jane Doe'], outlet: 'Fjord News' });
    expect(record.people.map(({ name }) => name)).toEqual(['Ada Berg']);
  });
});

describe('an article that is not English', () => {
  it('has its language, a warning and no items', () => {
    const text =
      'Die Bürgermeisterin Ada Berg sagte am Dienstag in Berlin: „Wir bleiben hier.“ Sie traf danach den Minister und die Anwohner, die seit dem Sturm auf die neue Brücke warten.';
    const record = extract({ text, url: 'https://example.com/bruecke', authors: ['Jan Voss'] }, { date: '2026-02-04' });
    expect(record).toMatchObject({
      document: { language: 'de', url: 'https://example.com/bruecke', authors: ['Jan Voss'], date: '2026-02-04', text },
      people: [],
      countries: [],
      dates: [],
      statements: [],
      events: [],
      warnings: [
        {
          code: 'not-english',
          message: 'the text is not English but German (de): nothing is read from it',
          span: null,
        },
      ],
    });
  });
});

describe('what is no article', () => {
  const call: (...args: unknown[]) => unknown = (...args) => Reflect.apply(extract, null, args);
  it.each([[null], [undefined], [42], [{}], [{ text: null }], [['It is cold.']]])('%j is told', (article) => {
    expect(() => call(article)).toThrow(
      new TypeError('article: it must be a string, or an object with a string "text"'),
    );
  });

  it('nor is an unknown part one', () => {
    expect(() => call('It is cold.', { only: ['people', 'places'] })).toThrow(
      new TypeError('only: "places" is none of people, organizations, countries, dates, statements, events'),
    );
  });
});
