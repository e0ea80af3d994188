import { EVENT_LABELS, RELATION_LABELS, SPAN_LABELS, spanKey } from '../types.js';
import { gathered, type RawRelation, type RawSpan } from './gather.js';
import { type AnnotationFormat, FormatError, isObject, parsed, type ReadAnnotation } from './types.js';

const nameOf = (key: string) => key.replaceAll(' ', '-');

/** The labelling interface for Label Studio: paste it under Settings → Labeling Interface. */
export const LABEL_STUDIO_CONFIG = `<View>
  <Relations>
${RELATION_LABELS.map((label) => `    <Relation value="${label}"/>`).join('\n')}
  </Relations>
  <Labels name="label" toName="text">
${[...SPAN_LABELS, ...EVENT_LABELS].map((label) => `    <Label value="${label}"/>`).join('\n')}
  </Labels>
  <Text name="text" value="$text"/>
</View>
`;

function readTask(task: unknown): ReadAnnotation | null {
  if (!isObject(task) || !isObject(task.data) || typeof task.data.text !== 'string')
    throw new FormatError('it is no export of Label Studio (JSON): there is no data.text');
  const made = Array.isArray(task.annotations) ? task.annotations : [];
  const last: unknown = made.findLast((one) => isObject(one) && one.was_cancelled !== true);
  // A task that nobody has looked at.
  if (!isObject(last) || !Array.isArray(last.result)) return null;
  const spans: RawSpan[] = [];
  const relations: RawRelation[] = [];
  for (const item of last.result) {
    if (!isObject(item)) continue;
    if (item.type === 'relation') {
      const labels = Array.isArray(item.labels) ? item.labels : [];
      for (const label of labels) relations.push({ from: String(item.from_id), to: String(item.to_id), label });
    } else if (isObject(item.value) && Array.isArray(item.value.labels)) {
      const { start, end, labels } = item.value;
      const note = isObject(item.meta) && Array.isArray(item.meta.text) ? item.meta.text.join(' ').trim() : undefined;
      for (const label of labels) spans.push({ id: String(item.id), start, end, label, value: note || undefined });
    }
  }
  return gathered(task.data.text, spans, relations);
}

/**
 * Label Studio's JSON: a task for each article, with what nutgraf found as a prediction. Places count code points there.
 * What a span stands for is in its meta text.
 */
export const labelStudio: AnnotationFormat = {
  holds: 'all',
  extension: '.json',
  open: '[\n',
  between: ',\n',
  close: '\n]\n',
  write: ({ documentId, sha256, text, spans, relations }) =>
    JSON.stringify({
      data: { text, document: documentId, sha256 },
      predictions: [
        {
          model_version: 'nutgraf',
          result: [
            ...spans.map((span) => ({
              id: nameOf(spanKey(span)),
              from_name: 'label',
              to_name: 'text',
              type: 'labels',
              value: { start: span.start, end: span.end, text: span.text, labels: [span.label] },
              ...(span.value && { meta: { text: [span.value] } }),
            })),
            ...relations.map(({ label, from, to }) => ({
              type: 'relation',
              from_id: nameOf(spanKey(from)),
              to_id: nameOf(spanKey(to)),
              direction: 'right',
              labels: [label],
            })),
          ],
        },
      ],
    }),
  read: (content) => {
    const tasks = parsed(content);
    if (!Array.isArray(tasks)) throw new FormatError('it is no export of Label Studio (JSON): it is no list of tasks');
    return tasks.map(readTask).filter((one) => one !== null);
  },
};
