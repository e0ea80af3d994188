import type { ArticleRecord, EventLine } from '../record/schema.js';
import { renderLine } from './json.js';

/** The events of a record, each readable without the rest of it. */
export function eventLines(record: ArticleRecord): EventLine[] {
  const { id, source, url, outlet, authors, title, date } = record.document;
  const statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  return record.events.map((event) => {
    const said = event.statementIds.flatMap((id) => statements.get(id) ?? []);
    return {
      schemaVersion: record.schemaVersion,
      offsetUnit: record.offsetUnit,
      document: { id, source, url, outlet, authors, title, date },
      ...event,
      statements: said.map(({ start, end, text }) => ({ start, end, text })),
    };
  });
}

/** One event a line. */
export const renderEvents = (record: ArticleRecord): string => eventLines(record).map(renderLine).join('');
