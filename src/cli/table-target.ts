import { stat } from 'node:fs/promises';
import type { TableFormat, TableTarget } from '../batch/tables/target.js';
import { tableNamed } from '../render/tables/index.js';
import type { TableName } from '../render/tables/types.js';
import { UsageError } from './exit.js';

export interface TableFlags {
  readonly output?: string;
  readonly table?: TableName;
  readonly bom?: boolean;
}

/** The table that a stream or a file gets where none is named. */
const FIRST: TableName = 'events';

const ONE_FILE = /\.(?:csv|tsv|txt|parquet)$/i;

/** Options that go with tables only. */
export function refuseTableFlags(format: string, { table, bom }: TableFlags): void {
  if (table !== undefined && format !== 'csv' && format !== 'tsv' && format !== 'parquet')
    throw new UsageError('--table goes with --format csv, tsv or parquet.');
  if (bom && format !== 'csv' && format !== 'tsv') throw new UsageError('--bom goes with --format csv or tsv.');
}

/** Where tables go, by the options. */
export async function tableTarget(format: TableFormat, flags: TableFlags): Promise<TableTarget> {
  refuseTableFlags(format, flags);
  const { output, bom = false } = flags;
  const table = tableNamed(flags.table ?? FIRST);
  if (output === undefined || output === '-') {
    if (format === 'csv' || format === 'tsv') return { to: 'stream', format, bom, table };
    throw new UsageError(
      `--format ${format} does not go to standard output.`,
      format === 'sqlite' ? 'Name a file: -o news.db' : 'Name a folder (-o tables/), or --table and a file.',
    );
  }
  const stats = await stat(output).catch(() => null);
  const isFolder = /[/\\]$/.test(output) || stats?.isDirectory() === true;
  const isDevice = stats !== null && !isFolder && !stats.isFile();
  if (isDevice && (format === 'sqlite' || format === 'parquet')) {
    throw new UsageError(
      `${output} is no ordinary file: --format ${format} cannot be written to it.`,
      'What is put together beside it would take its name.',
    );
  }
  if (format === 'sqlite') {
    if (isFolder)
      throw new UsageError(`${output} is a folder, and --format sqlite makes one file.`, 'Name it: -o news.db');
    const { isForeign } = await import('../batch/tables/foreign.js');
    if (await isForeign(output)) {
      throw new UsageError(
        `${output} is there, and no database of nutgraf's: it would be lost.`,
        'Name another file, or remove it first.',
      );
    }
    return { to: 'database', format, path: output };
  }
  if (flags.table !== undefined && isFolder) {
    throw new UsageError(`${output} is a folder, and --table makes one file.`, `Name it: -o ${flags.table}.${format}`);
  }
  if (flags.table !== undefined || isDevice || (!isFolder && ONE_FILE.test(output)))
    return { to: 'file', format, bom, table, path: output };
  if (stats?.isFile()) {
    throw new UsageError(
      `${output} is a file, and --format ${format} makes a folder of tables.`,
      'Name a folder, or one table with --table.',
    );
  }
  return { to: 'folder', format, bom, path: output };
}
