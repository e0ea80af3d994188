import { renderLine } from '../json.js';
import { csvRows } from '../tables/csv.js';
import { joined } from '../tables/keys.js';
import { CSV } from '../tables/table-schema.js';
import type { Sourced } from './group.js';

/** One event a line, with its sources; in parts, as these may be many. */
export function* onceLine([event, sources]: Sourced): Iterable<string> {
  const END = ']}\n';
  yield renderLine({ ...event, sources: [] }).slice(0, -END.length);
  let separator = '';
  for (const telling of sources) {
    yield separator + renderLine(telling).trimEnd();
    separator = ',';
  }
  yield END;
}

export const onceHeader = (): string =>
  csvRows(
    [
      [
        'articles',
        'day',
        'type',
        'modes',
        'quad',
        'factuality',
        'actors',
        'actor_countries',
        'recipients',
        'recipient_countries',
        'places',
        'document_ids',
        'sentence',
      ],
    ],
    CSV,
  );

/** The event in one row: of its sources the ids and the first sentence. */
export function onceRow([event, sources]: Sourced): string {
  const ids: string[] = [];
  let sentence: string | null = null;
  for (const telling of sources) {
    ids.push(telling.document.id);
    sentence ??= telling.sentence;
  }
  return csvRows(
    [
      [
        event.articles,
        event.day,
        event.type,
        joined(event.modes),
        event.quad,
        event.factuality,
        joined(event.actors),
        joined(event.actorCountries),
        joined(event.recipients),
        joined(event.recipientCountries),
        joined(event.places),
        joined(ids),
        sentence,
      ],
    ],
    CSV,
  );
}
