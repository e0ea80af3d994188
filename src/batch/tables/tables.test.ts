import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleRecord } from '../../record/sample.js';
import { TABLES, tableNamed } from '../../render/tables/index.js';
import { VIEWS } from '../../render/tables/sql.js';
import { isForeign } from './foreign.js';
import { tableWriter } from './sink.js';
import { openSink, type TableTarget } from './target.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'nutgraf-tables-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const second = () => {
  const record = sampleRecord();
  return { ...record, document: { ...record.document, id: 'second', date: null, sha256: '1'.repeat(64) } };
};

/** Writes two records. */
async function write(target: TableTarget, complete = true): Promise<string> {
  let text = '';
  const sink = await openSink(target, (part) => {
    text += part;
    return Promise.resolve();
  });
  const add = tableWriter(sink);
  await add(sampleRecord());
  await add(second());
  await sink.end(complete);
  return text;
}

describe('CSV', () => {
  it('to a stream has the names of the columns once', async () => {
    const text = await write({ to: 'stream', format: 'csv', bom: true, table: tableNamed('dates') });
    expect(text).toMatch(/^\uFEFFid,article_id,/);
    expect(text.split('\n').map((line) => line.split(',')[0])).toEqual([
      '\uFEFFid',
      '000000000000:d1',
      '111111111111:d1',
      '',
    ]);
  });

  it('to a folder makes every table, and a description', async () => {
    const folder = path.join(scratch, 'csv');
    await write({ to: 'folder', format: 'tsv', bom: false, path: folder });
    expect(readdirSync(folder).sort()).toEqual(['datapackage.json', ...TABLES.map(({ name }) => `${name}.tsv`)].sort());
    expect(readFileSync(path.join(folder, 'people.tsv'), 'utf8').split('\n')).toHaveLength(4);
  });

  it('has no file of that name where the run was cut short', async () => {
    const file = path.join(scratch, 'cut.csv');
    await write({ to: 'file', format: 'csv', bom: false, table: tableNamed('people'), path: file }, false);
    expect(existsSync(file)).toBe(false);
  });

  it('has a header where there are no records', async () => {
    const sink = await openSink(
      { to: 'file', format: 'csv', bom: false, table: tableNamed('people'), path: path.join(scratch, 'none.csv') },
      () => Promise.resolve(),
    );
    await sink.end(true);
    expect(readFileSync(path.join(scratch, 'none.csv'), 'utf8')).toBe(
      'id,article_id,name,role,country,gender,mentions\n',
    );
  });
});

describe('SQLite', () => {
  const file = path.join(scratch, 'news.db');

  it('has the tables, whole and consistent, with views and a search', async () => {
    await write({ to: 'database', format: 'sqlite', path: file });
    const database = new sqlite.Database(file, { readOnly: true });
    try {
      for (const { name } of TABLES) {
        const rows = database.get(`SELECT count(*) AS n FROM ${name}`);
        expect([name, rows?.n]).not.toEqual([name, 0]);
      }
      expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
      expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' });
      for (const name of Object.keys(VIEWS)) database.all(`SELECT * FROM ${name}`);
      expect(database.all('SELECT name, statements, words, first FROM quoted_people')).toEqual([
        { name: 'Ada Berg', statements: 2, words: 4, first: '2026-02-04' },
      ]);
      expect(database.all('SELECT earliest, type FROM timeline')).toHaveLength(2);
      expect(database.all("SELECT speaker FROM statements_fts WHERE statements_fts MATCH 'agreeing'")).toEqual([
        { speaker: 'Ada Berg' },
        { speaker: 'Ada Berg' },
      ]);
    } finally {
      database.close();
    }
  });

  it('is known as ours, and nothing else is', async () => {
    writeFileSync(path.join(scratch, 'letter.txt'), 'Dear reader');
    writeFileSync(path.join(scratch, 'empty'), '');
    const names = ['news.db', 'letter.txt', 'empty', 'nothing'];
    expect(await Promise.all(names.map((name) => isForeign(path.join(scratch, name))))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('leaves nothing where the run was cut short', async () => {
    const folder = path.join(scratch, 'cut-sqlite');
    await write({ to: 'database', format: 'sqlite', path: path.join(folder, 'news.db') }, false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('Parquet', () => {
  it('makes a file for each table, framed as Parquet is', async () => {
    const folder = path.join(scratch, 'parquet');
    await write({ to: 'folder', format: 'parquet', bom: false, path: folder });
    expect(readdirSync(folder).sort()).toEqual(TABLES.map(({ name }) => `${name}.parquet`).sort());
    for (const name of readdirSync(folder)) {
      const bytes = readFileSync(path.join(folder, name)).toString('latin1');
      expect([bytes.slice(0, 4), bytes.slice(-4)]).toEqual(['PAR1', 'PAR1']);
    }
  });
});
