import { placesIn } from '../record/offsets.js';
import type { ArticleRecord, Span } from '../record/schema.js';
import {
  type Annotation,
  isEventLabel,
  type Label,
  type LabelledSpan,
  type Relation,
  type RelationLabel,
  relationKey,
  spanKey,
} from './types.js';

const KIND = { direct: 'Direct', mixed: 'Mixed', indirect: 'Indirect' } as const;

/** A record's places as code points. */
export function codePoints(text: string, unit: ArticleRecord['offsetUnit']): (place: number) => number {
  return unit === 'codepoint' ? (place) => place : placesIn(text, 'codepoint');
}

/**
 * What a record says, as spans and relations. A speaker that is carried over from another statement has no place of its own
 * and no relation. Null where the record leaves its text out.
 */
export function annotationOf(record: ArticleRecord): Annotation | null {
  const { id, sha256, text } = record.document;
  if (text === null) return null;
  const at = codePoints(text, record.offsetUnit);
  const spans = new Map<string, LabelledSpan>();
  const relations = new Map<string, Relation>();
  const add = (label: Label, { start, end, text: words }: Span, value: string | null = null): LabelledSpan => {
    const span = { start: at(start), end: at(end), text: words, label, value };
    const known = spans.get(spanKey(span));
    if (known) return known;
    spans.set(spanKey(span), span);
    return span;
  };
  const relate = (label: RelationLabel, from: LabelledSpan, to: LabelledSpan) => {
    const relation = { label, from, to };
    relations.set(relationKey(relation), relation);
  };

  const persons = new Map<string, LabelledSpan>();
  for (const { name, mentions } of record.people) {
    for (const mention of mentions) persons.set(`${mention.start} ${mention.end}`, add('Person', mention, name));
  }
  for (const { name, mentions } of record.organizations)
    for (const mention of mentions) add('Organization', mention, name);
  for (const { alpha3, mentions } of record.countries) for (const mention of mentions) add('Country', mention, alpha3);
  const dates = new Map(record.dates.map((date) => [date.id, add('Date', date, date.value)]));
  for (const statement of record.statements) {
    const from = add(KIND[statement.kind], statement);
    for (const side of ['speaker', 'addressee'] as const) {
      const mention = statement[side]?.mention;
      if (!mention || mention.end === mention.start) continue;
      relate(
        side,
        from,
        persons.get(`${mention.start} ${mention.end}`) ?? add('Source', mention, statement[side]?.name),
      );
    }
    if (statement.cue) relate('cue', from, add('Cue', statement.cue));
    const date = dates.get(statement.when ?? '');
    if (date) relate('when', from, date);
  }
  for (const { type, trigger, actors, recipients, when, where } of record.events) {
    if (!isEventLabel(type) || !trigger) continue;
    const from = add(type, trigger);
    for (const actor of actors) relate('actor', from, add('Party', actor, actor.name));
    for (const recipient of recipients) relate('recipient', from, add('Party', recipient, recipient.name));
    const date = dates.get(when.dateId ?? '');
    if (date) relate('when', from, date);
    if (where) relate('where', from, add('Place', where.mention, where.name));
  }
  const byPlace = (a: LabelledSpan, b: LabelledSpan) => a.start - b.start || b.end - a.end;
  return {
    documentId: id,
    sha256,
    text,
    spans: [...spans.values()].sort(byPlace),
    relations: [...relations.values()].sort((a, b) => byPlace(a.from, b.from) || byPlace(a.to, b.to)),
  };
}
