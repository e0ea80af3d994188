import type { ListName } from './lists.js';

/** Where the words behind a line stand, seen from the report's folder; null where there are none. */
export type Hrefs = (list: ListName, id: string) => string | null;
