import { isoDay, parseIsoDay } from '../calendar.js';
import type { Meaning } from '../meaning.js';
import { resolveCalendar } from './calendar-point.js';
import type { Anchors, Pointing } from './context.js';
import { resolveHoliday } from './holidays.js';
import { resolveShift, resolveWeekday, weekAround } from './shifts.js';

export type { Anchors, Pointing } from './context.js';

/** The TIMEX3 value, or null where there is nothing to count from. */
export function resolve(meaning: Meaning, anchors: Anchors, pointing: Pointing): string | null {
  switch (meaning.kind) {
    case 'fixed':
      return meaning.value;
    case 'calendar':
      return resolveCalendar(meaning, anchors, pointing);
    case 'weekday': {
      const day = resolveWeekday(meaning, anchors, pointing);
      return day === null ? null : isoDay(day);
    }
    case 'shift':
      return resolveShift(meaning, anchors, pointing);
    case 'holiday':
      return resolveHoliday(meaning, anchors, pointing);
    case 'around':
      return weekAround(resolve(meaning.day, anchors, pointing), meaning.unit);
    case 'time': {
      const day =
        meaning.day === null
          ? (anchors.day ?? anchors.publication)
          : parseIsoDay(resolve(meaning.day, anchors, pointing));
      return day === null ? null : `${isoDay(day)}T${meaning.clock}`;
    }
  }
}

/** The anchors after a date of the text has been resolved. */
export function advance(anchors: Anchors, value: string | null, type: string, meaning: Meaning): Anchors {
  if (value === null || !/^\d{4}/.test(value) || type === 'DURATION' || type === 'SET') return anchors;
  const own = meaning.kind === 'calendar' && meaning.from !== 'text';
  const day = parseIsoDay(value);
  const clock = /T(\d{2}):(\d{2})$/.exec(value);
  return {
    publication: anchors.publication,
    text: value.slice(0, 10),
    day: day ?? anchors.day,
    minutes: day !== null && clock ? day * 1440 + Number(clock[1]) * 60 + Number(clock[2]) : anchors.minutes,
    aboutQuarter: anchors.aboutQuarter,
    quarter: own && /-Q\d$/.test(value) ? value : anchors.quarter,
  };
}
