import { rename, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { TABLES } from '../../render/tables/index.js';
import { createTableSql, indicesSql, insertSql, searchSql, viewsSql } from '../../render/tables/sql.js';
import { makeFolder } from '../folders.js';
import { OutputError } from '../output.js';
import { APPLICATION_ID } from './foreign.js';
import type { Sink } from './sink.js';

/** Pages of the database that are held in memory, in kB. */
const CACHE = 16_000;

/**
 * All tables in one SQLite database, with indices, views and full-text search over statements. The library is SQLite itself
 * in WebAssembly that writes to the file, so memory does not grow with it.
 * @param target gets its name when it is complete
 */
export async function sqliteFile(target: string): Promise<Sink> {
  const temporary = `${target}.${process.pid}.tmp`;
  const guarded = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      throw new OutputError(target, error);
    }
  };
  await makeFolder(path.dirname(target));
  // SQLite would make it readable for its owner alone.
  await writeFile(temporary, '').catch((error: unknown) => {
    throw new OutputError(target, error);
  });
  const database = await guarded(() => new sqlite.Database(temporary));
  const statements = await guarded(() => {
    // Nobody else sees the file before it is whole: it needs no journal.
    database.exec(
      `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = ${-CACHE}; PRAGMA application_id = ${APPLICATION_ID};`,
    );
    database.exec('BEGIN');
    // Indices stand before the rows: made of rows that are there, each is sorted in memory, as this SQLite has no other place.
    for (const sql of [...TABLES.map(createTableSql), ...indicesSql(TABLES)]) database.exec(sql);
    return new Map(TABLES.map((table) => [table, database.prepare(insertSql(table))]));
  });
  const finish = () => {
    database.exec('COMMIT');
    for (const sql of [...viewsSql(), ...searchSql(), 'ANALYZE;']) database.exec(sql);
  };
  return {
    tables: TABLES,
    add: (table, rows) =>
      guarded(() => {
        const statement = statements.get(table);
        for (const row of rows) statement?.run([...row]);
      }),
    end: async (complete) => {
      try {
        await guarded(() => {
          for (const statement of statements.values()) statement.finalize();
          if (complete) finish();
        });
        database.close();
        if (complete) await rename(temporary, target);
      } catch (error) {
        throw error instanceof OutputError ? error : new OutputError(target, error);
      } finally {
        if (database.isOpen) database.close();
        await unlink(temporary).catch(() => undefined);
      }
    },
  };
}
