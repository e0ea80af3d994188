import type { ArticleRecord } from './schema.js';

/** A text counted in the record's unit. */
export interface Units {
  readonly length: number;
  readonly slice: (start: number, end: number) => string;
}

/** Text that can be cut by the record's offsets in constant time, after one pass over it. */
export function unitsOf(text: string, unit: ArticleRecord['offsetUnit']): Units {
  if (unit === 'utf16' || !/[\ud800-\udbff][\udc00-\udfff]/.test(text)) {
    return { length: text.length, slice: (start, end) => text.slice(start, end) };
  }
  const places: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) places.push(at);
  const placeOf = (offset: number) => places[offset] ?? text.length;
  return { length: places.length, slice: (start, end) => text.slice(placeOf(start), placeOf(end)) };
}

/** Turns places in UTF-16 units, as JavaScript counts, into the record's unit. */
export function placesIn(text: string, unit: ArticleRecord['offsetUnit']): (place: number) => number {
  if (unit === 'utf16' || !/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (place) => place;
  const places = new Uint32Array(text.length + 1);
  let points = 0;
  for (let at = 0; at < text.length; points++) {
    places[at] = points;
    if ((text.codePointAt(at) ?? 0) > 0xffff) places[at + 1] = points + 1;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  places[text.length] = points;
  return (place) => places[place] ?? points;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The same record with its places counted in UTF-16 units. Without the text they stay as they are. */
export function inUtf16(record: ArticleRecord): ArticleRecord {
  const { text } = record.document;
  if (record.offsetUnit === 'utf16' || text === null) return record;
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return { ...record, offsetUnit: 'utf16' };
  const places: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) places.push(at);
  const placeOf = (offset: number) => places[offset] ?? text.length;
  const moved = structuredClone(record);
  const move = (value: unknown): void => {
    if (!isObject(value)) return;
    if (typeof value.start === 'number') value.start = placeOf(value.start);
    if (typeof value.end === 'number') value.end = placeOf(value.end);
    for (const part of Object.values(value)) move(part);
  };
  move(moved);
  moved.offsetUnit = 'utf16';
  moved.document.length = text.length;
  return moved;
}
