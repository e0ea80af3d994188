import type { ArticleRecord } from '../record/schema.js';

/** A stretch of the text to be shown in some way. `note` is what is known of it beyond its words. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly note: string | null;
}

export type MarkKind = 'person' | 'organization' | 'country' | 'date' | 'trigger' | 'statement';

const fold = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

/** Everything that the record knows of the text, in the order of the text, the wider mark first. */
export function marksOf(record: ArticleRecord): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: MarkKind, { start, end }: { start: number; end: number }, note: string | null) => {
    if (end > start) marks.push({ start, end, kind, note });
  };
  for (const { name, mentions } of record.people) {
    for (const mention of mentions) add('person', mention, fold(mention.text) === fold(name) ? null : name);
  }
  for (const { name, mentions } of record.organizations) {
    for (const mention of mentions) add('organization', mention, fold(mention.text) === fold(name) ? null : name);
  }
  for (const { alpha3, mentions } of record.countries) for (const mention of mentions) add('country', mention, alpha3);
  for (const date of record.dates) add('date', date, date.value === date.text ? null : date.value);
  for (const statement of record.statements) {
    add('statement', statement, statement.speaker ? statement.speaker.name : null);
  }
  for (const { kind, trigger, type, factuality } of record.events) {
    if (kind === 'action' && trigger)
      add('trigger', trigger, factuality === 'actual' ? type : `${type}, ${factuality}`);
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A piece of text between two ends of marks, the marks over it from the outermost to the innermost, and those that end. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly opening: readonly Mark[];
  readonly closing: readonly Mark[];
}

/** Cuts the text at every end of a mark; the pieces together are the text. Marks may nest and cross. */
export function cut(text: string, marks: readonly Mark[]): Piece[] {
  const places = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces: Piece[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (const [index, place] of places.entries()) {
    const end = places[index + 1];
    if (end === undefined) break;
    const opening: Mark[] = [];
    for (let mark = marks[next]; mark && mark.start === place; mark = marks[++next]) opening.push(mark);
    active = [...active, ...opening];
    const closing = active.filter((mark) => mark.end === end).sort((a, b) => b.start - a.start || a.end - b.end);
    pieces.push({ text: text.slice(place, end), marks: active, opening, closing });
    active = active.filter((mark) => mark.end !== end);
  }
  return pieces;
}
