import * as z from 'zod';
import {
  type Annotation,
  EVENT_LABELS,
  type LabelledSpan,
  RELATION_LABELS,
  type Relation,
  relationKey,
  SPAN_LABELS,
  spanKey,
} from './types.js';

const spanSchema = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0),
    text: z.string(),
    label: z.enum([...SPAN_LABELS, ...EVENT_LABELS]),
    value: z.string().nullable().optional(),
  })
  .refine(({ start, end }) => start < end, 'it ends before it begins');

/** One thing that somebody corrected. `span` is what it is about; places count code points. */
export const correctionSchema = z.discriminatedUnion('change', [
  z.strictObject({
    sha256: z.string(),
    document: z.string(),
    change: z.enum(['add', 'remove', 'value']),
    span: spanSchema,
  }),
  z.strictObject({
    sha256: z.string(),
    document: z.string(),
    change: z.enum(['relate', 'unrelate']),
    relation: z.enum(RELATION_LABELS),
    from: spanSchema,
    to: spanSchema,
  }),
]);

export type Correction = z.infer<typeof correctionSchema>;

/** A span without an undefined value, which JSON does not have. */
const plain = ({ value, ...span }: LabelledSpan) => (value === undefined ? span : { ...span, value });

/** What people changed: of two annotations of one text, what it takes to make the second from the first. */
export function correctionsOf(before: Annotation, after: Annotation): Correction[] {
  const about = { sha256: before.sha256, document: before.documentId };
  const spans = (annotation: Annotation) => new Map(annotation.spans.map((span) => [spanKey(span), span]));
  const relations = (annotation: Annotation) => new Map(annotation.relations.map((one) => [relationKey(one), one]));
  const [spansBefore, spansAfter] = [spans(before), spans(after)];
  const [relationsBefore, relationsAfter] = [relations(before), relations(after)];
  const corrections: Correction[] = [];
  const changeSpan = (change: 'add' | 'remove' | 'value', span: LabelledSpan) =>
    corrections.push({ ...about, change, span: plain(span) });
  const changeRelation = (change: 'relate' | 'unrelate', { label, from, to }: Relation) =>
    corrections.push({ ...about, change, relation: label, from: plain(from), to: plain(to) });

  for (const [key, relation] of relationsBefore) if (!relationsAfter.has(key)) changeRelation('unrelate', relation);
  for (const [key, span] of spansBefore) if (!spansAfter.has(key)) changeSpan('remove', span);
  for (const [key, span] of spansAfter) {
    const earlier = spansBefore.get(key);
    if (!earlier) changeSpan('add', span);
    else if (span.value !== undefined && (span.value ?? null) !== (earlier.value ?? null)) changeSpan('value', span);
  }
  for (const [key, relation] of relationsAfter) if (!relationsBefore.has(key)) changeRelation('relate', relation);
  return corrections;
}
