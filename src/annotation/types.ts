import { ACTION_TYPES } from '../record/plover.js';

/** Labels of what is not an event. An event's label is its type, on its trigger. */
export const SPAN_LABELS = [
  'Person',
  'Organization',
  'Country',
  'Date',
  'Direct',
  'Mixed',
  'Indirect',
  'Source',
  'Cue',
  'Party',
  'Place',
] as const;

export const EVENT_LABELS = ACTION_TYPES;
export type EventLabel = (typeof EVENT_LABELS)[number];
export type Label = (typeof SPAN_LABELS)[number] | EventLabel;

/** From a statement: who says it, to whom, by which word. From a trigger: who does it, to whom, when, where. */
export const RELATION_LABELS = ['speaker', 'addressee', 'cue', 'actor', 'recipient', 'when', 'where'] as const;
export type RelationLabel = (typeof RELATION_LABELS)[number];

const isOneOf =
  <T extends string>(all: readonly T[]) =>
  (value: unknown): value is T =>
    all.some((one) => one === value);

export const isLabel = isOneOf<Label>([...SPAN_LABELS, ...EVENT_LABELS]);
export const isEventLabel = isOneOf<EventLabel>(EVENT_LABELS);
export const isRelationLabel = isOneOf<RelationLabel>(RELATION_LABELS);

/** A stretch of the text with a label; places count Unicode code points, as the tools do. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: Label;
  /** A person's or organization's name, a country's alpha-3 code, a date's TIMEX3 value, a party's name. Undefined where the tool has no place for it. */
  readonly value?: string | null | undefined;
}

export interface Relation {
  readonly label: RelationLabel;
  readonly from: LabelledSpan;
  readonly to: LabelledSpan;
}

/** What a record says of its text, as spans and relations: what people look at and correct. */
export interface Annotation {
  readonly documentId: string;
  readonly sha256: string;
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
  readonly relations: readonly Relation[];
}

/** The same for spans that are one. */
export const spanKey = ({ label, start, end }: LabelledSpan): string => `${label} ${start} ${end}`;
export const relationKey = ({ label, from, to }: Relation): string => `${label} ${spanKey(from)} ${spanKey(to)}`;
