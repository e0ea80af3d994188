import type { ArticleRecord, Event } from '../../record/schema.js';
import { placeId } from './lists.js';

/** Degrees, north and east positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

type Place = NonNullable<Event['where']> & { readonly latitude?: number | null; readonly longitude?: number | null };

function coordinatesOf({ latitude, longitude }: Place): Coordinates | null {
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
}

/** Where the places of a record's events lie, by their ids, as far as it tells. */
export function* coordinatesIn({ events }: ArticleRecord): Iterable<readonly [string, Coordinates]> {
  for (const { where } of events) {
    const place = where && coordinatesOf(where);
    if (where && place) yield [placeId(where), place];
  }
}
