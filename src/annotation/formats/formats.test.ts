import { describe, expect, it } from 'vitest';
import { recordOf } from '../../dev/fixture-records.js';
import { fixtures } from '../../dev/fixtures.js';
import { extract } from '../../index.js';
import { correctionsOf } from '../corrections.js';
import { annotationOf } from '../of-record.js';
import type { Annotation } from '../types.js';
import { FORMATS } from './index.js';
import { TOOLS, type Tool } from './names.js';
import { FormatError, type ReadAnnotation } from './types.js';

const records = [
  ...(await Promise.all(fixtures().map(recordOf))),
  extract({ id: 'lines', text: '😀😀 “It is\ncold,” Ada Berg said\n\non Tuesday in Oslo. She met Iran’s 😀 envoys.' }),
];
const annotations = records.map((record) => annotationOf(record)).filter((one) => one !== null);

/** Label Studio gives what people made as `annotations`, in the form in which it takes predictions. */
const accepted = (content: string) => {
  const tasks: { predictions: unknown }[] = JSON.parse(content);
  return JSON.stringify(tasks.map(({ predictions, ...task }) => ({ ...task, annotations: predictions })));
};

/** Through the tool and back, where nobody changed anything. */
function roundTrip(tool: Tool, annotation: Annotation): ReadAnnotation | undefined {
  const format = FORMATS[tool];
  if (format.holds === 'one') {
    const files = format.write(annotation);
    return format.read(files[format.extension] ?? '', files[format.textExtension ?? ''] ?? '');
  }
  const content = format.open + format.write(annotation) + format.close;
  return format.read(tool === 'label-studio' ? accepted(content) : content)[0];
}

describe.each(TOOLS)('%s', (tool) => {
  it('gives back every span and relation of every article, and what it stands for', () => {
    for (const annotation of annotations) {
      const back = roundTrip(tool, annotation);
      expect(back).toMatchObject({ text: annotation.text, unknown: [] });
      expect(back?.spans).toHaveLength(annotation.spans.length);
      const values = (spans: Annotation['spans'] = []) => spans.map(({ value }) => value || undefined);
      if (tool !== 'doccano') expect(values(back?.spans)).toEqual(values(annotation.spans));
      if (back) expect(correctionsOf(annotation, { ...annotation, ...back })).toEqual([]);
    }
  });

  it('refuses other files', () => {
    const format = FORMATS[tool];
    const read = (content: string) => (format.holds === 'one' ? format.read(content, 'text') : format.read(content));
    for (const content of tool === 'brat' ? ['T1 Person\n'] : ['nonsense', '{"a":1}', '[{"a":1}]'])
      expect(() => read(content)).toThrow(FormatError);
  });
});

describe('what people make in the tools', () => {
  const task = (result: unknown[], more: object = {}) =>
    JSON.stringify([{ data: { text: 'Ada Berg left Oslo.' }, annotations: [{ result, ...more }] }]);
  const read = (content: string) => {
    const format = FORMATS['label-studio'];
    return format.holds === 'all' ? format.read(content) : [];
  };
  const span = { id: 'x1', type: 'labels', value: { start: 0, end: 8, text: 'Ada Berg', labels: ['Person'] } };

  it('is read from Label Studio as it documents its JSON', () => {
    expect(read(task([{ ...span, from_name: 'label', to_name: 'text', meta: { text: ['Ada Berg'] } }]))).toMatchObject([
      { spans: [{ label: 'Person', start: 0, end: 8, text: 'Ada Berg', value: 'Ada Berg' }] },
    ]);
  });

  it('passes over labels of its own, cancelled work and tasks that nobody looked at', () => {
    const own = { ...span, id: 'x2', value: { ...span.value, labels: ['Ship'] } };
    const relation = { type: 'relation', from_id: 'x1', to_id: 'x2', direction: 'right', labels: ['speaker'] };
    expect(read(task([span, own, relation]))).toMatchObject([{ unknown: ['Ship'], relations: [], spans: [{}] }]);
    expect(read(task([span], { was_cancelled: true }))).toEqual([]);
    expect(read('[{"data":{"text":"a"},"annotations":[]}]')).toEqual([]);
  });

  it('must lie in the text', () => {
    const outside = { ...span, value: { ...span.value, end: 99 } };
    expect(() => read(task([outside]))).toThrow('does not lie in the text');
  });
});
