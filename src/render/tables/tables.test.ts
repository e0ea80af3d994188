import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../../record/sample.js';
import { BOM, csvHeader, csvRows } from './csv.js';
import { TABLES, tableNamed } from './index.js';
import { articleKeys } from './keys.js';
import { wordsIn } from './statements.js';
import { CSV, dataPackage, TSV } from './table-schema.js';
import { type Cell, TABLE_NAMES, type TableName } from './types.js';

const record = sampleRecord();
const KEY = '000000000000';

/** The rows of a table by their columns' names. */
const rowsOf = (name: TableName): Record<string, Cell>[] => {
  const table = tableNamed(name);
  return table
    .rows(record, KEY)
    .map((row) => Object.fromEntries(table.columns.map((column, index) => [column.name, row[index] ?? null])));
};

describe('tables', () => {
  it('are the named ones, each after those that it refers to', () => {
    expect(TABLES.map(({ name }) => name).sort()).toEqual([...TABLE_NAMES].sort());
    const seen = new Set<string>();
    for (const { name, columns } of TABLES) {
      seen.add(name);
      for (const { references } of columns) if (references !== undefined) expect(seen).toContain(references);
    }
  });

  it('have a key, a cell for each column, and no column without a description', () => {
    for (const table of TABLES) {
      expect(table.columns[0]?.name).toBe('id');
      expect(new Set(table.columns.map(({ name }) => name)).size).toBe(table.columns.length);
      for (const { description } of table.columns) expect(description).toMatch(/^[A-Z\d`].{8}/);
      for (const row of table.rows(record, KEY)) expect(row).toHaveLength(table.columns.length);
    }
  });

  it('hold what their columns say: type, allowed values, never empty, keys that exist', () => {
    const keys = new Map(TABLES.map(({ name }) => [name, new Set(rowsOf(name).map(({ id }) => id))]));
    for (const table of TABLES) {
      const rows = rowsOf(table.name);
      expect(rows.length).toBeGreaterThan(0);
      expect(keys.get(table.name)?.size).toBe(rows.length);
      for (const row of rows) {
        for (const { name, type, required, values, references } of table.columns) {
          const cell = row[name] ?? null;
          if (cell === null) {
            expect([table.name, name, required]).toEqual([table.name, name, undefined]);
            continue;
          }
          expect(typeof cell).toBe(type === 'integer' || type === 'number' ? 'number' : 'string');
          if (type === 'date') expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (values) expect(values).toContain(cell);
          if (references !== undefined) expect(keys.get(references)).toContain(cell);
        }
      }
    }
  });

  it('say who did what to whom, and when', () => {
    expect(rowsOf('events')[0]).toMatchObject({
      id: `${KEY}:e1`,
      type: 'CONSULT',
      actors: 'Ada Berg',
      recipient_countries: 'IRN',
      day: '2026-02-03',
      date_id: `${KEY}:d1`,
      trigger_lemma: 'meet',
    });
    expect(rowsOf('event_actors').map(({ id, side, person_id }) => [id, side, person_id])).toEqual([
      [`${KEY}:e1:a1`, 'actor', `${KEY}:p1`],
      [`${KEY}:e1:r1`, 'recipient', null],
      [`${KEY}:e2:a1`, 'actor', `${KEY}:p1`],
    ]);
    expect(rowsOf('statements')[0]).toMatchObject({ speaker: 'Ada Berg', words: 2, cue_lemma: 'say' });
    expect(rowsOf('mentions').map(({ text }) => text)).toEqual(['Ada Berg', 'Iran envoys', 'Iran', 'she']);
  });

  it.each([
    ['two words', 2],
    ['“We — the people — won’t”', 4],
    ['—', 0],
    ['3,000 tonnes', 2],
  ])('count the words of %j', (text, count) => {
    expect(wordsIn(text)).toBe(count);
  });
});

describe('keys', () => {
  it('are the same in every run and differ for articles of one text', () => {
    const key = articleKeys();
    const [one, other] = ['ab'.repeat(32), `${'ab'.repeat(6)}${'cd'.repeat(26)}`];
    expect([key(one), key('12'.repeat(32)), key(one), key(other)]).toEqual([
      'abababababab',
      '121212121212',
      'abababababab-2',
      'abababababab-3',
    ]);
  });
});

describe('CSV', () => {
  it('quotes what must be and leaves absent values empty', () => {
    expect(csvRows([['a "b", c', null, 3, 'two\nlines']], CSV)).toBe('"a ""b"", c",,3,"two\nlines"\n');
  });
  it('takes the effect from formulas, and leaves negative numbers', () => {
    expect(csvRows([['=1+1', '+1', '-five', '@cmd', '\tx', -12.5, 'a=b']], CSV)).toBe(
      "'=1+1,'+1,'-five,'@cmd,'\tx,-12.5,a=b\n",
    );
  });
  it('has names of columns, and the byte order mark is one', () => {
    expect(csvHeader(tableNamed('people').columns, CSV)).toBe('id,article_id,name,role,country,gender,mentions\n');
    expect(Buffer.from(BOM)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });
  it('as TSV has one line for each row', () => {
    expect(csvRows([['a\tb', 'c\r\n\n d', '"e"', '=f']], TSV)).toBe(`a b\tc  d\t"""e"""\t'=f\n`);
  });
});

describe('schemas/tables.json', () => {
  it('is what the tables say now: else run `npm run schemas`', () => {
    const file = path.join(import.meta.dirname, '../../../schemas/tables.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(dataPackage())));
  });
});
