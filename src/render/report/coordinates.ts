import type { ArticleRecord } from '../../record/schema.js';
import { placeId } from './lists.js';

/** Degrees, north and east positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where the places of a record's events lie, by their ids, as far as it tells. */
export function* coordinatesIn({ events }: ArticleRecord): Iterable<readonly [string, Coordinates]> {
  for (const { where } of events) {
    if (where === null) continue;
    const { latitude, longitude } = where;
    if (latitude !== null && longitude !== null) yield [placeId(where), { latitude, longitude }];
  }
}
