import { describe, expect, it } from 'vitest';
import { sampleRecord } from './sample.js';
import { type ArticleRecord, articleSchema } from './schema.js';

/** Paths and messages of what the schema says of a record changed by `change`. */
function flaws(change: (record: ArticleRecord) => void): string[] {
  const record = sampleRecord();
  change(record);
  const result = articleSchema.safeParse(record);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const at = <T>(list: readonly T[], index = 0): T => {
  const item = list[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  return item;
};

describe('articleSchema', () => {
  it('takes a right record and gives it back as it was', () => {
    expect(articleSchema.parse(sampleRecord())).toEqual(sampleRecord());
  });

  it('takes a record without its text, whose spans cannot be read', () => {
    expect(
      flaws((record) => {
        record.document.text = null;
        at(record.dates).text = 'anything';
      }),
    ).toEqual([]);
  });

  const wrong: [name: string, change: (record: ArticleRecord) => void, said: string[]][] = [
    [
      'a span that reads something else',
      (record) => {
        at(record.dates).text = 'Monday';
      },
      ['dates.0: says "Monday", but the text reads "Tuesday"'],
    ],
    [
      'a span after the end',
      (record) => {
        at(record.dates).end = 9000;
      },
      ["dates.0: ends at 9000, after the text's end at 71"],
    ],
    [
      'a span that ends before it begins, without a text too',
      (record) => {
        record.document.text = null;
        at(record.dates).end = 2;
      },
      ['dates.0: ends at 2, before its start at 40'],
    ],
    [
      'a wrong length',
      (record) => {
        record.document.length = 80;
      },
      ['document.length: is 80, but the text has 71'],
    ],
    [
      'UTF-16 offsets called code points',
      (record) => {
        record.offsetUnit = 'codepoint';
        record.people = [];
        record.organizations = [];
        record.countries = [];
        record.dates = [];
        record.statements = [];
        record.events = [];
      },
      ['document.length: is 71, but the text has 70'],
    ],
    [
      'a person that is not there',
      (record) => {
        at(at(record.events).actors).personId = 'p9';
      },
      ['events.0.actors.0.personId: refers to p9, which is not there'],
    ],
    [
      'an organization that is not there',
      (record) => {
        const { speaker } = at(record.statements);
        if (speaker) speaker.organizationId = 'o4';
      },
      ['statements.0.speaker.organizationId: refers to o4, which is not there'],
    ],
    [
      'a date that is not there',
      (record) => {
        at(record.statements).when = 'd4';
      },
      ['statements.0.when: refers to d4, which is not there'],
    ],
    [
      'a statement within itself',
      (record) => {
        at(record.statements).within = 's1';
      },
      ['statements.0: refers to s1, which is not there'],
    ],
    [
      'ids out of order',
      (record) => {
        at(record.events).id = 'e2';
        at(record.events, 1).id = 'e1';
      },
      ['events.0.id: is e2, but ids count up in order: e1'],
    ],
    [
      'a list that is not sorted',
      (record) => {
        at(record.people).mentions.reverse();
      },
      ['people.0.mentions.1: stands before the item that precedes it: the list is not sorted'],
    ],
    [
      'an action without a trigger',
      (record) => {
        at(record.events).trigger = null;
      },
      ['events.0.trigger: is missing: only a statement may be without one'],
    ],
    [
      'a statement with the type of an action',
      (record) => {
        at(record.events, 1).type = 'ACCUSE';
      },
      ['events.1.type: ACCUSE does not go with kind statement'],
    ],
    [
      'a key that is not known',
      (record) => {
        Object.assign(record.document, { author: 'nobody' });
      },
      ['document: Unrecognized key: "author"'],
    ],
    [
      'a day that is none',
      (record) => {
        record.document.date = '2026-02-30';
      },
      ['document.date: Invalid ISO date'],
    ],
  ];
  it.each(wrong)('refuses %s', (_name, change, said) => {
    expect(flaws(change)).toEqual(said);
  });

  it('checks a record of 2,000 mentions in a few milliseconds', () => {
    const record = sampleRecord();
    const { mentions } = at(record.people);
    const last = at(mentions, 1);
    while (mentions.length < 2000) mentions.push({ ...last });
    articleSchema.parse(record);
    const start = performance.now();
    for (let round = 0; round < 10; round++) articleSchema.parse(record);
    expect((performance.now() - start) / 10).toBeLessThan(50);
  });
});
