import { isLabel, isRelationLabel, type LabelledSpan, type Relation } from '../types.js';
import { FormatError, type ReadAnnotation } from './types.js';

/** A span as a tool gives it: anything may stand in it. */
export interface RawSpan {
  readonly id: string;
  readonly start: unknown;
  readonly end: unknown;
  readonly label: unknown;
  readonly value: string | null | undefined;
}

export interface RawRelation {
  readonly from: string;
  readonly to: string;
  readonly label: unknown;
}

/**
 * What a tool gave, as ours: places are checked and words taken from the text. Labels that are none of ours are passed over,
 * and relations from or to them.
 */
export function gathered(
  text: string,
  rawSpans: Iterable<RawSpan>,
  rawRelations: Iterable<RawRelation>,
): ReadAnnotation {
  const points = [...text];
  const spans = new Map<string, LabelledSpan>();
  const unknown = new Set<string>();
  for (const { id, start, end, label, value } of rawSpans) {
    if (!isLabel(label)) {
      unknown.add(String(label));
      continue;
    }
    if (typeof start !== 'number' || typeof end !== 'number' || !(start >= 0 && start < end && end <= points.length))
      throw new FormatError(`the span ${id} (${start}–${end}) does not lie in the text`);
    spans.set(id, { start, end, text: points.slice(start, end).join(''), label, value });
  }
  const relations: Relation[] = [];
  for (const { from, to, label } of rawRelations) {
    if (!isRelationLabel(label)) {
      unknown.add(String(label));
      continue;
    }
    const [one, other] = [spans.get(from), spans.get(to)];
    if (one && other) relations.push({ label, from: one, to: other });
  }
  return { text, spans: [...spans.values()], relations, unknown: [...unknown] };
}
