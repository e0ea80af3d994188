import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../countries/index.js';
import { recordOf } from '../dev/fixture-records.js';
import { fixtures } from '../dev/fixtures.js';
import { sampleRecord } from '../record/sample.js';
import type { ArticleRecord } from '../record/schema.js';
import { applyCorrections } from './apply.js';
import { correctionsOf } from './corrections.js';
import { annotationOf } from './of-record.js';
import { type Annotation, isEventLabel, type Label, type LabelledSpan, relationKey, spanKey } from './types.js';

const records: ArticleRecord[] = [sampleRecord(), ...(await Promise.all(fixtures().map(recordOf)))];

function annotated(record: ArticleRecord): Annotation {
  const annotation = annotationOf(record);
  if (!annotation) throw new Error('the record has no text');
  return annotation;
}

/** The record after somebody made `after` of its annotation. */
const corrected = (record: ArticleRecord, after: Annotation) =>
  applyCorrections(record, record.document.text ?? '', correctionsOf(annotated(record), after), COUNTRIES);

const shown = ({ spans, relations }: Annotation) => ({
  spans: spans.map((span) => `${spanKey(span)} ${span.value ?? ''}`).sort(),
  relations: relations.map(relationKey).sort(),
});

const without = (annotation: Annotation, gone: (span: LabelledSpan) => boolean): Annotation => ({
  ...annotation,
  spans: annotation.spans.filter((span) => !gone(span)),
  relations: annotation.relations.filter(({ from, to }) => !gone(from) && !gone(to)),
});

/** What is only there because something points to it. */
const tied: readonly Label[] = ['Source', 'Cue', 'Party', 'Place'];
const withoutLoose = (annotation: Annotation) => {
  const to = new Set(annotation.relations.map((relation) => spanKey(relation.to)));
  return without(annotation, (span) => tied.includes(span.label) && !to.has(spanKey(span)));
};

describe.each(records.map((record) => [record.document.id, record] as const))('%s', (_, record) => {
  const annotation = annotated(record);

  it('has every item, at its place in code points', () => {
    const points = [...annotation.text];
    for (const { start, end, text } of annotation.spans) expect(points.slice(start, end).join('')).toBe(text);
    const count = (label: Label) => annotation.spans.filter((span) => span.label === label).length;
    expect(count('Person')).toBe(record.people.reduce((sum, { mentions }) => sum + mentions.length, 0));
    expect(count('Organization')).toBe(record.organizations.reduce((sum, { mentions }) => sum + mentions.length, 0));
    expect(count('Date')).toBe(record.dates.length);
  });

  it('has nothing to correct where nobody changed anything, and then stays as it is', () => {
    expect(correctionsOf(annotation, annotation)).toEqual([]);
    expect(corrected(record, annotation)).toEqual(record);
  });

  it('is what people left of it, whatever they take out', () => {
    const labels = [...new Set(annotation.spans.map(({ label }) => label))];
    for (const label of labels.filter((one) => !tied.includes(one))) {
      const after = withoutLoose(without(annotation, (span) => span.label === label));
      const result = annotated(corrected(record, after));
      const [got, wanted] = [shown(result), shown(after)];
      // A speaker who is no person of the record any more is a source in the same words.
      if (label !== 'Person') expect(got).toEqual(wanted);
      else expect(got.spans.filter((span) => span.startsWith('Person'))).toEqual([]);
    }
  });

  it('can be made again from a record without items', () => {
    const empty = { ...record, people: [], organizations: [], countries: [], dates: [], statements: [], events: [] };
    const result = annotated(corrected(empty, annotation));
    const ownValues = ({ spans, relations }: Annotation) => ({
      spans: spans.map(spanKey).sort(),
      relations: relations.map(relationKey).sort(),
    });
    expect(ownValues(result)).toEqual(ownValues(annotation));
  });
});

describe('corrections', () => {
  const record = sampleRecord();
  const annotation = annotated(record);
  const span = (label: Label, text: string, value?: string): LabelledSpan => {
    const start = [...annotation.text.slice(0, annotation.text.indexOf(text))].length;
    return { start, end: start + [...text].length, text, label, value: value ?? null };
  };

  it('change what a span stands for, and keep what is known of the person', () => {
    const after = {
      ...annotation,
      spans: annotation.spans.map((one) =>
        one.label === 'Person'
          ? { ...one, value: 'Ada Birk' }
          : one.label === 'Date'
            ? { ...one, value: '2026-02' }
            : one,
      ),
    };
    const result = corrected(record, after);
    expect(result.people).toMatchObject([{ id: 'p1', name: 'Ada Birk', role: 'mayor', gender: 'female' }]);
    expect(result.dates[0]).toMatchObject({ value: '2026-02', latest: '2026-02-28', rule: 'correction:value' });
    expect(result.events[0]?.when.value).toBe('2026-02');
  });

  it('rename an organization, and keep what is known of it and who is it', () => {
    const after = {
      ...annotation,
      spans: annotation.spans.map((one) => (one.label === 'Organization' ? { ...one, value: 'Iran Mission' } : one)),
    };
    const result = corrected(record, after);
    expect(result.organizations).toMatchObject([
      { id: 'o1', name: 'Iran Mission', country: 'IRN', sector: 'GOV', mentions: [{ rule: 'correction:value' }] },
    ]);
    expect(result.events[0]?.recipients).toMatchObject([{ text: 'Iran envoys', organizationId: 'o1' }]);
  });

  it('take an organization out, and nobody is it any more', () => {
    const result = corrected(
      record,
      without(annotation, ({ label }) => label === 'Organization'),
    );
    expect(result.organizations).toEqual([]);
    expect(result.events[0]?.recipients).toMatchObject([{ name: 'Iran envoys', organizationId: null, country: 'IRN' }]);
  });

  it('add an organization before the others, which takes their numbers on', () => {
    const after = { ...annotation, spans: [...annotation.spans, span('Organization', 'the mayor', 'City Hall')] };
    const result = corrected(record, after);
    expect(result.organizations).toMatchObject([
      { id: 'o1', name: 'City Hall', acronym: null, mentions: [{ text: 'the mayor', rule: 'correction:added' }] },
      { id: 'o2', name: 'Iran envoys' },
    ]);
    expect(result.events[0]?.recipients).toMatchObject([{ organizationId: 'o2' }]);
  });

  it('add an organization where somebody acts, who then is it', () => {
    const bare = corrected(
      record,
      without(annotation, ({ label }) => label === 'Organization'),
    );
    const again = annotated(bare);
    const after = { ...again, spans: [...again.spans, span('Organization', 'Iran envoys', 'Iran Mission')] };
    expect(corrected(bare, after).events[0]?.recipients).toMatchObject([{ organizationId: 'o1' }]);
  });

  it('add an event with its parties', () => {
    const trigger = span('AGREE', 'agreed');
    const [actor, recipient] = [span('Party', 'We', 'Ada Berg'), span('Party', 'Iran envoys', 'Iran envoys')];
    const after: Annotation = {
      ...annotation,
      spans: [...annotation.spans, trigger, actor],
      relations: [
        ...annotation.relations,
        { label: 'actor', from: trigger, to: actor },
        { label: 'recipient', from: trigger, to: recipient },
      ],
    };
    const event = corrected(record, after).events.find(({ type }) => type === 'AGREE');
    expect(event).toMatchObject({
      quad: 1,
      trigger: { text: 'agreed' },
      actors: [{ name: 'Ada Berg' }],
      recipients: [{ name: 'Iran envoys' }],
      rule: 'correction:added',
    });
  });

  it('relabel a statement and keep who said it', () => {
    const relabelled = (one: LabelledSpan): LabelledSpan => (one.label === 'Direct' ? { ...one, label: 'Mixed' } : one);
    const after = {
      ...annotation,
      spans: annotation.spans.map(relabelled),
      relations: annotation.relations.map((one) => ({ ...one, from: relabelled(one.from), to: relabelled(one.to) })),
    };
    expect(corrected(record, after).statements).toMatchObject([
      { id: 's1', kind: 'mixed', speaker: { name: 'Ada Berg', personId: 'p1' }, cue: { text: 'said' } },
    ]);
  });

  it('give an event another type and keep all else of it but the confidence, which a person needs none of', () => {
    const relabelled = (one: LabelledSpan): LabelledSpan =>
      one.label === 'CONSULT' ? { ...one, label: 'REJECT' } : one;
    const after = {
      ...annotation,
      spans: annotation.spans.map(relabelled),
      relations: annotation.relations.map((one) => ({ ...one, from: relabelled(one.from) })),
    };
    const [event] = record.events;
    expect(corrected(record, after).events[0]).toEqual({
      ...event,
      type: 'REJECT',
      quad: 3,
      confidence: null,
      rule: 'correction:added',
    });
  });

  it.each([
    ['another country than there are', 'add', { ...span('Country', 'Tuesday'), value: 'ZZZ' }],
    ['a country that is none', 'value', { ...span('Country', 'Iran'), value: 'Atlantis' }],
    ['a day that no calendar has', 'value', { ...span('Date', 'Tuesday'), value: '2026-02-31' }],
    ['a name of blanks', 'value', { ...span('Person', 'Ada Berg'), value: '  ' }],
    ['words that are not there', 'add', { ...span('Person', 'Ada Berg'), start: 1, end: 9 }],
    ['a place after the end', 'add', { ...span('Person', 'Ada Berg'), end: 9000 }],
    ['a place before its beginning', 'remove', { ...span('Person', 'Ada Berg'), end: 0 }],
  ] as const)('do nothing with %s', (_, change, one) => {
    const { text, sha256, documentId: document } = annotation;
    expect(applyCorrections(record, text, [{ sha256, document, change, span: one }], COUNTRIES)).toEqual(record);
  });

  it('name a country as people do', () => {
    const { text, sha256, documentId: document } = annotation;
    const named = (one: LabelledSpan) =>
      applyCorrections(record, text, [{ sha256, document, change: 'add', span: one }], COUNTRIES).countries;
    expect(named({ ...span('Country', 'Tuesday'), value: 'Kenya' })).toContainEqual(
      expect.objectContaining({ alpha3: 'KEN', alpha2: 'KE', name: 'Kenya' }),
    );
  });

  it('do nothing where their items are gone, or are there already', () => {
    const gone = without(annotation, (one) => isEventLabel(one.label));
    const corrections = correctionsOf(annotation, gone);
    const [text, once] = [annotation.text, corrected(record, gone)];
    expect(applyCorrections(once, text, corrections, COUNTRIES)).toEqual(once);
    const back = correctionsOf(gone, annotation);
    expect(applyCorrections(record, text, back, COUNTRIES)).toEqual(record);
  });
});
