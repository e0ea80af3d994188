import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { reportFiles } from '../../dev/report-files.js';
import { sampleRecord } from '../../record/sample.js';
import type { ArticleRecord } from '../../record/schema.js';

type Page = ReturnType<typeof parseHTML>['document'];

/** Every file of a report, opened. */
function siteOf(...records: readonly ArticleRecord[]): ReadonlyMap<string, Page> {
  return new Map([...reportFiles(records)].map(([file, html]) => [file, parseHTML(html).document]));
}

const never = () => {
  throw new Error('the sample has it');
};

const pageOf = (site: ReadonlyMap<string, Page>, file: string): Page => site.get(file) ?? never();

const OSLO = { name: 'Oslo', country: 'NOR', geonameId: null, latitude: null, longitude: null, basis: 'none' } as const;

/** The same article of another outlet and day, in which Norway is who meets. */
function second(): ArticleRecord {
  const record = sampleRecord();
  return {
    ...record,
    document: {
      ...record.document,
      id: 'second',
      title: 'Norway meets Iran',
      outlet: 'The Fjord',
      date: '2026-02-06',
      url: 'https://fjord.test/a',
    },
    events: record.events.map((event) => ({
      ...event,
      actors: event.actors.map((actor) => ({ ...actor, country: 'NOR' })),
      where: event.kind === 'action' ? { ...OSLO, mention: event.sentence } : null,
    })),
    statements: record.statements.flatMap((statement) => [
      statement,
      { ...statement, id: 's2', speaker: { ...(statement.speaker ?? never()), name: 'the port', personId: null } },
      { ...statement, id: 's3', speaker: null },
    ]),
  };
}

/** A record whose events took place at a known place. */
function located(latitude: number, longitude: number): ArticleRecord {
  const record = second();
  return {
    ...record,
    events: record.events.map((event) => ({ ...event, where: event.where && { ...event.where, latitude, longitude } })),
  };
}

const rowsOf = (page: Page, table: string) =>
  [...page.querySelectorAll(`#t-${table} tbody tr`)].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').trim()),
  );

/** What a link of a page leads to: the file and the element. */
function followed(site: ReadonlyMap<string, Page>, from: string, href: string) {
  const url = new URL(href, `http://site.test/${from}`);
  const page = site.get(url.pathname.slice(1));
  return { page, element: url.hash === '' ? page?.body : page?.getElementById(url.hash.slice(1)) };
}

describe('report', () => {
  it('counts over the records', () => {
    const site = siteOf(sampleRecord(), second());
    const page = pageOf(site, 'index.html');
    expect(page.querySelector('h1')?.textContent).toBe('Report on 2 articles');
    expect(page.querySelector('header p')?.textContent).toBe('published 2026-02-04 to 2026-02-06');
    const numbers = [...page.querySelectorAll('.numbers div')].map((one) => one.textContent);
    expect(numbers).toEqual([
      'articles2',
      'people quoted1',
      'statements4',
      'of named people2',
      'of other sources1',
      'of nobody named1',
      'actions2',
      'days2',
      'country pairs1',
      'places1',
    ]);
    expect(rowsOf(pageOf(site, 'people.html'), 'people')).toEqual([
      ['Ada Berg', 'not told', 'female', '2', '2', '2', '4'],
    ]);
    expect(rowsOf(pageOf(site, 'people.html'), 'genders')).toEqual([['female', '1', '2', '2', '2', '4']]);
    expect(rowsOf(pageOf(site, 'sources.html'), 'sources').map(([name]) => name)).toEqual(['not told', 'the port']);
    expect(rowsOf(pageOf(site, 'timeline.html'), 'days')).toEqual([
      ['2026-02-03', '2', '2', '2', '0', '0', 'CONSULT 2'],
      ['2026-02-04', '2', '0', '0', '0', '2', 'STATEMENT 2'],
    ]);
    expect(rowsOf(pageOf(site, 'countries.html'), 'pairs')).toEqual([['NOR', 'IRN Iran', '1', '1', '1', '0']]);
    expect(rowsOf(pageOf(site, 'places.html'), 'places')).toEqual([['Oslo', 'NOR', '1', '1', '1', '0']]);
    expect(rowsOf(pageOf(site, 'articles.html'), 'articles')).toContainEqual([
      'Norway meets Iran',
      'The Fjord',
      '2026-02-06',
      '1',
      '3',
      '1',
    ]);
    expect(rowsOf(page, 'outlets')).toContainEqual(['The Fjord', '1', '3', '1', '1']);
  });

  it('leads from each number to all the words behind it, and on to the article', () => {
    const records = Array.from({ length: 9 }, (_, n) => {
      const record = n === 0 ? second() : sampleRecord();
      return { ...record, document: { ...record.document, id: `a${n}`, title: `Article ${n}` } };
    });
    const site = siteOf(...records);
    const href = pageOf(site, 'people.html').querySelector('#t-people td.number a')?.getAttribute('href') ?? '';
    const { element } = followed(site, 'people.html', href);
    expect(element?.textContent).toBe('Ada Berg 9 statements');
    const section = element?.closest('section');
    expect([...(section?.querySelectorAll('h3') ?? [])].map((one) => one.textContent)).toHaveLength(9);
    expect(section?.querySelectorAll('q')).toHaveLength(9);
    const entry = section?.querySelector('li a')?.getAttribute('href') ?? '';
    expect(followed(site, href, entry).element?.textContent).toContain('We agreed');

    const cell = pageOf(site, 'countries.html').querySelector('.matrix td a');
    expect(cell?.textContent?.trim()).toBe('+1');
    const pair = followed(site, 'countries.html', cell?.getAttribute('href') ?? '').element;
    expect(pair?.textContent).toBe('NOR → Iran 1 event');
    expect(pair?.closest('section')?.querySelector('q')?.textContent).toBe(
      '😀 Ada Berg, the mayor, met Iran envoys Tuesday.',
    );
  });

  it('has no link that leads nowhere, no id twice, and no table of which a number has no words', () => {
    const site = siteOf(sampleRecord(), second(), located(59.9, 10.7));
    for (const [file, page] of site) {
      for (const link of page.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? '';
        if (href.startsWith('https://fjord.test/')) continue;
        expect(followed(site, file, href).element, `${file}: ${href}`).toBeTruthy();
      }
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size, file).toBe(ids.length);
      for (const cell of page.querySelectorAll('td.number'))
        expect(cell.querySelector('a') !== null || cell.textContent === '0', `${file}: ${cell.outerHTML}`).toBe(true);
    }
  });

  it('draws charts of the same numbers, each mark with its words', () => {
    const site = siteOf(sampleRecord(), second(), located(59.9, 10.7));
    const titles = (file: string) =>
      [...pageOf(site, file).querySelectorAll('svg.chart a')].map((link) => link.getAttribute('aria-label'));
    expect(titles('people.html')).toEqual(['Ada Berg: 3']);
    expect(titles('countries.html')).toEqual(['NOR → IRN: 2 cooperation']);
    expect(titles('places.html')).toEqual(['Oslo: 2']);
    expect(titles('timeline.html')).toContain('2026-02-03: 3 CONSULT');
  });

  it('has a map where places have coordinates, and says so where they have none', () => {
    const page = pageOf(siteOf(located(-33.4, -70.6)), 'places.html');
    expect(page.querySelectorAll('svg.chart')).toHaveLength(1);
    expect(page.body.textContent).toContain('1 of 1 places have coordinates. Outlines: Natural Earth');
    const without = pageOf(siteOf(second()), 'places.html');
    expect(without.querySelectorAll('svg')).toHaveLength(0);
    expect(without.body.textContent).toContain('There is no map');
  });

  it('has a page of lists for a record without its text', () => {
    const record = sampleRecord();
    const site = siteOf({ ...record, document: { ...record.document, text: null } });
    const page = pageOf(site, 'articles/a1.html');
    expect(page.querySelector('.article')).toBeNull();
    expect(page.querySelector('#s1 q')?.textContent).toContain('We agreed');
    expect(page.querySelectorAll('.lists a')).toHaveLength(0);
  });

  it('parts long tables and long words into pages, none of which is lost', () => {
    const records = Array.from({ length: 2100 }, (_, n) => {
      const record = sampleRecord();
      const statements = record.statements.map((statement) => ({
        ...statement,
        text: 'word '.repeat(40),
        speaker: statement.speaker && { ...statement.speaker, name: `Speaker ${n}` },
      }));
      return { ...record, statements };
    });
    const files = reportFiles(records);
    const textsOf = (list: string) =>
      [...files].filter(([file]) => new RegExp(`^words/${list}(-\\d+)?\\.html$`).test(file));
    const countOf = (files: readonly (readonly [string, string])[], element: RegExp) =>
      files.reduce((sum, [, html]) => sum + (html.match(element)?.length ?? 0), 0);
    const partOf = (file: string) => files.get(file)?.split('<tbody>').at(-1)?.match(/<tr>/g)?.length;
    expect(partOf('people.html')).toBe(2000);
    expect(partOf('people-2.html')).toBe(100);
    expect(partOf('articles-2.html')).toBe(100);
    expect(files.get('people.html')).toContain('page 1 of 2 <a href="people-2.html" rel="next">next</a>');
    expect(textsOf('people').length).toBeGreaterThan(3);
    expect(countOf(textsOf('people'), /<q>/g)).toBe(2100);
    expect(textsOf('genders')[1]?.[1]).toContain('>female <span class="count">2,100 statements, continued</span></h2>');
    expect(countOf(textsOf('genders'), /<q>/g)).toBe(2100);
  });

  it('takes hostile words for words', () => {
    const bad = `</script><script>alert(1)</script><img src=x onerror=alert(2)>" onfocus="alert(3)' \u202e`;
    const record = located(10, 10);
    const site = siteOf({
      ...record,
      document: { ...record.document, id: bad, title: bad, url: 'javascript:alert(4)', outlet: bad },
      statements: record.statements.map((statement) => ({
        ...statement,
        text: bad,
        speaker: statement.speaker && { ...statement.speaker, name: bad },
      })),
      events: record.events.map((event) => ({
        ...event,
        where: event.where && { ...event.where, name: bad },
        sentence: { ...event.sentence, text: bad },
      })),
      countries: record.countries.map((country) => ({ ...country, name: bad })),
    });
    for (const [file, page] of site) {
      expect(page.querySelectorAll('script'), file).toHaveLength(1);
      expect(page.querySelectorAll('img, iframe, link, object, form')).toHaveLength(0);
      expect(page.querySelectorAll('style'), file).toHaveLength(1);
      for (const element of page.querySelectorAll('*')) {
        const names = [...element.attributes].map(({ name }) => name);
        expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
        expect(element.getAttribute('href') ?? '').not.toMatch(/^javascript:/);
      }
      expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'; /);
      expect(page.documentElement.outerHTML).not.toContain('\u202e');
    }
    expect(pageOf(site, 'people.html').querySelector('#t-people tbody th')?.textContent).toBe(
      bad.replace('\u202e', '\ufffd'),
    );
  });

  it('of nothing is an overview of nothing', () => {
    const site = siteOf();
    expect(pageOf(site, 'index.html').querySelector('h1')?.textContent).toBe('Report on 0 articles');
    expect(pageOf(site, 'index.html').querySelector('header p')?.textContent).toBe('no publication dates');
    expect(pageOf(site, 'people.html').body.textContent).toContain('Nothing was found.');
    expect([...site.keys()].filter((file) => file.includes('/'))).toEqual([]);
  });

  it('tells where nothing of a kind was found', () => {
    const record = sampleRecord();
    const site = siteOf({ ...record, people: [], statements: [], events: [] });
    expect(pageOf(site, 'countries.html').body.textContent).toContain('Nothing was found.');
    expect(pageOf(site, 'index.html').querySelectorAll('svg')).toHaveLength(0);
  });
});
