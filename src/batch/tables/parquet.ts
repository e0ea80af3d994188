import { rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { type ColumnSource, fileWriter, ParquetWriter } from 'hyparquet-writer';
import { TABLES } from '../../render/tables/index.js';
import { parquetCell, parquetElement } from '../../render/tables/parquet.js';
import type { Cell, Table } from '../../render/tables/types.js';
import { makeFolder } from '../folders.js';
import { OutputError } from '../output.js';
import { parquetFooter } from './parquet-footer.js';
import type { Sink } from './sink.js';

/** A group of rows is written when it has so many rows, or so many characters: that is what is held in memory. */
const GROUP = { rows: 20_000, characters: 1 << 21 };

const lengthOf = (row: readonly Cell[]) =>
  row.reduce((sum: number, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0);

/** One table to a Parquet file, compressed with Snappy. */
export async function parquetFile(table: Table, target: string): Promise<Sink> {
  const { columns } = table;
  const temporary = `${target}.${process.pid}.tmp`;
  const guarded = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof OutputError ? error : new OutputError(target, error);
    }
  };
  await guarded(() => makeFolder(path.dirname(target)));
  const file = await guarded(() => fileWriter(temporary));
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.map(parquetElement)];
  const writer = new ParquetWriter({ writer: file, schema });
  const footer = parquetFooter(schema, 'nutgraf');
  let held: (readonly Cell[])[] = [];
  let length = 0;
  const flush = async () => {
    if (held.length === 0) return;
    const columnData = columns.map(
      (column, index): ColumnSource => ({
        name: column.name,
        data: held.map((row) => parquetCell(column, row[index] ?? null)),
        // of a text they would be the text itself
        statistics: column.type !== 'string',
        offsetIndex: false,
      }),
    );
    held = [];
    length = 0;
    await writer.write({ columnData, rowGroupSize: GROUP.rows });
    // The writer would keep them until the file ends, some 2 kB for each column.
    for (const group of writer.row_groups.splice(0)) footer.add(group);
    writer.pendingIndexes = [];
  };
  return {
    tables: [table],
    add: async (_, rows) => {
      for (const row of rows) {
        held.push(row);
        length += lengthOf(row);
      }
      if (held.length >= GROUP.rows || length >= GROUP.characters) await guarded(flush);
    },
    end: async (complete) => {
      try {
        if (!complete) return;
        await guarded(async () => {
          await flush();
          footer.write(file);
          await file.finish();
          await rename(temporary, target);
        });
      } finally {
        await unlink(temporary).catch(() => undefined);
      }
    },
  };
}

/** Every table to a file in a folder. */
export async function parquetFolder(folder: string): Promise<Sink> {
  const files = new Map<Table, Sink>();
  for (const table of TABLES) files.set(table, await parquetFile(table, path.join(folder, `${table.name}.parquet`)));
  return {
    tables: TABLES,
    add: async (table, rows) => files.get(table)?.add(table, rows),
    end: async (complete) => {
      for (const file of files.values()) await file.end(complete);
    },
  };
}
