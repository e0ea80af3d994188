import { isoDay, parseIsoDay, weekdayOf } from '../calendar.js';
import { type Coverage, coverageOf } from '../coverage.js';
import type { Meaning, NthMeaning } from '../meaning.js';
import { resolveCalendar } from './calendar-point.js';
import type { Anchors, Pointing, TextPosition } from './context.js';
import { resolveHoliday } from './holidays.js';
import { resolveShift, resolveWeekday, weekAround } from './shifts.js';
import { holidayInStory, weekdayInStory } from './story.js';

export type { Anchors, Pointing, StoryPoint, TextPosition } from './context.js';

/** The TIMEX3 value, or null where there is nothing to count from. */
export function resolve(meaning: Meaning, anchors: Anchors, pointing: Pointing, place: TextPosition): string | null {
  switch (meaning.kind) {
    case 'fixed':
      return meaning.value;
    case 'calendar':
      return resolveCalendar(meaning, anchors, pointing);
    case 'weekday': {
      const day =
        anchors.story?.day != null
          ? weekdayInStory(meaning, anchors.story)
          : resolveWeekday(meaning, anchors, pointing);
      return day === null ? null : isoDay(day);
    }
    case 'shift':
      return inCalendar(
        resolveShift(
          meaning.from === 'sentence'
            ? { ...meaning, from: anchors.at?.sentence === place.sentence ? 'text' : 'publication' }
            : meaning,
          anchors,
          pointing,
        ),
      );
    case 'holiday':
      return anchors.story ? holidayInStory(meaning, anchors.story) : resolveHoliday(meaning, anchors, pointing, place);
    case 'around':
      return weekAround(resolve(meaning.day, anchors, pointing, place), meaning.unit);
    case 'after': {
      const day = parseIsoDay(resolve(meaning.day, anchors, pointing, place));
      return day === null ? null : inCalendar(isoDay(day + meaning.days));
    }
    case 'nth':
      return resolveNth(meaning, coverageOf(resolve(meaning.of, anchors, pointing, place)));
    case 'time': {
      if (meaning.day === null && pointing === 'habit') return `XXXX-XX-XXT${meaning.clock}`;
      const day =
        meaning.day === null
          ? isNow(meaning.clock, place)
            ? (anchors.entries ?? anchors.publication)
            : sceneOf(anchors, place, meaning.clock)
          : parseIsoDay(resolve(meaning.day, anchors, pointing, place));
      return day === null ? null : `${isoDay(day)}T${meaning.clock}`;
    }
  }
}

/** "a million weekends ago" lies before all years that TIMEX3 can write. */
const inCalendar = (value: string | null): string | null =>
  value !== null && /^(?:\d{2,4}(?:[-T]|$)|PT?\d)/.test(value) ? value : null;

/** The first, n-th or last day, week or weekend of a stretch; a week is the one that the day is in. */
function resolveNth({ unit, nth, weekday }: NthMeaning, { earliest, latest }: Coverage): string | null {
  const [from, to] = [parseIsoDay(earliest), parseIsoDay(latest)];
  if (from === null || to === null) return null;
  if (weekday !== undefined) {
    const first = from + ((weekday - weekdayOf(from) + 7) % 7);
    const named = nth < 0 ? to - ((weekdayOf(to) - weekday + 7) % 7) : first + (nth - 1) * 7;
    return named > to ? null : isoDay(named);
  }
  const inside = unit === 'day' ? 0 : 3;
  const day = nth < 0 ? to - inside : from + inside + (nth - 1) * (unit === 'day' ? 1 : 7);
  return unit === 'day' ? isoDay(day) : weekAround(isoDay(day), unit);
}

/** Nothing read yet. */
export const start = (publication: number | null): Anchors => ({
  story: null,
  publication,
  entries: null,
  text: null,
  day: null,
  behind: null,
  minutes: null,
  at: null,
  close: false,
  late: false,
  scene: null,
  lead: null,
  quarter: null,
  aboutQuarter: false,
  named: new Map(),
});

/** The anchors after a date of the text has been resolved. */
export function advance(
  anchors: Anchors,
  value: string | null,
  type: string,
  meaning: Meaning,
  place: TextPosition,
): Anchors {
  if (value === null || !/^\d{4}/.test(value) || type === 'DURATION' || type === 'SET') return anchors;
  const own = meaning.kind === 'calendar' && meaning.from !== 'text';
  const quarter = own && /-Q\d$/.test(value) ? value : anchors.quarter;
  // "35,000 officers deployed since Friday" tells how long, not when what follows takes place.
  if (place.before === 'since') return { ...anchors, quarter };
  const day = parseIsoDay(value);
  const clock = /T(\d{2}):(\d{2})$/.exec(value);
  const isOver = day !== null && (anchors.publication === null || day <= anchors.publication);
  const year = meaning.kind === 'calendar' && meaning.day !== undefined ? meaning.year : undefined;
  return {
    ...anchors,
    text: value.slice(0, 10),
    day: day ?? anchors.day,
    behind: isOver ? day : anchors.behind,
    minutes: day !== null && clock ? day * 1440 + Number(clock[1]) * 60 + Number(clock[2]) : anchors.minutes,
    at: place,
    late: type === 'TIME' ? /T(?:EV|NI|1[89]|2\d)/.test(value) : anchors.late && day === anchors.day,
    scene: day !== null && type === 'TIME' ? day : anchors.scene,
    lead: anchors.lead ?? day,
    quarter,
    named: year === undefined ? anchors.named : new Map(anchors.named).set(value.slice(5, 10), year),
  };
}

/** "as of 1 p.m.", and the hour that heads an entry of a live page: of the day of publication. */
const isNow = (clock: string, { before, opens }: TextPosition): boolean =>
  clock.length > 2 && (opens || before === 'of');

/** The day of a time that names none: of the paragraph's last day, of the scene's, of the lead's. */
function sceneOf(anchors: Anchors, place: TextPosition, clock: string): number | null {
  const { story, day, at, scene, lead, late, publication } = anchors;
  if (story) return story.day;
  const told = scene ?? lead;
  // "police said on Sunday that the men came at about 11 p.m." of a raid on Saturday night
  const isTold = at?.ofSaying === true && told !== null && day !== null && told < day;
  const own = day !== null && at?.paragraph === place.paragraph && !isTold ? day : (told ?? publication);
  // "talks that began on Monday evening ran until 3 a.m."
  const isNight = (late && own === scene) || place.before === 'until';
  const isNext = own !== null && isNight && /^0[0-4]:/.test(clock) && own !== publication;
  return isNext ? own + 1 : own;
}
