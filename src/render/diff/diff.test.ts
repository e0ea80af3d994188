import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../../record/sample.js';
import type { ArticleRecord } from '../../record/schema.js';
import { compareRecords } from './compare.js';
import { diffLines, diffText } from './render.js';

const before = sampleRecord();
const changed = (change: Partial<ArticleRecord>): ArticleRecord => ({ ...before, ...change });
const textOf = (after: ArticleRecord, withRules = false) =>
  diffText('a', compareRecords(before, after, withRules), 0)
    .split('\n')
    .slice(1, -1);

describe('diff', () => {
  it('finds nothing between equals, and rules only where they are asked for', () => {
    const other = changed({ dates: before.dates.map((date) => ({ ...date, rule: 'date:other' })) });
    expect(textOf(sampleRecord(), true)).toEqual([]);
    expect(textOf(other)).toEqual([]);
    expect(textOf(other, true)).toEqual(['  ~ date 40–47 “Tuesday”  rule: date:test → date:other']);
  });

  it('tells what is gone, new and other', () => {
    const [date] = before.dates;
    const [event] = before.events;
    if (!date || !event) throw new Error('the sample has changed');
    const after = changed({
      dates: [{ ...date, value: '2026-02-10', latest: null }],
      people: before.people.map((person) => ({ ...person, role: null, mentions: person.mentions.slice(0, 1) })),
      countries: [],
      events: [...before.events, { ...event, id: 'e3', type: 'AGREE' as const }],
    });
    expect(textOf(after)).toEqual([
      '  ~ person Ada Berg  role: mayor → –',
      '  - mention 62–65 “she”  Ada Berg (pronoun)',
      '  - country 28–32 “Iran”  IRN (name)',
      '  ~ date 40–47 “Tuesday”  value: 2026-02-03 → 2026-02-10; latest: 2026-02-03 → –',
      '  + event 24–27 “met”  AGREE Ada Berg → Iran envoys, IRN, GOV',
    ]);
  });

  it('tells of organisations', () => {
    const [organization] = before.organizations;
    if (!organization) throw new Error('the sample has changed');
    const other = {
      ...organization,
      sector: 'MIL',
      mentions: organization.mentions.map((m) => ({ ...m, kind: 'name' as const })),
    };
    expect(textOf(changed({ organizations: [other] }))).toEqual([
      `  ~ organization ${organization.name}  sector: ${organization.sector ?? '–'} → MIL`,
      '  ~ mention 28–39 “Iran envoys”  kind: nominal → name',
    ]);
    expect(textOf(changed({ organizations: [] }))).toEqual([
      `  - organization  ${organization.name}, IRN`,
      '  - mention 28–39 “Iran envoys”  Iran envoys (nominal)',
    ]);
  });

  it('gives the same to programs', () => {
    const [line] = diffLines('a', compareRecords(before, changed({ countries: [] }), false)).split('\n');
    expect(JSON.parse(line ?? '')).toEqual({
      document: 'a',
      change: 'removed',
      part: 'country',
      span: { start: 28, end: 32, text: 'Iran' },
      fields: null,
      before: { country: 'IRN', form: 'name', rule: 'country:test' },
      after: null,
    });
  });
});
