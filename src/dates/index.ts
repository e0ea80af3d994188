import type { Doc } from '../language/types.js';
import type { DateMention } from './types.js';

export type { DateMention, TimexType } from './types.js';

/** Every temporal expression, resolved against the publication date (`YYYY-MM-DD`), if there is one. */
export function findDates(_doc: Doc, _publicationDate: string | null): DateMention[] {
  return [];
}
