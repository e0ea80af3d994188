import type { ArticleRecord } from '../record/schema.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text to be shown in some way. */
export interface Mark extends Range {
  readonly kind: MarkKind;
}

export type MarkKind = 'person' | 'organization' | 'country' | 'date' | 'trigger' | 'statement';

/** Everything that the record knows of the text, in the order of the text, the wider mark first. */
export function marksOf({ people, organizations, countries, dates, statements, events }: ArticleRecord): Mark[] {
  const of = (kind: MarkKind, places: readonly Range[]): Mark[] =>
    places.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end, kind }));
  const marks = [
    ...of(
      'person',
      people.flatMap(({ mentions }) => mentions),
    ),
    ...of(
      'organization',
      organizations.flatMap(({ mentions }) => mentions),
    ),
    ...of(
      'country',
      countries.flatMap(({ mentions }) => mentions),
    ),
    ...of('date', dates),
    ...of('statement', statements),
    ...of(
      'trigger',
      events.flatMap(({ kind, trigger }) => (kind === 'action' && trigger ? [trigger] : [])),
    ),
  ];
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A piece of text between two ends of marks, the marks over it from the outermost to the innermost, and those that end. */
export interface Piece<M extends Range> {
  readonly text: string;
  readonly marks: readonly M[];
  readonly opening: readonly M[];
  readonly closing: readonly M[];
}

/** Cuts the text at every end of a mark; the pieces together are the text. Marks may nest and cross. */
export function cut<M extends Range>(text: string, marks: readonly M[]): Piece<M>[] {
  const places = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces: Piece<M>[] = [];
  let active: M[] = [];
  let next = 0;
  for (const [index, place] of places.entries()) {
    const end = places[index + 1];
    if (end === undefined) break;
    const opening: M[] = [];
    for (let mark = marks[next]; mark && mark.start === place; mark = marks[++next]) opening.push(mark);
    active = [...active, ...opening];
    const closing = active.filter((mark) => mark.end === end).sort((a, b) => b.start - a.start || a.end - b.end);
    pieces.push({ text: text.slice(place, end), marks: active, opening, closing });
    active = active.filter((mark) => mark.end !== end);
  }
  return pieces;
}
