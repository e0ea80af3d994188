import type { ArticleRecord, Event } from '../../record/schema.js';

/** The calendar days that an event's time covers; null where they are not known. */
export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/;

/** By the date beside the event, else by the value's own calendar day. */
export function daysOf({ when }: Event, dates: ReadonlyMap<string, ArticleRecord['dates'][number]>): Days {
  const date = dates.get(when.dateId ?? '');
  if (date && date.value === when.value) return { earliest: date.earliest, latest: date.latest };
  const day = DAY.exec(when.value ?? '')?.[0] ?? null;
  return { earliest: day, latest: day };
}

/** The day of an event of one day, else null. */
export const oneDay = ({ earliest, latest }: Days): string | null => (earliest === latest ? earliest : null);
