import { fastScorers } from './kernel.js';
import { RELATIONS, TAGS } from './labels.js';
import { ACTIONS } from './state.js';
import { type DenseTable, denseScorerOf, ROW, type Scorer, scorerOf, type Table } from './tables.js';

/** What sentences are read with: a classifier for each of the three steps. */
export interface Model {
  readonly tagger: Scorer;
  readonly parser: Scorer;
  readonly relations: Scorer;
}

export interface Tables {
  readonly tagger: Table;
  readonly parser: DenseTable;
  readonly relations: Table;
}

/** Number of classes of each table, as a check. */
const CLASSES = [TAGS.length, ACTIONS, RELATIONS.length] as const;
const HEADER = 9;
/** "SYN1", so that another file is not taken for weights. */
const MAGIC = 0x314e5953;

/**
 * The tables as bytes: a header of 32-bit numbers (a mark, the number of classes of each table, then slots and pairs of
 * the tagger's, slots of the parser's, slots and pairs of the relations' table), then the columns of each table, those of
 * wider numbers first. All numbers are little-endian, as on every machine that Node runs on.
 */
export function packTables({ tagger, parser, relations }: Tables): Uint8Array<ArrayBuffer> {
  const header = Uint32Array.of(
    MAGIC,
    ...CLASSES,
    tagger.checks.length,
    tagger.pairs.length,
    parser.checks.length,
    relations.checks.length,
    relations.pairs.length,
  );
  const columns = [
    header,
    tagger.offsets,
    relations.offsets,
    tagger.checks,
    parser.checks,
    relations.checks,
    tagger.pairs,
    relations.pairs,
    parser.rows,
  ].map((column) => new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  const bytes = new Uint8Array(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const column of columns) {
    bytes.set(column, at);
    at += column.length;
  }
  return bytes;
}

/** The tables that `packTables` wrote; the bytes are shared, not copied, where they begin at a multiple of four. */
export function unpackTables(given: Uint8Array): Tables {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const { buffer } = bytes;
  const header = bytes.length < HEADER * 4 ? new Uint32Array() : new Uint32Array(buffer, bytes.byteOffset, HEADER);
  if (header[0] !== MAGIC || CLASSES.some((classes, i) => header[1 + i] !== classes))
    throw new Error('These are no weights for this version of the parser: run npm run train:syntax.');
  const [tagSlots = 0, tagPairs = 0, parserSlots = 0, relationSlots = 0, relationPairs = 0] = header.subarray(4);
  let at = bytes.byteOffset + HEADER * 4;
  const from = (size: number) => {
    const start = at;
    at += size;
    return start;
  };
  const words = (count: number) => new Uint32Array(buffer, from(count * 4), count);
  const halves = (count: number) => new Uint16Array(buffer, from(count * 2), count);
  const pairs = (count: number) => new Int16Array(buffer, from(count * 2), count);
  const offsets = [words(tagSlots + 1), words(relationSlots + 1)] as const;
  const checks = [halves(tagSlots), halves(parserSlots), halves(relationSlots)] as const;
  return {
    tagger: { classes: TAGS.length, checks: checks[0], offsets: offsets[0], pairs: pairs(tagPairs) },
    relations: { classes: RELATIONS.length, checks: checks[2], offsets: offsets[1], pairs: pairs(relationPairs) },
    parser: {
      classes: ACTIONS,
      checks: checks[1],
      rows: new Int8Array(buffer, from(parserSlots * ROW), parserSlots * ROW),
    },
  };
}

/** Scorers in plain arrays. */
export const plainModelOf = ({ tagger, parser, relations }: Tables): Model => ({
  tagger: scorerOf(tagger),
  parser: denseScorerOf(parser),
  relations: scorerOf(relations),
});

/** Scorers for the tables, the faster ones where they run. */
export function modelOf(tables: Tables): Model {
  const [tagger, relations, parser] = fastScorers([tables.tagger, tables.relations], tables.parser) ?? [];
  return tagger && parser && relations ? { tagger, parser, relations } : plainModelOf(tables);
}
