import type { Span } from '../record/schema.js';
import type { LabelledSpan } from './types.js';

/** What stands in an item's `rule` where somebody added it, or said what it stands for. */
export const RULES = { added: 'correction:added', value: 'correction:value', related: 'correction:related' } as const;

/** A span in the record's unit of places, and what it is labelled. */
export type Placed = Span & Pick<LabelledSpan, 'label' | 'value'>;

/** A place of which nobody knows where it lies. */
export const NOWHERE = { geonameId: null, latitude: null, longitude: null, basis: 'none' } as const;

const isAt = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
export const at =
  (place: Span) =>
  (span: Span | null): boolean =>
    span !== null && isAt(span, place);
export const spanOf = ({ start, end, text }: Span): Span => ({ start, end, text });
export const fold = (name: string) => name.replace(/\s+/g, ' ').trim().toLowerCase();
