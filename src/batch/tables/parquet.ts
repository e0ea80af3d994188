import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer';
import { TABLES } from '../../render/tables/index.js';
import { parquetCell, parquetElement } from '../../render/tables/parquet.js';
import type { Cell, Table } from '../../render/tables/types.js';
import { makeFolder } from '../folders.js';
import { OutputError } from '../output.js';
import { writeAll } from '../write.js';
import { parquetFooter } from './parquet-footer.js';
import type { Sink } from './sink.js';

/** What the rows of all tables that wait for their group may take in memory, in bytes, about. */
const WAITING = 1 << 23;
/** What a cell takes beside its characters. */
const CELL = 16;

const sizeOf = (row: readonly Cell[]) =>
  row.reduce((sum: number, cell) => sum + CELL + (typeof cell === 'string' ? cell.length : 0), 0);

/** A table that is being written. */
interface OpenTable {
  readonly table: Table;
  readonly add: (rows: readonly (readonly Cell[])[]) => void;
  /** About so many bytes wait. */
  readonly waiting: () => number;
  /** Writes what waits, as a group of rows. */
  readonly flush: () => Promise<void>;
  readonly end: (complete: boolean) => Promise<void>;
}

/** One table as a file, compressed with Snappy. */
async function openTable(table: Table, target: string): Promise<OpenTable> {
  const { columns } = table;
  const temporary = `${target}.${process.pid}.tmp`;
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof OutputError ? error : new OutputError(target, error);
    }
  };
  const file: FileHandle = await guarded(async () => {
    await makeFolder(path.dirname(target));
    return open(temporary, 'w');
  });
  const bytes = new ByteWriter();
  const schema = [{ name: 'root', num_children: columns.length }, ...columns.map(parquetElement)];
  const writer = new ParquetWriter({ writer: bytes, schema });
  const footer = parquetFooter(schema, 'nutgraf');
  let rows: (readonly Cell[])[] = [];
  let waiting = 0;
  const save = async () => {
    await writeAll(file, bytes.getBytes(), bytes.offset - bytes.index);
    bytes.index = 0;
    // It has grown to the largest group, and the next one may be long in coming.
    bytes.buffer = new ArrayBuffer(1024);
    bytes.view = new DataView(bytes.buffer);
  };
  const flush = async () => {
    if (rows.length === 0) return;
    const columnData = columns.map(
      (column, index): ColumnSource => ({
        name: column.name,
        data: rows.map((row) => parquetCell(column, row[index] ?? null)),
        // of a text they would be the text itself
        statistics: column.type !== 'string',
        offsetIndex: false,
      }),
    );
    const rowGroupSize = rows.length;
    rows = [];
    waiting = 0;
    await writer.write({ columnData, rowGroupSize });
    // The writer would keep them until the file ends, some 2 kB for each column.
    for (const group of writer.row_groups.splice(0)) footer.add(group);
    writer.pendingIndexes = [];
    await save();
  };
  return {
    table,
    add: (more) => {
      for (const row of more) {
        rows.push(row);
        waiting += sizeOf(row);
      }
    },
    waiting: () => waiting,
    flush: () => guarded(flush),
    end: async (complete) => {
      try {
        if (!complete) return;
        await guarded(async () => {
          await flush();
          footer.write(bytes);
          await save();
          await file.close();
          await rename(temporary, target);
        });
      } finally {
        await file.close().catch(() => undefined);
        await unlink(temporary).catch(() => undefined);
      }
    },
  };
}

/** Of rows that wait there are so many over all tables; the largest of them becomes a group of rows first. */
function sinkOf(tables: readonly OpenTable[]): Sink {
  const opened = new Map(tables.map((one) => [one.table, one]));
  return {
    tables: tables.map(({ table }) => table),
    add: async (table, rows) => {
      opened.get(table)?.add(rows);
      const waiting = tables.reduce((sum, one) => sum + one.waiting(), 0);
      if (waiting < WAITING) return;
      await tables.reduce((one, other) => (other.waiting() > one.waiting() ? other : one)).flush();
    },
    end: async (complete) => {
      let failure: unknown = null;
      // Where one cannot be written none of the others is left half done.
      for (const one of tables)
        await one.end(complete && failure === null).catch((error: unknown) => {
          failure ??= error;
        });
      if (failure !== null) throw failure;
    },
  };
}

export const parquetFile = async (table: Table, target: string): Promise<Sink> =>
  sinkOf([await openTable(table, target)]);

/** Every table to a file in a folder. */
export async function parquetFolder(folder: string): Promise<Sink> {
  const tables: OpenTable[] = [];
  for (const table of TABLES) tables.push(await openTable(table, path.join(folder, `${table.name}.parquet`)));
  return sinkOf(tables);
}
