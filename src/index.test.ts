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

describe('confidence', () => {
  const text = [
    'PORT MARLOW — Norway closed its border with Sweden on Monday, officials said.',
    'The two countries signed a trade agreement in May.',
    'A spokesman for the fishing fleet gave up on the season.',
    'The prime minister met her Danish counterpart in Oslo on Tuesday.',
    'Police arrested four men after a protest at the harbor.',
    'The weather was mild, and the ferries ran on time.',
    'Sweden accused Norway of breaking the agreement.',
  ].join('\n\n');
  const actions = (minConfidence?: number) =>
    extract({ text, date: '2026-02-04' }, minConfidence === undefined ? {} : { minConfidence }).events.filter(
      ({ kind }) => kind === 'action',
    );

  it('is a share for each action of an article and null for each statement', () => {
    const shares = actions().map(({ confidence }) => confidence ?? -1);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
    const said = extract({ text, date: '2026-02-04' }).events.filter(({ kind }) => kind === 'statement');
    expect(said.map(({ confidence }) => confidence)).toEqual(said.map(() => null));
  });

  it('is null in a text too short to be an article', () => {
    const [event] = extract('Norway invaded Sweden on 2 February 2026.').events;
    expect(event?.confidence).toBeNull();
  });

  it('leaves out what is less sure and numbers the rest anew', () => {
    const all = actions();
    const least = all.map(({ confidence }) => confidence ?? 0).sort((a, b) => a - b)[1] ?? 0;
    const kept = actions(least);
    expect(kept.map(({ trigger }) => trigger?.text)).toEqual(
      all.filter(({ confidence }) => (confidence ?? 0) >= least).map(({ trigger }) => trigger?.text),
    );
    expect(kept.length).toBeLessThan(all.length);
    expect(actions(1)).toEqual([]);
  });

  it.each([-0.1, 1.1, Number.NaN])('is not wanted to be %d', (minConfidence) => {
    expect(() => actions(minConfidence)).toThrow(RangeError);
  });
});
