import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../../record/sample.js';
import type { ArticleRecord } from '../../record/schema.js';
import { reportCounter } from './counts.js';
import { renderReport } from './index.js';

function opened(...records: readonly ArticleRecord[]) {
  const { add, counts } = reportCounter();
  for (const record of records) add(record);
  return parseHTML(renderReport(counts())).document;
}
type Page = ReturnType<typeof opened>;

/** The same article of another outlet and day, in which Norway is who meets. */
function second(): ArticleRecord {
  const record = sampleRecord();
  return {
    ...record,
    document: {
      ...record.document,
      id: 'second',
      outlet: 'The Fjord',
      date: '2026-02-06',
      url: 'https://fjord.test/a',
    },
    events: record.events.map((event) => ({
      ...event,
      actors: event.actors.map((actor) => ({ ...actor, country: 'NOR' })),
    })),
    statements: record.statements.flatMap((statement) => [
      statement,
      { ...statement, id: 's2', speaker: { ...(statement.speaker ?? never()), name: 'the port', personId: null } },
      { ...statement, id: 's3', speaker: null },
    ]),
  };
}
const never = () => {
  throw new Error('the sample has a speaker');
};

const rowsOf = (page: Page, table: string) =>
  [...page.querySelectorAll(`#t-${table} tbody tr`)].map((row) =>
    [...row.children].map((cell) => (cell.querySelector('details') ? 'words' : (cell.textContent ?? '').trim())),
  );

describe('report', () => {
  it('counts over the records', () => {
    const page = opened(sampleRecord(), second());
    expect(page.querySelector('h1')?.textContent).toBe('Report on 2 articles');
    expect(page.querySelector('header p')?.textContent).toBe('published 2026-02-04 to 2026-02-06');
    const numbers = [...page.querySelectorAll('.numbers div')].map((one) => one.textContent);
    expect(numbers).toEqual([
      'articles2',
      'people quoted1',
      'statements4',
      'of other sources1',
      'of nobody named1',
      'actions2',
      'days2',
      'country pairs1',
    ]);
    expect(rowsOf(page, 'people')).toEqual([['Ada Berg', 'not told', 'female', '2', '2', '2', '4', '', 'words']]);
    expect(rowsOf(page, 'days')).toEqual([
      ['2026-02-03', '2', '2', '0', '0', '2', '', 'CONSULT 2', 'words'],
      ['2026-02-04', '0', '0', '0', '2', '2', '', '', ''],
    ]);
    expect(rowsOf(page, 'pairs')).toEqual([['NOR', 'IRN Iran', '1', '1', '0', '1', '', 'words']]);
    expect(rowsOf(page, 'types').map(([type, events]) => [type, events])).toEqual([
      ['CONSULT', '2'],
      ['STATEMENT', '2'],
    ]);
    expect(rowsOf(page, 'outlets')).toContainEqual(['The Fjord', '3', '1', '1', '1']);
  });

  it('leads from numbers to the words behind them', () => {
    const page = opened(sampleRecord(), second());
    const cell = page.querySelector('.matrix td a');
    expect(cell?.textContent?.trim()).toBe('+1');
    const pair = page.getElementById((cell?.getAttribute('href') ?? '').slice(1));
    expect(pair?.querySelector('summary')?.textContent).toBe('1');
    expect(pair?.querySelector('q')?.textContent).toBe('😀 Ada Berg, the mayor, met Iran envoys Tuesday.');
    expect(pair?.querySelector('li a')?.getAttribute('href')).toBe('https://fjord.test/a');
    for (const link of page.querySelectorAll('a[href^="#"]'))
      expect(page.getElementById((link.getAttribute('href') ?? '').slice(1))).not.toBeNull();
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps few of many words, and says of how many', () => {
    const records = Array.from({ length: 9 }, (_, n) => {
      const record = sampleRecord();
      return { ...record, document: { ...record.document, id: `a${n}` } };
    });
    const person = opened(...records).querySelector('#t-people tbody tr');
    expect(person?.querySelector('summary')?.textContent).toBe('first 5');
    expect(person?.querySelectorAll('q')).toHaveLength(5);
  });

  it('cuts long tables and says so', () => {
    const records = Array.from({ length: 301 }, (_, n) => {
      const record = sampleRecord();
      const statements = record.statements.map((statement) => ({
        ...statement,
        speaker: statement.speaker && { ...statement.speaker, name: `Speaker ${n}` },
      }));
      return { ...record, statements };
    });
    const page = opened(...records);
    expect(rowsOf(page, 'people')).toHaveLength(300);
    const section = page.querySelector('section[aria-labelledby=people]');
    expect(section?.querySelector('.count')?.textContent).toBe('301');
    expect(section?.textContent).toContain('The 300 with most statements.');
  });

  it('takes hostile words for words', () => {
    const bad = `</script><script>alert(1)</script><img src=x onerror=alert(2)>" onfocus="alert(3)' \u202e`;
    const record = second();
    const page = opened({
      ...record,
      document: { ...record.document, id: bad, title: bad, url: 'javascript:alert(4)', outlet: bad },
      statements: record.statements.map((statement) => ({
        ...statement,
        text: bad,
        speaker: statement.speaker && { ...statement.speaker, name: bad },
      })),
      events: record.events.map((event) => ({ ...event, sentence: { ...event.sentence, text: bad } })),
      countries: record.countries.map((country) => ({ ...country, name: bad })),
    });
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelectorAll('img, iframe, link, object, form')).toHaveLength(0);
    for (const element of page.querySelectorAll('*')) {
      const names = [...element.attributes].map(({ name }) => name);
      expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
      expect(element.getAttribute('href') ?? '').not.toMatch(/^javascript:/);
    }
    expect(page.querySelector('#t-people tbody th')?.textContent).toBe(bad.replace('\u202e', '\ufffd'));
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'; /);
  });

  it('of nothing is an overview of nothing', () => {
    const page = opened();
    expect(page.querySelector('h1')?.textContent).toBe('Report on 0 articles');
    expect(page.querySelectorAll('table')).toHaveLength(0);
    expect(page.querySelector('header p')?.textContent).toBe('no publication dates');
  });

  it('tells where nothing of a kind was found', () => {
    const record = sampleRecord();
    const page = opened({ ...record, people: [], statements: [], events: [] });
    expect(page.querySelector('section[aria-labelledby=pairs]')?.textContent).toContain('Nothing was found.');
  });
});
