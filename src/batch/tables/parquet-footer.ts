import { ByteWriter } from 'hyparquet-writer';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';

type Metadata = Parameters<typeof writeMetadata>[1];
type RowGroup = Metadata['row_groups'][number];

/** A file begins and ends with it: "PAR1". */
const MAGIC = 0x31524150;
/** The type of a list's elements in Thrift's compact protocol, in its first byte; so is their number where it is small. */
const STRUCT = 12;
const LONG_LIST = 15;
/** So many bytes at the end tell how many are before them. */
const LENGTH = 4;

const NO_GROUP: RowGroup = { columns: [], total_byte_size: 0n, num_rows: 0n };

/**
 * What stands at the end of a Parquet file: its columns, and where each of its row groups is. Groups are kept as the bytes that
 * they take there, a twentieth of what the objects take that tell of them.
 */
export function parquetFooter(schema: Metadata['schema'], createdBy: string) {
  const groups: Uint8Array[] = [];
  let rows = 0n;
  const bytesOf = (num_rows: bigint, row_groups: RowGroup[]): Uint8Array => {
    const bytes = new ByteWriter();
    writeMetadata(bytes, { version: 2, created_by: createdBy, schema, num_rows, row_groups, metadata_length: 0 });
    return bytes.getBytes();
  };
  /** Without any group, in two parts: before the list of groups, which is one byte, and after it. */
  const around = (num_rows: bigint) => {
    const [none, one] = [bytesOf(num_rows, []), bytesOf(num_rows, [NO_GROUP])];
    const list = none.findIndex((byte, at) => byte !== one[at]);
    return { before: none.subarray(0, list), after: none.subarray(list + 1) };
  };
  const { before, after } = around(0n);
  return {
    add: (group: RowGroup): void => {
      const bytes = bytesOf(0n, [group]);
      groups.push(bytes.slice(before.length + 1, bytes.length - after.length));
      rows += group.num_rows;
    },
    /** @param file holds all groups that were added */
    write: (
      file: Pick<ByteWriter, 'offset' | 'appendBytes' | 'appendUint8' | 'appendUint32' | 'appendVarInt'>,
    ): void => {
      const start = file.offset;
      const { before, after } = around(rows);
      file.appendBytes(before);
      file.appendUint8((Math.min(groups.length, LONG_LIST) << 4) | STRUCT);
      if (groups.length >= LONG_LIST) file.appendVarInt(groups.length);
      for (const group of groups) file.appendBytes(group);
      file.appendBytes(after.subarray(0, -LENGTH));
      file.appendUint32(file.offset - start);
      file.appendUint32(MAGIC);
    },
  };
}
