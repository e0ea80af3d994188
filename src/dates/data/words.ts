import type { DayPart, Season, Unit } from '../meaning.js';

/** Month names and abbreviations; the number is the month's. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['february', 2],
  ['march', 3],
  ['april', 4],
  ['may', 5],
  ['june', 6],
  ['july', 7],
  ['august', 8],
  ['september', 9],
  ['october', 10],
  ['november', 11],
  ['december', 12],
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
]);

/** 1 Monday to 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
  ['mon', 1],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['fri', 5],
  ['sat', 6],
  ['sun', 7],
]);

/** "on Mondays", "Friday nights": a habit. */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map([
  ['mondays', 1],
  ['tuesdays', 2],
  ['wednesdays', 3],
  ['thursdays', 4],
  ['fridays', 5],
  ['saturdays', 6],
  ['sundays', 7],
]);

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['second', 'second'],
  ['sec', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['day', 'day'],
  ['night', 'night'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['millennium', 'millennium'],
]);

export const UNIT_PLURALS: ReadonlyMap<string, Unit> = new Map([
  ...[...UNITS].map(([word, unit]): [string, Unit] => [`${word}s`, unit]),
  ['centuries', 'century'],
  ['millennia', 'millennium'],
]);

export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
  ['springtime', 'SP'],
  ['summertime', 'SU'],
  ['wintertime', 'WI'],
]);

export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['lunchtime', 'MI'],
  ['teatime', 'AF'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['sundown', 'EV'],
  ['nightfall', 'NI'],
  ['night', 'NI'],
]);

/** Hours that have a name. Midnight is the end of the day that it is said of, as in "midnight Friday". */
export const NAMED_HOURS: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['noontime', '12:00'],
  ['midnight', '24:00'],
]);

export const CARDINALS: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`
    .split(/\s+/)
    .map((word, n): [string, number] => [word, n])
    .concat(
      ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, n): [string, number] => [
        word,
        n * 10 + 30,
      ]),
    ),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, n): [string, number] => [word, n + 1])
    .concat([
      ['twenty-first', 21],
      ['thirtieth', 30],
    ]),
);

/** "the nineties". */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Time zones that stand after an hour: "1800 GMT", "9 p.m. EST". */
export const ZONES: ReadonlySet<string> = new Set(
  `gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eet eest msk ist jst kst aest aedt hkt sgt
  wib eat wat cat sast akst akdt hst`.split(/\s+/),
);

/** Words for how often a thing happens, and the value of the set. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);

/** Words that are nothing by themselves but that a rule can begin with, or have after its article. */
export const KEYWORDS: readonly string[] =
  `the a an this that these its his her their our last past previous next following coming upcoming current same
  latest now today yesterday tomorrow tonight overnight currently nowadays recently recent present future every each
  per all half fiscal year-end mid early late earlier later several few many couple dozen hundreds thousands scores
  some dozens hundred thousand right quarter once twice thrice christmas easter thanksgiving halloween independence
  labor labour memorial veterans boxing new valentine good ash palm martin election columbus whole entire
  long midyear near foreseeable immediate distant not comparable corresponding latter final opening closing waning
  preceding prior remaining middle good great number matter time season full additional further extra single small as most
  much light moment`.split(/\s+/);
