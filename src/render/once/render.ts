import { renderLine } from '../json.js';
import { csvRows } from '../tables/csv.js';
import { joined } from '../tables/keys.js';
import { CSV } from '../tables/table-schema.js';
import type { EventOnce } from './group.js';

/** One event a line, with its sources. */
export const onceLine = (event: EventOnce): string => renderLine(event);

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
export const onceRow = (event: EventOnce): string =>
  csvRows(
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
        joined(event.sources.map(({ document }) => document.id)),
        event.sources[0]?.sentence ?? null,
      ],
    ],
    CSV,
  );
