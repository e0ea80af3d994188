import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../../record/sample.js';
import { counter } from './count.js';
import { DIMENSIONS } from './dimensions.js';
import type { DimensionName } from './names.js';
import * as render from './render.js';

function linesOf(by: DimensionName) {
  const { add, lines } = counter(DIMENSIONS[by]);
  add(sampleRecord());
  const other = sampleRecord();
  // In this article nobody tells her gender, and the other side is another country's.
  add({
    ...other,
    people: other.people.map((person) => ({ ...person, gender: null, country: 'NOR' })),
    events: other.events.map((event) => ({
      ...event,
      actors: event.actors.map((actor) => ({ ...actor, country: 'NOR' })),
    })),
  });
  return lines().map(({ id: _, ...line }) => line);
}

const whole = (parts: Iterable<string>) => [...parts].join('');
const statsTable = (...args: Parameters<typeof render.statsTable>) => whole(render.statsTable(...args));
const statsCsv = (...args: Parameters<typeof render.statsCsv>) => whole(render.statsCsv(...args));
const statsJson = (...args: Parameters<typeof render.statsJson>) => whole(render.statsJson(...args));

describe('counts', () => {
  it.each<[DimensionName, unknown[]]>([
    ['speaker', [{ labels: ['Ada Berg', 'NOR', 'female'], counts: [2, 2, 4], articles: 2 }]],
    ['person', [{ labels: ['Ada Berg', 'NOR', 'female'], counts: [4, 2], articles: 2 }]],
    [
      'gender',
      [
        { labels: ['female'], counts: [1, 2, 1, 1, 2], articles: 1 },
        { labels: [null], counts: [1, 2, 1, 1, 2], articles: 1 },
      ],
    ],
    [
      'country',
      [
        { labels: ['IRN', 'Iran'], counts: [2, 0, 2], articles: 2 },
        { labels: ['NOR', null], counts: [0, 1, 0], articles: 1 },
      ],
    ],
    ['pair', [{ labels: ['NOR', 'IRN'], counts: [1, 1, 0], articles: 1 }]],
    [
      'type',
      [
        { labels: ['CONSULT'], counts: [2, 2], articles: 2 },
        { labels: ['STATEMENT'], counts: [2, 2], articles: 2 },
      ],
    ],
    [
      'day',
      [
        { labels: ['2026-02-03'], counts: [2, 2, 0, 0], articles: 2 },
        { labels: ['2026-02-04'], counts: [0, 0, 0, 2], articles: 2 },
      ],
    ],
    ['outlet', [{ labels: [null], counts: [2, 2, 2], articles: 2 }]],
  ])('by %s', (by, wanted) => {
    const lines = [...linesOf(by)];
    if (by === 'gender') lines.sort((a) => (a.labels[0] === 'female' ? -1 : 1));
    expect(lines).toEqual(wanted);
  });

  it('leave out what did not take place, where they say so', () => {
    const { add, lines } = counter(DIMENSIONS.pair);
    const record = sampleRecord();
    add({
      ...record,
      events: record.events.map((event) => ({
        ...event,
        factuality: 'negated' as const,
        actors: event.actors.map((actor) => ({ ...actor, country: 'NOR' })),
      })),
    });
    expect(lines()).toEqual([]);
  });
});

describe('tables of counts', () => {
  const dimension = { ...DIMENSIONS.type, labels: ['name'], counts: ['things'] };
  const line = (name: string | null, count: number) => ({
    id: name ?? '',
    labels: [name],
    counts: [count],
    articles: 1,
  });

  it('are aligned by the width of what is shown, and cut what is too wide', () => {
    const wide = '東京の市長'.repeat(10);
    const lines = [line('Zoë', 1200), line(wide, 600), line(null, 0), line('é\u0301\u001b[31m', 1)];
    expect(statsTable(dimension, lines, 80).split('\n')).toEqual([
      `things  name${' '.repeat(35)}  articles`,
      ` 1,200  Zoë${' '.repeat(36)}         1  ${'█'.repeat(21)}`,
      `   600  ${wide.slice(0, 19)}…         1  ${'█'.repeat(10)}▌`,
      `     0  –${' '.repeat(38)}         1`,
      `     1  é\u0301␛[31m${' '.repeat(33)}         1  ▏`,
      '',
    ]);
  });

  it('have labels cut so that there is room for bars', () => {
    const lines = [line('The Ministry of Foreign Affairs of Norway', 4), line('Ada Berg', 1)];
    expect(statsTable(dimension, lines, 50).split('\n')).toEqual([
      'things  name                    articles',
      '     4  The Ministry of Forei…         1  ████████',
      '     1  Ada Berg                       1  ██',
      '',
    ]);
    // Not wider than the terminal, where there is no room for bars.
    expect(statsTable(dimension, lines, 33).split('\n')[1]).toBe('     4  The Ministry…         1');
  });

  it('may be very many', () => {
    const lines = Array.from({ length: 200_000 }, () => line('a', 1));
    for (const parts of [
      render.statsTable(dimension, lines, 80),
      render.statsCsv(dimension, lines),
      render.statsJson(dimension, lines),
    ])
      expect([...parts].length).toBeGreaterThan(199);
  });

  it('have no bars where there is no room', () => {
    expect(statsTable(dimension, [line('a', 3)], 20)).toBe('things  name  articles\n     3  a            1\n');
  });

  it.each([
    [1, '████'],
    [0.5, '██'],
    [0.53, '██▏'],
    [0.001, '▏'],
    [0, ''],
  ])('draw %d of four columns as %s', (share, drawn) => {
    expect(render.bar(share, 4)).toBe(drawn);
  });

  it('have columns that programs can name', () => {
    const { add, lines } = counter(DIMENSIONS.country);
    add(sampleRecord());
    expect(statsCsv(DIMENSIONS.country, lines())).toBe(
      'country,name,mentions,as_actor,as_recipient,articles\nIRN,Iran,1,0,1,1\n',
    );
    expect(JSON.parse(statsJson(DIMENSIONS.country, lines()))).toEqual({
      country: 'IRN',
      name: 'Iran',
      mentions: 1,
      as_actor: 0,
      as_recipient: 1,
      articles: 1,
    });
  });
});
