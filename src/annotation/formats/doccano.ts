import { spanKey } from '../types.js';
import { gathered, type RawRelation, type RawSpan } from './gather.js';
import { type AnnotationFormat, FormatError, isObject, parsed, type ReadAnnotation } from './types.js';

function readLine(line: string): ReadAnnotation {
  const value = parsed(line);
  if (!isObject(value) || typeof value.text !== 'string' || !Array.isArray(value.entities))
    throw new FormatError('it is no export of doccano (JSONL with relations): a line has no text and entities');
  const spans = value.entities.filter(isObject).map(
    ({ id, start_offset: start, end_offset: end, label }): RawSpan => ({
      id: String(id),
      start,
      end,
      label,
      value: undefined,
    }),
  );
  const relations = (Array.isArray(value.relations) ? value.relations : [])
    .filter(isObject)
    .map(({ from_id: from, to_id: to, type }): RawRelation => ({ from: String(from), to: String(to), label: type }));
  return gathered(value.text, spans, relations);
}

/** doccano's JSONL with entities and relations. It has no place for what a span stands for, so that this stays as it was. */
export const doccano: AnnotationFormat = {
  holds: 'all',
  extension: '.jsonl',
  open: '',
  between: '\n',
  close: '\n',
  write: ({ documentId, sha256, text, spans, relations }) => {
    const numbers = new Map(spans.map((span, index) => [spanKey(span), index + 1]));
    return JSON.stringify({
      text,
      document: documentId,
      sha256,
      entities: spans.map(({ start, end, label }, index) => ({
        id: index + 1,
        start_offset: start,
        end_offset: end,
        label,
      })),
      relations: relations.map(({ label, from, to }, index) => ({
        id: index + 1,
        from_id: numbers.get(spanKey(from)),
        to_id: numbers.get(spanKey(to)),
        type: label,
      })),
    });
  },
  read: (content) =>
    content
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(readLine),
};
