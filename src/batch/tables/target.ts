import { CSV, TSV } from '../../render/tables/table-schema.js';
import type { Table } from '../../render/tables/types.js';
import type { Sink } from './sink.js';

export const TABLE_FORMATS = ['csv', 'tsv', 'sqlite', 'parquet'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Where tables go: one to a stream or a file, or all to a folder or a database. */
export type TableTarget =
  | { readonly to: 'stream'; readonly format: 'csv' | 'tsv'; readonly bom: boolean; readonly table: Table }
  | {
      readonly to: 'file';
      readonly format: 'csv' | 'tsv' | 'parquet';
      readonly bom: boolean;
      readonly table: Table;
      readonly path: string;
    }
  | { readonly to: 'folder'; readonly format: 'csv' | 'tsv' | 'parquet'; readonly bom: boolean; readonly path: string }
  | { readonly to: 'database'; readonly format: 'sqlite'; readonly path: string };

/** Opens the target; each kind of file loads its own library only. */
export async function openSink(target: TableTarget, write: (text: string) => Promise<void>): Promise<Sink> {
  if (target.format === 'sqlite') {
    const { sqliteFile } = await import('./sqlite.js');
    return sqliteFile(target.path);
  }
  if (target.format === 'parquet') {
    const { parquetFile, parquetFolder } = await import('./parquet.js');
    return target.to === 'file' ? parquetFile(target.table, target.path) : parquetFolder(target.path);
  }
  const { csvFile, csvFolder, csvStream } = await import('./csv.js');
  const options = { dialect: target.format === 'tsv' ? TSV : CSV, bom: target.bom };
  switch (target.to) {
    case 'stream':
      return csvStream(target.table, options, write);
    case 'file':
      return csvFile(target.table, target.path, options);
    case 'folder':
      return csvFolder(target.path, options);
  }
}
