import type { ArticleRecord } from './schema.js';

const TEXT = '😀 Ada Berg, the mayor, met Iran envoys Tuesday. “We agreed,” she said.';

const place = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};

/** A small valid record with one of everything, places in UTF-16 units: for tests. */
export function sampleRecord(): ArticleRecord {
  const mention = {
    ...place('she'),
    name: 'Ada Berg',
    personId: 'p1',
    organizationId: null,
    country: null,
    sector: null,
    basis: 'resolved',
  } as const;
  const when = { dateId: 'd1', value: '2026-02-03', basis: 'explicit' } as const;
  return {
    schemaVersion: '2.0',
    generator: { name: 'nutgraf', version: '0.0.0' },
    offsetUnit: 'utf16',
    document: {
      id: 'sample',
      source: null,
      url: null,
      outlet: null,
      authors: [],
      title: 'Talks',
      date: '2026-02-04',
      dateSource: 'option',
      dateline: null,
      language: 'en',
      sha256: '0'.repeat(64),
      length: TEXT.length,
      text: TEXT,
    },
    people: [
      {
        id: 'p1',
        name: 'Ada Berg',
        role: 'mayor',
        country: null,
        gender: 'female',
        mentions: [
          { ...place('Ada Berg'), kind: 'name', rule: 'name:test' },
          { ...place('she'), kind: 'pronoun', rule: 'pronoun:test' },
        ],
      },
    ],
    organizations: [
      {
        id: 'o1',
        name: 'Iran envoys',
        acronym: null,
        country: 'IRN',
        sector: 'GOV',
        mentions: [{ ...place('Iran envoys'), kind: 'nominal', rule: 'organization:test' }],
      },
    ],
    countries: [
      {
        alpha3: 'IRN',
        alpha2: 'IR',
        name: 'Iran',
        mentions: [{ ...place('Iran'), form: 'name', rule: 'country:test' }],
      },
    ],
    dates: [
      {
        ...place('Tuesday'),
        id: 'd1',
        type: 'DATE',
        value: '2026-02-03',
        earliest: '2026-02-03',
        latest: '2026-02-03',
        basis: 'relative',
        rule: 'date:test',
      },
    ],
    statements: [
      {
        ...place('We agreed'),
        id: 's1',
        kind: 'direct',
        speaker: { name: 'Ada Berg', personId: 'p1', organizationId: null, country: null, mention: place('she') },
        addressee: null,
        cue: { ...place('said'), lemma: 'say' },
        within: null,
        continues: null,
        when: null,
        rule: 'statement:test',
      },
    ],
    events: [
      {
        id: 'e1',
        kind: 'action',
        type: 'CONSULT',
        modes: [],
        quad: 1,
        trigger: { ...place('met'), lemma: 'meet' },
        actors: [{ ...mention, ...place('Ada Berg, the mayor') }],
        recipients: [
          {
            ...place('Iran envoys'),
            name: 'Iran envoys',
            personId: null,
            organizationId: 'o1',
            country: 'IRN',
            sector: 'GOV',
            basis: 'named',
          },
        ],
        when,
        where: null,
        factuality: 'actual',
        confidence: 0.75,
        statementIds: [],
        sentence: place('😀 Ada Berg, the mayor, met Iran envoys Tuesday.'),
        rule: 'event:test',
      },
      {
        id: 'e2',
        kind: 'statement',
        type: 'STATEMENT',
        modes: [],
        quad: null,
        trigger: { ...place('said'), lemma: 'say' },
        actors: [mention],
        recipients: [],
        when: { dateId: null, value: '2026-02-04', basis: 'publication' },
        where: null,
        factuality: 'actual',
        confidence: null,
        statementIds: ['s1'],
        sentence: place('“We agreed,” she said.'),
        rule: 'statement:test',
      },
    ],
    warnings: [],
  };
}
