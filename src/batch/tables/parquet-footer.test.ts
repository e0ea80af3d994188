import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { parquetFooter } from './parquet-footer.js';

const SCHEMA: ConstructorParameters<typeof ParquetWriter>[0]['schema'] = [
  { name: 'root', num_children: 2 },
  { name: 'name', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  { name: 'count', type: 'INT32', repetition_type: 'REQUIRED' },
];

/** A file of so many groups of two rows, and its writer, which has not written what stands at the end. */
async function writtenGroups(count: number) {
  const writer = new ParquetWriter({ writer: new ByteWriter(), schema: SCHEMA, createdBy: 'nutgraf' });
  for (let n = 0; n < count; n++) {
    const columnData: ColumnSource[] = [
      { name: 'name', data: [`${n}`, null], statistics: false, offsetIndex: false },
      { name: 'count', data: [n, n + 1], offsetIndex: false },
    ];
    await writer.write({ columnData });
  }
  return writer;
}

describe('the end of a Parquet file', () => {
  it.each([1, 2, 14, 15, 200])('has %i groups as the library writes them', async (count) => {
    const [theirs, ours] = [await writtenGroups(count), await writtenGroups(count)];
    await theirs.finish();
    const footer = parquetFooter(SCHEMA, 'nutgraf');
    for (const group of ours.row_groups) footer.add(group);
    footer.write(ours.writer);
    expect(Buffer.from(ours.writer.getBytes()).equals(theirs.writer.getBytes())).toBe(true);
  });
});
