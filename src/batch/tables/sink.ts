import type { ArticleRecord } from '../../record/schema.js';
import { articleKeys } from '../../render/tables/keys.js';
import type { Cell, Table } from '../../render/tables/types.js';

/** Takes the rows of tables, article by article. `end` must be called once, whatever happened. */
export interface Sink {
  readonly tables: readonly Table[];
  readonly add: (table: Table, rows: readonly (readonly Cell[])[]) => Promise<void>;
  /** `complete` is false when the run was cut short: then nothing has its name. */
  readonly end: (complete: boolean) => Promise<void>;
}

/** Puts records into tables. */
export function tableWriter(sink: Sink): (record: ArticleRecord) => Promise<void> {
  const keyOf = articleKeys();
  return async (record) => {
    const article = keyOf(record.document.sha256);
    for (const table of sink.tables) await sink.add(table, table.rows(record, article));
  };
}
