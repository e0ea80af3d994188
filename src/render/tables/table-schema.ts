import { TABLES } from './index.js';
import type { ColumnInfo, Table } from './types.js';

/** How the cells of a file are told apart. */
export interface Dialect {
  readonly extension: 'csv' | 'tsv';
  readonly delimiter: ',' | '\t';
}

export const CSV: Dialect = { extension: 'csv', delimiter: ',' };
export const TSV: Dialect = { extension: 'tsv', delimiter: '\t' };

function fieldOf({ name, type, description, required, values }: ColumnInfo): object {
  const constraints = {
    ...(required && { required }),
    ...(name === 'id' && { unique: true }),
    ...(values && { enum: values }),
  };
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

const resourceOf = ({ name, description, columns }: Table, { extension, delimiter }: Dialect): object => ({
  name,
  path: `${name}.${extension}`,
  profile: 'tabular-data-resource',
  description,
  encoding: 'utf-8',
  ...(delimiter !== ',' && { dialect: { delimiter } }),
  schema: {
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey: 'id',
    foreignKeys: columns.flatMap(({ name: column, references }) =>
      references === undefined
        ? []
        : // A table that refers to itself has no name for it, says the standard.
          [{ fields: column, reference: { resource: references === name ? '' : references, fields: 'id' } }],
    ),
  },
});

/** What the tables hold, as a Frictionless Data Package with a Table Schema for each: https://specs.frictionlessdata.io */
export const dataPackage = (dialect: Dialect = CSV): object => ({
  profile: 'tabular-data-package',
  name: 'nutgraf-tables',
  title: 'Tables of nutgraf',
  description: 'Who said and did what, to whom, when and where: flat tables over many articles.',
  resources: TABLES.map((table) => resourceOf(table, dialect)),
});
