import { clockOf } from '../lexicon.js';
import { commaJoined, type DateInput, follows, gap, joined, lexemeAt, normAt, type Rule } from '../read.js';
import { yearAt } from '../years.js';
import { dayAt, monthAt } from './month-words.js';

const HALVES: Readonly<Record<string, string>> = { 'a.m': 'a', 'a.m.': 'a', am: 'a', 'p.m': 'p', 'p.m.': 'p', pm: 'p' };

/** "a.m.", "p.m." at the atom `i`: `a`, `p`. */
function halfAt(reading: DateInput, i: number): string | undefined {
  return joined(reading, i) ? HALVES[normAt(reading, i)] : undefined;
}

/** "GMT", "local time", "Eastern time", "(1500 GMT)" is another time: the atom after what names the zone. */
function afterZone(reading: DateInput, i: number): number {
  if (!joined(reading, i)) return i;
  if (lexemeAt(reading, i).zone && isUpper(reading, i)) return i + 1;
  const daylight = follows(reading, i + 1, 'standard', 'daylight', 'summer') ? 1 : 0;
  if (ZONE_WORDS.has(normAt(reading, i)) && follows(reading, i + 1 + daylight, 'time')) return i + 2 + daylight;
  return i;
}
const ZONE_WORDS = new Set(
  'local eastern central pacific mountain british moscow beijing european indian japan'.split(' '),
);

function isUpper({ doc, atoms }: DateInput, i: number): boolean {
  const atom = atoms[i];
  const text = atom ? doc.text.slice(atom.start, atom.end) : '';
  return text === text.toUpperCase();
}

/** "9 p.m.", "5:30 p.m. EST", "10.30am local time", "five o'clock". */
const meridian: Rule = {
  id: 'time:clock',
  starts: ['digits', 'clock', 'cardinal'],
  match(reading, i) {
    const { clock, meridian: written, number, cardinal } = lexemeAt(reading, i);
    if (between(reading, i)) return null;
    if (clock !== undefined && written)
      return { last: afterZone(reading, i + 1), type: 'TIME', meaning: { kind: 'time', clock, day: null } };
    const half = halfAt(reading, i + 1);
    const hour = number ?? cardinal;
    const [hours, minutes] = clock !== undefined ? clock.split(':').map(Number) : [hour, 0];
    if (hours === undefined || minutes === undefined) return null;
    if (half !== undefined) {
      const time = clockOf(hours, minutes, half);
      return time === null
        ? null
        : { last: afterZone(reading, i + 2), type: 'TIME', meaning: { kind: 'time', clock: time, day: null } };
    }
    if (follows(reading, i + 1, "o'clock", 'o’clock')) {
      const morning =
        normAt(reading, i + 3) === 'the' && follows(reading, i + 2, 'in') ? lexemeAt(reading, i + 4).part : undefined;
      const last = morning === undefined ? i + 2 : i + 5;
      const time = clockOf(hours, minutes, morning === undefined ? undefined : morning === 'MO' ? 'a' : 'p');
      return time === null ? null : { last, type: 'TIME', meaning: { kind: 'time', clock: time, day: null } };
    }
    return null;
  },
};

const MATCH = new Set(
  'scored score goal goals tied lead play period quarter assist shorthanded puck line net'.split(' '),
);

/** "scored at 7:14", "on the power play at 19:56": minutes of a match. */
function isOfMatch(reading: DateInput, i: number): boolean {
  for (let at = i - 2; at >= i - 4; at--) if (MATCH.has(normAt(reading, at))) return true;
  // "at 11:20 of the second"
  return (
    follows(reading, i + 1, 'of') && follows(reading, i + 2, 'the') && lexemeAt(reading, i + 3).ordinal !== undefined
  );
}

const between = (reading: DateInput, i: number) => /[$£€¥#:/]/.test(gap(reading, i) ?? '');

/** "18:30", "1800 GMT": an hour on the 24-hour clock that a zone or a preposition gives away. */
const BEFORE_CLOCK = new Set('at by from until till around about since before after between and to'.split(' '));
const military: Rule = {
  id: 'time:24-hours',
  starts: ['clock', 'digits'],
  match(reading, i) {
    const { clock, meridian: written, digits } = lexemeAt(reading, i);
    if (written || between(reading, i)) return null;
    const zoned = afterZone(reading, i + 1);
    if (clock !== undefined && (lexemeAt(reading, i).digits === undefined || zoned > i + 1)) {
      // "7 March 2027 23:58": after a year
      const isStamp = /^(?:19|20)\d\d$/.test(normAt(reading, i - 1)) && commaJoined(reading, i);
      if (zoned === i + 1 && !isStamp && !BEFORE_CLOCK.has(normAt(reading, i - 1))) return null;
      if (zoned === i + 1 && isOfMatch(reading, i)) return null;
      return { last: zoned, type: 'TIME', meaning: { kind: 'time', clock, day: null } };
    }
    if (digits !== undefined && /^\d{4}$/.test(digits) && zoned > i + 1) {
      const time = clockOf(Number(digits.slice(0, 2)), Number(digits.slice(2)), undefined);
      if (time !== null) return { last: zoned, type: 'TIME', meaning: { kind: 'time', clock: time, day: null } };
    }
    return null;
  },
};

/** "4 in the morning", "six in the evening". */
const inTheMorning: Rule = {
  id: 'time:hour-in-the-morning',
  starts: ['digits', 'clock', 'cardinal'],
  match(reading, i) {
    const { number, cardinal, clock } = lexemeAt(reading, i);
    const [hours, minutes] = clock !== undefined ? clock.split(':').map(Number) : [number ?? cardinal, 0];
    if (hours === undefined || hours < 1 || hours > 12 || minutes === undefined) return null;
    const at = follows(reading, i + 1, 'at')
      ? i + 2
      : follows(reading, i + 1, 'in') && follows(reading, i + 2, 'the')
        ? i + 3
        : 0;
    const part = at > 0 && joined(reading, at) ? lexemeAt(reading, at).part : undefined;
    if (part === undefined) return null;
    const time = clockOf(hours, minutes, part === 'MO' || (part === 'NI' && hours < 6) ? 'a' : 'p');
    return time === null ? null : { last: at + 1, type: 'TIME', meaning: { kind: 'time', clock: time, day: null } };
  },
};

/** "Mar 14 06:22:51 GMT 2017": the stamp of a log, its seconds left out. */
const stamp: Rule = {
  id: 'time:log-stamp',
  starts: ['month', 'weekday'],
  match(reading, i) {
    const at = lexemeAt(reading, i).weekday === undefined ? i : i + 1;
    const month = at === i || joined(reading, at) ? monthAt(reading, at) : null;
    const day = month === null || !joined(reading, at + 1) ? null : dayAt(reading, at + 1, month);
    const time = day && joined(reading, day.last) ? /^(\d{2}):(\d{2}):\d{2}$/.exec(normAt(reading, day.last)) : null;
    if (month === null || !day || !time) return null;
    const clock = clockOf(Number(time[1]), Number(time[2]), undefined);
    const zone = afterZone(reading, day.last + 1);
    const year = joined(reading, zone) ? yearAt(reading, zone) : null;
    if (clock === null || year === null) return null;
    const on = { kind: 'calendar' as const, year, month, day: day.day };
    return { last: zone + 1, type: 'TIME', meaning: { kind: 'time', clock, day: on } };
  },
};

export const clockRules: readonly Rule[] = [stamp, meridian, military, inTheMorning];
