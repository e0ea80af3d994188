import { createHash } from 'node:crypto';
import type { Article } from '../article/types.js';
import type { RecordParts } from './assemble.js';
import { placesIn } from './offsets.js';
import { type ArticleRecord, checkedRecord, SCHEMA_VERSION } from './schema.js';

/** The lists of a record that a caller may ask for. */
export const PARTS = ['people', 'organizations', 'countries', 'dates', 'statements', 'events'] as const;

export type Part = (typeof PARTS)[number];

/** How a record is to be written. */
export interface RecordForm {
  readonly version: string;
  readonly offsetUnit: ArticleRecord['offsetUnit'];
  /** False leaves the article's text out; the spans keep theirs. */
  readonly includeText: boolean;
  /** BCP 47 tag of the text's language, null where it is not English and cannot be told. */
  readonly language: string | null;
  /** Lists that are wanted; the others are empty. */
  readonly parts: readonly Part[];
  readonly warnings: ArticleRecord['warnings'];
}

/** The lists of an article in which nothing was looked for. */
export const NO_PARTS: RecordParts = {
  dateline: null,
  people: [],
  organizations: [],
  countries: [],
  dates: [],
  statements: [],
  events: [],
};

/** Lists that the caller does not want are left empty, and what refers into them becomes null. */
function only(parts: RecordParts, wanted: readonly Part[]): RecordParts {
  const has = (part: Part) => wanted.includes(part);
  const party = <T extends { readonly personId: string | null; readonly organizationId: string | null }>(of: T) => ({
    ...of,
    personId: has('people') ? of.personId : null,
    organizationId: has('organizations') ? of.organizationId : null,
  });
  return {
    dateline: parts.dateline,
    people: has('people') ? parts.people : [],
    organizations: has('organizations') ? parts.organizations : [],
    countries: has('countries') ? parts.countries : [],
    dates: has('dates') ? parts.dates : [],
    statements: has('statements')
      ? parts.statements.map((statement) => ({
          ...statement,
          speaker: statement.speaker && party(statement.speaker),
          addressee: statement.addressee && party(statement.addressee),
          when: has('dates') ? statement.when : null,
        }))
      : [],
    events: has('events')
      ? parts.events.map((event) => ({
          ...event,
          actors: event.actors.map(party),
          recipients: event.recipients.map(party),
          when: { ...event.when, dateId: has('dates') ? event.when.dateId : null },
          statementIds: has('statements') ? event.statementIds : [],
        }))
      : [],
  };
}

/**
 * The whole record of an article, validated.
 * @throws z.ZodError when the record breaks its own contract, which is a bug in nutgraf.
 */
export function complete(article: Article, parts: RecordParts, form: RecordForm): ArticleRecord {
  const { dateline, ...lists } = form.parts.length === PARTS.length ? parts : only(parts, form.parts);
  const record: ArticleRecord = {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'nutgraf', version: form.version },
    offsetUnit: form.offsetUnit,
    document: {
      id: article.id,
      source: article.source,
      url: article.url,
      outlet: article.outlet,
      authors: [...article.authors],
      title: article.title,
      date: article.date,
      dateSource: article.dateSource,
      dateline,
      language: form.language,
      sha256: createHash('sha256').update(article.text).digest('hex'),
      length: placesIn(article.text, form.offsetUnit)(article.text.length),
      text: article.text,
    },
    ...lists,
    warnings: form.warnings,
  };
  const valid = checkedRecord(record);
  return form.includeText ? valid : { ...valid, document: { ...valid.document, text: null } };
}
