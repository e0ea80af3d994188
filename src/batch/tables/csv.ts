import path from 'node:path';
import { BOM, csvHeader, csvRows } from '../../render/tables/csv.js';
import { TABLES } from '../../render/tables/index.js';
import { type Dialect, dataPackage } from '../../render/tables/table-schema.js';
import type { Table } from '../../render/tables/types.js';
import { textFile, writeText } from '../text-file.js';
import type { Sink } from './sink.js';

export interface CsvOptions {
  readonly dialect: Dialect;
  /** Whether a byte order mark stands before all. */
  readonly bom: boolean;
}

const frontOf = ({ columns }: Table, { dialect, bom }: CsvOptions) => `${bom ? BOM : ''}${csvHeader(columns, dialect)}`;

/** One table to a stream that somebody else opened. */
export function csvStream(table: Table, options: CsvOptions, write: (text: string) => Promise<void>): Sink {
  let isBegun = false;
  const begin = async () => {
    if (isBegun) return;
    isBegun = true;
    await write(frontOf(table, options));
  };
  return {
    tables: [table],
    add: async (_, rows) => {
      await begin();
      if (rows.length > 0) await write(csvRows(rows, options.dialect));
    },
    end: begin,
  };
}

/** One table to a file. */
export function csvFile(table: Table, target: string, options: CsvOptions): Sink {
  const file = textFile(target);
  const stream = csvStream(table, options, file.write);
  return {
    ...stream,
    end: async (complete) => {
      await stream.end(complete);
      await file.end(complete);
    },
  };
}

/** Every table to a file in a folder, with a description of their columns beside them. */
export function csvFolder(folder: string, options: CsvOptions): Sink {
  const { extension } = options.dialect;
  const files = new Map(
    TABLES.map((table) => [table, csvFile(table, path.join(folder, `${table.name}.${extension}`), options)]),
  );
  return {
    tables: TABLES,
    add: async (table, rows) => files.get(table)?.add(table, rows),
    end: async (complete) => {
      for (const file of files.values()) await file.end(complete);
      const description = `${JSON.stringify(dataPackage(options.dialect), null, 2)}\n`;
      if (complete) await writeText(path.join(folder, 'datapackage.json'), description);
    },
  };
}
