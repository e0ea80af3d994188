import type { Cell, CellType, ColumnInfo } from './types.js';

/** A column of Parquet's schema, as hyparquet-writer takes it. */
interface Element {
  readonly name: string;
  readonly type: 'BYTE_ARRAY' | 'INT32' | 'DOUBLE';
  readonly converted_type?: 'UTF8' | 'DATE';
  readonly repetition_type: 'REQUIRED' | 'OPTIONAL';
}

const TYPES: Readonly<Record<CellType, Pick<Element, 'type' | 'converted_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

export const parquetElement = ({ name, type, required }: ColumnInfo): Element => ({
  name,
  ...TYPES[type],
  repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
});

/** A day as Parquet's writer takes it, all else as it is. */
export const parquetCell = ({ type }: ColumnInfo, cell: Cell): Cell | Date =>
  type === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
